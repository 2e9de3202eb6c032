import { cell } from '../base/markdown.ts';
import { printable } from './printable.ts';

/** A Markdown table, under a title where it has one; no lines where it has no rows. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  title?: string,
): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    ...(title === undefined ? [] : [title, '']),
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map(line),
    '',
  ];
}

/** What stands in a file, so that it can mean nothing in Markdown or in a terminal. */
export function text(said: string): string {
  return cell(printable(said));
}
