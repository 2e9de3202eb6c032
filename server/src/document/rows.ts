import type { Edit } from './edit.ts';
import { flowGaps, gap, quoteEnd, skipBlanks } from './flow-gaps.ts';

/** A list, a map, or a text on lines of its own; its rows run from `first` to `last`. */
export interface Block {
  readonly kind: 'list' | 'map' | 'text';
  readonly parent: Block | undefined;
  /** Where its dashes or keys stand, in columns. */
  readonly column: number;
  /** It starts on the row of its dash. */
  readonly inline: boolean;
  readonly first: number;
  last: number;
}

/** One line of a text and what it holds. Offsets are those of the text. */
export interface Row {
  readonly start: number;
  /** Behind the spaces and tabs that it starts with. */
  readonly content: number;
  /** Where its line break starts. */
  readonly end: number;
  /** Start of the next row. */
  readonly next: number;
  readonly column: number;
  /** `inside`: goes on with a text or brackets of a row above. `block`: text under `|` or `>`. */
  kind: 'blank' | 'comment' | 'content' | 'inside' | 'block';
  /** What it starts or moves along with. */
  block: Block | undefined;
  /** Spaces at its end say nothing. */
  trim: boolean;
}

/** The space between a dash and what stands on its row. */
export interface DashGap {
  readonly start: number;
  readonly end: number;
  readonly list: Block;
  inner: Block | undefined;
}

export interface Rows {
  readonly rows: readonly Row[];
  /** Parents before their children. */
  readonly blocks: readonly Block[];
  readonly dashes: readonly DashGap[];
  /** Other spaces within rows that are not as they should be. */
  readonly gaps: readonly Edit[];
  /** What the text ends in. */
  readonly innermost: Block | undefined;
  /** It ends in text under `|` or `>`, which may go on. */
  readonly endsInText: boolean;
}

/**
 * Reads the rows of YAML text by one scan, without parsing it.
 * @param tabSize columns that a tab in front of a row stands for.
 * @returns undefined for what this cannot read, such as a quote that is never closed, an anchor on a row of its own, or a
 * byte order mark in the middle.
 */
export function readRows(text: string, tabSize: number): Rows | undefined {
  if (text.lastIndexOf('\ufeff') > 0) return undefined;
  const scanner = new Scanner(text, rowsOf(text, tabSize));
  return scanner.scan() ? scanner : undefined;
}

function rowsOf(text: string, tabSize: number): Row[] {
  const rows: Row[] = [];
  for (let start = text.startsWith('\ufeff') ? 1 : 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    let end = newline < 0 ? next : newline;
    if (newline > start && text[end - 1] === '\r') end--;
    let content = start;
    let column = 0;
    for (; text[content] === ' ' || text[content] === '\t'; content++)
      column += text[content] === ' ' ? 1 : tabSize - (column % tabSize);
    const kind = content >= end ? 'blank' : text[content] === '#' ? 'comment' : 'content';
    rows.push({ start, content, end, next, column, kind, block: undefined, trim: true });
    start = next;
  }
  return rows;
}

class Scanner implements Rows {
  readonly blocks: Block[] = [];
  readonly dashes: DashGap[] = [];
  readonly gaps: Edit[] = [];
  innermost: Block | undefined;
  endsInText = false;
  #top: Block | undefined;
  #last = 0;
  /** A text or brackets end here; rows before it are inside. */
  #until = 0;
  /** Rows deeper than this column go on with the text above. */
  #goesOn: { readonly kind: 'inside' | 'block'; readonly column: number; readonly keep: boolean } | undefined;

  constructor(
    private readonly text: string,
    readonly rows: readonly Row[],
  ) {}

