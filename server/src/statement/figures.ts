import { windows, numberWords as words } from '../knowledge/numbers.ts';
import { type Lexicon, wordList } from '../words/lexicon.ts';
import { type Reading, type Token, wordAt } from '../words/text.ts';
import { comparatorBefore } from './comparator.ts';
import { isDigits } from './digits.ts';
import { type Figure, figureAt } from './figure.ts';
import { isGlued, isLabel } from './label.ts';
import { isNoun } from './unit.ts';

/** A figure that can be a value, with how likely it is the one that counts. */
export interface Candidate extends Figure {
  /** In brackets, or a time window such as `within 24 hours`, `for 30 days`: counts only if nothing else does. */
  readonly aside: boolean;
}

const ordinals: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
const between: ReadonlySet<string> = new Set([...ordinals, 'to', 'the', '→', '-', '>']);
const numberStarts: Lexicon = wordList([
  ...words.keys(),
  'half',
  'hundred',
  'thousand',
  'million',
  'quarter',
  'third',
  'a quarter',
  'a third',
  'a fifth',
  'a tenth',
  'a',
  'an',
  'once',
  'twice',
]);

/** All numbers of a statement that are values, from left to right: without labels, dates, ages and denominators. */
export function readFigures(reading: Reading): Candidate[] {
  const { tokens } = reading;
  const out: Candidate[] = [];
  let depth = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.word === '(' || token.word === '[') depth++;
    if (token.word === ')' || token.word === ']') depth--;
    if (!isDigits(token) && !numberStarts.has(token.key)) continue;
    const percentile = percentileAt(tokens, at);
    const figure = percentile ?? figureAt(tokens, at);
    if (!figure) continue;
    if (percentile || !isLabel(reading, figure))
      out.push({
        ...figure,
        aside:
          (depth > 0 && !isLimitInBrackets(tokens, figure)) ||
          isWindow(tokens, figure) ||
          isStatistic(tokens, figure),
      });
    if (!isGlued(reading, at)) at = Math.max(at, figure.last);
  }
  return out;
}

/** "(< 6 h)", "(≥ 90%)": nothing else is in the brackets. */
function isLimitInBrackets(tokens: readonly Token[], { comparator, first, last }: Figure): boolean {
  return comparator !== undefined && wordAt(tokens, first - 1) === '(' && wordAt(tokens, last + 1) === ')';
}

/** `95th percentile` is the one ordinal that is a value. */
function percentileAt(tokens: readonly Token[], at: number): Figure | undefined {
  if (!ordinals.has(wordAt(tokens, at + 1))) return undefined;
  let end = at + 2;
  while (!isPercentile(tokens, end)) {
    // "From the 52nd to the 64th percentile".
    if (end > at + 7 || !(isDigits(tokens[end]) || between.has(wordAt(tokens, end)))) return undefined;
    end++;
  }
  const isLast = end === at + 2;
  const compared = comparatorBefore(tokens, tokens[at - 1]?.word === 'the' ? at - 1 : at);
  return {
    value: Number(tokens[at]?.word),
    kind: 'points',
    unit: 'percentile',
    ...(compared && { comparator: compared.comparator }),
    signed: false,
    fraction: false,
    at,
    first: compared?.first ?? at,
    last: !isLast ? at + 1 : tokens[end]?.word === '%' ? end + 1 : end,
  };
}

function isPercentile(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'percentile' || (tokens[at]?.word === '%' && tokens[at + 1]?.word === 'ile');
}

/** "75th percentile wait": which of the waits; "75th percentile nationally" is a place to reach. */
function isStatistic(tokens: readonly Token[], { unit, last }: Figure): boolean {
  const next = tokens[last + 1];
  return unit === 'percentile' && next !== undefined && isNoun(next) && !next.word.endsWith('ly');
}

/** `within 24 hours`, `for 30 days`, `every two weeks`: when or how long, seldom how much. */
function isWindow(tokens: readonly Token[], { first, at, kind }: Figure): boolean {
  if (kind !== 'time') return false;
  if (tokens[first]?.word === 'within') return true;
  const compared = first < at ? wordAt(tokens, first) : wordAt(tokens, first - 1);
  return windows.has(compared);
}
