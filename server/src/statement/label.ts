import {
  changeAfter as change,
  labels,
  labelsAfter,
  money,
  numberWords as words,
} from '../knowledge/numbers.ts';
import { isDigit, isLetter, keyAt, type Reading, type Token, wordAt } from '../words/text.ts';
import { isAge } from './age.ts';
import { isCode } from './code.ts';
import { isDigits } from './digits.ts';
import type { Figure } from './figure.ts';
import { isMany, isMark, isRatio } from './unit.ts';

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
/** "Below 2026 levels". */
const standing: ReadonlySet<string> = new Set(['level', 'baseline', 'rate', 'figure', 'value', 'and']);
/** "In 2026 patients waited". */
const beforeYear: ReadonlySet<string> = new Set('by in of since until before during end fy from'.split(' '));
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
  if (isLetter(before) || isDigit(before) || /[#_]/.test(plain[token.start - 1] ?? '')) return true;
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
  return next.word === 'b' ? !money.has(wordAt(tokens, at - 1)) : LETTERED.test(next.word);
}

/** `1st`, `7am`, `3T`; not `30s`, `4h`, `5k`, `2m`, `3x`. */
const LETTERED = /^(?:st|nd|rd|th|[ac-gijln-rt-wyz])$/;

/** `7 days a week`, `24 hours a day`. */
function isAlways(tokens: readonly Token[], at: number): boolean {
  const stretch = tokens.slice(at, at + 4).map(({ key }) => key);
  return /^(?:7 day (?:an?|per|each|every) week|24 hour (?:an?|per|each|every) day)$/.test(stretch.join(' '));
}

function isCapital({ text, plain, tokens }: Reading, at: number): boolean {
  const start = tokens[at]?.start ?? 0;
  return text[start] !== plain[start];
}

/** Years, days of a month, `24/7`, `90/180/360`. */
function isDate(reading: Reading, { at, value, kind, last }: Figure): boolean {
  const { tokens } = reading;
  const before = wordAt(tokens, at - 1);
  const after = wordAt(tokens, at + 1);
  if (isAlways(tokens, at)) return true;
  if (before === '=' && tokens[at - 2]?.word === 'n') return true;
  if (kind === 'percent' || kind === 'money' || kind === 'scale') return false;
  if (months.has(before) || (months.has(after) && value <= 31)) return true;
  const isPart = kind === 'share' && tokens[at + 3]?.word !== '/';
  if (before === '/' || (after === '/' && isDigits(tokens[at + 2]) && !isPart)) return true;
  // "From 3000 to 2000 letters".
  const year = /^(?:19|20)\d\d$/.test(wordAt(tokens, at)) && value % 100 > 0;
  if (!year || tokens.length === 1) return false;
  // "The 2026 intake", "the Healthy People 2030 goals".
  if (before === 'the' || (at > 1 && isCapital(reading, at - 1))) return true;
  // "The leaflet to match 2026 labelling rules".
  if (kind === 'count' && last > at + 1 && !/,/.test(wordAt(tokens, at))) return true;
  const counted = kind === 'share' || (isMany(tokens[last]) && !standing.has(keyAt(tokens, at + 1)));
  return !counted || beforeYear.has(before);
}

/** `30-day`, `600-patient`, `two-factor`; but not `a 20-percent cut` or `3-fold`. */
function isAdjective({ plain, tokens }: Reading, { at, kind, last }: Figure): boolean {
  const end = tokens[at]?.end ?? 0;
  if (plain[end] !== '-' || !isLetter(plain.charCodeAt(end + 1)) || kind === 'percent' || kind === 'multiple')
    return false;
  if (words.has(wordAt(tokens, at + 1)) || tokens[at + 1]?.word === 'star') return false;
  // "Achieve a 30-minute turnaround".
  if (kind === 'time' && at < 3 && /^(?:turnaround|response|wait)$/.test(keyAt(tokens, last + 1)))
    return false;
  return !change.has(keyAt(tokens, last + 1)) && !isMark(tokens, last + 1);
}

/** `type 2`, `priority 1`, `top 15`, `the last 12 months`, `per 1,000 orders`. */
function isNamed(reading: Reading, { first, at, kind, unit, value, last }: Figure): boolean {
  const { tokens } = reading;
  if (labelsAfter.has(keyAt(tokens, last + 1)) || labelsAfter.has(keyAt(tokens, at + 1))) return true;
  if (isFurther(reading, first)) return true;
  if (first < at && tokens[at - 1]?.word !== '-') return false;
  if (kind === 'percent' || kind === 'money') return false;
  const before = keyAt(tokens, first - 1);
  // "Design review 3 closed".
  if (before === 'review' && wordAt(tokens, first - 2) === 'design') return true;
  // "Double last year's 7".
  if (
    !labels.has(before) ||
    /^lasts$|'s$/.test(wordAt(tokens, first - 1)) ||
    each.has(wordAt(tokens, first - 2))
  )
    return false;
  if (graded.get(before)?.test(tokens.map(({ word }) => word).join(' '))) return false;
  // "Goal 4" is one of several; "goal 4.7 days" is to be reached.
  if (/^(?:goal|objective)$/.test(before) && (unit !== undefined || !Number.isInteger(value))) return false;
  if (before === 'goal' && isBehindState(tokens, first - 2)) return false;
  if (isPlaceItself(reading, first)) return false;
  // "The first 50 participants" is a number of people, "the first 30 days" a window.
  if (sequence.has(before) && kind === 'count' && unit !== undefined) return false;
  return !/^(?:unit|day)$/.test(before) || /^(?:\d|[369]0)$/.test(wordAt(tokens, at));
}

/** "31 days today, goal 14": at the sign ends how it is now; not "objective 2, goal 1". */
function isBehindState(tokens: readonly Token[], at: number): boolean {
  const number = tokens.findIndex((token) => isDigits(token));
  return /^[,;(/]$/.test(wordAt(tokens, at)) && number >= 0 && number < at - 1 && !isDigits(tokens[at - 1]);
}

/** "Grade 3 and 4 toxicities", "stage 3 to 5 disease": the second of two names. */
function isFurther(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const link = wordAt(tokens, at - 1);
  const name = keyAt(tokens, at - 3);
  if (!/^(?:and|or|&|to)$/.test(link) || !isDigits(tokens[at - 2]) || !isDigits(tokens[at])) return false;
  if (!labels.has(name) || sequence.has(name) || /^(?:per|every|each)$/.test(name)) return false;
  // "Version 3 to 50 clinics".
  if (link === 'to' && (tokens[at]?.word.length !== 1 || isPlaceItself(reading, at - 2))) return false;
  return link !== 'to' || /^[a-z]{3}/.test(wordAt(tokens, at + 1));
}

/** "Vacancies in theatres 23 to 10", "found on the ward 9 a month", but "theatres 1 to 6": no theatre 23 and no ward 9 are meant. */
function isPlaceItself(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const place = tokens[at - 1];
  if (!place || !places.has(place.key)) return false;
  // "The Form 483 actions".
  if (at > 1 && isCapital(reading, at - 1)) return false;
  if (place.word === place.key) return tokens[at - 2]?.word === 'the';
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
  if (before === 'than' && tokens[figure.at - 2]?.word === 'rather') return false;
  if (tokens[figure.at + 1]?.word === 'to' && words.has(wordAt(tokens, figure.at + 2))) return false;
  // "One nurse per two patients".
  if (tokens[figure.last + 1]?.word === 'per') return false;
  if (before === 'from' || before === 'to' || before === 'and')
    return (
      word === 'one' && !(before === 'to' && isRangeEnd(tokens, figure.at)) && !isOneBefore(tokens, figure.at)
    );
  if (before === 'was' || before === 'were') return false;
  if (figure.value === 0) return true;
  if (/^(?:up|down)$/.test(before ?? '') && figure.unit !== undefined) return false;
  // "Cut by one", "ten days instead of thirty".
  if (before === 'by' && tokens[figure.at - 2]?.word !== 'one') return false;
  // "Two clicks instead of seven", "one step instead of three".
  const counted =
    isMany(tokens[figure.at - 3]) || (figure.at > 4 && words.has(wordAt(tokens, figure.at - 4)));
  if (tokens[figure.at - 2]?.word === 'instead' && figure.at > 3 && counted) return false;
  if (figure.at > 0 && figure.unit !== undefined && tokens[figure.last + 1]?.word === 'instead') return false;
  // "Merge the two stroke units".
  if (before === 'the' && /^(?:merge|combine|unify|join)$/.test(wordAt(tokens, 0))) return true;
  // "Two cases, against eleven".
  if (/^(?:against|versus|vs)$/.test(before ?? '') && figure.at > 2) return false;
  // "(two today)", ", eight last year", "six minutes, not eleven".
  const next = wordAt(tokens, figure.last + 1);
  const now = /^(?:today|now|currently)$/.test(next) || (next === 'last' && before === ',');
  if (now || (before === 'not' && tokens[figure.at - 2]?.word === ',')) return false;
  return figure.unit === undefined || (word === 'one' && figure.at !== 1);
}

/** "From five days to one", "two to one a day"; not "face to one side". */
function isRangeEnd(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at - 1)
    .some((token) => (isDigits(token) || words.has(token.word)) && token.word !== 'one');
}

/** "Four registries, from one": nothing is counted behind it. */
function isOneBefore(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.word !== 'from' || !/^(?:,|up|down)$/.test(wordAt(tokens, at - 2))) return false;
  return /^(?:[.,;)]|by|in|this)?$/.test(wordAt(tokens, at + 1));
}

function isPlainFraction({ plain, tokens }: Reading, { at, kind, last }: Figure): boolean {
  // "A third shift" is one more.
  if (kind === 'time') return /^(?:third|fifth|tenth)$/.test(wordAt(tokens, at + 1));
  const before = wordAt(tokens, at - 1);
  const after = wordAt(tokens, last + 1);
  // "In half", but "in two thirds of children".
  if (['first', 'second', 'this'].includes(before) || (before === 'in' && after !== 'of')) return true;
  // "Half-life", "quarter-turn".
  if (plain[tokens[last]?.end ?? 0] === '-') return !change.has(after);
  // "A third now, two thirds by Christmas".
  if (/^[,;]$/.test(before) && /^(?:by|before|now|today)$/.test(after)) return false;
  const share = after === 'of' || after === 'the' || after === 'as' || change.has(after);
  return !(/^(?:by|to|from|up|down|:)$/.test(before) || share || (at === 0 && tokens[0]?.word !== 'a'));
}
