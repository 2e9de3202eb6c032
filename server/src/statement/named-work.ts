import { health } from '../knowledge/categories.ts';
import {
  comparatives,
  consulted,
  deliverables,
  finite,
  comparedMeasures as measures,
  organisationsOrPlaces as organisations,
  projects,
  statesOfThings as states,
} from '../knowledge/output.ts';
import { type Hit, hitAt, hits, type Lexicon } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import { isCount } from './launch-object.ts';
import { type Clause, done, isOutcome, isTally, isTime } from './work-verb.ts';

const links =
  /^(?:of|on|in|for|with|at|to|across|by|from|within|inside|under|over|per|than|after|before|:|,|\()$/;
/** Care that is offered: where it is, is a launch. */
const service =
  /^(?:tele[a-z]+|virtual|video|remote|services?|programmes?|programs?|clinics?|care|visits?|e|consults?|counselling|counseling|therapy|dialysis)$/;
/** What came of it is told. */
const found =
  /^(?:finds?|found|shows?|rates?|rated|scores?|scored|prefers?|reports?|confirms?|proves?|above|below)$/;
/** A name of this many words at most. */
const LONGEST = 5;

/** "Device refresh on 14 wards", "RFID tags on every pump": work that no verb tells, only what it is and where. */
export function namedWork({ tokens, start, people, numbers: { target, baseline } }: Clause): Hit | undefined {
  const link = linkAfter(tokens, start);
  const name = tokens.slice(start, link);
  const end = name.at(-1)?.end ?? 0;
  if (!target || baseline || link < 0 || name.length > LONGEST || target.span.start < end) return undefined;
  if ((people && people.start < end) || !isName(name)) return undefined;
  const said = tokens.find((token) => token.start >= target.span.start);
  const worded = /^[a-z]/.test(said?.word ?? '');
  // "Review of every chart" is how work is done.
  const signed = name.at(-1)?.word === 'off' && name.at(-2)?.word === 'sign';
  const steady =
    worded && (signed || /^(?:review|check|assessment|analysis|approval)$/.test(name.at(-1)?.key ?? ''));
  const share = steady || target.unit?.startsWith('of ');
  if (isOutcome(target, worded) || !isTally(target) || isTime(target)) return undefined;
  const hit = { id: '', first: start, last: link - 1 };
  const asked =
    hits(consulted, name).at(-1)?.last === name.length - 1 &&
    said === tokens[link + 1] &&
    !share &&
    !tokens.slice(link).some(({ word }) => found.test(word));
  if (asked) return hit;
  const project = hits(projects, name).at(-1)?.last === name.length - 1;
  if (project && !share) return hit;
  const onAll = isPieces(name) && said === tokens[link + 2] && isAllOfThem(tokens.slice(link + 1));
  const placed =
    /^(?:on|in|for|at|across)$/.test(wordAt(tokens, link)) && (onAll || said === tokens[link + 1]);
  const plain =
    !isHead(measures, name) && !isHead(health, name) && !name.some(({ word }) => service.test(word));
  // "Analysis plan for 3 of 3 studies": as far as it has come.
  return placed &&
    plain &&
    !(share && isHead(deliverables, name)) &&
    isPlaces(tokens.slice(link + 1, link + 7))
    ? hit
    : undefined;
}

/** Where the name ends: at the first preposition; "badge-tap sign-on on 900 workstations" has one inside. */
function linkAfter(tokens: readonly Token[], start: number): number {
  const link = tokens.findIndex(({ word }, at) => at > start && links.test(word));
  return /^(?:on|in)$/.test(wordAt(tokens, link)) && links.test(wordAt(tokens, link + 1)) ? link + 1 : link;
}

/** "Sepsis prompt cards", which are put in each place; not "lab-grade water", "helpline open 24/7". */
function isPieces(name: readonly Token[]): boolean {
  const head = name.at(-1);
  return head?.word !== head?.key && name.every(({ word }) => /^(?:[a-z]+|-)$/.test(word));
}

/** "All 60 crash carts", and nothing but by when behind; not "all 40 beds in date", "all 3 floors: none". */
function isAllOfThem([all, ...rest]: readonly Token[]): boolean {
  const last = rest.findIndex(({ key, word }) => word !== key && organisations.has(key));
  return all?.word === 'all' && last > 0 && /^(?:|by|before|[.,;(])$/.test(wordAt(rest, last + 1));
}

/** "14 wards", "all 60 crash carts", "every infusion pump", "25 of 40 applications". */
function isPlaces([count, ...things]: readonly Token[]): boolean {
  const counted = /^(?:\d.*|every|each|both|all|two|three|four|five|six|seven|eight|nine|ten)$/;
  return counted.test(count?.word ?? '') && things.some(({ key }) => organisations.has(key));
}

/** "Waiting times", but not "waiting-room tablets". */
function isHead(found: Lexicon, name: readonly Token[]): boolean {
  return hits(found, name).some(({ last }) => last === name.length - 1);
}

/** No count in front, no verb in it: not "Machines report", "Feed runs", "Checklist used", "One log-in". */
function isName(name: readonly Token[]): boolean {
  const [first, ...rest] = name;
  const head = rest.at(-1);
  if (!first || isCount(first) || hitAt(comparatives, name, 0) || /[a-z]{2}(?:ed|ing)$/.test(first.word))
    return false;
  const before = name.at(-2);
  if (head && before && before.word !== before.key && head.word === head.key) return false;
  if (rest.length > 0 && done.test(head?.word ?? '')) return false;
  const state = hits(states, name).some(({ last }) => last > 0 && last === name.length - 1);
  return !state && !finite.has(first.key) && !rest.some((_, at) => hitAt(finite, rest, at));
}
