import type { Span } from '../document/span.ts';
import type { SyntaxNode } from '../document/syntax.ts';

/** A list item such as `- Cut no-shows: 12%`, which YAML reads as a key with spaces and its value: the text that is meant. */
export function splitText(node: SyntaxNode | undefined): { span: Span; text: string } | undefined {
  const entry = node?.kind === 'map' && node.entries.length === 1 ? node.entries[0] : undefined;
  if (!entry) return undefined;
  const { key, value } = entry;
  const isInBraces = node?.span.start !== key.span.start;
  const isText = value?.kind === 'scalar' && value.style !== 'block';
  if (isInBraces || key.style !== 'plain' || !/\s/.test(key.text) || !isText) return undefined;
  return { span: { start: key.span.start, end: value.span.end }, text: `${key.text}: ${value.text}` };
}
