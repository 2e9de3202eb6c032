import {
  admissions,
  any,
  care,
  wide as everywhere,
  into,
  loads,
  place,
  products,
  services,
  sites,
  strict,
  venues,
  whole,
} from '../knowledge/launch.ts';
import { firstHit, type Hit, hitAt } from '../words/lexicon.ts';
import { type Reading, type Token, wordAt } from '../words/text.ts';
import { isMonth } from './label.ts';
import { isFromFew, sitesMoved } from './launch-clause.ts';
import { entersMarket, isWidened, opensInTown } from './launch-market.ts';
import {
  beforeMeans,
  isAmountAt,
  isCount,
  isMerePaper,
  isPaper,
  isPeople,
  isPlaceName,
  isService,
  objectOf,
} from './launch-object.ts';
import {
  endsInSoftware,
  isAtTwo,
  isBroughtToStore,
  isGivenAfar,
  isOpenedTo,
  isToRegion,
  isVersion,
} from './launch-reach.ts';
import { isBroughtUp, isOnShelves, isToMarket } from './launch-shelves.ts';
import { isAnchored, isPartOfName } from './launch-state.ts';
import { afterInto, apartAt, byOwnRule, isForWhole } from './launch-verb.ts';
import {
  isForAll,
  isForMany,
  isHandedOut,
  isHandedTo,
  isMarket,
  isReleasedTo,
  isSwitchedOn,
} from './launch-whom.ts';
import { readStates } from './states.ts';

/** Nouns as well as verbs: with a start and an end they are what is measured, "launch delays from 3 to 0". */
export const nouns: ReadonlySet<string> = new Set([
  'launch',
  'release',
  'rollout',
  'open',
  'debut',
  'deploy',
  'pilot',
]);
const technical = /^(?:switch|turn|activate|ship)$/;

