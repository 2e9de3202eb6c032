import type { Span } from '../document/span.ts';
import { detects } from '../knowledge/claims.ts';
import { money, scaleWords as scales } from '../knowledge/numbers.ts';
import {
  apart,
  carried,
  deals,
  determiners,
  flows,
  needThing,
  nouns,
  pages,
  papersKept as papers,
  progress,
  things,
  training,
  verbs,
  weak,
} from '../knowledge/output.ts';
import { crowdOrStaff as crowd } from '../knowledge/populations.ts';
import { roleLexicon } from '../knowledge/roles.ts';
import { firstHit, type Hit, hitAt, hits } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import { sitesMoved } from './launch-clause.ts';
import { isCount, objectOf } from './launch-object.ts';
import { isBroughtToStore } from './launch-reach.ts';
import { isBroughtUp, isOnShelves } from './launch-shelves.ts';
import { isPutIntoService } from './launch-verb.ts';
import { isHandedTo, isSentTo } from './launch-whom.ts';
import { namesMeasure } from './measure-name.ts';
import type { Numbers } from './numbers.ts';
import { isRecurring, isSoon } from './recurring.ts';
import type { Quantity } from './statement.ts';

/** A key result's sentence as the search for work sees it. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** Token where the sentence proper begins. */
  readonly start: number;
  readonly numbers: Numbers;
  readonly use: boolean;
  /** The named people, where there are any. */
  readonly people?: Span;
}

const buyers: ReadonlySet<string> = new Set(['customer', 'client', 'buyer', 'subscriber']);
const launching: ReadonlySet<string> = new Set([
  'ship',
  'release',
  'launch',
  'open',
  'turn',
  'switch',
  'roll out',
]);
const audience: ReadonlySet<string> = new Set(['user', 'customer', 'account', 'member', 'patient', 'client']);
/** What a sentence's verb looks like when the work is done to its subject. */
export const done = /(?:[a-z]{2}ed|sent|seen|given|met|made|built|taken|found|read|told|drawn)$/;
const scaleEnds = /^(?:|[^a-z].*|of|at|above|below|over|under|by|to|from|in|on|for|with|and|up|down|per)$/;

/** "Deploy the toggle", "Migrate 40% of workloads": the sentence is an order to work, and no outcome number stands in it. */
export function workVerb({ tokens, start, numbers, use }: Clause): Hit | undefined {
  const verb =
    broughtOut(tokens, start) ??
    hitAt(verbs, tokens, start) ??
    apartAt(tokens, start) ??
    sitesMoved(tokens, start) ??
    paperAt(tokens, start) ??
    letAt(tokens, start, numbers.target);
  if (!verb || numbers.baseline || !isImperative(tokens, verb, numbers.target)) return undefined;
  const { target } = numbers;
  if (training.has(verb.id) || isEnlistment(tokens, verb)) return verb;
  if (isOnItsWay(tokens, verb)) return undefined;
  // "Send the eye van to four more towns": how far it reaches; "ship it to 100% of users": how many have it.
  if ((verb.id === 'send' && isSentTo(tokens.slice(verb.last + 1))) || isHandedTo(tokens, start))
    return undefined;
  if (launching.has(verb.id) && isShareOfPeople(tokens, target)) return undefined;
  if (money.has(target?.unit ?? '') && !target?.relative && isDeal(tokens, verb)) return verb;
  if (progress.has(verb.id) && isShare(target) && !tokens.some((_, at) => isSoon(tokens, at))) return verb;
  if (
    isOutcome(target, true) ||
    isScored(tokens, verb, target) ||
    isTurnaround(tokens, verb, target) ||
    isRecurring(tokens, verb.last + 1)
  )
    return undefined;
  // "Win 25 customers": business, and no work.
  if (/^(?:win|land|gain)$/.test(verb.id) && tokens.some(({ key }) => buyers.has(key))) return undefined;
  if (use && (needThing.has(verb.id) || weak.has(verb.id))) return undefined;
  if (needThing.has(verb.id))
    return firstHit(things, tokens) ||
      isBroughtToStore(tokens, start) ||
      (target?.unit !== undefined && isTally(target))
      ? verb
      : undefined;
  if (!weak.has(verb.id)) return verb;
  // "Collect consent on the tablet in 8 of 10 clinics": as far as it has come.
  const where = target?.unit?.startsWith('of ') && isNearBefore(tokens, target);
  return target === undefined || (isTally(target) && !where) ? verb : undefined;
}

