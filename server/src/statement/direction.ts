import { moves, steadily, directionVerbs as verbs } from '../knowledge/numbers.ts';
import { type Hit, hitAt } from '../words/lexicon.ts';
import { type Reading, type Token, wordAt } from '../words/text.ts';
import type { Direction, Quantity } from './statement.ts';
import type { Worded } from './worded.ts';

const SECONDS: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  sec: 1,
  second: 1,
  min: 60,
  minute: 60,
  h: 3600,
  hr: 3600,
  hour: 3600,
  d: 86400,
  day: 86400,
  week: 604800,
  fortnight: 1209600,
  month: 2592000,
  year: 31536000,
  yr: 31536000,
};

/** Which way the measure should go: by its two numbers, else by the first verb that says so, else by the comparator. */
export function readDirection(
  reading: Reading,
  baseline: Quantity | undefined,
  target: Quantity | undefined,
  worded: Worded['kind'] | undefined,
): Direction | undefined {
  const way = wayBetween(baseline, target);
  if (way) return way;
  if (worded === 'no-change') return 'maintain';
  return spoken(reading) ?? compared(reading, target);
}

/**
 * Which way it goes by values in fields of their own: a limit that holds from the start is kept, and of the title only its verb
 * is asked.
 */
export function directionByValues(
  reading: Reading,
  baseline: Quantity | undefined,
  target: Quantity | undefined,
): Direction | undefined {
  const way = wayBetween(baseline, target);
  const limit = limits[target?.comparator?.charAt(0) ?? ''];
  if (way && (isHeld(reading) || (limit && limit !== way))) return 'maintain';
  if (way) return way;
  // "Reduce by 50%": the verb stands in the field.
  const isChange = target?.relative && (target.value ?? 0) >= 0;
  return spoken(reading) ?? (isChange ? undefined : compared(reading, target));
}

const limits: Readonly<Record<string, Direction>> = { '<': 'decrease', '>': 'increase' };

function wayBetween(baseline: Quantity | undefined, target: Quantity | undefined): Direction | undefined {
  if (baseline?.value === undefined || target?.value === undefined || target.relative) return undefined;
  const to = secondsIn(target.unit);
  const from = secondsIn(baseline.unit) ?? to;
  const gap = target.value * (to ?? 1) - baseline.value * (to === undefined ? 1 : (from ?? 1));
  if (gap === 0) return undefined;
  return gap > 0 ? 'increase' : 'decrease';
}

/** "Falls stay at 2", "no increase in falls"; "at or below 8%" alone may tell who is counted. */
function isHeld(reading: Reading): boolean {
  const [first] = directionWords(reading);
  return first?.id === 'maintain' && !/^(?:at|never|not|does)$/.test(wordAt(reading.tokens, first.first));
}

/** How long a unit of time is; undefined for other units. */
export function secondsIn(unit: string | undefined): number | undefined {
  return unit === undefined ? undefined : (SECONDS[unit] ?? SECONDS[unit.replace(/s$/, '')]);
}

/** The words that tell which way a measure should go, in their order; a hit's id is the direction. */
export function* directionWords(reading: Reading): Generator<Hit & { readonly id: Direction }> {
  const { tokens } = reading;
  for (let at = 0; at < tokens.length; at++) {
    const phrase = hitAt(verbs, tokens, at);
    if (!phrase || (keeping.test(wordAt(tokens, at)) && !isAboutMeasure(reading, at))) continue;
    const hit = phrase.id === '' && isShareBefore(tokens, at) ? (hitAt(moves, tokens, at) ?? phrase) : phrase;
    if (hit.id !== '' && !isThing(reading, hit)) yield { ...hit, id: hit.id as Direction };
    at = hit.last;
  }
}

/** Words of change that name a thing as well. */
const things = /^(?:lift|boost|cut|drop|rise|growth|climb|dip|double|triple|treble|quadruple)$/;
const nounAfter = /^(?:an?|the|any|no|each|every|per|with|by|of|in|on|at|for)$/;

/**
 * "Patients moved with a lift", "no-lift policy", "double-lumen lines", "Drop foot splints fitted: 90%", "the service is up 99.9% of
 * the month"; not "lift attendance", "after a drop in falls", "visits up 20%".
 */
function isThing({ plain, tokens }: Reading, { first, last }: Hit): boolean {
  const [word, before, next] = [first, first - 1, last + 1].map((at) => wordAt(tokens, at));
  if (word === 'up') return /^(?:is|are|be|being|was|were|stays?)$/.test(before ?? '') || next === 'and';
  if (!things.test(word ?? '')) return false;
  const { start = 0 } = tokens[first] ?? {};
  const { end = 0 } = tokens[last] ?? {};
  if (plain.charAt(start - 1) === '-' || /^-[a-z]/.test(plain.slice(end, end + 2))) return true;
  // The lift of a house is never an order in the middle of a sentence, other than behind "to".
  if (word === 'lift' && first > 0) return !/^(?:to|we|will|must|should|[,;:])$/.test(before ?? '');
  if (nounAfter.test(before ?? '')) return !/^(?:in|of|from|to|by)$/.test(next ?? '');
  // What is counted, and how many there are.
  return first === 0 && tokens.some((token, at) => token.word === ':' && /^\d/.test(wordAt(tokens, at + 1)));
}

const keeping = /^(?:keep|kept|keeping|stay|stays|hold|holds|held|remain|remains|maintain|sustain|preserve)$/;
const relatives = /^(?:who|that|which)$/;
const clauseStart = /^(?:|[^a-z\d%)].*|and|but|while|to|we|must|should|will)$/;

/** "Keep waits short", "waits stay under 9 days"; not "patients who stay on treatment", "visits held in a room", "hand-held". */
function isAboutMeasure({ plain, tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || plain[token.end] === '-' || plain[token.start - 1] === '-') return false;
  const before = wordAt(tokens, at - 1);
  if (relatives.test(before)) return false;
  if (clauseStart.test(before) || !/^(?:keep|stay|hold|held|kept|remain)/.test(token.word)) return true;
  const next = wordAt(tokens, at + 1);
  return !/^[a-z]/.test(next) || steadily.has(next);
}

/** "20% faster than last year" is a change; "faster than 20 minutes" is a limit. */
function isShareBefore(tokens: readonly Token[], at: number): boolean {
  return /^(?:%|percent|points?|pts)$/.test(wordAt(tokens, at - 1));
}

function spoken(reading: Reading): Direction | undefined {
  for (const { id } of directionWords(reading)) return id;
  return undefined;
}

function compared({ tokens }: Reading, target: Quantity | undefined): Direction | undefined {
  if (!target) return undefined;
  if (target.value === 0) return 'decrease';
  if (target.relative && target.value !== undefined && target.unit !== 'x')
    return target.value < 0 || isBelow(tokens, target) || isHalf(tokens, target) ? 'decrease' : 'increase';
  if (target.comparator === '<' || target.comparator === '<=') return 'decrease';
  return target.comparator === '>' || target.comparator === '>=' ? 'increase' : undefined;
}

/** "Falls halved", "half as many falls". */
function isHalf(tokens: readonly Token[], { span }: Quantity): boolean {
  return tokens.some(({ start, word }) => start === span.start && /^(?:half|halved)$/.test(word));
}

/** "Costs 8% below last year". */
function isBelow(tokens: readonly Token[], { span }: Quantity): boolean {
  const behind = tokens.find(({ start }) => start >= span.end);
  return /^(?:below|under)$/.test(behind?.word ?? '');
}
