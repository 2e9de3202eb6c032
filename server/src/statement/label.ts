import numbers from '../generated/numbers.json';
import { isAge } from './age.ts';
import { isCode } from './code.ts';
import { isDigits, words } from './digits.ts';
import type { Figure } from './figure.ts';
import { isDigit, isLetter, type Reading, singular, type Token } from './text.ts';
import { isMany, isRatio, money } from './unit.ts';

const labels: ReadonlySet<string> = new Set(numbers.label_before.map(singular));
const labelsAfter: ReadonlySet<string> = new Set(numbers.label_after);
const change: ReadonlySet<string> = new Set(numbers.change_after);
const months: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const each: ReadonlySet<string> = new Set(['/', 'per', 'a', 'each', 'every']);
const places: ReadonlySet<string> = new Set([
  'theatre',
  'room',
  'ward',
  'unit',
  'bay',
  'floor',
  'form',
  'item',
  'block',
]);
const maturity = /\b(?:maturity|emram|readiness)\b/;
/** "Readable at grade 6", "maturity from level 2 to level 4": beside these words the number behind says how much. */
const graded: ReadonlyMap<string, RegExp> = new Map([
  ['grade', /\b(?:reading|readable|readability)\b/],
  ['level', maturity],
  ['stage', maturity],
]);
const sequence: ReadonlySet<string> = new Set(['first', 'next', 'last', 'past', 'previous']);

/** A month's name, short or long. */
export function isMonth(word: string): boolean {
  return months.has(word);
}

/** Does the number name something instead of saying how much: a date, an age, `type 2`, `30-day`? */
export function isLabel(reading: Reading, figure: Figure): boolean {
  const { tokens } = reading;
  const at = figure.at;
  return (
    isGlued(reading, at) ||
    isDate(reading, figure) ||
    isAge(tokens, figure) ||
    isAdjective(reading, figure) ||
    isNamed(reading, figure) ||
    isCode(reading, figure) ||
    (isDigits(tokens[at]) ? false : isPlainWord(reading, figure))
  );
}

/** `p95`, `HbA1c`, `PHQ-9`, `HL7 v2`, `07:00`, `510(k)`. */
export function isGlued({ text, plain, tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || !isDigits(token)) return false;
  const before = plain.charCodeAt(token.start - 1);
  // "NPSG.03.06".
  if (token.word.startsWith('.') && isDigit(before)) return true;
  if (isLetter(before) || plain[token.start - 1] === '#' || plain[token.start - 1] === '_') return true;
  if (/[-.]/.test(plain[token.start - 1] ?? '') && isLetter(plain.charCodeAt(token.start - 2))) return true;
  const after = plain[token.end];
  if (after === ':' && isDigit(plain.charCodeAt(token.end + 1)) && !isRatio(tokens, at)) return true;
  if (plain[token.start - 1] === ':' && isDigit(plain.charCodeAt(token.start - 2))) return true;
  if (after === '(' && token.word === '510') return true;
  const next = tokens[at + 1];
  if (next?.start !== token.end) return false;
  // "3D print", but "4.9d"; "340B savings", but "$3b".
  // "5S" is a method.
  if (next.word === 's' && text.charAt(token.end) === 'S') return true;
  if (next.word === 'd') return /^[234]$/.test(token.word);
  return next.word === 'b' ? !money.has(tokens[at - 1]?.word ?? '') : LETTERED.test(next.word);
}

/** `1st`, `7am`, `3T`; not `30s`, `4h`, `5k`, `2m`, `3x`. */
const LETTERED = /^(?:st|nd|rd|th|[ac-gijln-rt-wyz])$/;

/** `7 days a week`, `24 hours a day`. */
function isAlways(tokens: readonly Token[], at: number): boolean {
  const [count, unit, article, span] = tokens.slice(at, at + 4).map(({ key }) => key);
  if (article !== 'a' && article !== 'per') return false;
  return (
    (count === '7' && unit === 'day' && span === 'week') ||
    (count === '24' && span === 'day' && unit === 'hour')
  );
}

function isCapital({ text, plain, tokens }: Reading, at: number): boolean {
  const start = tokens[at]?.start ?? 0;
  return text[start] !== plain[start];
}

