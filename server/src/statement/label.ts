import numbers from '../generated/numbers.json';
import { isDigits, words } from './digits.ts';
import type { Figure } from './figure.ts';
import { isDigit, isLetter, type Reading, type Token } from './text.ts';

const labels: ReadonlySet<string> = new Set(numbers.label_before);
const aged: ReadonlySet<string> = new Set(numbers.aged);
const change: ReadonlySet<string> = new Set(numbers.change_after);
const months: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const each: ReadonlySet<string> = new Set(['per', 'a', 'each', 'every']);
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
    isDate(tokens, figure) ||
    isAge(tokens, figure) ||
    isAdjective(reading, figure) ||
    isNamed(tokens, figure) ||
    (isDigits(tokens[at]) ? false : isPlainWord(tokens, figure))
  );
}

/** `p95`, `HbA1c`, `PHQ-9`, `HL7 v2`, `07:00`, `510(k)`. */
export function isGlued({ plain, tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || !isDigits(token)) return false;
  const before = plain.charCodeAt(token.start - 1);
  if (isLetter(before) || plain[token.start - 1] === '#' || plain[token.start - 1] === '_') return true;
  if (plain[token.start - 1] === '-' && isLetter(plain.charCodeAt(token.start - 2))) return true;
  const after = plain[token.end];
  if (after === ':' && isDigit(plain.charCodeAt(token.end + 1))) return true;
  if (plain[token.start - 1] === ':' && isDigit(plain.charCodeAt(token.start - 2))) return true;
  if (after === '(' && token.word === '510') return true;
  const next = tokens[at + 1];
  return (
    next?.start === token.end &&
    isLetter(plain.charCodeAt(token.end)) &&
    /^(?:st|nd|rd|th|c|d|e|g)$/.test(next.word)
  );
}

/** `7 days a week`, `24 hours a day`. */
function isAlways(tokens: readonly Token[], at: number): boolean {
  const [count, unit, article, span] = tokens.slice(at, at + 4).map(({ key }) => key);
  if (article !== 'a' && article !== 'per') return false;
  return (
    (count === '7' && unit === 'day' && span === 'week') ||
    (count === '24' && span === 'day' && unit === 'hour')
  );
}

/** Years, days of a month, `2027-03-31`, `24/7`, `90/180/360`. */
function isDate(tokens: readonly Token[], { at, value, kind, last }: Figure): boolean {
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
  const counted =
    kind === 'count' &&
    last > at &&
    !['level', 'baseline', 'rate', 'figure', 'value', 'and'].includes(tokens[at + 1]?.key ?? '');
  return (
    !counted || ['by', 'in', 'of', 'since', 'until', 'before', 'during', 'end', 'fy', 'from'].includes(before)
  );
}

/** `over 75`, `aged 65 and older`, `65+`: who, not how much. */
function isAge(tokens: readonly Token[], { first, last, kind }: Figure): boolean {
  if (kind !== 'count' && kind !== 'time') return false;
  if (tokens[first - 1]?.word === 'than' && /^(?:old|young)er$/.test(tokens[first - 2]?.word ?? ''))
    return true;
  const before = tokens[first - 1]?.key ?? '';
  if (before === 'aged' || before === 'age' || aged.has(before)) {
    const after = tokens[last + 1]?.key ?? '';
    return kind === 'count' || after === 'old' || tokens[last]?.key === 'year';
  }
  const next = tokens.slice(last + 1, last + 3).map((token) => token.word);
  return (
    (next[0] === 'and' && ['over', 'older', 'under', 'above', 'up', 'younger'].includes(next[1] ?? '')) ||
    next[0] === 'old'
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
function isNamed(tokens: readonly Token[], { first, at, kind, unit }: Figure): boolean {
  if (first < at && tokens[at - 1]?.word !== '-') return false;
  if (kind === 'percent' || kind === 'money') return false;
  const before = tokens[first - 1]?.key ?? '';
  if (!labels.has(before) || tokens[first - 1]?.word === 'lasts' || each.has(tokens[first - 2]?.word ?? ''))
    return false;
  if (places.has(before) && isPlaceItself(tokens, first)) return false;
  // "The first 50 participants" is a number of people, "the first 30 days" a window.
  if (sequence.has(before) && kind === 'count' && unit !== undefined) return false;
  return (
    !(before === 'unit' || before === 'day') || tokens[at]?.word.length === 1 || tokens[at]?.word === '90'
  );
}

/** "Vacancies in theatres 23 to 10", "found on the ward 9 a month", but "theatres 1 to 6": no theatre 23 and no ward 9 are meant. */
function isPlaceItself(tokens: readonly Token[], at: number): boolean {
  const place = tokens[at - 1];
  if (place?.word === place?.key) return tokens[at - 2]?.word === 'the';
  return tokens[at + 1]?.word === 'to' && Number(tokens[at]?.word) > Number(tokens[at + 2]?.word);
}

/** Number words are values only with a measure: `five protocols`, not `one of the best`, `first contact`. */
function isPlainWord(tokens: readonly Token[], figure: Figure): boolean {
  const word = tokens[figure.at]?.word;
  if (figure.fraction) return isPlainFraction(tokens, figure);
  if (figure.value >= 100) return false;
  if (figure.comparator || figure.kind !== 'count') return false;
  const before = tokens[figure.at - 1]?.word;
  if (before === 'than' && ['rather', 'instead'].includes(tokens[figure.at - 2]?.word ?? '')) return false;
  if (tokens[figure.at + 1]?.word === 'to' && words.has(tokens[figure.at + 2]?.word ?? '')) return false;
  if (before === 'from' || before === 'to' || before === 'and') return word === 'one';
  if (before === 'was' || before === 'were') return false;
  if (word === 'zero') return true;
  if (figure.unit === 'times') return false;
  return figure.unit === undefined || (word === 'one' && figure.at !== 1);
}

function isPlainFraction(tokens: readonly Token[], { at, kind, last }: Figure): boolean {
  if (kind === 'time') return false;
  const before = tokens[at - 1]?.word ?? '';
  if (['first', 'second', 'in', 'by the', 'this'].includes(before)) return true;
  const after = tokens[last + 1]?.word ?? '';
  const share = after === 'of' || after === 'the' || after === 'as' || change.has(after) || last > at + 1;
  return !(before === 'by' || before === 'to' || before === 'from' || share || at === 0);
}
