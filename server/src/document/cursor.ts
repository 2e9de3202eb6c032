import { Source } from './source.ts';
import type { Span } from './span.ts';
import { type MapNode, nodesTo, type SyntaxNode } from './syntax.ts';

/** What is being typed at an offset. */
export type Cursor =
  | {
      readonly kind: 'key';
      /** Keys from the root; list positions are left out. */
      readonly path: readonly string[];
      /** The keys that the map has already. */
      readonly present: ReadonlySet<string>;
      readonly replace: Span;
      /** False when a colon follows already. */
      readonly needsColon: boolean;
      readonly inFlow: boolean;
      readonly column: number;
    }
  | {
      readonly kind: 'value';
      readonly path: readonly string[];
      readonly replace: Span;
      /** Value of the key `id` and others around it are not needed; the item's siblings in a list are. */
      readonly present: ReadonlySet<string>;
    }
  | { readonly kind: 'comment'; readonly replace: Span }
  | { readonly kind: 'none' };

const mark = 'cursor-mark';
const beforeKey = /^(?:\ufeff)?\s*(?:- +)*[\w-]*$/;
const beforeFlowKey = /[{,]\s*[\w-]*$/;
const beforeValue =
  /:\s+(?:\[[^\]]*)?[^\s,:[\]{}"'#][^,:[\]{}"'#]*$|:\s+$|[[,]\s*[\w#./-]*$|^\s*(?:- +)+[^:#]*$/;

/** Finds out by parsing the part with a mark in the place of the word at the cursor, so half-typed text is fine. */
export function cursorAt(source: Source, offset: number): Cursor {
  const { text } = source;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart, offset);
  const comment = /(?:^|\s)#\s*okr-ignore(?:-file)?\s+(?:[\w/-]+[,\s]+)*([\w/-]*)$/.exec(line);
  if (comment) return { kind: 'comment', replace: wordSpan(text, offset, /[\w/-]/) };
  if (/(?:^|\s)#/.test(line)) return { kind: 'none' };
  const isItem = /^\s*(?:- +)+[\w-]*$/.test(line);
  const asKey =
    beforeKey.test(line) || beforeFlowKey.test(line) ? keyCursor(source, offset, line) : undefined;
  if (asKey && !isItem) return asKey;
  return (beforeValue.test(line) ? valueCursor(source, offset) : undefined) ?? asKey ?? { kind: 'none' };
}

function keyCursor(source: Source, offset: number, line: string): Cursor | undefined {
  const { text } = source;
  const replace = wordSpan(text, offset, /[\w-]/, 'no leading dash');
  const needsColon = !/^\s*:/.test(text.slice(replace.end, replace.end + 20));
  const marked = withMark(source, replace, needsColon ? `${mark}: x` : mark);
  const nodes = nodesTo(
    marked.tree,
    (node) => node.kind === 'map' && node.entries.some(({ key }) => key.text === mark),
  );
  const map = nodes?.at(-1)?.node as MapNode | undefined;
  if (!nodes || !map) return undefined;
  const present = new Set(map.entries.map(({ key }) => key.text).filter((key) => key !== mark));
  return {
    kind: 'key',
    path: [...marked.path, ...nodes.flatMap((step) => step.key ?? [])],
    present,
    replace,
    needsColon,
    inFlow: map.flow,
    column: replace.start - (offset - line.length),
  };
}

function valueCursor(source: Source, offset: number): Cursor | undefined {
  const replace = wordSpan(source.text, offset, /[^\s,:[\]{}"'#]|[#](?=\w)/);
  const marked = withMark(source, replace, mark);
  const nodes = nodesTo(marked.tree, (node) => node.kind === 'scalar' && node.text.includes(mark));
  if (!nodes) return undefined;
  const list = nodes.at(-2)?.node;
  const siblings =
    list?.kind === 'list'
      ? list.items.flatMap(({ node }) => (node?.kind === 'scalar' ? [node.text] : []))
      : [];
  return {
    kind: 'value',
    path: [...marked.path, ...nodes.flatMap((step) => step.key ?? [])],
    replace,
    present: new Set(siblings),
  };
}

function withMark(
  source: Source,
  { start, end }: Span,
  inserted: string,
): { tree: SyntaxNode | undefined; path: readonly string[] } {
  const text = source.text.slice(0, start) + inserted + source.text.slice(end);
  const { parsed, objective } = new Source(text).partAt(start);
  return { tree: parsed.root, path: objective === undefined ? [] : ['objectives'] };
}

function wordSpan(text: string, offset: number, pattern: RegExp, leading?: 'no leading dash'): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && pattern.test(text.slice(start - 1, start + 1)) && pattern.test(text.charAt(start - 1)))
    start--;
  while (end < text.length && pattern.test(text.charAt(end))) end++;
  if (leading) while (text.charAt(start) === '-' && start < offset) start++;
  return { start, end };
}