/** "Launch the app", "go live in Ohio", "open a branch": the sentence is an order, and a product or service becomes available by it. */
export function verbFirst(reading: Reading, at: number, kind: 'objective' | 'key-result'): Hit | undefined {
  const { tokens } = reading;
  if (kind === 'objective' && isAdmission(tokens)) return { id: '', first: 0, last: 0 };
  const sure = hitAt(any, tokens, at);
  if (sure) {
    const goesLive = wordAt(tokens, sure.last) === 'live';
    const isNone = goesLive ? isMerePaper(liveWith(tokens, sure)) : isPaper(launched(tokens, sure));
    // "Time from contract to go-live".
    const until = wordAt(tokens, at - 1) === 'to' && tokens.slice(0, at).some(({ word }) => word === 'from');
    return isAnchored(tokens, sure) || isNone || until ? undefined : sure;
  }
  const entered = entersMarket(tokens, at) ?? opensInTown(reading, at);
  if (entered) return entered;
  // "Scale to measure pain".
  if (/^(?:scale|scales)$/.test(wordAt(tokens, at)) && isMeasuring(tokens, at + 1)) return undefined;
  const moved = sitesMoved(tokens, at);
  if (moved) return moved;
  if (addsSites(tokens)) return { id: '', first: 0, last: 0 };
  if (isBroughtToStore(tokens, at) || isGivenAfar(tokens, at)) return { id: '', first: at, last: at };
  if (isHandedTo(tokens, at)) return { id: '', first: at, last: at };
  if (isOnShelves(tokens, at) || isBroughtUp(tokens, at) || isToMarket(tokens, at))
    return { id: '', first: at, last: at };
  if (isUpAndRunning(tokens, at)) return { id: '', first: at, last: at };
  const apart = apartAt(tokens, at);
  const hit = apart ?? hitAt(place, tokens, at);
  if (!hit || isPaper(launched(tokens, hit)) || isPartOfName(tokens, hit)) return undefined;
  if (isPeople(launched(tokens, hit))) return undefined;
  const word = wordAt(tokens, at);
  if (apart?.id === 'live' || apart?.id === 'online')
    return word !== 'bring' || isService(launched(tokens, apart).filter(({ word }) => word !== apart.id))
      ? apart
      : undefined;
  if (apart?.id === 'national') return isService(launched(tokens, apart)) ? apart : undefined;
  const ruled = byOwnRule(tokens, at, apart?.id);
  if (ruled !== undefined) return ruled ? hit : undefined;
  const rest = tokens.slice(hit.last + 1);
  // "Rollout: all sites with a trained nurse", "pilot sites on time: 8 of 12".
  if (
    rest[0]?.word === ':' ||
    (nouns.has(word) && rest.some(({ word }, at) => word === ':' && isCount(rest[at + 1])))
  )
    return undefined;
  // "Ship specimens to the lab within 2 hours".
  if (
    /^(?:ship|release)$/.test(word) &&
    rest.some(({ word }) => /^(?:within|daily|hourly|twice|morning)$/.test(word))
  )
    return undefined;
  // "Release firmware 3.1 to 100% of pumps".
  if (/^(?:release|ship)$/.test(word) && isVersion(rest)) return hit;
  // "Grow visits to the hub by a fifth".
  if (word === 'grow' && rest.some(({ word }) => word === 'by')) return undefined;
  // "Enable access for auditors".
  if (word === 'enable' && rest.slice(0, 5).some(({ word }) => word === 'access')) return undefined;
  // "Pilot sites above 85%".
  if (
    word === 'pilot' &&
    /^(?:site|ward|user|hospital|clinic|practice|phase|group)$/.test(rest[0]?.key ?? '')
  )
    return undefined;
  // "Trial the sensor in 3 homes", but not "trial visits".
  if (word === 'trial' && !/^(?:an?|the|our)$/.test(wordAt(rest, 0))) return undefined;
  // "Offer the best care in the state".
  if (
    rest
      .slice(0, 3)
      .some(
        ({ word }) =>
          /^(?:best|better|great|excellent|outstanding|safer?|finest)$/.test(word) ||
          (word === 'that' && /^(?:offer|provide|introduce|start)$/.test(wordAt(tokens, at))),
      )
  )
    return undefined;
  if (word === 'open' && isOpenedTo(rest)) return hit;
  if (care.has(word) && isTimely(rest)) return undefined;
  const spread = isFromFew(rest);
  if (!spread && rest.some((token, index) => token.word === 'to' && isAmountAt(rest, index + 1)))
    return undefined;
  const counted = rest[0]?.word === 'to' && /\d$/.test(wordAt(rest, 1));
  // "Scale to 1,000 connected machines": what it can bear.
  if (everywhere.has(wordAt(rest, 0)) || (counted && !(word === 'scale' && firstHit(loads, rest))))
    return hit;
  if (apart?.id === 'into' && word === 'bring') return isFarFlung(reading, at) ? hit : undefined;
  const object = objectOf(rest);
  const isOpening = /^(?:open|enter|establish|set)$/.test(word);
  if (readStates(reading).length > 0) return hit;
  if (isOpening) return isOpened(word, object) ? hit : undefined;
  const placed = rest.some((token, index) => index > 0 && (into.has(token.word) || isBeyond(rest, index)));
  // "Roll out dictation to all consultants": whatever it is, it becomes available to somebody.
  if (placed && tokens[at]?.key === 'roll' && rest[0]?.word !== 'of') return hit;
  if (/^(?:expand|extend|ship|roll|grow)$/.test(word) && isToRegion(reading, rest)) return hit;
  if (isWidened(word, rest)) return hit;
  if (technical.test(word) && rest.some((_, index) => isForMany(rest, index))) return hit;
  if (/^(?:switch|turn)$/.test(word) && isSwitchedOn(rest)) return hit;
  if (/^(?:deploy|ship)$/.test(word) && isHandedOut(rest)) return hit;
  if (word === 'release' && isReleasedTo(rest)) return hit;
  if (word === 'ship' && rest.some((_, index) => isForAll(rest, index))) return hit;
  if (
    placed &&
    rest.some((token, index) => into.has(wordAt(rest, index - 1)) && isPlaceName(reading.text, token))
  )
    return hit;
  if (placed && rest.some((_, index) => isAtTwo(reading.text, rest, index))) return hit;
  // "Release the Android app": the whole of it, to everybody.
  const dated = rest.some(({ word }, index) => word === 'in' && isMonth(wordAt(rest, index + 1)));
  if (
    (dated ||
      (!placed && (word === 'release' || /^(?:version|edition|mode)$/.test(object.at(-1)?.word ?? '')))) &&
    /^(?:release|ship)$/.test(word) &&
    object.length < 5 &&
    whole.has(object.at(-1)?.word ?? '')
  )
    return hit;
  // "Bring the closed-loop pump to US patients".
  if (apart?.id === 'to' && isMarket(rest)) return hit;
  // "Roll out video interpreting in March", "introduce telemedicine to cut follow-ups": for everybody.
  if (isForWhole(tokens, at, object)) return hit;
  const itself = hitAt(strict, tokens, at) || apart?.id === 'to' || rest[0]?.word === 'of';
  const scope = itself || object.length > 0 ? object : beforeMeans(rest);
  // "Pilot the bedside tablet on two wards": so few things are tried first.
  const list = /^(?:pilot|trial)$/.test(word) ? services : products;
  const product = isService(scope, list) || (list === services && endsInSoftware(scope));
  return product && (placed || kind === 'objective') ? hit : undefined;
}

