import { type ChangedLines, changedLines, isConcerned, moved } from '../document/changed-lines.ts';
import type { Piece } from '../document/chunk.ts';
import { isSpan } from '../document/span.ts';
import type { HeaderResult, PartResult, RuleFinding } from './part.ts';
import { sameEnd } from './same-parts.ts';

/** The rule that says why a part cannot be read. */
export const syntaxRule = 'okr/syntax';

/** A part that was checked; what the file says around its objectives goes with the header. */
interface CheckedPart {
  readonly result: PartResult;
  readonly header?: HeaderResult;
}

/** One part of the last version, and what it counts as. */
interface Known extends CheckedPart {
  readonly text: string;
  /** How it last could be read; absent while it never could. */
  readonly readable?: CheckedPart & { readonly text: string };
}

/**
 * A line that is half typed makes its part unreadable, until it is complete. Meanwhile the part counts as it last could be
 * read, with everything where its lines are now, so that nothing comes and goes with the keys; only what stands in the
 * changed lines is let go.
 */
export class LastReadable {
  #header: Known | undefined;
  #objectives: readonly Known[] = [];

  /** What the header counts as. */
  header(header: HeaderResult, result: PartResult): Required<CheckedPart> {
    const { text, kind } = header.part.source;
    const before = this.#header?.header?.part.source.kind === kind ? this.#header : undefined;
    const counted = count(text, { header, result }, before);
    // A file that for a moment cannot be cut is not what is gone back to.
    if (before || result.readable) this.#header = counted;
    return { header: counted.header ?? header, result: counted.result };
  }

  /** What the objectives that were cut out count as. */
  objectives(pieces: readonly Piece[], results: readonly PartResult[]): readonly PartResult[] {
    if (pieces.length === 0) return results;
    const before = this.#objectives;
    const below = sameEnd(before, pieces);
    this.#objectives = results.map((result, index) => {
      const isBelow = index >= pieces.length - below;
      const old = isBelow ? index + before.length - pieces.length : index;
      const isKnown = isBelow || index < before.length - below;
      return count(pieces[index]?.text ?? '', { result }, isKnown ? before[old] : undefined);
    });
    return this.#objectives.map(({ result }) => result);
  }
}

/** A part counts as what it is, if it can be read; else as it last could be. */
function count(text: string, now: CheckedPart, before: Known | undefined): Known {
  if (before?.result === now.result && before.header === now.header) return before;
  if (now.result.readable) return { ...now, text, readable: { ...now, text } };
  const last = before?.readable;
  if (!last) return { ...now, text };
  // The same objects for the same text: what hangs on them is not worked out again.
  if (before.text === text) return before;
  const lines = changedLines(last.text, text);
  if (isMuch(lines, last.text, text) || Math.abs(linesOf(text) - linesOf(before.text)) > MOST_TYPED)
    return { ...now, text };
  return {
    text,
    readable: last,
    result: resultIn(lines, last.result, now.result),
    ...(last.header && now.header && { header: headerIn(lines, last.header, now.header) }),
  };
}

/** So many lines are not half typed: what the part could once be read as says nothing of them. */
const MANY = 8;

function isMuch({ start, oldEnd, newEnd }: ChangedLines, before: string, now: string): boolean {
  return [before.slice(start, oldEnd), now.slice(start, newEnd)].some(
    (changed) => changed.split('\n').length > MANY,
  );
}

/** By more lines at once a text does not grow or shrink while somebody types: they were pasted, cut or brought back. */
const MOST_TYPED = 1;

function linesOf(text: string): number {
  return text.split('\n').length;
}

function headerIn(lines: ChangedLines, last: HeaderResult, now: HeaderResult): HeaderResult {
  return {
    ...now,
    header: movedIn(lines, last.header),
    objectivesKey: movedIn(lines, last.objectivesKey),
    aside: movedIn(lines, last.aside),
  };
}

/** @param now tells only why the part cannot be read. */
function resultIn(lines: ChangedLines, last: PartResult, now: PartResult): PartResult {
  const kept = last.findings.filter(({ span }) => !isConcerned(span, lines));
  return {
    findings: [...kept.map((finding) => findingIn(lines, finding)), ...now.findings.filter(isSyntax)],
    directives: movedIn(lines, last.directives),
    readable: true,
    objectives: movedIn(lines, last.objectives),
  };
}

function findingIn(lines: ChangedLines, { rule, ...finding }: RuleFinding): RuleFinding {
  return { ...movedIn(lines, finding), rule };
}

function isSyntax({ rule }: RuleFinding): boolean {
  return rule === 'internal' || rule.id === syntaxRule;
}

/** The same with every place in it where its line is now. */
function movedIn<T>(lines: ChangedLines, value: T): T;
function movedIn(lines: ChangedLines, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => movedIn(lines, each));
  if (isSpan(value)) return moved(value, lines);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, movedIn(lines, each)]));
}
