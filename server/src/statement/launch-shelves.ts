import { handhelds, priced, vehicles, venues } from '../knowledge/launch.ts';
import { firstHit } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import { hasProduct } from './claim-words.ts';
import { isCount, isPaper, isPeople, isService, objectOf } from './launch-object.ts';
import { isPlant } from './launch-whom.ts';

const ends = /^(?:|[.,;(]|by|before|in|from|this|of|at|with|for)$/;
/** How many words name whose shelves they are. */
const WHOSE = 4;

/** "Put our watch on pharmacy shelves", "thermometer on shelves in 300 stores"; not "labels on all shelves". */
export function isOnShelves(tokens: readonly Token[], at: number): boolean {
  const put = /^(?:put|get|place|bring|see)$/.test(wordAt(tokens, at));
  const on = tokens.findIndex(({ word }, index) => index > at && /^on(?:to)?$/.test(word));
  const shelves = tokens.findIndex(
    ({ word }, index) => index > on && index <= on + WHOSE && word === 'shelves',
  );
  const what = tokens.slice(put ? at + 1 : at, on);
  if (on < 0 || shelves < 0 || what.length > WHOSE + 2 || isPaper(what)) return false;
  if (!ends.test(wordAt(tokens, shelves + 1)) || tokens.some(({ word }) => word === '%')) return false;
  return hasProduct(what, 0, what.length) || firstHit(handhelds, what) !== undefined;
}

/** "New mammography van on the road by Q2", "our eye unit hits the road"; not "ambulances on the road 95% of the shift". */
export function isOnRoad(tokens: readonly Token[]): boolean {
  const on = tokens.findIndex(
    ({ word }, at) => /^(?:on|hits?)$/.test(word) && wordAt(tokens, at + 1) === 'the',
  );
  if (on < 2 || !/^(?:road|roads|street|streets)$/.test(wordAt(tokens, on + 2))) return false;
  const vehicle = tokens[on - 1];
  // "Put the eye van on the road".
  const from = /^(?:put|get|send|bring|have)$/.test(wordAt(tokens, 0)) ? 1 : 0;
  const one = /^(?:new|our|the|a|first|second|third|fourth|mobile)$/.test(wordAt(tokens, from));
  return (
    one &&
    vehicle !== undefined &&
    vehicles.has(vehicle.key) &&
    ends.test(wordAt(tokens, on + 3)) &&
    !tokens.some(({ word }) => /^(?:%|within)$/.test(word))
  );
}

/** "Bring a generic auto-injector to market"; not "bring prices to market level". */
export function isToMarket(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:bring|take|get|carry)$/.test(wordAt(tokens, at))) return false;
  const rest = tokens.slice(at + 1);
  const to = rest.findIndex(({ word }, at) => word === 'to' && wordAt(rest, at + 1) === 'market');
  const what = rest.slice(0, to);
  return (
    to > 1 &&
    /^(?:an?|the|our|one|two|three|first|new)$/.test(wordAt(what, 0)) &&
    ends.test(wordAt(rest, to + 2)) &&
    !isPaper(what) &&
    !isPeople(what) &&
    !what.some(({ key }) => priced.has(key))
  );
}

/** "Get the day unit up and running in Exeter", "second scanner up and running by June"; not "keep the server up and running". */
export function isUpAndRunning(tokens: readonly Token[], at: number): boolean {
  const from = wordAt(tokens, at) === 'get' ? at + 1 : at;
  const one = from > at ? /^[a-z]/ : /^(?:new|our|first|second|third|fourth)$/;
  const up = tokens.findIndex(
    ({ word }, index) =>
      (word === 'up' && wordAt(tokens, index + 2) === 'running') || (word === 'going' && from > at),
  );
  const object = tokens.slice(from, up);
  const end = wordAt(tokens, up) === 'going' ? up + 1 : up + 3;
  const [link, ...where] = tokens.slice(end, end + 5);
  if (up <= from || up > from + 8 || !one.test(wordAt(object, 0))) return false;
  if (isPaper(object) || isPeople(object) || tokens.some(({ word }) => word === '%')) return false;
  const placed = /^(?:in|at|on|for|across)$/.test(link?.word ?? '') && firstHit(venues, where) !== undefined;
  const built = isService(object) || isPlant(object);
  return (placed && from > at) || (built && ends.test(link?.word ?? ''));
}

/** "Bring up the second infusion suite", "bring the new PACS up at two hospitals"; not "bring up falls at the huddle". */
export function isBroughtUp(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) !== 'bring') return false;
  const up = tokens.findIndex(({ word }, index) => index > at && index < at + 7 && word === 'up');
  if (up < 0) return false;
  const behind = tokens.slice(up + 1);
  const object = objectOf(up === at + 1 ? behind : tokens.slice(at + 1, up));
  if (!/^(?:the|an?|our)$/.test(wordAt(object, 0)) && !isCount(object[0])) return false;
  if (up === at + 1) return isPlant(object);
  return isService(object) && !isPaper(object) && /^(?:at|in|on|across)$/.test(wordAt(behind, 0));
}
