import {
  changeAfter as change,
  fractions,
  money,
  scales,
  time,
  waits,
  numberWords as words,
} from '../knowledge/numbers.ts';
import { keyAt, type Token, wordAt } from '../words/text.ts';
import { comparatorAfter, comparatorBefore } from './comparator.ts';
import { digitsOf, isDigits } from './digits.ts';
import { isNoun } from './unit.ts';

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
  const ones = words.get(wordAt(tokens, at + 1));
  if (!isDigits(token) && value >= 20 && ones !== undefined && ones < 10) {
    value += ones;
    last++;
  }
  const range =
    tokens[last + 1]?.word === '-' && isDigits(tokens[last + 2]) && touching(tokens, last, last + 2);
  if (range) last += 2;
  return scaled(tokens, at, value, last);
}

/** With the scales behind the token `last`: `4k`, `two hundred thousand`. */
function scaled(tokens: readonly Token[], at: number, value: number, last: number): Amount {
  const scale = scaleOf(tokens, last + 1, at);
  return scale === undefined ? { value, last, fraction: false } : scaled(tokens, at, value * scale, last + 1);
}

/** `half a million`, `a hundred thousand`, `Hundred thousand downloads`: a scale as a number of its own. */
function roundAt(tokens: readonly Token[], at: number): Amount | undefined {
  const half = tokens[at]?.word === 'half';
  const article = wordAt(tokens, half ? at + 1 : at) === 'a';
  const first = at + Number(half) + Number(article);
  const word = wordAt(tokens, first);
  if (word.length < 3 || !scales.has(word) || (first === at && at > 0)) return undefined;
  return scaled(tokens, at, half ? 0.5 : 1, first - 1);
}

/** `by a day`, `an hour sooner`; an article is no number elsewhere. */
function oneAt(tokens: readonly Token[], at: number): Amount | undefined {
  const article = tokens[at]?.word;
  if (article !== 'a' && article !== 'an') return undefined;
  const noun = ['full', 'whole', 'single'].includes(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (!time.has(keyAt(tokens, noun))) return undefined;
  const before = wordAt(tokens, at - 1);
  // "From nine days to a week", "cut to an hour"; not "walk to a day centre".
  const next = tokens[noun + 1];
  const reached = before === 'to' && !(next && isNoun(next));
  const changed =
    reached ||
    isRate(tokens, noun + 1) ||
    // "Takes a day, not five".
    (tokens[noun + 1]?.word === ',' &&
      tokens[noun + 2]?.word === 'not' &&
      words.has(wordAt(tokens, noun + 3))) ||
    /^(?:by|within|under|below|than|most)$/.test(before) ||
    change.has(wordAt(tokens, noun + 1));
  return changed ? { value: 1, last: noun - 1, fraction: false } : undefined;
}

/** "An hour a shift". */
function isRate(tokens: readonly Token[], at: number): boolean {
  return /^(?:an?|per|each|every)$/.test(wordAt(tokens, at)) && time.has(keyAt(tokens, at + 1));
}

/** `once a day`, `at least twice`: a number of times. */
function timesAt(tokens: readonly Token[], at: number): Amount | undefined {
  const value = { once: 1, twice: 2 }[wordAt(tokens, at)];
  if (value === undefined) return undefined;
  const next = wordAt(tokens, at + 1);
  const counted =
    /^(?:a|an|per|every|each|daily|weekly|monthly)$/.test(next) ||
    // "Once, not three times".
    (next === ',' && wordAt(tokens, at + 2) === 'not' && wordAt(tokens, at + 4) === 'times') ||
    comparatorAfter(tokens, at + 1) !== undefined ||
    comparatorBefore(tokens, at) !== undefined;
  return counted ? { value, last: at, fraction: false, times: true } : undefined;
}

/** `a quarter`, `two thirds`, `half`; a bare `third` or `quarter` is an ordinal or a date. */
function fractionAt(tokens: readonly Token[], at: number): Amount | undefined {
  const word = wordAt(tokens, at);
  if (word === 'half') return { value: 50, last: at, fraction: true };
  const part = fractions.get(wordAt(tokens, at + 1));
  const many = word === 'a' ? 1 : (words.get(word) ?? 0);
  const opening = at === 0 && tokens[1]?.word === 'of' ? fractions.get(word) : undefined;
  if (opening !== undefined) return { value: opening, last: at, fraction: true };
  if (part === undefined || many === 0 || many > 9) return undefined;
  // "A half-day workshop", "by a half day": half a day, and no half of something.
  if (part === 50 && time.has(keyAt(tokens, at + 2))) return undefined;
  return { value: many * part, last: at + 1, fraction: true };
}

function scaleOf(tokens: readonly Token[], at: number, first: number): number | undefined {
  const word = wordAt(tokens, at);
  const isMoney = money.has(wordAt(tokens, first - 1));
  if (word === 'm' && !isMoney && tokens.some(({ key }) => waits.has(key))) return undefined;
  // "$5mm" and "12 mm".
  if (word === 'mm' && !isMoney) return undefined;
  // "Grade 4 b".
  return word.length > 1 || touching(tokens, at - 1, at) ? scales.get(word) : undefined;
}

function touching(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.end !== tokens[at + 1]?.start) return false;
  return true;
}
