import { buyers, capabilities, handhelds, plant, vehicles, venues } from '../knowledge/launch.ts';
import { roleLexicon } from '../knowledge/roles.ts';
import { firstHit, hits } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import { hasProduct, isYardstick } from './claim-words.ts';
import { isCount, isPaper, objectOf } from './launch-object.ts';
import { endsInSoftware } from './launch-reach.ts';

/** A product, to people who are treated or to a market; not "our prices to the market average". */
export function isMarket(rest: readonly Token[]): boolean {
  const to = rest.findIndex(({ word }) => /^(?:on)?to$|^on$/.test(word));
  // "The U.S. market" is five words and signs.
  const whom = rest.slice(to + 1, to + 8);
  const hit = firstHit(roleLexicon, whom) ?? hits(venues, whom).at(-1);
  return to > 0 && hit !== undefined && hasProduct(rest, 0, to) && !isYardstick(whom, hit.last + 1);
}

/** "Send the eye van to four more towns". */
export function isSentTo(rest: readonly Token[]): boolean {
  const to = rest.findIndex(({ word }) => word === 'to');
  const [count, ...where] = rest.slice(to + 1, to + 6);
  return (
    to > 0 && vehicles.has(rest[to - 1]?.key ?? '') && isCount(count) && firstHit(venues, where) !== undefined
  );
}

/** "Commission the second scanner"; not "commission a report on the scanner". */
export function isPlant(rest: readonly Token[]): boolean {
  const object = objectOf(rest);
  const thing = hits(plant, object).at(-1) ?? hits(venues, object).at(-1);
  return thing?.last === object.length - 1 && !isPaper(object);
}

/** "Turn on health-record sync by February"; not "turn on the lights in the ward". */
export function isSwitchedOn(rest: readonly Token[]): boolean {
  const object = objectOf(rest[0]?.word === 'on' ? rest.slice(1) : rest);
  if (isPaper(object)) return false;
  return (
    isCapability(object) && /^(?:|on|by|before|in|this|next|from|for)$/.test(wordAt(rest, object.length))
  );
}

function isCapability(object: readonly Token[]): boolean {
  return hits(capabilities, object).some(({ last }) => last === object.length - 1);
}

/** "1,200 tablets to community nurses", "40 tablets with the rounding app to care homes". */
export function isHandedOut(rest: readonly Token[]): boolean {
  const to = rest.findIndex(({ word }) => word === 'to');
  const link = rest.findIndex(({ word }) => word === 'with');
  const end = link > 0 && link < to ? link : to;
  const thing = hits(handhelds, rest.slice(0, end)).at(-1);
  // "The glucose watch to 500 members".
  const one = /^(?:the|our)$/.test(rest[0]?.word ?? '') && isForMany(rest, to);
  return (
    (isCount(rest[0]) || one) &&
    to > 0 &&
    thing?.last === end - 1 &&
    [roleLexicon, venues].some((list) => firstHit(list, rest.slice(to + 1, to + 6)))
  );
}

/** "600 home blood-pressure cuffs": they come to where people live; "600 cuffs" may go to the store room. */
export function isForHomes(rest: readonly Token[]): boolean {
  const object = objectOf(rest);
  const thing = hits(handhelds, object).at(-1);
  const home = object.some(({ word }) => /^(?:home|rpm|telehealth)$/.test(word));
  return isCount(rest[0]) && home && thing?.last === object.length - 1;
}

/** "The bulk export to all payer partners", "the view to 2,000 families"; not "beds to partner hospitals". */
export function isReleasedTo(rest: readonly Token[]): boolean {
  const to = rest.findIndex(({ word }) => word === 'to');
  const partners = firstHit(buyers, rest.slice(to + 1, to + 6)) !== undefined || isForMany(rest, to);
  return to > 0 && partners && (isCapability(rest.slice(0, to)) || isCapability(objectOf(rest)));
}

/** "Give the wound app to 60 nurses", "put the bot in front of 400 members"; not "give feedback on the app to 40 developers". */
export function isHandedTo(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:give|get|hand|bring|put|offer)$/.test(wordAt(tokens, at))) return false;
  const rest = tokens.slice(at + 1);
  const object = objectOf(rest);
  if (isPaper(object) || !endsInSoftware(object)) return false;
  const [first, second, third] = rest.slice(object.length, object.length + 3).map(({ word }) => word);
  if (first === 'in' && second === 'front' && third === 'of') return isCount(rest[object.length + 3]);
  return first === 'to' && isForMany(rest, object.length);
}

/** "For 200 outpatient doctors", "at all 14 sites", "to the first 3 customers". */
export function isForMany(rest: readonly Token[], at: number): boolean {
  if (!/^(?:for|at|in|across|to)$/.test(wordAt(rest, at))) return false;
  let count = at + 1;
  while (/^(?:all|the|every|first|our)$/.test(wordAt(rest, count))) count++;
  const whom = rest.slice(count + 1, count + 4);
  return isCount(rest[count]) && [roleLexicon, venues, buyers].some((list) => firstHit(list, whom));
}

/** "To all users", "to everyone", "to all sites". */
export function isForAll(rest: readonly Token[], at: number): boolean {
  if (rest[at]?.word !== 'to') return false;
  const [all, ...whom] = rest.slice(at + 1, at + 5);
  if (all?.word === 'everyone' || all?.word === 'everybody') return true;
  return (
    /^(?:all|every|each)$/.test(all?.word ?? '') &&
    [roleLexicon, buyers, venues].some((list) => firstHit(list, whom))
  );
}
