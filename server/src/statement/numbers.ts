import type { Span } from '../document/span.ts';
import numbers from '../generated/numbers.json';
import { readDirection } from './direction.ts';
import type { Figure } from './figure.ts';
import { type Candidate, readFigures } from './figures.ts';
import { hitAt, type Lexicon, wordList } from './lexicon.ts';
import { isRelative } from './relative.ts';
import type { Direction, Quantity } from './statement.ts';
import type { Reading, Token } from './text.ts';
import { readWorded, type Worded } from './worded.ts';

export interface Numbers {
  readonly baseline?: Quantity;
  readonly target?: Quantity;
  readonly direction?: Direction;
  readonly hasUnit: boolean;
}

const startBefore: Lexicon = wordList(numbers.start_before);
const startAfter: Lexicon = wordList(numbers.start_after);
const scaleWords: Lexicon = wordList(numbers.scale_words);
const changes: ReadonlySet<string> = new Set([
  'up',
  'down',
  ',',
  '(',
  ';',
  'improve',
  'increase',
  'rise',
  'grow',
  'fall',
  'drop',
]);
const reach: ReadonlySet<string> = new Set(
  'to at reach hit achieve : for in of attain exceed below above get cover meet secure'.split(' '),
);

/** Where a statement starts and where it wants to be. `deadline` is left out of the numbers. */
export function readNumbers(
  reading: Reading,
  kind: 'objective' | 'key-result',
  deadline: Span | undefined,
): Numbers {
  const figures = readFigures(reading).filter((figure) => !inside(reading, figure, deadline));
  const pair = fromTo(reading.tokens, figures);
  const start = pair?.from ?? figures.find((figure) => isStart(reading.tokens, figure, figures));
  const end = pair?.to ?? bestTarget(reading, figures, start);
  const worded = pair ? undefined : readWorded(reading, kind);
  const useWords = worded && (!end || (end.aside && end.kind === 'time') || beats(worded, end));
  const target = useWords ? wordedQuantity(reading, worded) : end && quantityOf(reading, end, !pair);
  const baseline = start && quantityOf(reading, start, false);
  const direction = readDirection(reading, baseline, target, worded?.kind);
  return {
    ...(baseline ? { baseline } : {}),
    ...(target ? { target } : {}),
    ...(direction ? { direction } : {}),
    hasUnit: target !== undefined && hasUnit(reading, target, baseline),
  };
}

/** "No patient waits over four hours": the number is inside what must not happen. */
function beats(worded: Worded, end: Candidate): boolean {
  if (worded.kind === 'none') return worded.first === 0 && end.kind !== 'percent';
  return worded.kind === 'half' && end.kind === 'time';
}

function inside({ tokens }: Reading, figure: Figure, span: Span | undefined): boolean {
  const start = tokens[figure.at]?.start ?? 0;
  return span !== undefined && span.start <= start && start < span.end;
}

/** `from A to B`, `A to B`, `A -> B`. A range (`by 10 to 15%`) is not one. */
function fromTo(
  tokens: readonly Token[],
  figures: readonly Candidate[],
): { from: Candidate; to: Candidate } | undefined {
  for (let index = 1; index < figures.length; index++) {
    const from = figures[index - 1];
    const to = figures[index];
    if (!from || !to || !isLink(tokens, from, to)) continue;
    const before = tokens[from.first - 1]?.word ?? '';
    if (['by', 'within', 'every', 'between', 'last', 'lasts'].includes(before) && from.kind === 'count')
      continue;
    if (before !== 'from' && isRange(tokens, from, to)) continue;
    return { from, to };
  }
  return undefined;
}

function isLink(tokens: readonly Token[], from: Candidate, to: Candidate): boolean {
  const link = tokens[to.first - 1]?.word;
  if (link !== 'to' && link !== '>' && link !== '→' && link !== '⇒' && link !== 'down to' && link !== '=')
    return false;
  if (to.first - from.last > 7) return false;
  for (let at = from.last + 1; at < to.first - 1; at++)
    if (['.', ';', 'by'].includes(tokens[at]?.word ?? '')) return false;
  return true;
}

function isRange(tokens: readonly Token[], from: Candidate, to: Candidate): boolean {
  const after = tokens[to.last + 1]?.key ?? '';
  return from.unit === undefined && ['fewer', 'less', 'lower', 'more', 'higher', 'reduction'].includes(after);
}

