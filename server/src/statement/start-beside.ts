import { keyAt, type Token, wordAt } from '../words/text.ts';
import { isDigits } from './digits.ts';
import type { Candidate } from './figures.ts';
import { isMonth } from './label.ts';
import { isRelative } from './relative.ts';
import type { Worded } from './worded.ts';

const lessOrMore = /^(?:fewer|less|lower|more|higher|reduction|shorter|longer|faster|cheaper|smaller)$/;

/** How many words may stand in the bracket between the number and its time: "(37% of labels in January)". */
const COUNTED = 4;

/**
 * "All patients (93%)", "none in the quarter (1 in Q4)", "2 a quarter (7)": the bracket behind a target says how it is now.
 * Undefined where it may say something else, as in "all wards (12)" and "within 48 hours (2 days)".
 */
export function bracketedStart(
  tokens: readonly Token[],
  figures: readonly Candidate[],
  worded: Worded | undefined,
): Candidate | undefined {
  const figure = figures.at(-1);
  if (!figure || figure.comparator || figure.signed || wordAt(tokens, figure.first - 1) !== '(')
    return undefined;
  const behind = wordAt(tokens, figure.last + 1);
  const isDated = hasPeriod(tokens, figure.last + 1);
  if (behind !== ')' && !isDated) return undefined;
  const before = figures.at(-2);
  if (before) return isSameMeasure(tokens, before, figure) ? figure : undefined;
  if (!worded || worded.last >= figure.first) return undefined;
  const isShare = figure.kind === 'percent' && worded.kind === 'all';
  const isCount = figure.unit === undefined && worded.kind === 'none';
  return isDated || isShare || isCount ? figure : undefined;
}

/** Up to the end of the bracket a month, quarter or year is named, or the audit that counted it. */
function hasPeriod(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at <= from + COUNTED && wordAt(tokens, at) !== ')'; at++) {
    if (
      at > from &&
      /^(?:audit|survey|review|check|count|census|inspection)$/.test(wordAt(tokens, at)) &&
      wordAt(tokens, at + 1) === ')'
    )
      return true;
    const period = wordAt(tokens, at + 1);
    if (wordAt(tokens, at) === 'in' && (isMonth(period) || /^(?:20\d\d|fy|q|h)$/.test(period))) return true;
  }
  return false;
}

function isSameMeasure(tokens: readonly Token[], before: Candidate, figure: Candidate): boolean {
  if (before.aside || before.value === figure.value || isRelative(tokens, before)) return false;
  if (before.kind === 'percent' || figure.kind === 'percent') return before.kind === figure.kind;
  return figure.unit === undefined || figure.unit === before.unit;
}

/** "100% of 23 (17 so far)": 23 are to be reached where single ones are counted. */
export function wholeOf(
  tokens: readonly Token[],
  figures: readonly Candidate[],
  start: Candidate | undefined,
): Candidate | undefined {
  if (start?.kind !== 'count' || start.unit !== undefined) return undefined;
  const all = figures.find(({ kind, value }) => kind === 'percent' && value === 100);
  const whole = all && figures.find(({ at }) => at === all.last + 2);
  if (!all || !whole || wordAt(tokens, all.last + 1) !== 'of' || !isDigits(tokens[whole.at]))
    return undefined;
  return whole.value > start.value
    ? { ...whole, first: all.first, kind: 'share', unit: `of ${whole.value}` }
    : undefined;
}

/** Where a scale ends: "the 0 to 10 scale". */
const scales = /^(?:scale|range|band)$/;
/** A value that tells which people are meant: "adults with BMI 30 to 40". */
const traits = /^(?:bmi|egfr|hba1c|a1c|asa|iq|apgar)$/;

/** Without both ends of "40% of bills from $50 to $200 on a plan" or "kept from 4 to 8 °C": between the two, and nothing moves. */
export function withoutBands(tokens: readonly Token[], figures: readonly Candidate[]): readonly Candidate[] {
  const from = figures.findIndex((_, at) => isBand(tokens, figures, at));
  // Where nothing else is said, the upper end is the limit.
  const ends = figures.length > 2 ? 2 : 1;
  return from < 0 ? figures : figures.filter((_, at) => at < from || at >= from + ends);
}

function isBand(tokens: readonly Token[], figures: readonly Candidate[], at: number): boolean {
  const [from, to] = figures.slice(at, at + 2);
  if (!from || !to || wordAt(tokens, from.first - 1) !== 'from' || wordAt(tokens, to.first - 1) !== 'to')
    return false;
  const before = wordAt(tokens, from.first - 2);
  const isKept = /^(?:kept|keep|keeps|held|ranging|ranges)$/.test(before) || isKeptOrder(tokens, from);
  if (isKept && from.value < to.value) return true;
  // "80% of patients moved from 3 to 2 tablets".
  if (before.endsWith('ed')) return false;
  const [share] = figures;
  const isShare = at > 0 && share?.at === 0 && share.kind === 'percent' && from.kind !== 'percent';
  return (
    isShare &&
    wordAt(tokens, share.last + 1) === 'of' &&
    /^(?:on|with|are|is|have|get|paid|who|that)$/.test(wordAt(tokens, to.last + 1))
  );
}

/** "Keep glucose from 70 to 180 mg/dL". */
function isKeptOrder(tokens: readonly Token[], { first }: Candidate): boolean {
  return /^(?:keep|hold|maintain)$/.test(wordAt(tokens, 0)) && first <= COUNTED + 2;
}

/** "Bills held > 7 days down 40%": which bills, and what becomes of them stands behind. */
export function isCondition(
  tokens: readonly Token[],
  figure: Candidate,
  figures: readonly Candidate[],
): boolean {
  const next = figures[figures.indexOf(figure) + 1];
  return (
    next !== undefined &&
    /^(?:held|kept)$/.test(wordAt(tokens, figure.first - 1)) &&
    isRelative(tokens, next) &&
    tokens.slice(figure.last + 1, next.first).every(({ word }) => /^[a-z]/.test(word) && word !== 'and')
  );
}

/** "10 to 12% below last year", "5 to 8 pilot sites", "the 0 to 10 scale": from one to the other it may be, and does not move. */
export function isRange(tokens: readonly Token[], from: Candidate, to: Candidate): boolean {
  const after = keyAt(tokens, to.last + 1);
  if (scales.test(after) || scales.test(to.unit ?? '')) return true;
  const trait = wordAt(tokens, from.first - 1) === 'of' ? from.first - 2 : from.first - 1;
  const isTrait = traits.test(keyAt(tokens, trait));
  if (isTrait && [trait - 1, trait - 2].some((at) => wordAt(tokens, at) === 'with')) return true;
  // "5 to 8 pilot sites": no measure in front that could move.
  if (
    wordAt(tokens, to.first - 1) === 'to' &&
    from.first === 0 &&
    to.kind === 'count' &&
    from.value < to.value
  )
    return from.unit === undefined && to.unit !== undefined;
  // "10 to 12% below last year".
  const beside =
    /^(?:below|under|above|over)$/.test(after) &&
    /^(?:last|plan|budget|baseline|average|target|the)$/.test(wordAt(tokens, to.last + 2));
  return from.unit === undefined && (beside || lessOrMore.test(after));
}