/** "Get the record up and running in the burns unit"; not "get the night team up and running". */
function isUpAndRunning(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) !== 'get') return false;
  const up = tokens.findIndex(({ word }, index) => word === 'up' && wordAt(tokens, index + 2) === 'running');
  const object = tokens.slice(at + 1, up);
  const where = tokens.slice(up + 4, up + 8);
  return (
    up > at + 1 &&
    /^(?:in|at|on|for|across)$/.test(wordAt(tokens, up + 3)) &&
    !isPaper(object) &&
    !isPeople(object) &&
    firstHit(venues, where) !== undefined
  );
}

/** "Beyond the pilot site", but not "beyond 9 pm". */
function isBeyond(rest: readonly Token[], at: number): boolean {
  return rest[at]?.word === 'beyond' && !isCount(rest[at + 1]);
}

/** "Into every living room in Texas"; "into primary care" is no launch. */
function isFarFlung(reading: Reading, at: number): boolean {
  const [first] = afterInto(reading.tokens, at);
  return readStates(reading).length > 0 || first?.word === 'every' || isCount(first);
}

/** "Get approval for the new device": with it the product may be sold; as a key result it is a milestone. */
function isAdmission(tokens: readonly Token[]): boolean {
  if (!/^(?:get|gain|win|earn|obtain|secure|achieve|receive)$/.test(wordAt(tokens, 0))) return false;
  const hit = firstHit(admissions, tokens.slice(1, 8));
  return hit !== undefined && /^(?:for|of)$/.test(wordAt(tokens, hit.last + 2));
}

/** "Within 24 hours", "to 100% of patients"; what else is asked for, "no-shows under 8%", is another clause. */
function isTimely(rest: readonly Token[]): boolean {
  return rest.some(({ word }, at) => {
    const soon = word === 'within' && (isCount(rest[at + 1]) || /^an?$/.test(wordAt(rest, at + 1)));
    if (word !== '%' && !soon) return false;
    const comma = rest.findLastIndex(({ word }, before) => before < at && /^[,;]$/.test(word));
    return comma < 0 || /^(?:to|for|in|within|with|at|of)$/.test(wordAt(rest, comma + 1));
  });
}

/** "Add three evening clinics"; what they are added to may be a map. */
function addsSites(tokens: readonly Token[]): boolean {
  if (tokens[0]?.word !== 'add' || !isCount(tokens[1])) return false;
  const added = objectOf(tokens.slice(2));
  return sites.has(added.at(-1)?.key ?? '') && tokens[added.length + 2]?.word !== 'to';
}

/** "Open a branch", "set up two infusion centres"; not "set up a clinic review". */
function isOpened(verb: string, object: readonly Token[]): boolean {
  // "Open the window of every ward".
  const of = object.findIndex(({ word }) => word === 'of');
  if (verb === 'open' || verb === 'enter')
    return firstHit(venues, of < 0 ? object : object.slice(0, of)) !== undefined;
  return sites.has(object.at(-1)?.key ?? '');
}

/** The thing behind the verb, "the app" in "launch the app with a course". */
function launched(tokens: readonly Token[], { last }: Hit): readonly Token[] {
  return objectOf(tokens.slice(last + 1, last + 7));
}

/** The thing in "go live with the command centre", "go live w/ the lab system". */
function liveWith(tokens: readonly Token[], { last }: Hit): readonly Token[] {
  const link = wordAt(tokens, last + 1);
  const from =
    link === 'with' ? last + 2 : link === 'w' && wordAt(tokens, last + 2) === '/' ? last + 3 : undefined;
  return from === undefined ? [] : objectOf(tokens.slice(from, from + 6));
}

function isMeasuring(tokens: readonly Token[], at: number): boolean {
  return (
    wordAt(tokens, at) === 'to' &&
    /^(?:measure|assess|rate|score|grade|screen|judge|track)$/.test(wordAt(tokens, at + 1))
  );
}
