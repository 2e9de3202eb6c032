import numbers from '../generated/numbers.json';
import { type Hit, hitAt, type Lexicon, lexicon } from './lexicon.ts';
import type { Direction, Quantity } from './statement.ts';
import { type Reading, type Token, wordAt } from './text.ts';
import type { Worded } from './worded.ts';

const ways = { increase: numbers.increase, decrease: numbers.decrease, maintain: numbers.maintain };
const moves: Lexicon = lexicon(ways);
const verbs: Lexicon = lexicon({ ...ways, '': numbers.no_direction });

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
  const gap = baseline && target && !target.relative ? difference(baseline, target) : 0;
  if (gap !== 0) return gap > 0 ? 'increase' : 'decrease';
  if (worded === 'no-change') return 'maintain';
  return spoken(reading) ?? compared(reading, target);
}

function difference(baseline: Quantity, target: Quantity): number {
  if (baseline.value === undefined || target.value === undefined) return 0;
  const to = secondsIn(target.unit);
  const from = secondsIn(baseline.unit) ?? to;
  return target.value * (to ?? 1) - baseline.value * (to === undefined ? 1 : (from ?? 1));
}

/** How long a unit of time is; undefined for other units. */
export function secondsIn(unit: string | undefined): number | undefined {
  return unit === undefined ? undefined : (SECONDS[unit] ?? SECONDS[unit.replace(/s$/, '')]);
}

/** The words that tell which way a measure should go, in their order; a hit's id is the direction. */
export function* directionWords({ tokens }: Reading): Generator<Hit & { readonly id: Direction }> {
  for (let at = 0; at < tokens.length; at++) {
    const phrase = hitAt(verbs, tokens, at);
    if (!phrase) continue;
    const hit = phrase.id === '' && isShareBefore(tokens, at) ? (hitAt(moves, tokens, at) ?? phrase) : phrase;
    if (hit.id !== '') yield { ...hit, id: hit.id as Direction };
    at = hit.last;
  }
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
    return target.value < 0 || isBelow(tokens, target) ? 'decrease' : 'increase';
  if (target.comparator === '<' || target.comparator === '<=') return 'decrease';
  return target.comparator === '>' || target.comparator === '>=' ? 'increase' : undefined;
}

/** "Costs 8% below last year". */
function isBelow(tokens: readonly Token[], { span }: Quantity): boolean {
  const behind = tokens.find(({ start }) => start >= span.end);
  return /^(?:below|under)$/.test(behind?.word ?? '');
}
