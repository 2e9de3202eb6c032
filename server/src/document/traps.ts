import { bracketTraps, type Found } from './bracket-traps.ts';
import { skipBlanks } from './flow-gaps.ts';
import { okrKeys } from './keys.ts';
import { lastAt } from './search.ts';
import type { Span } from './span.ts';
import { endOfLine } from './text.ts';
import { commentWithin, misreadings, reasonFor, secondColon, withinCurly } from './trap-reasons.ts';

/** A value that YAML misreads and that quotes would save (format.md, YAML traps). */
export interface Trap {
  readonly span: Span;
  /** What YAML takes the value for, as the start of a sentence that the catalogue holds. */
  readonly reason: string;
  /** The value in quotes. */
  readonly quoted: string;
  /** It may be meant as YAML reads it. */
  readonly unsure?: boolean;
}

export interface Repaired {
  /** The text with every trap in quotes. */
  readonly text: string;
  /** Maps an offset of the repaired text to an offset of the file. */
  readonly place: (offset: number) => number;
  readonly traps: readonly Trap[];
}

const keyAndValue = /^(\s*(?:- +)*)[\w-]+:[ \t]+(?=\S)/;
const itemAndValue = /^\s*(?:- +)+(?=[%@`>*&[{"'])/;
/** Where a comment follows that is written like a word. */
const cutOff = /\s#[^\s#=*~-]/;
const blockHeader = /(?:^|[:\s-])[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$/s;

interface Misread extends Found {
  readonly meant?: string;
  readonly unsure?: boolean;
}

/** Finds the traps of a text that YAML cannot read, line by line, outside block text. */
export function repair(text: string, place: (offset: number) => number): Repaired {
  const found: Misread[] = [];
  let at = 0;
  let blockIndent = Number.POSITIVE_INFINITY;
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/);
    if (indent >= 0 && indent <= blockIndent) {
      const body = line.replace(/\r$/, '');
      found.push(...trapsOf(body, at, text));
      const key = keyAndValue.exec(`${body} x`);
      blockIndent = blockHeader.test(body) ? (key?.[1]?.length ?? indent) : Number.POSITIVE_INFINITY;
    }
    at += line.length + 1;
  }
  return apply(text, place, found);
}

/** What YAML reads without an error and not as it is meant, in offsets of the parsed text. */
export interface Misreading extends Span {
  /** What stands there has another meaning for somebody who knows YAML. */
  readonly unsure?: boolean;
  /** The text that is meant, where it is not what is written. */
  readonly meant?: string;
  readonly reason: string;
}

/** Puts what is misread into quotes. @param misread in the order of the text. */
export function quoteMisread(
  text: string,
  place: (offset: number) => number,
  misread: readonly Misreading[],
): Repaired {
  return apply(
    text,
    place,
    misread.map(({ end, ...more }) => ({ ...more, value: text.slice(more.start, end) })),
  );
}

/** @param at where the line stands in the text. */
function trapsOf(line: string, at: number, text: string): Misread[] {
  const lineEnd = at + line.length;
  const dash = dashOfText(line, text, lineEnd);
  const key = dash === undefined ? keyAndValue.exec(line) : null;
  const head = dash ?? key?.[0] ?? itemAndValue.exec(line)?.[0];
  if (head === undefined) return [];
  const rest = line.slice(head.length);
  if (blockHeader.test(rest)) return [];
  const start = at + head.length;
  const comment = rest.search(/\s#(?:\s|$)/);
  const value = (comment < 0 ? rest : rest.slice(0, comment)).trimEnd();
  const column = key?.[1]?.length ?? head.lastIndexOf('-');
  const end = comment < 0 ? endBelow(text, lineEnd, column) : undefined;
  const below = end === undefined ? '' : text.slice(start + value.length, end);
  const reason = reasonFor(value) ?? reasonBelow(value, below);
  const curly = withinCurly(value);
  if (reason !== undefined && curly !== undefined)
    return [{ start, value, reason: misreadings.quotes, meant: curly }];
  if (reason !== undefined && !value.endsWith(','))
    return [{ start, value: end === undefined ? value : text.slice(start, end), reason }];
  if (!/^[[{]/.test(rest)) return [];
  return bracketTraps(line, head.length).map((trap) => ({ ...trap, start: at + trap.start }));
}

/** Why a plain text that goes on below its line cannot be read. */
function reasonBelow(value: string, below: string): string | undefined {
  if (below === '' || /^["'[{&*!|>]/.test(value)) return undefined;
  if (cutOff.test(value)) return commentWithin;
  return /:\s/.test(below) ? secondColon : undefined;
}

/** What stands in front of an item such as `Cut no-shows: from 12%: to 8%`, which is one text: nothing below belongs to it. */
function dashOfText(line: string, text: string, lineEnd: number): string | undefined {
  const dash = /^\s*(?:- +)+(?=[^\s"'[{&*!|>#%@`])/.exec(line)?.[0];
  const colons =
    dash === undefined
      ? []
      : [
          ...line
            .slice(dash.length)
            .replace(/\s#.*$/s, '')
            .matchAll(/:(?=\s|$)/g),
        ];
  if (dash === undefined || colons.length < 2) return undefined;
  if (okrKeys.knows(line.slice(dash.length, dash.length + (colons[0]?.index ?? 0)))) return undefined;
  return indentBelow(text, lineEnd) <= dash.lastIndexOf('-') ? dash : undefined;
}

/** Indentation of the next line that holds anything but a comment. */
function indentBelow(text: string, lineEnd: number): number {
  for (let at = text.indexOf('\n', lineEnd) + 1; at > 0; at = text.indexOf('\n', at) + 1) {
    const indent = skipBlanks(text, at) - at;
    if (!/[\r\n#]/.test(text[at + indent] ?? '\n')) return indent;
  }
  return 0;
}

/** The end of a text that goes on below the end of its line: further right than its key, up to what begins anew. */
function endBelow(text: string, lineEnd: number, column: number): number | undefined {
  let end: number | undefined;
  for (let at = text.indexOf('\n', lineEnd) + 1; at > 0; at = text.indexOf('\n', at) + 1) {
    const line = text.slice(at, endOfLine(text, at));
    if (line.search(/\S/) <= column || /^\s*(?:[-?] |#|[\w-]+:(?:\s|$))/.test(line)) break;
    const comment = line.search(/\s#/);
    end = at + (comment < 0 ? line : line.slice(0, comment)).trimEnd().length;
    if (comment >= 0) break;
  }
  return end;
}

/** In double quotes; in single ones when that saves escapes. */
export function quote(value: string): string {
  if (/["\\]/.test(value) && !value.includes("'")) return `'${value}'`;
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

function apply(text: string, place: (offset: number) => number, found: readonly Misread[]): Repaired {
  const moves: { from: number; to: number; start: number; end: number }[] = [];
  let repaired = '';
  let at = 0;
  const traps = found.map(({ start, value, reason, meant = value, unsure }): Trap => {
    const end = start + value.length;
    const quoted = quote(meant);
    repaired += text.slice(at, start);
    moves.push({ from: repaired.length, to: repaired.length + quoted.length, start, end });
    repaired += quoted;
    at = end;
    return { span: { start: place(start), end: place(end) }, reason, quoted, ...(unsure && { unsure }) };
  });
  const original = (offset: number): number => {
    const move = moves[lastAt(moves, offset, ({ from }) => from)];
    if (!move) return place(offset);
    return place(
      offset < move.to ? Math.min(move.start + offset - move.from, move.end) : offset - move.to + move.end,
    );
  };
  return { text: repaired + text.slice(at), place: original, traps };
}