/** "In 8 of 10 clinics": the number of a place that something has come to. */
export function isNearBefore(tokens: readonly Token[], { span }: Quantity): boolean {
  const at = tokens.findIndex(({ start }) => start >= span.start);
  return /^(?:in|on|at|for|across)$/.test(wordAt(tokens, at - 1));
}

/** "Put our meter on pharmacy shelves", "bring up the second suite", "get the portal into production". */
function broughtOut(tokens: readonly Token[], at: number): Hit | undefined {
  const is = [isOnShelves, isBroughtUp, isPutIntoService].some((each) => each(tokens, at));
  return is ? { id: '', first: at, last: at } : undefined;
}

/** "Expand the risk register", "extend the policy to contractors": paper that is written. */
function paperAt(tokens: readonly Token[], at: number): Hit | undefined {
  if (!/^(?:expand|extend|widen|broaden)$/.test(wordAt(tokens, at))) return undefined;
  const object = objectOf(tokens.slice(at + 1));
  const paper = hits(papers, object).some(({ last }) => last === object.length - 1);
  return paper ? { id: '', first: at, last: at } : undefined;
}

/** "Let carers reorder supplies online": what people can do from then on; "allow no late doses" is a limit. */
function letAt(tokens: readonly Token[], at: number, target: Quantity | undefined): Hit | undefined {
  if (target || !/^(?:let|allow)$/.test(wordAt(tokens, at))) return undefined;
  const people = [at + 1, at + 2].some(
    (next) => hitAt(roleLexicon, tokens, next) ?? hitAt(crowd, tokens, next),
  );
  return people && tokens.length > at + 3 ? { id: wordAt(tokens, at), first: at, last: at } : undefined;
}

/** "Enrol 200 adults, half of them from rural clinics": the share tells who they are. */
function isEnlistment(tokens: readonly Token[], { id, last }: Hit): boolean {
  if (!/^(?:recruit|enroll?|randomi[sz]e|hire)$/.test(id) || !isCount(tokens[last + 1])) return false;
  return tokens.some(({ word }, at) => /^(?:them|whom|which)$/.test(word) && wordAt(tokens, at - 1) === 'of');
}

/** "Ship blood samples at 4 °C", "get results flowing to four clinics": what goes on every day. */
function isOnItsWay(tokens: readonly Token[], { id, last }: Hit): boolean {
  const near = tokens.slice(last + 1, last + 7);
  if (id === 'get') return near.some(({ word }, at) => at > 0 && flows.has(word));
  return /^(?:ship|send|move)$/.test(id) && near.slice(0, 3).some(({ key }) => carried.has(key));
}

/** "Hand the report in", "phase the old pumps out"; not "hand hygiene". */
function apartAt(tokens: readonly Token[], at: number): Hit | undefined {
  const word = wordAt(tokens, at);
  const particles = apart.get(word);
  if (!particles) return undefined;
  const found = tokens.slice(at + 2, at + 9).findIndex((token) => particles.includes(token.word)) + at + 2;
  if (found < at + 2) return undefined;
  // "Take 'proven' off the website"; not "take the pressure off night staff".
  if (tokens[found]?.word === 'off' && word === 'take')
    return tokens.slice(found + 1, found + 4).some(({ key }) => pages.has(key))
      ? { id: word, first: at, last: at }
      : undefined;
  // "Turn e-consults on for 40 practices"; not "turn patients on time".
  const behind = /^(?:|for|in|at|by|across)$/.test(wordAt(tokens, found + 1));
  if (!determiners.has(wordAt(tokens, at + 1)) && !(/^(?:turn|switch)$/.test(word) && behind))
    return undefined;
  return { id: word, first: at, last: at };
}

function isShareOfPeople(tokens: readonly Token[], target: Quantity | undefined): boolean {
  const percent = tokens.findIndex(({ word }) => word === '%');
  const people = tokens.slice(percent + 2, percent + 5).some(({ key }) => audience.has(key));
  return target?.unit === '%' && tokens[percent + 1]?.word === 'of' && people;
}

/** "Close the seed round at $4M", "sign contracts worth £600k": a sum that is agreed on. */
function isDeal(tokens: readonly Token[], { last }: Hit): boolean {
  return (
    /^(?:close|sign)$/.test(wordAt(tokens, last)) &&
    tokens.slice(last + 1, last + 5).some(({ key }) => deals.has(key))
  );
}