/** Years, days of a month, `2027-03-31`, `24/7`, `90/180/360`. */
function isDate(reading: Reading, { at, value, kind, last }: Figure): boolean {
  const { tokens } = reading;
  const before = tokens[at - 1]?.word ?? '';
  const after = tokens[at + 1]?.word ?? '';
  if (tokens[at]?.word === '24' && after === '/') return true;
  if (isAlways(tokens, at)) return true;
  if (before === '=' && tokens[at - 2]?.word === 'n') return true;
  if (kind === 'percent' || kind === 'money' || kind === 'scale') return false;
  if (months.has(before) || (months.has(after) && value <= 31)) return true;
  if (before === '/' || (after === '/' && isDigits(tokens[at + 2]) && kind !== 'share')) return true;
  if (before === '-' && tokens[at - 3]?.word === '-' && /^(?:19|20)\d\d$/.test(tokens[at - 4]?.word ?? ''))
    return true;
  const dashed = (after === '-' && isDigits(tokens[at + 2])) || (before === '-' && isDigits(tokens[at - 2]));
  if (dashed && (value >= 1900 || Number(tokens[at - 2]?.word) >= 1900)) return true;
  const year = /^(?:19|20)\d\d$/.test(tokens[at]?.word ?? '');
  if (!year || tokens.length === 1) return false;
  // "The 2026 intake", "the Healthy People 2030 goals".
  if (before === 'the' || (at > 1 && isCapital(reading, at - 1))) return true;
  const counted =
    kind === 'count' &&
    last > at &&
    isMany(tokens[last]) &&
    !['level', 'baseline', 'rate', 'figure', 'value', 'and'].includes(tokens[at + 1]?.key ?? '');
  return (
    !counted || ['by', 'in', 'of', 'since', 'until', 'before', 'during', 'end', 'fy', 'from'].includes(before)
  );
}

/** `30-day`, `600-patient`, `two-factor`; but not `a 20-percent cut` or `3-fold`. */
function isAdjective({ plain, tokens }: Reading, { at, kind, last }: Figure): boolean {
  const end = tokens[at]?.end ?? 0;
  if (plain[end] !== '-' || !isLetter(plain.charCodeAt(end + 1)) || kind === 'percent' || kind === 'multiple')
    return false;
  if (words.has(tokens[at + 1]?.word ?? '') || tokens[at + 1]?.word === 'star') return false;
  // "Achieve a 30-minute turnaround".
  if (kind === 'time' && at < 3 && /^(?:turnaround|response|wait)$/.test(tokens[last + 1]?.key ?? ''))
    return false;
  return !change.has(tokens[last + 1]?.key ?? '') && !change.has(tokens[last + 1]?.word ?? '');
}

/** `type 2`, `priority 1`, `top 15`, `the last 12 months`, `per 1,000 orders`. */
function isNamed(reading: Reading, { first, at, kind, unit, value, last }: Figure): boolean {
  const { tokens } = reading;
  if (labelsAfter.has(tokens[last + 1]?.key ?? '') || labelsAfter.has(tokens[at + 1]?.key ?? '')) return true;
  if (isFurther(tokens, first)) return true;
  if (first < at && tokens[at - 1]?.word !== '-') return false;
  if (kind === 'percent' || kind === 'money') return false;
  const before = tokens[first - 1]?.key ?? '';
  if (!labels.has(before) || tokens[first - 1]?.word === 'lasts' || each.has(tokens[first - 2]?.word ?? ''))
    return false;
  if (graded.get(before)?.test(tokens.map(({ word }) => word).join(' '))) return false;
  // "Goal 4" is one of several; "goal 4.7 days" is to be reached.
  if (/^(?:goal|objective)$/.test(before) && (unit !== undefined || !Number.isInteger(value))) return false;
  if (places.has(before) && isPlaceItself(reading, first)) return false;
  // "The first 50 participants" is a number of people, "the first 30 days" a window.
  if (sequence.has(before) && kind === 'count' && unit !== undefined) return false;
  return (
    !(before === 'unit' || before === 'day') || tokens[at]?.word.length === 1 || tokens[at]?.word === '90'
  );
}

