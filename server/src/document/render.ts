import type { Layout } from './layout.ts';
import { isNothing, type MapNode, type ScalarNode, type SyntaxNode } from './syntax.ts';
import { quote } from './traps.ts';

/** Characters that a plain scalar may not hold within brackets, or may not start with anywhere. */
const unsafeInFlow = /[,[\]{}]|^[\s>|@`%*&!?'"#]|^-(?!\d)|: |:$| #/;
/** A plain scalar that holds one of these cannot stand within brackets: it is in block style. */
const bracketsOrComma = /[,[\]{}]/;
const unsafeInBlock = /^[\s,[\]{}>|@`%*&!?'"#]|^-(?!\d)|: |:$| #/;

/** The lines of a node in block style, the first one without indentation. Nested flow collections stay flow. */
export function blockLines(node: SyntaxNode | undefined, layout: Layout): string[] {
  if (!node) return [''];
  if (node.kind === 'scalar' || node.flow) return [lineText(node)];
  if (node.kind === 'list')
    return node.items.flatMap((item) => dashed(blockLines(item.node, layout), layout));
  return node.entries.flatMap(({ key, value }) => {
    if (isInline(value)) return [value ? `${key.text}: ${lineText(value)}` : `${key.text}:`];
    const indent = ' '.repeat(value?.kind === 'list' ? layout.dash : layout.step);
    return [`${key.text}:`, ...blockLines(value, layout).map((line) => indent + line)];
  });
}

/** The lines of an item behind its dash. */
export function dashed(lines: readonly string[], { gap }: Layout): string[] {
  const space = ' '.repeat(gap);
  return lines.map((line, index) => (index === 0 ? `-${space}${line}` : ` ${space}${line}`));
}

function isInline(node: SyntaxNode | undefined): boolean {
  return node === undefined || node.kind === 'scalar' || node.flow;
}

/** A node on one line in block style: what was plain stays plain, commas and all. */
function lineText(node: SyntaxNode): string {
  return node.kind === 'scalar' && node.style === 'plain' && !isNothing(node) ? node.text : flowText(node);
}

/**
 * A node on one line, as it can stand within brackets.
 * @param isJson with the quotes that JSON asks for.
 */
export function flowText(node: SyntaxNode | undefined, isJson = false): string {
  if (!node || isNothing(node)) return isJson ? 'null' : '';
  if (node.kind === 'scalar') return isJson ? jsonText(node) : scalarText(node);
  if (node.kind === 'list') return `[${node.items.map((item) => flowText(item.node, isJson)).join(', ')}]`;
  if (node.entries.length === 0) return '{}';
  return `{ ${flowEntries(node, isJson).join(', ')} }`;
}

/** The entries of a map on one line, without its braces. */
export function flowEntries({ entries }: MapNode, isJson = false): string[] {
  return entries.map(({ key, value }) =>
    `${isJson ? JSON.stringify(key.text) : key.text}: ${flowText(value, isJson)}`.trimEnd(),
  );
}

function jsonText({ style, text }: ScalarNode): string {
  if (style !== 'plain') return JSON.stringify(text);
  if (/^(?:yes|true)$/i.test(text)) return 'true';
  if (/^(?:no|false)$/i.test(text)) return 'false';
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? text : JSON.stringify(text);
}

function scalarText(node: ScalarNode): string {
  return node.style !== 'plain' || unsafeInFlow.test(node.text) ? quote(node.text) : node.text;
}

/** A text in the quotes that the scalar in its place has; quotes are added where the text needs them. */
export function inStyleOf(node: ScalarNode | undefined, text: string): string {
  if (node?.style === 'single') return `'${behindQuote("'", text)}'`;
  if (node?.style === 'double') return `"${behindQuote('"', text)}"`;
  const unsafe = node && bracketsOrComma.test(node.text) ? unsafeInBlock : unsafeInFlow;
  return unsafe.test(text) ? quote(text) : text;
}

/** A text as it goes on behind the quote that stands in front of its place; where there is none, with the quotes that it needs. */
export function behindQuote(opened: string, text: string): string {
  if (opened === "'") return text.replaceAll("'", "''");
  if (opened === '"') return text.replace(/["\\]/g, '\\$&');
  return inStyleOf(undefined, text);
}