/** "Interview scores of 4 of 5": what is scored; a "queue screen" is a thing. */
function isScored(tokens: readonly Token[], verb: Hit, target: Quantity | undefined): boolean {
  if (target === undefined) return false;
  const scale = [verb.last + 1, verb.last + 2].map((at) => hitAt(scales, tokens, at)).find(Boolean);
  return scale !== undefined && scaleEnds.test(wordAt(tokens, scale.last + 1));
}

/** "Open positions in radiology filled in 60 days", "see all urgent patients within two weeks": how long it takes is measured. */
function isTurnaround(tokens: readonly Token[], verb: Hit, target: Quantity | undefined): boolean {
  const next = tokens[verb.last + 1];
  const soon = tokens.some((_, at) => isSoon(tokens, at));
  // "Deploy patches within a week", "create a care plan within 24 hours in 9 of 10 cases".
  if (
    soon &&
    (weak.has(verb.id) || isShare(target) || target?.unit?.startsWith('of ') || next?.word !== next?.key)
  )
    return true;
  return weak.has(verb.id) && isTime(target) && next !== undefined && next.word !== next.key;
}

/** Days and hours, from the moment that something is asked for until it is done. */
export function isTime(target: Quantity | undefined): target is Quantity {
  return (
    target?.relative === false &&
    /^(?:working |business )?(?:second|minute|min|hour|hr|h|day|week)s?$/.test(target.unit ?? '')
  );
}

/** Not the noun: "Tests …", "Document exchange with 4 of 5 …", "Order of …". */
function isImperative(tokens: readonly Token[], verb: Hit, target: Quantity | undefined): boolean {
  const word = wordAt(tokens, verb.first);
  if (word.endsWith('s') && word !== verb.id.split(' ')[0]) return false;
  // "Pilot sites using the tool: 8", "Sign-ups: 4,000": a measure and its number.
  const number = tokens.findIndex(({ start }) => start === target?.span.start);
  if (tokens[number - 1]?.word === ':' && !isShare(target)) return false;
  if (namesMeasure(tokens, verb.first)) return false;
  const next = wordAt(tokens, verb.last + 1);
  // "Order set use".
  if (word === 'order' && /^(?:sets?|entry)$/.test(next)) return false;
  // "Record number of consultations".
  if (/^records?$/.test(word) && /^(?:numbers?|attendance|turnout|level|high|low|share|volume)$/.test(next))
    return false;
  // "Release of information", "train-of-four", "build-up of the list".
  const behind = wordAt(tokens, verb.last + 2);
  if (next === 'of' || (/^(?:up|out|off|over|down|back)$/.test(next) && behind === 'of')) return false;
  // "Model spots sepsis".
  if (verb.id === 'model' && next.endsWith('s') && detects.has(next)) return false;
  if (!nouns.has(verb.id)) return true;
  if (/^(?:in|at|by|per|from|to|is|rate|time|:)$/.test(next)) return false;
  return target === undefined || !isNoun(tokens, verb);
}

/** A verb that is a noun as well, and stands in front of another: "Purchase orders", not "Document the API" or "Test 12 pumps". */
export function isNoun(tokens: readonly Token[], { id, last }: Hit): boolean {
  const next = wordAt(tokens, last + 1);
  return nouns.has(id) && !determiners.has(next) && !/^\d/.test(next);
}

/** A share that is reached, such as 90 %: no change by a share, and no ceiling. */
export function isShare(target: Quantity | undefined): boolean {
  return target?.unit === '%' && !target.relative && target.comparator !== '<';
}

/** A number that says what changed for somebody: a share, a time, money, a relative change, a limit, none of something. */
export function isOutcome(target: Quantity | undefined, everything: boolean): boolean {
  if (!target) return false;
  if (target.unit === 'times') return true;
  if (target.relative || target.value === 0 || target.value === undefined) return true;
  const unit = target.unit ?? '';
  if (unit === '%') return !(everything && target.value === 100);
  if (/^(?:day|week|month|year|quarter)s?$/.test(unit)) return isLimit(target);
  if (
    /^(?:ms|s|sec|seconds?|min|minutes?|h|hrs?|hours?|dollars?|euros?|pounds?|points|percentile|\/.*)$/.test(
      unit,
    )
  )
    return true;
  return money.has(unit) || isLimit(target);
}

function isLimit({ comparator }: Quantity): boolean {
  return comparator === '<' || comparator === '<=';
}

/** Things made, people met, sites reached: counted work, and no more than so many is none. */
export function isTally(target: Quantity): boolean {
  // "A survey at 4.3 of 5".
  return (target.value === undefined || Number.isInteger(target.value)) && !isLimit(target);
}