/** "Grade 3 and 4 toxicities", "stage 3 to 5 disease": the second of two names. */
function isFurther(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at - 1]?.word ?? '';
  const name = tokens[at - 3]?.key ?? '';
  if (!/^(?:and|or|&|to)$/.test(link) || !isDigits(tokens[at - 2]) || !isDigits(tokens[at])) return false;
  if (!labels.has(name) || sequence.has(name) || /^(?:per|every|each)$/.test(name)) return false;
  // "Version 3 to 50 clinics".
  if (link === 'to' && (tokens[at]?.word.length !== 1 || places.has(name))) return false;
  return link !== 'to' || /^[a-z]{3}/.test(tokens[at + 1]?.word ?? '');
}

/** "Vacancies in theatres 23 to 10", "found on the ward 9 a month", but "theatres 1 to 6": no theatre 23 and no ward 9 are meant. */
function isPlaceItself(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const place = tokens[at - 1];
  // "The Form 483 actions".
  if (at > 1 && isCapital(reading, at - 1)) return false;
  if (place?.word === place?.key) return tokens[at - 2]?.word === 'the';
  return tokens[at + 1]?.word === 'to' && Number(tokens[at]?.word) > Number(tokens[at + 2]?.word);
}

/** Number words are values only with a measure: `five protocols`, not `one of the best`, `first contact`. */
function isPlainWord(reading: Reading, figure: Figure): boolean {
  const { tokens } = reading;
  const word = tokens[figure.at]?.word;
  if (figure.fraction) return isPlainFraction(reading, figure);
  if (figure.value >= 100) return false;
  if (figure.comparator || figure.kind !== 'count') return false;
  const before = tokens[figure.at - 1]?.word;
  if (before === 'than' && ['rather', 'instead'].includes(tokens[figure.at - 2]?.word ?? '')) return false;
  if (tokens[figure.at + 1]?.word === 'to' && words.has(tokens[figure.at + 2]?.word ?? '')) return false;
  // "One nurse per two patients".
  if (tokens[figure.last + 1]?.word === 'per') return false;
  if (before === 'from' || before === 'to' || before === 'and') return word === 'one';
  if (before === 'was' || before === 'were') return false;
  if (figure.value === 0) return true;
  if (figure.unit === 'times') return false;
  if (word === 'one' && /^(?:up|down|by)$/.test(before ?? '') && figure.unit !== undefined) return false;
  // "Cut by one", "ten days instead of thirty".
  if (before === 'by' && tokens[figure.at - 2]?.word !== 'one') return false;
  // "Two clicks instead of seven".
  const counted = isMany(tokens[figure.at - 3]) && figure.at > 3;
  if (before === 'of' && tokens[figure.at - 2]?.word === 'instead' && counted) return false;
  // "Merge the two stroke units".
  if (before === 'the' && /^(?:merge|combine|unify|join)$/.test(tokens[0]?.word ?? '')) return true;
  // "(two today)", "six minutes, not eleven".
  const now = /^(?:today|now|currently)$/.test(tokens[figure.last + 1]?.word ?? '');
  if (now || (before === 'not' && tokens[figure.at - 2]?.word === ',')) return false;
  return figure.unit === undefined || (word === 'one' && figure.at !== 1);
}

function isPlainFraction({ plain, tokens }: Reading, { at, kind, last }: Figure): boolean {
  // "A third shift" is one more.
  if (kind === 'time')
    return /^(?:third|fifth|tenth)$/.test(tokens[at + 1]?.word ?? '') && tokens[at + 2]?.word !== 'of';
  const before = tokens[at - 1]?.word ?? '';
  const after = tokens[last + 1]?.word ?? '';
  // "In half", but "in two thirds of children".
  if (['first', 'second', 'this'].includes(before) || (before === 'in' && after !== 'of')) return true;
  // "Half-life", "quarter-turn".
  if (after !== '' && plain[tokens[last]?.end ?? 0] === '-') return !change.has(after);
  const share = after === 'of' || after === 'the' || after === 'as' || change.has(after);
  return !(/^(?:by|to|from|up|down|:)$/.test(before) || share || (at === 0 && tokens[0]?.word !== 'a'));
}
