import * as l10n from '../l10n.ts';
import type { Span } from './span.ts';

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

/** Why a value is misread where YAML finds no error. */
export const misreadings = {
  number: l10n.mark('YAML reads the comma as the end of the value in front of it'),
  anchor: l10n.mark('YAML reads `&` as a name for another place'),
  tag: l10n.mark('YAML reads `!` as the name of a type'),
} as const;

const reasons: readonly (readonly [test: RegExp, reason: string])[] = [
  [/^>/, l10n.mark('YAML reads `>` as the start of a text block')],
  [/^\|/, l10n.mark('YAML reads `|` as the start of a text block')],
  [/^[%@`]/, l10n.mark('YAML does not let a value start with this sign')],
  [/^\*(?:\s|\S+\s+\S)/, l10n.mark('YAML reads `*` as a reference to another place')],
  [/^&(?:\s|$)/, misreadings.anchor],
  [/^-\s/, l10n.mark('YAML reads `- ` as the start of a list')],
  [/^\[[^\]]*\]\s*[^\s#,}\]]/, l10n.mark('YAML reads `[` as the start of a list')],
  [/^\{[^}]*\}\s*[^\s#,}\]]/, l10n.mark('YAML reads `{` as the start of a map')],
  [/^[\]}]\s*\w/, l10n.mark('YAML reads a closing bracket as the end of a list or map')],
  [/^\?\s+\S/, l10n.mark('YAML reads `? ` as the start of a key')],
  [/^"(?:[^"\\]|\\.)*"\s*[^\s#,}\]:]/, l10n.mark('The text goes on after its closing quote')],
  [/^'(?:[^']|'')*'(?!')\s*[^\s#,}\]:]/, l10n.mark('The text goes on after its closing quote')],
  [/^[^"'[{&*!|>#].*:(?:\s|$)/, l10n.mark('YAML reads the second colon as a new key')],
];

const keyAndValue = /^(\s*(?:- +)*)[\w-]+:[ \t]+(?=\S)/;
const itemAndValue = /^\s*(?:- +)+(?=[%@`>*&[{"'])/;
const blockHeader = /(?:^|[:\s-])[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$/s;
const inFlow = /[{,]\s*[\w-]+:\s+((?:[>%@`]|\[[^\][,{}"']*\] *[^\s#,}\]])[^,}\]]*)/g;

/** Finds the traps of a text that YAML cannot read, line by line, outside block text. */
export function repair(text: string, place: (offset: number) => number): Repaired {
  const found: { start: number; value: string; reason: string }[] = [];
  let at = 0;
  let blockIndent = Number.POSITIVE_INFINITY;
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/);
    if (indent >= 0 && indent <= blockIndent) {
      const body = line.replace(/\r$/, '');
      for (const trap of trapsOf(body)) found.push({ ...trap, start: at + trap.start });
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

function trapsOf(line: string): { start: number; value: string; reason: string }[] {
  const head = keyAndValue.exec(line) ?? itemAndValue.exec(line);
  if (!head) return [];
  const start = head[0].length;
  const rest = line.slice(start);
  if (blockHeader.test(rest)) return [];
  if (rest.startsWith('{') || head[0].trimEnd().endsWith('{')) return flowTraps(rest, start);
  const comment = rest.search(/\s#(?:\s|$)/);
  const value = (comment < 0 ? rest : rest.slice(0, comment)).trimEnd();
  const reason = reasons.find(([test]) => test.test(value))?.[1];
  return reason === undefined || value.endsWith(',') ? flowTraps(rest, start) : [{ start, value, reason }];
}

function flowTraps(text: string, base: number): { start: number; value: string; reason: string }[] {
  if (!text.startsWith('{') && !text.startsWith('[')) return [];
  return [...text.matchAll(inFlow)].flatMap((match) => {
    const value = match[1]?.trimEnd() ?? '';
    const reason = reasons.find(([test]) => test.test(value))?.[1];
    return reason === undefined
      ? []
      : [{ start: base + match.index + match[0].indexOf(value), value, reason }];
  });
}

/** In double quotes; in single ones when that saves escapes. */
export function quote(value: string): string {
  if (/["\\]/.test(value) && !value.includes("'")) return `'${value}'`;
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

function apply(
  text: string,
  place: (offset: number) => number,
  found: readonly { start: number; value: string; reason: string; unsure?: boolean }[],
): Repaired {
  const moves: { from: number; to: number; start: number; end: number }[] = [];
  let repaired = '';
  let at = 0;
  const traps = found.map(({ start, value, reason, unsure }): Trap => {
    const end = start + value.length;
    const quoted = quote(value);
    repaired += text.slice(at, start);
    moves.push({ from: repaired.length, to: repaired.length + quoted.length, start, end });
    repaired += quoted;
    at = end;
    return { span: { start: place(start), end: place(end) }, reason, quoted, ...(unsure && { unsure }) };
  });
  const original = (offset: number): number => {
    const move = moves.findLast((candidate) => candidate.from <= offset);
    if (!move) return place(offset);
    return place(
      offset < move.to ? Math.min(move.start + offset - move.from, move.end) : offset - move.to + move.end,
    );
  };
  return { text: repaired + text.slice(at), place: original, traps };
}
