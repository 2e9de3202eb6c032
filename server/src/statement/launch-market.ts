import {
  marketEntries as entries,
  lands,
  lengths,
  regions,
  specialties,
  units,
  venues,
} from '../knowledge/launch.ts';
import { firstHit, type Hit, hitAt } from '../words/lexicon.ts';
import { type Reading, type Token, wordAt } from '../words/text.ts';
import { isMonth } from './label.ts';
import { isCount, isPaper, objectOf } from './launch-object.ts';
import { readStates } from './states.ts';

const widening = /^(?:expand|extend|widen|broaden|scale|spread)$/;
/** Places that are counted where a product comes to them. */
const parts = /^(?:state|county|country|market|province|region|territory|canton|borough|city)$/;

/** "Break into Brazil", "enter Japan with a partner", "crack the German market"; not "break into teams" and "land in the right bed". */
export function entersMarket(tokens: readonly Token[], at: number): Hit | undefined {
  const hit = hitAt(entries, tokens, at) ?? landed(tokens, at);
  if (!hit) return undefined;
  const where = tokens.slice(hit.last + 1, hit.last + 6);
  const [first, ...rest] = wordAt(where, 0) === 'the' ? where.slice(1) : where;
  const named = first !== undefined && isNamed([first, ...rest]);
  const market = rest.findIndex(({ word }) => word === 'market');
  const some = isCount(first) && rest.slice(0, 2).some(({ key }) => parts.test(key));
  if (!named && !some && (market < 0 || market > 1)) return undefined;
  return hit;
}

/** "Open in Chicago", "open in two new cities"; not "open in March", and not where every word is a capital one. */
export function opensInTown({ text, tokens }: Reading, at: number): Hit | undefined {
  const [open, link, where, next, last] = tokens.slice(at, at + 5);
  if (open?.key !== 'open' || !link || !where || text.slice(link.start, link.end) !== 'in') return undefined;
  const isName = /^\p{Lu}\p{Ll}/u.test(text.slice(where.start, where.end)) && !isMonth(where.word);
  const some = isCount(where) && [next, last].some((each) => each && parts.test(each.key));
  return isName || some ? { id: '', first: at, last: at } : undefined;
}

/** "Land our sensor in the Gulf". */
function landed(tokens: readonly Token[], at: number): Hit | undefined {
  if (wordAt(tokens, at) !== 'land' || !/^(?:our|the)$/.test(wordAt(tokens, at + 1))) return undefined;
  const link = tokens.findIndex(({ word }, index) => index > at + 2 && index < at + 7 && word === 'in');
  return link < 0 ? undefined : { id: '', first: at, last: link };
}

/** A country, a state or a part of the world stands first. */
function isNamed(where: readonly Token[]): boolean {
  if (hitAt(lands, where, 0) || regions.has(wordAt(where, 0))) return true;
  return readStates({ text: '', plain: '', tokens: where.slice(0, 2) }).length > 0;
}

/** "Expand meds-to-beds into oncology", "extend early mobility to every ICU"; not "extend visiting hours to all wards". */
export function isWidened(verb: string, rest: readonly Token[]): boolean {
  if (!widening.test(verb)) return false;
  const what = objectOf(rest);
  if (what.length === 0 || isPaper(what) || firstHit(lengths, what)) return false;
  return rest.some(({ word }, at) => {
    if (at === 0 || !/^(?:in)?to$|^across$/.test(word)) return false;
    const where = rest.slice(at + 1, at + 6);
    if (hitAt(specialties, where, 0)) return true;
    const more = isCount(where[0]) && /^(?:more|further|other|new)$/.test(wordAt(where, 1));
    const everyOne = more || /^(?:all|every|each|both)$/.test(wordAt(where, 0));
    return everyOne && [venues, specialties, units].some((list) => firstHit(list, where.slice(1)));
  });
}
