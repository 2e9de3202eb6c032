import {
  acts,
  afar,
  buyers,
  into,
  issues,
  languages,
  mends,
  notAfar,
  regions,
  sites,
  software,
  stores,
  venues,
} from '../knowledge/launch.ts';
import { crowdOrStaff as crowd } from '../knowledge/populations.ts';
import { roleLexicon } from '../knowledge/roles.ts';
import { firstHit, type Hit, hitAt } from '../words/lexicon.ts';
import { type Reading, type Token, wordAt } from '../words/text.ts';
import { isCount, isPaper, isPlaceName, isService, objectOf } from './launch-object.ts';
import { afterInto } from './launch-verb.ts';
import { readStates } from './states.ts';

/** "To a quarter of", "to all our". */
const someOf =
  /^(?:outside|external|all|every|each|our|the|an?|any|more|new|first|another|half|third|quarter|fifth|tenth|of|%)$/;

/** "Release the widget on iOS and Android": software that can be got there; not "for the Android crash". */
export function isBroughtToStore(tokens: readonly Token[], at: number): boolean {
  if (!issues.has(wordAt(tokens, at))) return false;
  const rest = tokens.slice(at + 1);
  const link = rest.findIndex(({ word }, index) => {
    if (!/^(?:on|for|to|in|onto|into)$/.test(word)) return false;
    const store = storeAt(rest, index + 1);
    const next = store && wordAt(rest, store.last + 1);
    return next !== undefined && !(/^[a-z]{3}/.test(next) && next !== 'and' && !into.has(next));
  });
  const what = rest.slice(0, link);
  const wallet = rest.slice(link + 1, link + 3).some(({ word }) => word === 'wallet');
  const sure = wallet || /^(?:release|ship|deploy|debut)$/.test(wordAt(tokens, at)) || endsInSoftware(what);
  return link >= 0 && sure && !isPaper(what) && !what.some(({ word }) => mends.has(word));
}

/** "App on the App Store by 1 May"; not "app in the App Store rated 4.6" and "crashes of the app on iOS". */
export function isListed(tokens: readonly Token[], at: number): boolean {
  const link = tokens.findIndex(({ word }, index) => index > at && /^(?:on|in)$/.test(word));
  const what = tokens.slice(at, link);
  if (link < 0 || link > at + 5 || !endsInSoftware(what) || what.some(({ word }) => word === 'of'))
    return false;
  const store = storeAt(tokens, link + 1);
  return store !== undefined && /^(?:|by|before|this|in)$/.test(wordAt(tokens, store.last + 1));
}

export function storeAt(tokens: readonly Token[], at: number): Hit | undefined {
  const from = /^(?:the|both)$/.test(wordAt(tokens, at)) ? at + 1 : at;
  // "In the Welsh app store".
  return hitAt(stores, tokens, from) ?? (from > at ? hitAt(stores, tokens, from + 1) : undefined);
}

/** "Provide tele-psychiatry in 3 prisons"; not "provide mobile phones" and "home visits within 3 days". */
export function isGivenAfar(tokens: readonly Token[], at: number): boolean {
  const kind = wordAt(tokens, at + 1);
  if (!/^(?:provide|deliver|run)$/.test(wordAt(tokens, at))) return false;
  if (!afar.has(kind) && !/^tele[a-z]{3}/.test(kind)) return false;
  const object = objectOf(tokens.slice(at + 1));
  const [link, count, ...where] = tokens.slice(at + 1 + object.length, at + 6 + object.length);
  if (isPaper(object) || object.some(({ key }) => notAfar.has(key))) return false;
  return /^(?:in|at|to)$/.test(link?.word ?? '') && isCount(count) && firstHit(venues, where)?.first === 0;
}

/** "Expand to Germany", "ship to the EU"; not "extend to Saturdays". */
export function isToRegion({ text }: Reading, rest: readonly Token[]): boolean {
  const [to, ...where] = rest.slice(0, 3);
  if (!to || !/^(?:in)?to$/.test(to.word)) return false;
  const name = where[0]?.word === 'the' ? where[1] : where[0];
  const written = text[to.start] !== 'T' && isPlaceName(text, name) && !/days?$/.test(name?.word ?? '');
  return written || regions.has(name?.word ?? '');
}

