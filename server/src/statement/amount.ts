import numbers from '../generated/numbers.json';
import { comparatorAfter, comparatorBefore } from './comparator.ts';
import { digitsOf, isDigits, words } from './digits.ts';
import type { Token } from './text.ts';
import { isNoun, money } from './unit.ts';

const scales: ReadonlyMap<string, number> = new Map(Object.entries(numbers.scales));
const fractions: ReadonlyMap<string, number> = new Map(Object.entries(numbers.fractions));
const time: ReadonlySet<string> = new Set(numbers.time);
const change: ReadonlySet<string> = new Set(numbers.change_after);

/** Beside these, `45m` is minutes and no millions. */
const waits: ReadonlySet<string> = new Set(numbers.waits);

/** A number without its unit. `last` is a token index. */
export interface Amount {
  readonly value: number;
  readonly last: number;
  readonly fraction: boolean;
  readonly times?: boolean;
}

/** Reads digits, number words, fractions and counts such as `twice` that start at token `at`. */
export function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const share = roundAt(tokens, at) ?? fractionAt(tokens, at) ?? timesAt(tokens, at) ?? oneAt(tokens, at);
  if (share) return share;
  let value = isDigits(token) ? digitsOf(token.word) : words.get(token.word);
  if (value === undefined) return undefined;
  let last = at;
  const ones = words.get(tokens[at + 1]?.word ?? '');
  if (!isDigits(token) && value >= 20 && value % 10 === 0 && ones !== undefined && ones < 10) {
    value += ones;
    last++;
  }
  const range =
    tokens[last + 1]?.word === '-' && isDigits(tokens[last + 2]) && touching(tokens, last, last + 2);
  if (range) last += 2;
  for (;;) {
    const scale = scaleOf(tokens, last + 1, at);
    if (scale === undefined) return { value, last, fraction: false };
    value *= scale;
    last++;
  }
}

/** `half a million`, `Hundred thousand downloads`: a scale as a number of its own. */
function roundAt(tokens: readonly Token[], at: number): Amount | undefined {
  const half = tokens[at]?.word === 'half' && tokens[at + 1]?.word === 'a';
  const first = half ? at + 2 : at;
  const bare = /^(?:hundred|thousand|million)$/.test(tokens[first]?.word ?? '');
  const scale = scales.get(tokens[first]?.word ?? '');
  if (!bare || scale === undefined || !(half || at === 0)) return undefined;
  const more = half ? undefined : scales.get(tokens[first + 1]?.word ?? '');
  return { value: (half ? 0.5 : 1) * scale * (more ?? 1), last: more ? first + 1 : first, fraction: false };
}

/** `by a day`, `an hour sooner`, `a million people`; an article is no number elsewhere. */
function oneAt(tokens: readonly Token[], at: number): Amount | undefined {
  const article = tokens[at]?.word;
  if (article !== 'a' && article !== 'an') return undefined;
  const scale = scales.get(tokens[at + 1]?.word ?? '');
  if (scale !== undefined && scale >= 100) return { value: scale, last: at + 1, fraction: false };
  const noun = ['full', 'whole', 'single'].includes(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  if (!time.has(tokens[noun]?.key ?? '')) return undefined;
  const before = tokens[at - 1]?.word ?? '';
  // "From nine days to a week", "cut to an hour"; not "walk to a day centre".
  const next = tokens[noun + 1];
  const reached = before === 'to' && !(next && isNoun(next));
  const changed =
    reached ||
    isRate(tokens, noun + 1) ||
    /^(?:by|within|under|below|than|most)$/.test(before) ||
    change.has(tokens[noun + 1]?.word ?? '');
  return changed ? { value: 1, last: noun - 1, fraction: false } : undefined;
}

/** "An hour a shift". */
function isRate(tokens: readonly Token[], at: number): boolean {
  return /^(?:an?|per|each|every)$/.test(tokens[at]?.word ?? '') && time.has(tokens[at + 1]?.key ?? '');
}

/** `once a day`, `at least twice`: a number of times. */
function timesAt(tokens: readonly Token[], at: number): Amount | undefined {
  const value = { once: 1, twice: 2 }[tokens[at]?.word ?? ''];
  if (value === undefined) return undefined;
  const next = tokens[at + 1]?.word ?? '';
  const counted =
    /^(?:a|an|per|every|each|daily|weekly|monthly)$/.test(next) ||
    comparatorAfter(tokens, at + 1) !== undefined ||
    comparatorBefore(tokens, at) !== undefined;
  return counted ? { value, last: at, fraction: false, times: true } : undefined;
}

/** `a quarter`, `two thirds`, `half`; a bare `third` or `quarter` is an ordinal or a date. */
function fractionAt(tokens: readonly Token[], at: number): Amount | undefined {
  const word = tokens[at]?.word ?? '';
  if (word === 'half' && !(tokens[at + 1]?.word === 'a' && scales.has(tokens[at + 2]?.word ?? '')))
    return { value: 50, last: at, fraction: true };
  const part = fractions.get(tokens[at + 1]?.word ?? '');
  const many = word === 'a' || word === 'one' ? 1 : (words.get(word) ?? 0);
  const opening = at === 0 && tokens[1]?.word === 'of' ? fractions.get(word) : undefined;
  if (opening !== undefined) return { value: opening, last: at, fraction: true };
  if (part === undefined || many === 0 || many > 9) return undefined;
  // "A half-day workshop", "by a half day": half a day, and no half of something.
  if (part === 50 && time.has(tokens[at + 2]?.key ?? '')) return undefined;
  return { value: many * part, last: at + 1, fraction: true };
}

function scaleOf(tokens: readonly Token[], at: number, first: number): number | undefined {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const scale = scales.get(token?.word ?? '');
  if (!token || scale === undefined || token.word.length > 2) return scale;
  if (
    token.word === 'm' &&
    !money.has(tokens[first - 1]?.word ?? '') &&
    tokens.some(({ key }) => waits.has(key))
  )
    return undefined;
  // "340B savings", "SARS 2B": a billion is written so of money only.
  if (token.word === 'b' && !money.has(tokens[first - 1]?.word ?? '')) return undefined;
  return before?.end === token.start ? scale : undefined;
}

function touching(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.end !== tokens[at + 1]?.start) return false;
  return true;
}
