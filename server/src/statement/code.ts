import { software } from '../knowledge/launch.ts';
import { doses } from '../knowledge/numbers.ts';
import { hitAt } from '../words/lexicon.ts';
import { keyAt, type Reading, type Token, wordAt } from '../words/text.ts';
import { isDigits } from './digits.ts';
import type { Figure } from './figure.ts';
import { isMany, isMark } from './unit.ts';

const shipped = /^(?:release|ship|deploy|launch|publish|install|roll)$/;

/** Does the way in which the number stands there make it a name: `2. Map`, `7 am`, `5-2-1-0`, `5 mg warfarin`? */
export function isCode({ text, tokens, plain }: Reading, figure: Figure): boolean {
  const { at } = figure;
  return (
    LISTED.test(plain.slice(0, (tokens[at + 1]?.end ?? 0) + 1)) ||
    isTimeOfDay(tokens, at) ||
    isChain(tokens, at) ||
    isSerial(tokens, at) ||
    isTolerance(tokens, at) ||
    isRoom(text, tokens, figure) ||
    isPart(tokens, figure) ||
    isWing(text, tokens, at) ||
    isOpening(tokens, figure) ||
    isOneThing(tokens, figure) ||
    isVersionOf(tokens, figure) ||
    isDose(tokens, figure) ||
    isKnownShare(tokens, figure)
  );
}

/** `2.`, `(3)`, `4)` at the start of a line. */
const LISTED = /^\(?\d{1,2}[.):] $/;

/** "Between 8 am and 6 pm"; but "extend opening hours to 8 pm" says how far. */
function isTimeOfDay(tokens: readonly Token[], at: number): boolean {
  return /^(?:[ap]m|o'clock)$/.test(wordAt(tokens, at + 1)) && tokens[at - 1]?.word !== 'to';
}

/** `5-2-1-0`: more than two numbers in a row are no range. */
function isChain(tokens: readonly Token[], at: number): boolean {
  const [left, right] = [isLinked(tokens, at - 2), isLinked(tokens, at)];
  return (right && (isLinked(tokens, at + 2) || left)) || (left && isLinked(tokens, at - 4));
}

/** Two numbers with nothing but a dash between them. */
function isLinked(tokens: readonly Token[], from: number): boolean {
  const [one, dash, other] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  return (
    dash?.word === '-' &&
    isDigits(one) &&
    isDigits(other) &&
    one?.end === dash.start &&
    dash.end === other?.start
  );
}

/** `800-53`, `0800`: a range rises, and an amount has no nought in front. */
function isSerial(tokens: readonly Token[], at: number): boolean {
  const falls = (from: number) =>
    isLinked(tokens, from) && Number(tokens[from + 2]?.word) < Number(tokens[from]?.word);
  return /^0\d/.test(wordAt(tokens, at)) || falls(at) || falls(at - 2);
}

/** "Release dosing calculator 3.2 with the fix"; not "raise app rating 3.2 to 4". */
function isVersionOf(tokens: readonly Token[], { at, kind }: Figure): boolean {
  if (kind !== 'count' || !/^\d+\.\d+$/.test(wordAt(tokens, at)) || !shipped.test(wordAt(tokens, 0)))
    return false;
  return [at - 1, at - 2].some((from) => from > 0 && hitAt(software, tokens, from)?.last === at - 1);
}

/** `99 ± 0.5`; "within ± 2%" is a limit. */
function isTolerance(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word === '±' && isDigits(tokens[at - 2]);
}

/** "OR 5", an operating room; "late starts in the OR 31% → 12%" are measured there. */
function isRoom(text: string, tokens: readonly Token[], { at, kind, last }: Figure): boolean {
  const before = tokens[at - 1];
  if (before === undefined || text.slice(before.start, before.end) !== 'OR') return false;
  return kind === 'count' && !/^(?:to|→|-)$/.test(wordAt(tokens, last + 1));
}

/** "Live in 3 phases at 2 hospitals": how, and not how much. */
function isPart(tokens: readonly Token[], { first, last, kind }: Figure): boolean {
  const parts = /^(?:phase|wave|tranche|instalment)$/.test(keyAt(tokens, last));
  return kind === 'count' && parts && tokens[first - 1]?.word === 'in';
}

/** "4 West", a ward. */
function isWing(text: string, tokens: readonly Token[], at: number): boolean {
  const side = tokens[at + 1];
  return side !== undefined && /^(?:West|East|North|South)$/.test(text.slice(side.start, side.end));
}

/** "Open 7 to 7", "staffed from 9 to 5": hours of the day. */
function isOpening(tokens: readonly Token[], { at, kind, value, unit }: Figure): boolean {
  if (kind !== 'count' || value > 24 || !Number.isInteger(value)) return false;
  const isSecond = /^(?:to|-|till|until)$/.test(wordAt(tokens, at - 1)) && isDigits(tokens[at - 2]);
  const from = isSecond ? at - 2 : at;
  if (!isSecond && !(/^(?:to|-|till|until)$/.test(wordAt(tokens, at + 1)) && isDigits(tokens[at + 2])))
    return false;
  const before = wordAt(tokens, from - 1) === 'from' ? from - 2 : from - 1;
  // "Weekly charting hours from 11 to 6" are worked.
  if (tokens[before]?.word === 'hours' && tokens.slice(0, before).some(({ word }) => WORKED.test(word)))
    return false;
  return OPEN.test(wordAt(tokens, before)) && !(isSecond && unit !== undefined && !DAYS.test(unit));
}

const OPEN = /^(?:open|opens|opened|hours|staffed)$/;
const WORKED =
  /^(?:weekly|daily|monthly|overtime|unpaid|extra|sick|idle|lost|admin|administrative|charting|documentation|paperwork|agency|nursing)$/;
const DAYS = /^(?:weekdays?|weekends?|seven|daily|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/;

/** "The 111 line": what is counted stands in plural. */
function isOneThing(tokens: readonly Token[], { first, at, kind, unit, last }: Figure): boolean {
  if (kind !== 'count' || unit === undefined || !isDigits(tokens[at])) return false;
  // "Past the 200,000 mark".
  return tokens[first - 1]?.word === 'the' && !isMany(tokens[last]) && !isMark(tokens, last);
}

/** `5 mg warfarin`, `500 ml saline`: what is given; not "60 mg to 40 mg", "under 5 mg". */
function isDose(tokens: readonly Token[], { first, at }: Figure): boolean {
  if (first < at || !doses.has(wordAt(tokens, at + 1))) return false;
  const after = tokens[at + 2];
  return (
    after !== undefined && /^[a-z]{3}/.test(after.word) && !/^(?:from|to|by|at)$/.test(wordAt(tokens, at - 1))
  );
}

/** "The 1 in 5 patients who live alone": a share that is known, and no goal. */
function isKnownShare(tokens: readonly Token[], { first, at, kind }: Figure): boolean {
  return kind === 'share' && tokens[at + 1]?.word === 'in' && tokens[first - 1]?.word === 'the';
}
