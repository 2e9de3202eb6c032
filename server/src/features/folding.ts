import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Source } from '../document/source.ts';
import { nextLine } from '../document/text.ts';
import { PartMemo } from './part-memo.ts';

/** What folds in a text, by its indentation alone: half-typed lines change nothing about the rest. */
interface Folds {
  readonly ranges: readonly FoldingRange[];
  /** How many lines it has, and which of them is the last that is not empty. */
  readonly lines: number;
  readonly lastLine: number;
}

/** What folds in one document, remembered part by part. */
export class FoldMemory {
  readonly #parts = new PartMemo<Folds>();

  /** Every block of lines that are indented further than the one above it, and comments of several lines. */
  rangesOf(document: TextDocument, source: Source): FoldingRange[] {
    const ranges = this.#rangesOf(document, source);
    this.#parts.forgetOthers();
    return ranges;
  }

  #rangesOf(document: TextDocument, source: Source): FoldingRange[] {
    const { body, objectives, header } = source.cut;
    const around = this.#parts.get(header, foldsOf);
    if (objectives.length === 0) return [...around.ranges];
    const first = document.positionAt(body.start).line;
    const found = around.ranges.filter(({ endLine }) => endLine < first);
    let line = first;
    let last = first;
    for (const { text } of objectives) {
      const { ranges, lines, lastLine } = this.#parts.get(text, foldsOf);
      for (const range of ranges) found.push(movedBy(line, range));
      if (lastLine >= 0) last = line + lastLine;
      line += lines;
    }
    found.push({ startLine: first - 1, endLine: last });
    const below = around.ranges.filter(({ startLine }) => startLine >= first);
    return [...found, ...below.map((range) => movedBy(line - first, range))];
  }
}

function movedBy(lines: number, range: FoldingRange): FoldingRange {
  return { ...range, startLine: range.startLine + lines, endLine: range.endLine + lines };
}

interface OpenBlock {
  readonly line: number;
  readonly indent: number;
  readonly isItem: boolean;
}

function foldsOf(text: string): Folds {
  const ranges: FoldingRange[] = [];
  const open: OpenBlock[] = [];
  let [line, last, firstComment] = [0, -1, -1];
  const close = (indent: number, isItem: boolean): void => {
    for (let block = open.at(-1); block && endsAt(block, indent, isItem); block = open.at(-1)) {
      open.pop();
      if (last > block.line) ranges.push({ startLine: block.line, endLine: last });
    }
  };
  const endComments = (): void => {
    if (firstComment >= 0 && firstComment < line - 1)
      ranges.push({ startLine: firstComment, endLine: line - 1, kind: FoldingRangeKind.Comment });
    firstComment = -1;
  };
  for (let at = 0; at < text.length; line++) {
    const next = nextLine(text, at);
    let content = at;
    while (text[content] === ' ') content++;
    const sign = text[content];
    if (sign === '#') {
      if (firstComment < 0) firstComment = line;
    } else {
      endComments();
      if (content < next && sign !== '\n' && sign !== '\r') {
        const isItem = sign === '-' && /[\s]/.test(text[content + 1] ?? ' ');
        close(content - at, isItem);
        open.push({ line, indent: content - at, isItem });
        last = line;
      }
    }
    at = next;
  }
  endComments();
  close(0, false);
  return { ranges, lines: text.endsWith('\n') ? line : line - 1, lastLine: last };
}

/** The items of a list may stand at the column of their key. */
function endsAt(block: OpenBlock, indent: number, isItem: boolean): boolean {
  return indent < block.indent || (indent === block.indent && (block.isItem || !isItem));
}