/** "v3 of the bed board", "version 2 of the planner", "3.2 with offline mode", "the referral API, v2"; not of a policy. */
export function isVersion(rest: readonly Token[]): boolean {
  if (/^\d+\.\d/.test(wordAt(rest, 0))) return /^(?:|of|with|in|on|to|by)$/.test(wordAt(rest, 1));
  const behind = rest.findIndex(({ word }, at) => at > 0 && word === 'v' && isCount(rest[at + 1]));
  if (behind > 0 && endsInSoftware(rest.slice(0, behind))) return !isPaper(rest.slice(0, behind));
  // "The Spanish version of the intake app".
  const edition = rest.findIndex(({ word }, at) => at < 4 && /^(?:version|edition)$/.test(word));
  if (edition > 0 && wordAt(rest, edition + 1) === 'of' && languages.has(wordAt(rest, edition - 1))) {
    const object = objectOf(rest.slice(edition + 2));
    return isService(object) && !isPaper(object);
  }
  const [kind, number, link, ...what] = rest.slice(0, 10);
  if (!/^(?:v|version|firmware|build|update)$/.test(kind?.word ?? '') || !isCount(number)) return false;
  // "Ship v2.0 to all pilot sites", "firmware 3.1 to 100% of pumps".
  return link?.word === 'of'
    ? !isPaper(objectOf(what))
    : /^(?:in|on)?to$|^(?:at|across)$/.test(link?.word ?? '');
}

/** "At the Boise and Tacoma clinics". */
export function isAtTwo(text: string, rest: readonly Token[], at: number): boolean {
  const [link, the, first, and, second, ...venue] = rest.slice(at, at + 6);
  const named = and?.word === 'and' && isPlaceName(text, first) && isPlaceName(text, second);
  const led = /^(?:at|in|to)$/.test(link?.word ?? '') && the?.word === 'the';
  return led && named && venue[0]?.word !== venue[0]?.key && firstHit(venues, venue) !== undefined;
}

/** "Open the scribe to a quarter of users"; not "open the app to see the result". */
export function isOpenedTo(rest: readonly Token[]): boolean {
  const to = rest.findIndex(({ word }) => word === 'to');
  if (to < 1 || !endsInSoftware(objectOf(rest.slice(0, to)))) return false;
  let whom = to + 1;
  while (someOf.test(wordAt(rest, whom)) || isCount(rest[whom])) whom++;
  // "To under-16s".
  if (/^(?:under|over)$/.test(wordAt(rest, whom))) return true;
  const ends = whom > to + 1 ? [whom, whom + 1] : [whom];
  return ends.some((at) => [roleLexicon, crowd, venues, buyers].some((list) => hitAt(list, rest, at)));
}

/** "GA of the scheduling API", "beta of the portal"; not "GA at birth". */
export function isAvailabilityOf(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:ga|beta)$/.test(wordAt(tokens, at)) &&
    /^(?:of|for)$/.test(wordAt(tokens, at + 1)) &&
    endsInSoftware(objectOf(tokens.slice(at + 2)))
  );
}

/** "Expansion of telehealth to 5 counties", "opening of the birth centre". */
export function isActOf(tokens: readonly Token[], at: number): boolean {
  if (!acts.has(wordAt(tokens, at)) || tokens[at + 1]?.word !== 'of') return false;
  const rest = tokens.slice(at + 2);
  const object = objectOf(rest);
  if (tokens[at]?.word === 'opening' && sites.has(object.at(-1)?.key ?? '')) return true;
  const where = rest.slice(object.length + 1, object.length + 5);
  const placed = rest.length > object.length && firstHit(venues, where) !== undefined;
  return placed && isService(object) && !isPaper(object);
}

export function endsInSoftware(object: readonly Token[]): boolean {
  return object.some((_, at) => {
    const last = hitAt(software, object, at)?.last;
    return last !== undefined && /^(?:|before|this|next|from|[^a-z])$/.test(wordAt(object, last + 1));
  });
}

/** "Beyond the pilot site", but not "beyond 9 pm". */
export function isBeyond(rest: readonly Token[], at: number): boolean {
  return rest[at]?.word === 'beyond' && !isCount(rest[at + 1]);
}

/** "Into every living room in Texas"; "into primary care" is no launch. */
export function isFarFlung(reading: Reading, at: number): boolean {
  const [first] = afterInto(reading.tokens, at);
  return readStates(reading).length > 0 || first?.word === 'every' || isCount(first);
}
