import type { Span } from '../document/span.ts';
import { scaleWords } from '../knowledge/numbers.ts';
import { hitAt } from '../words/lexicon.ts';
import { type Reading, type Token, wordAt } from '../words/text.ts';
import { readDirection } from './direction.ts';
import type { Figure } from './figure.ts';
import { type Candidate, readFigures } from './figures.ts';
import { isRelative } from './relative.ts';
import { readRhythms } from './rhythm.ts';
import { saidGoal } from './said-goal.ts';
import { bestTarget, fromTo, isStart } from './start-and-end.ts';
import { bracketedStart, wholeOf, withoutBands } from './start-beside.ts';
import type { Comparator, Direction, Quantity } from './statement.ts';
import { readWorded, type Worded } from './worded.ts';

export interface Numbers {
  readonly baseline?: Quantity;
  readonly target?: Quantity;
  readonly direction?: Direction;
  readonly hasUnit: boolean;
}

/** Bare people, of whom nothing is said but that they are all meant. */
const crowd: ReadonlySet<string> = new Set(['staff', 'employee', 'person', 'people', 'colleague', 'starter']);

/** Where a statement starts and where it wants to be. `deadline` is left out of the numbers. */
export function readNumbers(
  reading: Reading,
  kind: 'objective' | 'key-result',
  deadline: Span | undefined,
): Numbers {
  const figures = withoutBands(
    reading.tokens,
    readFigures(reading).filter((figure) => !inside(reading, figure, deadline) && !isAsked(reading, figure)),
  );
  const rhythms = readRhythms(reading.tokens);
  if (
    rhythms &&
    figures.every(
      (figure) =>
        inside(reading, figure, rhythms.baseline.span) || inside(reading, figure, rhythms.target.span),
    )
  )
    return { ...rhythms, hasUnit: true };
  const pair = fromTo(reading.tokens, figures) ?? saidGoal(reading.tokens, figures);
  const worded = pair ? undefined : readWorded(reading, kind);
  const start =
    pair?.from ??
    beforeNone(reading, figures) ??
    bracketedStart(reading.tokens, figures, worded) ??
    figures.find((figure) => isStart(reading.tokens, figure, figures));
  const end = pair?.to ?? wholeOf(reading.tokens, figures, start) ?? bestTarget(reading, figures, start);
  const useWords = worded && (!end || isBeside(end, start) || beats(reading, worded, end));
  const target = useWords ? wordedQuantity(reading, worded) : end && quantityOf(reading, end, !pair, start);
  const baseline = start && quantityOf(reading, start, false);
  const direction = readDirection(reading, baseline, target, worded?.kind);
  return {
    ...(baseline ? { baseline } : {}),
    ...(target ? { target } : {}),
    ...(direction ? { direction } : {}),
    hasUnit:
      target !== undefined &&
      !(useWords && !end && isPerson(reading, worded)) &&
      hasUnit(reading, target, baseline),
  };
}

/** "In 2 hours" is when, and "all wards (12)" how many there are; "in 2 hours, from 9 hours" is how much. */
function isBeside({ aside, kind }: Candidate, start: Candidate | undefined): boolean {
  return aside && (kind === 'time' ? start?.kind !== 'time' : kind === 'count');
}

/** "No patient waits over four hours": the number is inside what must not happen. */
function beats({ tokens }: Reading, worded: Worded, end: Candidate): boolean {
  const isFirst = /^[:).-]?$/.test(wordAt(tokens, worded.first - 1));
  // "Never exceed 4 falls" is a limit.
  if (worded.kind === 'none') return isFirst && end.kind !== 'percent' && worded.first < end.first;
  // "Every patient with two or more medicines".
  if (worded.kind === 'all') return isFirst && end.kind === 'count' && tokens[end.first - 1]?.word === 'with';
  return worded.kind === 'half' && end.kind === 'time';
}

/** "11 posts open, none by June": how many there are. */
function beforeNone({ tokens }: Reading, figures: readonly Candidate[]): Candidate | undefined {
  const at = tokens.findIndex(
    ({ word }, index) =>
      /^(?:none|zero|nil)$/.test(word) &&
      /^[,;]$/.test(wordAt(tokens, index - 1)) &&
      /^(?:by|before)$/.test(wordAt(tokens, index + 1)),
  );
  const [only, another] = figures.filter(({ last }) => last < at);
  return only && !another && !only.comparator && !only.aside ? only : undefined;
}

/** "Nobody waits", "everyone uses it", "all staff": no thing is counted. */
function isPerson({ tokens }: Reading, { first, last, kind }: Worded): boolean {
  if (/^(?:nobody|everyone|everybody)$/.test(wordAt(tokens, first))) return true;
  return kind === 'all' && tokens.slice(last + 1, last + 4).some(({ key }) => crowd.has(key));
}

function inside({ tokens }: Reading, figure: Figure, span: Span | undefined): boolean {
  const start = tokens[figure.at]?.start ?? 0;
  return span !== undefined && span.start <= start && start < span.end;
}

/** "Find out whether coaching cuts falls by 20%": an effect that is asked for, and not promised. */
function isAsked({ tokens }: Reading, figure: Figure): boolean {
  if (!isRelative(tokens, figure)) return false;
  const question = /^(?:do|does|did|is|are|can|could|will|would)$/.test(wordAt(tokens, 0));
  const whether = tokens.findIndex(({ word }) => word === 'whether');
  return whether >= 0 ? whether < figure.first : question && tokens.some(({ word }) => word === '?');
}

/** "Cap boarding in the ED at 30 minutes", "limit waits to 10 days". */
function capped(tokens: readonly Token[], { first }: Figure): Comparator | undefined {
  const caps = tokens[0]?.key === 'cap' || tokens[0]?.key === 'limit';
  return caps && /^(?:at|to)$/.test(wordAt(tokens, first - 1)) ? '<=' : undefined;
}

/** "12 minutes less, 31 today": by how much it changes from there. */
function isStepFrom(tokens: readonly Token[], { kind, last }: Figure, start: Figure | undefined): boolean {
  return (
    start !== undefined && kind === 'time' && /^(?:less|fewer|shorter|sooner)$/.test(wordAt(tokens, last + 1))
  );
}

function quantityOf({ tokens }: Reading, figure: Figure, mayBeRelative: boolean, start?: Figure): Quantity {
  const { value, unit, first, last } = figure;
  const comparator = figure.comparator ?? capped(tokens, figure);
  return {
    value,
    ...(unit === undefined ? {} : { unit }),
    ...(comparator === undefined ? {} : { comparator }),
    relative: mayBeRelative && (isRelative(tokens, figure) || isStepFrom(tokens, figure, start)),
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
  const behind = tokens.find(({ start }) => start >= target.span.end);
  if (behind?.word === 'per') return true;
  return tokens.some(
    (token, at) =>
      hitAt(scaleWords, tokens, at) !== undefined || /^(?!was$|has$)[a-z]{2,}(?<![sui])s$/.test(token.word),
  );
}
