import type { Edit } from './edit.ts';
import { columnsOf, commentColumn, type Steps } from './indents.ts';
import type { Block, Row, Rows } from './rows.ts';
import type { Span } from './span.ts';

interface Place {
  readonly text: string;
  /** A part of its own, cut at its dash. */
  readonly isObjective: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly place: (offset: number) => number;
}

/** What a part should look like. */
export interface Target {
  readonly steps: Steps;
  /** The column of the objectives' dashes; undefined to leave them where they are. */
  readonly base: number | undefined;
  /** In offsets of the file: only rows that it touches are changed. */
  readonly range: Span | undefined;
}

/** Collects what formatting changes in one part, row by row, in offsets of its text. */
export class Changes {
  readonly #edits: Edit[] = [];
  readonly #columns: ReadonlyMap<Block, number>;

  constructor(
    private readonly part: Place,
    private readonly rows: Rows,
    private readonly target: Target,
  ) {
    const { steps, base } = target;
    this.#columns = columnsOf(rows.blocks, steps, (block) => {
      if (part.isObjective && !block.parent) return block.column === 0 ? 0 : (base ?? block.column);
      const isAsked = this.#isAsked(rows.rows[block.first]) && this.#isAsked(rows.rows[block.last]);
      return isAsked ? undefined : block.column;
    });
  }

  all(eol: string): Edit[] {
    const { rows } = this.rows;
    this.#emptyRows();
    let following: Row | undefined;
    for (let index = rows.length - 1; index >= 0; index--) {
      const row = rows[index];
      if (!row || row.kind === 'blank') continue;
      if (this.#isAsked(row)) this.#row(row, following);
      if (row.kind === 'content') following = row;
    }
    for (const { start, end, list, inner } of this.rows.dashes) {
      const space = inner ? this.#column(inner) - this.#column(list) - 1 : 1;
      this.#add(start, end, ' '.repeat(Math.max(1, space)));
    }
    for (const { start, end, text } of this.rows.gaps) this.#add(start, end, text);
    const last = rows.findLast(({ kind }) => kind !== 'blank');
    if (this.part.isLast && last && last.next === last.end) this.#add(last.end, last.end, eol);
    return this.#edits;
  }

  #column(block: Block): number {
    return this.#columns.get(block) ?? block.column;
  }

  #isAsked(row: Row | undefined): boolean {
    const { part, target } = this;
    const { range } = target;
    if (!row || !range) return row !== undefined;
    return part.place(row.start) <= range.end && range.start <= part.place(row.end);
  }

  /** Adds the smallest edit that puts `text` there, unless it lies in a row that is not asked for. */
  #add(from: number, to: number, text: string): void {
    const { part, target } = this;
    const { range } = target;
    if (range && (part.place(from) > range.end || part.place(to) < range.start)) return;
    let start = from;
    let kept = 0;
    while (start < to && kept < text.length && part.text[start] === text[kept]) {
      start++;
      kept++;
    }
    if (start < to || kept < text.length) this.#edits.push({ start, end: to, text: text.slice(kept) });
  }

  #row(row: Row, following: Row | undefined): void {
    const { text } = this.part;
    const { block } = row;
    if (row.kind === 'comment')
      this.#add(row.start, row.content, ' '.repeat(commentColumn(row, following, this.#columns)));
    else if (row.kind === 'content') {
      if (block) this.#add(row.start, row.content, ' '.repeat(this.#column(block)));
    } else if (block) this.#move(row, block);
    if (!row.trim) return;
    let end = row.end;
    while (text[end - 1] === ' ' || text[end - 1] === '\t') end--;
    if (end > row.content) this.#add(end, row.end, '');
  }

  /** Moves a row that goes on with a text, by as much as that moves: what it says stays. */
  #move(row: Row, block: Block): void {
    const { text } = this.part;
    const shift = this.#column(block) - block.column;
    let spaces = 0;
    while (text[row.start + spaces] === ' ') spaces++;
    const isEmpty = row.content >= row.end;
    if (isEmpty && row.kind === 'inside') return;
    if (shift < 0) this.#add(row.start, row.start + Math.min(spaces, -shift), '');
    else if (!isEmpty || spaces > block.column) this.#add(row.start, row.start, ' '.repeat(shift));
  }

  /** At most one empty row in a run, none at the start and the end of a file. */
  #emptyRows(): void {
    const { rows } = this.rows;
    const full = rows.findLastIndex(({ kind }) => kind !== 'blank');
    for (const [index, row] of rows.entries()) {
      if (row.kind !== 'blank' || !this.#isAsked(row)) continue;
      const isSurplus =
        rows[index - 1]?.kind === 'blank' ||
        (this.part.isFirst && index === 0) ||
        (this.part.isLast && index > full);
      if (isSurplus) this.#edits.push({ start: row.start, end: row.next, text: '' });
      else this.#add(row.start, row.end, '');
    }
  }
}

/** Edits that turn the tabs that YAML cannot read, in front of rows and behind dashes, into spaces. */
export function withoutTabs(text: string, { rows, dashes }: Rows): Edit[] {
  const edits: Edit[] = [];
  const add = (start: number, end: number, width: number): void => {
    if (text.slice(start, end).includes('\t')) edits.push({ start, end, text: ' '.repeat(width) });
  };
  for (const { start, content, column, kind } of rows) if (kind === 'content') add(start, content, column);
  for (const { start, end } of dashes) add(start, end, end - start);
  return edits;
}
