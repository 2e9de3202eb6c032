import { applyEdits } from './apply.ts';
import { placeInHeader } from './chunk.ts';
import { toData } from './data.ts';
import type { Edit } from './edit.ts';
import { Changes, type Target, withoutTabs } from './format-changes.ts';
import { count, countSteps, type Steps, usualSteps } from './indents.ts';
import { parse } from './parse.ts';
import { type Rows, readRows } from './rows.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';
import { endOfLine, type Readable, startOfLine } from './text.ts';
import { TidyParts } from './tidy-parts.ts';

/** Parts that are read to learn a file's steps: those of a large file repeat themselves. */
const SAMPLE_SIZE = 32;

export interface FormatOptions {
  /** Columns of the editor's indentation, for files whose own cannot be told, and of a tab. */
  readonly tabSize: number;
  /** Only rows that this touches are changed; the whole file without it. */
  readonly range?: Span;
}

/** An objective, or what stands around the objectives; offsets are those of its text. */
interface Part {
  readonly text: string;
  /** Where it stands in the file. */
  readonly spans: readonly Span[];
  /** Read when asked for; undefined when they cannot be. */
  readonly rows: () => Rows | undefined;
  readonly isObjective: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly place: (offset: number) => number;
}

/**
 * Formats a file row by row; yields after each part that was looked at closely, so that a caller may pause or stop.
 * Only spaces and empty rows change. A part that YAML cannot read, or whose meaning would change, is left alone.
 * @param tidy remembered from one version of the file to the next.
 */
export function* format(
  source: Source,
  options: FormatOptions,
  tidy = new TidyParts(),
): Generator<void, Edit[]> {
  if (source.cut.objectives.length > 0 && !startsWithKey(source.cut.header)) return [];
  const range = options.range && wholeRows(source.text, options.range);
  const isAsked = (span: Span): boolean => !range || (span.start <= range.end && range.start <= span.end);
  const parts = partsOf(source, options.tabSize, isAsked);
  const { steps, dash } = stepsOf(parts, options.tabSize);
  const asked = parts.filter(({ spans }) => spans.some(isAsked));
  // Objectives line up with each other, so they move together or not at all.
  if (!range && dash > 0 && dash !== steps.list) {
    const edits = yield* changes(asked, source, { steps, base: steps.list, range }, tidy);
    if (edits) return edits;
  }
  return (yield* changes(asked, source, { steps, base: undefined, range }, tidy)) ?? [];
}

/** False for a file that is one long text, in which what looks like objectives means nothing. */
function startsWithKey(header: string): boolean {
  const first = header.split('\n').find((line) => !/^\ufeff?(?:---)?\s*(?:#.*)?$/.test(line));
  return first !== undefined && /^\ufeff?(?:\w[^:]*|"[^"]*"|'[^']*'):(?:\s|$)/.test(first);
}

/** A range, widened to all of its rows. */
function wholeRows(text: Readable, { start, end }: Span): Span {
  return { start: startOfLine(text, start), end: endOfLine(text, end) };
}

/** The edits of all parts; undefined when the objectives should move and one of them cannot. */
function* changes(
  parts: readonly Part[],
  { eol }: Source,
  target: Target,
  memory: TidyParts,
): Generator<void, Edit[] | undefined> {
  const edits: Edit[] = [];
  const { isTidy, keep } = memory.begin(JSON.stringify([eol, target]));
  const tidy: string[] = [];
  for (const part of parts) {
    // Only what stands between others looks the same wherever it is.
    const isInner = part.isObjective && !part.isLast && !target.range;
    if (isInner && isTidy(part.text)) {
      tidy.push(part.text);
      continue;
    }
    const rows = part.rows();
    const found = rows ? new Changes(part, rows, target).all(eol) : [];
    if (rows && found.length === 0) {
      if (isInner) tidy.push(part.text);
      continue;
    }
    if (rows && keepsMeaning(part.text, found, rows))
      edits.push(...found.map((edit) => placed(edit, part.place)));
    else if (part.isObjective && target.base !== undefined) return undefined;
    yield;
  }
  keep(tidy);
  return edits.sort((a, b) => a.start - b.start);
}

/** The file's steps, and the column of its objectives' dashes. */
function stepsOf(parts: readonly Part[], tabSize: number): { steps: Steps; dash: number } {
  const counts = { map: new Map<number, number>(), list: new Map<number, number>() };
  const sample = parts.slice(0, SAMPLE_SIZE);
  for (const part of sample) countSteps(counts, part.rows()?.blocks ?? []);
  const dash = sample.find(({ isObjective }) => isObjective)?.rows()?.blocks[0]?.column ?? 0;
  if (dash > 0) count(counts.list, dash);
  return { steps: usualSteps(counts, tabSize), dash };
}

/** The parts that are asked for, and those that tell the file's steps. */
function partsOf(source: Source, tabSize: number, isAsked: (span: Span) => boolean): Part[] {
  const { header, objectives, body } = source.cut;
  const isAfter = header.length > body.start;
  const part = (text: string, spans: readonly Span[], place: Part['place'], index: number): Part => {
    let rows: { readonly read: Rows | undefined } | undefined;
    return {
      text,
      spans,
      isObjective: index >= 0,
      isFirst: index < 0,
      isLast: index < 0 ? isAfter || objectives.length === 0 : !isAfter && index === objectives.length - 1,
      rows: () => {
        rows ??= { read: readRows(text, tabSize) };
        return rows.read;
      },
      place,
    };
  };
  const around = [
    { start: 0, end: body.start },
    { start: body.end, end: source.length },
  ];
  return [
    part(header, around, placeInHeader(source.cut), -1),
    ...objectives.flatMap((span, index) =>
      index < SAMPLE_SIZE || isAsked(span)
        ? [part(span.text, [span], (offset) => offset + span.start, index)]
        : [],
    ),
  ];
}

function placed({ start, end, text }: Edit, place: Part['place']): Edit {
  const from = place(start);
  return { start: from, end: from + end - start, text };
}

/** Whether the changed text can be read, and says the same as the text before it, tabs read as spaces. */
function keepsMeaning(text: string, edits: readonly Edit[], rows: Rows): boolean {
  const after = read(applyEdits(text, edits));
  const spaced = applyEdits(text, withoutTabs(text, rows));
  const before = read(text) ?? (spaced === text ? undefined : read(spaced));
  return before !== undefined && before === after;
}

/** What a text says, comments included; undefined for what YAML cannot read. */
function read(text: string): string | undefined {
  const { root, problems, traps, comments } = parse(text);
  if (problems.length > 0 || traps.length > 0) return undefined;
  return JSON.stringify([toData(root), comments.map((comment) => comment.text.trimEnd())]);
}
