import type { YAMLParseError } from 'yaml';
import { okrKeys } from './keys.ts';
import type { Span } from './span.ts';
import { endOfLine, startOfLine } from './text.ts';

/** A line that starts in another column than the lines it belongs to. */
export interface Misplaced {
  /** Its key or its dash. */
  readonly span: Span;
  readonly side: 'left' | 'right';
  /** The column that it most likely belongs to. */
  readonly column: number;
}

const codes: ReadonlySet<string> = new Set(['BLOCK_AS_IMPLICIT_KEY', 'BAD_INDENT', 'MISSING_CHAR']);

interface Line {
  readonly start: number;
  readonly text: string;
}

const keyLine = /^(\s*)((?:- +)*)([\w-]+)(?=:(?:\s|$))/;
const dashLine = /^(\s*)(-)(?=\s|$)/;

/** The line that an error of the library comes from, where that is one out of place. */
export function misplaced(text: string, { code, pos: [at], message }: YAMLParseError): Misplaced | undefined {
  const isOfBrackets = message.startsWith('Flow');
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && text[at - 1] !== '\n') return tooFarRight(text, at);
  return codes.has(code) && !isOfBrackets ? between(text, at) : undefined;
}

/** A key below a text that it would be part of. */
function tooFarRight(text: string, at: number): Misplaced | undefined {
  const above = lineAt(text, at);
  const [, indent = '', dashes = '', name] = keyLine.exec(above.text) ?? [];
  const below = lineBelow(text, above);
  const [, space = '', dash = '', key = ''] = (below && keyLine.exec(below.text)) ?? [];
  const column = indent.length + dashes.length;
  const isOneText = !/:\s/.test(above.text.slice(column + (name?.length ?? 0) + 1));
  if (!below || name === undefined || !isOneText || dash !== '' || space.length <= column) return undefined;
  if (!okrKeys.knows(key)) return undefined;
  const start = below.start + space.length;
  return { span: { start, end: start + key.length }, side: 'right', column };
}

/** A key or a dash in a column in which nothing began above. */
function between(text: string, at: number): Misplaced | undefined {
  const line = lineAt(text, at);
  const [, indent = '', sign] = dashLine.exec(line.text) ?? keyLine.exec(line.text) ?? [];
  const isKey = sign === '';
  if (sign === undefined || indent === '') return undefined;
  const { keys, dashes } = columnsAbove(text, line);
  const columns = isKey ? keys : dashes;
  if (columns.includes(indent.length)) return undefined;
  const distance = (column: number) => Math.abs(column - indent.length);
  const [column] = columns.sort((a, b) => distance(a) - distance(b) || b - a);
  if (column === undefined) return undefined;
  const start = line.start + indent.length;
  const end = isKey ? start + (keyLine.exec(line.text)?.[3]?.length ?? 0) : start + 1;
  return { span: { start, end }, side: column > indent.length ? 'left' : 'right', column };
}

/** Columns in which a key, or a dash, may stand: those of the lines above that nothing further left has ended. */
function columnsAbove(text: string, line: Line): { keys: number[]; dashes: number[] } {
  const keys: number[] = [];
  const dashes: number[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let end = line.start; end > 0 && limit > 0; ) {
    const above = lineAt(text, end - 1);
    end = above.start;
    const [, indent, dash = ''] = keyLine.exec(above.text) ?? dashLine.exec(above.text) ?? [];
    if (indent === undefined) continue;
    const column = indent.length + (dash === '-' ? 0 : dash.length);
    if (dash !== '-' && column <= limit && !keys.includes(column)) keys.push(column);
    if (dash !== '' && indent.length <= limit && !dashes.includes(indent.length)) dashes.push(indent.length);
    limit = Math.min(limit, indent.length);
  }
  return { keys, dashes };
}

function lineAt(text: string, at: number): Line {
  const start = startOfLine(text, at);
  return { start, text: text.slice(start, endOfLine(text, start)) };
}

/** The next line that is not empty. */
function lineBelow(text: string, { start, text: { length } }: Line): Line | undefined {
  for (let at = start + length + 1; at < text.length; ) {
    const line = lineAt(text, at);
    if (line.text.trim() !== '') return line;
    at += line.text.length + 1;
  }
  return undefined;
}
