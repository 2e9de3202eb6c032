import { commonEnds, type Ends } from './common.ts';
import { Cutter } from './cutter.ts';
import type { Span } from './span.ts';
import { Text } from './text.ts';

/** How a file is cut: what stands around the list of objectives, and each objective by its own. */
export interface Cut {
  /** The file without its objectives: the text before them and the text after them. */
  readonly header: string;
  /** The stretch that the header leaves out; empty when the file is one chunk. */
  readonly body: Span;
  /** From an objective's dash line (or the comment right above it) to the next one's. */
  readonly objectives: readonly Piece[];
}

/** An objective's place in the file, and its text: the very same string as in the version before, where nothing changed. */
export interface Piece extends Span {
  readonly text: string;
}

/**
 * Cuts a file at the dash of each `objectives` item by one scan over its lines. Text that cannot be cut cleanly
 * (flow style, references, tabs, several documents) is one chunk: the header, with an empty body.
 */
export function cut(text: string): Cut {
  const cutter = new Cutter(text);
  if (!cutter.take(0, never) || cutter.starts.length === 0) return oneChunk(text);
  return cutAt(Text.of(text), cutter);
}

/**
 * The same for a text of which another version was cut: only what differs from it is scanned.
 * @param ends what both have in common, where that is known.
 */
export function cutAfter(text: Text, before: Text, known: Cut, ends?: Ends): Cut {
  const same = ends ?? commonEnds(before.toString(), text.toString());
  return cutAgain(text, before.length, known, same) ?? cut(text.toString());
}

/** Maps an offset of the header's text to an offset of the file. */
export function placeInHeader({ body }: Cut): (offset: number) => number {
  return (offset) => (offset < body.start ? offset : offset + body.end - body.start);
}

/**
 * Scans from the objective above the first difference to the first one that begins behind the last: from its dash on, every
 * line is what it was, and so is what the scan knows. Undefined where the header or the column of the dashes differs.
 */
function cutAgain(text: Text, old: number, { body, objectives }: Cut, same: Ends): Cut | undefined {
  const shift = text.length - old;
  const changed = objectives.findLastIndex(({ start }) => start < same.start);
  const first = objectives[Math.max(changed - 1, 0)];
  if (!first || same.start < body.start || old - same.end > body.end) return undefined;
  const above = objectives.slice(0, Math.max(changed - 1, 0));
  const met = objectives.findIndex(({ start }, index) => index > 0 && start >= old - same.end);
  const next = objectives[met];
  const dash = columnOf(first);
  const cutter = new Cutter(text.slice(first.start, next ? next.end + shift : text.length), first.start);
  cutter.resume(body.start, above.length > 0 ? dash : undefined);
  const isMet = () =>
    next !== undefined && cutter.dash === dash && cutter.starts.at(-1) === next.start + shift;
  if (!cutter.take(first.start, isMet)) return undefined;
  if (!isMet()) return !next && cutter.starts.length > 0 ? cutAt(text, cutter, above) : undefined;
  cutter.starts.pop();
  cutter.bodyEnd = body.end + shift;
  return cutAt(text, cutter, above, movedBy(shift, objectives.slice(met)));
}

/** @param above the pieces in front of those that the cutter met. */
function cutAt(text: Text, cutter: Cutter, above: readonly Piece[] = [], below: readonly Piece[] = []): Cut {
  const body = { start: cutter.bodyStart, end: cutter.bodyEnd ?? text.length };
  const end = below[0]?.start ?? body.end;
  const met = cutter.starts.map((from, index): Piece => {
    const start = above.length === 0 && index === 0 ? body.start : from;
    const next = cutter.starts[index + 1] ?? end;
    return { start, end: next, text: detached(text.slice(start, next)) };
  });
  return {
    header: detached(text.slice(0, body.start) + text.slice(body.end)),
    body,
    objectives: [...above, ...met, ...below],
  };
}

function oneChunk(text: string): Cut {
  return { header: text, body: { start: text.length, end: text.length }, objectives: [] };
}

/** Column of the dash that an objective begins with; above it, there are comments only. */
function columnOf({ text }: Piece): number | undefined {
  return /^( *)-/m.exec(text)?.[1]?.length;
}

function movedBy(shift: number, pieces: readonly Piece[]): readonly Piece[] {
  if (shift === 0) return pieces;
  return pieces.map(({ start, end, text }) => ({ start: start + shift, end: end + shift, text }));
}

/** A copy that does not keep the text alive that it was cut from. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}

function never(): boolean {
  return false;
}
