import { applyEdits } from '../../document/apply.ts';
import { toData } from '../../document/data.ts';
import type { Edit } from '../../document/edit.ts';
import { type Layout, layoutOf } from '../../document/layout.ts';
import { parse } from '../../document/parse.ts';
import type { Source } from '../../document/source.ts';
import { once } from '../../lint/once.ts';

/** Indentation with anything but spaces in it. */
const oddIndent = /^ *[\t\u00a0\u2000-\u200a\u202f\u3000][ \t\u00a0\u2000-\u200a\u202f\u3000]*/gm;

interface Indent {
  readonly start: number;
  readonly text: string;
}

export interface Respaced {
  readonly edits: readonly Edit[];
  /** No width of a tab makes the file say something else. */
  readonly isSure: boolean;
}

/**
 * Ordinary spaces for tabs and for spaces that YAML does not read, in the whole file: worked out once for all its findings.
 */
export const respaced = once((source: Source): Respaced | undefined => {
  const text = source.text.toString();
  const indents = [...text.matchAll(oddIndent)].map(({ 0: indent, index }) => ({
    start: index,
    text: indent,
  }));
  if (indents.length === 0) return undefined;
  const readings = new Map<string, readonly Edit[]>();
  for (const width of widthsIn(text, layoutOf(source).step)) {
    const edits = indents.map((indent) => indentTo(indent, columnOf(indent.text, width)));
    const said = readingOf(text, edits);
    if (said !== undefined && !readings.has(said)) readings.set(said, edits);
  }
  const [first] = readings.values();
  if (first && readings.size === 1) return { edits: first, isSure: true };
  // How wide a tab was meant to be is only a guess here.
  const likely = [asAbove(text, layoutOf(source)), first].find(
    (edits) => edits && readingOf(text, edits) !== undefined,
  );
  return likely && { edits: likely, isSure: false };
});

/** Widths of a tab that bring a line beside another: the step of the file, those of editors, and the columns in use. */
function widthsIn(text: string, step: number): ReadonlySet<number> {
  const columns = [...text.matchAll(/^( *)((?:- +)*)[^\s#-]/gm)].flatMap(([, indent = '', dashes = '']) => [
    indent.length,
    indent.length + dashes.length,
  ]);
  const used = columns.filter((column) => column > 0 && column <= WIDEST);
  return new Set([step, 2, 4, 8, ...used]);
}

/** Nobody's tabs are wider; it bounds how often a text is read. */
const WIDEST = 16;

function columnOf(indent: string, width: number): number {
  let column = 0;
  for (const sign of indent) column += sign === '\t' ? width - (column % width) : 1;
  return column;
}

function indentTo({ start, text }: Indent, column: number): Edit {
  return { start, end: start + text.length, text: ' '.repeat(column) };
}

/** What the text says then; undefined where it cannot be read. */
function readingOf(text: string, edits: readonly Edit[]): string | undefined {
  const { root, problems } = parse(applyEdits(text, edits));
  return problems.length === 0 ? JSON.stringify(toData(root)) : undefined;
}

/**
 * The first of some lines with odd indentation where the last line above that is indented with spaces puts it: below a
 * key without a value as deep as the file nests, else beside its first word. The others as much deeper or less deep as
 * they are.
 */
function asAbove(text: string, { step, dash }: Layout): Edit[] {
  const edits: Edit[] = [];
  let above = '';
  let first: number | undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    const [odd] = line.match(oddIndent) ?? [];
    if (odd !== undefined) {
      const own = columnOf(odd, step);
      first ??= own;
      const deeper = !/:\s*(?:#.*)?$/s.test(above) ? 0 : line.startsWith('- ', odd.length) ? dash : step;
      const column = (/^ *(?:- +)*/.exec(above)?.[0].length ?? 0) + deeper;
      edits.push(indentTo({ start, text: odd }, Math.max(0, column + own - first)));
    } else if (/^ *[^\s#]/.test(line)) {
      above = line;
      first = undefined;
    }
    start += line.length + 1;
  }
  return edits;
}