  scan(): boolean {
    let deeper = -1;
    for (const [index, row] of this.rows.entries()) {
      if (row.start < this.#until) this.#inside(row, 'inside', row.end >= this.#until);
      else if (this.#goesOn && row.kind === 'blank') {
        if (deeper < index) deeper = this.#nextFull(index);
        const next = this.rows[deeper];
        const isPart = next ? this.#isDeeper(next) : this.#goesOn.keep;
        if (isPart || this.#goesOn.keep) this.#inside(row, this.#goesOn.kind, false);
      } else if (this.#goesOn && this.#isDeeper(row))
        this.#inside(row, this.#goesOn.kind, this.#goesOn.kind === 'inside');
      else if (row.kind !== 'blank') {
        this.#goesOn = undefined;
        if (row.kind === 'content' && !this.#content(row, index)) return false;
      }
      if (row.kind === 'comment') row.block = this.#top;
      else if (row.kind !== 'blank') this.#last = index;
    }
    this.innermost = this.#top;
    this.endsInText = this.#goesOn?.kind === 'block';
    while (this.#top) this.#close();
    return true;
  }

  #nextFull(index: number): number {
    let next = index;
    while (this.rows[next]?.kind === 'blank') next++;
    return next;
  }

  #isDeeper(row: Row): boolean {
    const goesOn = this.#goesOn;
    if (!goesOn || (goesOn.kind === 'inside' && row.kind === 'comment')) return false;
    return (goesOn.kind === 'block' ? this.#spaces(row) : row.column) > goesOn.column;
  }

  #spaces(row: Row): number {
    let spaces = 0;
    while (this.text[row.start + spaces] === ' ') spaces++;
    return spaces;
  }

  #inside(row: Row, kind: 'inside' | 'block', trim: boolean): void {
    row.kind = kind;
    row.block = this.#top;
    row.trim = trim;
  }

  #close(): void {
    if (this.#top) this.#top.last = Math.max(this.#top.first, this.#last);
    this.#top = this.#top?.parent;
  }

  #open(kind: Block['kind'], column: number, index: number, inline: boolean): Block {
    if (!inline) while (this.#top && this.#top.column > column) this.#close();
    if (!inline && kind === 'map' && this.#top?.kind === 'list' && this.#top.column === column) this.#close();
    if (!inline && this.#top?.kind === kind && this.#top.column === column) return this.#top;
    const block = { kind, parent: this.#top, column, inline, first: index, last: index };
    this.blocks.push(block);
    this.#top = block;
    return block;
  }

  #content(row: Row, index: number): boolean {
    const { text } = this;
    if (row.column === 0 && /^(?:---|\.\.\.|%)/.test(text.slice(row.content, row.content + 3)))
      return this.#marker(row);
    let at = row.content;
    let column = row.column;
    let dash: DashGap | undefined;
    for (;;) {
      const isDash = text[at] === '-' && this.#isEnd(at + 1, row);
      const colon = isDash ? undefined : this.#colon(at, row);
      if (/[?:]/.test(text[at] ?? '') && this.#isEnd(at + 1, row)) return false;
      if (!isDash && colon === undefined && dash) return this.#value(at, row);
      if (!isDash && colon === undefined && this.#isEmpty(this.#behindProperties(at, row), row)) return false;
      const block = this.#open(isDash ? 'list' : colon === undefined ? 'text' : 'map', column, index, !!dash);
      row.block ??= block;
      if (dash) dash.inner = block;
      if (block.kind === 'text') return block.parent?.column !== column && this.#value(at, row);
      const next = skipBlanks(text, (colon ?? at) + 1);
      if (this.#isEmpty(next, row)) return true;
      if (colon !== undefined) {
        this.gaps.push(...gap(text, colon + 1, next, ' '));
        return this.#value(next, row);
      }
      dash = { start: at + 1, end: next, list: block, inner: undefined };
      this.dashes.push(dash);
      column += next - at;
      at = next;
    }
  }

  #marker(row: Row): boolean {
    while (this.#top) this.#close();
    const rest = skipBlanks(this.text, row.content + 3);
    return this.text[row.content] === '%' || rest >= row.end || this.text[rest] === '#';
  }

  #isEnd(at: number, row: Row): boolean {
    return at >= row.end || this.text[at] === ' ' || this.text[at] === '\t';
  }

  /** Offset of the colon behind the key at `at`, with the spaces in front of it noted; undefined where no key is. */
  #colon(at: number, row: Row): number | undefined {
    const { text } = this;
    const first = text[at] ?? '';
    if ('|>[{'.includes(first)) return undefined;
    const isQuoted = first === '"' || first === "'";
    let end = isQuoted ? (quoteEnd(text, at) ?? row.end) : at;
    if (isQuoted) end = skipBlanks(text, end);
    else
      while (end < row.end && !(text[end] === ':' && this.#isEnd(end + 1, row))) {
        if (text[end] === '#' && /\s/.test(text[end - 1] ?? '')) return undefined;
        end++;
      }
    if (end >= row.end || text[end] !== ':' || !this.#isEnd(end + 1, row)) return undefined;
    let blank = end;
    while (text[blank - 1] === ' ' || text[blank - 1] === '\t') blank--;
    if (blank > at) this.gaps.push(...gap(text, blank, end, ''));
    return end;
  }

  /** Behind the anchor and the tag of what starts at `at`. */
  #behindProperties(start: number, row: Row): number {
    let at = start;
    while (this.text[at] === '&' || this.text[at] === '!') {
      while (at < row.end && !this.#isEnd(at, row)) at++;
      at = skipBlanks(this.text, at);
    }
    return at;
  }

  #isEmpty(at: number, row: Row): boolean {
    return at >= row.end || this.text[at] === '#';
  }

  /** Takes the value that starts at `at`, which may go on on rows below. */
  #value(start: number, row: Row): boolean {
    const { text } = this;
    const at = this.#behindProperties(start, row);
    if (this.#isEmpty(at, row)) return true;
    const sign = text[at] ?? '';
    const top = this.#top;
    const column = (top?.kind === 'text' ? top.parent?.column : top?.column) ?? -1;
    if (sign === '|' || sign === '>') {
      this.#goesOn = { kind: 'block', column, keep: /^.\d?\+/.test(text.slice(at, row.end)) };
      return true;
    }
    const isQuoted = sign === '"' || sign === "'";
    if (!isQuoted && sign !== '[' && sign !== '{') {
      this.#goesOn = { kind: 'inside', column, keep: false };
      return true;
    }
    const flow = isQuoted ? { end: quoteEnd(text, at), gaps: [] } : flowGaps(text, at);
    if (flow?.end === undefined) return false;
    this.gaps.push(...flow.gaps);
    if (flow.end > row.end) {
      this.#until = flow.end;
      row.trim = false;
    }
    const rest = skipBlanks(text, flow.end);
    return rest >= text.length || /[\r\n#]/.test(text[rest] ?? '');
  }
}