/** `up from 3`, `(was 35%)`, `now 4`, `12% baseline`, `vs 48 minutes today`. */
function isStart(tokens: readonly Token[], figure: Candidate, figures: readonly Candidate[]): boolean {
  const before = tokens[figure.first - 1]?.word ?? '';
  const other = figures.length > 1;
  if (before === 'from' && tokens.some(({ word }, at) => word === 'none' && tokens[at - 1]?.word === 'to'))
    return true;
  if (before === 'from')
    return changes.has(tokens[figure.first - 2]?.word ?? '') || (other && sameKind(figure, figures));
  const after = hitAt(startAfter, tokens, figure.last + 1);
  if (after && tokens[after.first]?.word !== 'before') return true;
  let at = figure.first - 1;
  while (['of', 'at', 'is', ':', '=', 'value', 'the', 'a'].includes(tokens[at]?.word ?? '')) at--;
  for (let back = 0; back <= 1; back++) {
    const hit = hitAt(startBefore, tokens, at - back);
    if (!hit || hit.last < at || hit.last >= figure.first) continue;
    const word = tokens[hit.first]?.word ?? '';
    return ['before', 'vs', 'versus', 'against', 'start', 'rather', 'instead'].includes(word)
      ? other && sameKind(figure, figures)
      : true;
  }
  return false;
}

function sameKind(figure: Candidate, figures: readonly Candidate[]): boolean {
  return figures.some(
    (other) =>
      other !== figure &&
      (other.kind === figure.kind ||
        (other.kind === 'percent' && figure.unit === undefined) ||
        (figure.kind === 'count' && figure.unit === undefined)),
  );
}

function bestTarget(
  { tokens, plain }: Reading,
  figures: readonly Candidate[],
  start: Candidate | undefined,
): Candidate | undefined {
  let best: Candidate | undefined;
  let most = -Infinity;
  for (const figure of figures) {
    if (figure === start || (!start && isPastWindow(tokens, figure))) continue;
    const before = tokens[figure.first - 1]?.word ?? '';
    let score = figure.aside ? -10 : 0;
    if (figure.kind !== 'count' && figure.kind !== 'time') score += 2;
    if (figure.comparator || figure.signed) score += 2;
    if (reach.has(before)) score += 2;
    if (
      figure.kind === 'percent' &&
      (before === 'for' || before === 'in' || isRelative(plain, tokens, figure))
    )
      score += 2;
    if (score > most) {
      best = figure;
      most = score;
    }
  }
  return best;
}

/** `for 30 days`, `after 90 days`, `at 6 months`, `over 12 months`: never how much. */
function isPastWindow(tokens: readonly Token[], { first, at, kind, unit }: Candidate): boolean {
  if (kind !== 'time') return false;
  if (/^(?:ms|s|sec|second|min|minute)s?$/.test(unit ?? '') && tokens[first - 1]?.word === 'every')
    return false;
  const word = tokens[first < at ? first : first - 1]?.word ?? '';
  if (['for', 'after', 'during', 'every', 'before', 'per'].includes(word)) return true;
  if (word === 'in' && /^(?:week|month|year|quarter)/.test(unit ?? '')) return true;
  return (
    (word === 'at' || word === 'over') &&
    first >= at - 1 &&
    /^(?:day|week|month|year|quarter)/.test(unit ?? '')
  );
}

function quantityOf({ plain, tokens }: Reading, figure: Figure, mayBeRelative: boolean): Quantity {
  const { value, unit, comparator, first, last } = figure;
  return {
    value,
    ...(unit === undefined ? {} : { unit }),
    ...(comparator === undefined ? {} : { comparator }),
    relative: mayBeRelative && isRelative(plain, tokens, figure),
    span: { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 },
  };
}

function wordedQuantity({ tokens }: Reading, { first, last, kind, value, unit }: Worded): Quantity {
  return {
    ...(value === undefined ? {} : { value }),
    ...(unit === undefined ? {} : { unit }),
    relative: kind === 'multiple' || kind === 'half',
    span: { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 },
  };
}

function hasUnit({ tokens }: Reading, target: Quantity, baseline: Quantity | undefined): boolean {
  if (target.unit !== undefined || baseline?.unit !== undefined) return true;
  if (target.value === undefined) return false;
  return tokens.some(
    (token, at) =>
      hitAt(scaleWords, tokens, at) !== undefined || /^(?!was$|has$)[a-z]{2,}(?<![sui])s$/.test(token.word),
  );
}
