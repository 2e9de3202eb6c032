import type { Parsed } from '../document/parsed.ts';
import type { Span } from '../document/span.ts';
import type { Comment, SyntaxNode } from '../document/syntax.ts';

/** One `okr-ignore` comment. Spans are offsets into its part. */
export interface Directive {
  readonly span: Span;
  readonly scope: 'node' | 'file';
  readonly rules: readonly string[];
  /** What stands after `--`; empty when the author gave no reason. */
  readonly reason: string;
  /** The node it covers; absent for the whole file, or when nothing stands there. */
  readonly covers?: Span;
}

const pattern = /^#\s*okr-ignore(-file)?(?![\w-])([^#]*)/;

/** Reads the `okr-ignore` comments of one part: above a node or at its line's end, they cover the node. */
export function directivesOf(text: string, parsed: Parsed): Directive[] {
  return parsed.comments.flatMap((comment) => {
    const match = pattern.exec(comment.text);
    if (!match) return [];
    const [before = '', ...reason] = (match[2] ?? '').split(/\s--(?:\s|$)/);
    const rules = before.split(/[\s,]+/).filter((word) => word !== '');
    const scope = match[1] ? 'file' : 'node';
    const covers = scope === 'node' ? coveredNode(text, comment, parsed.root) : undefined;
    return [
      { span: comment.span, scope, rules, reason: reason.join(' -- ').trim(), ...(covers && { covers }) },
    ];
  });
}

/**
 * The largest node that starts on the comment's own line or, for a comment alone on its line, on the next line of content;
 * with the comments above it and at its end, in which there may be something to ignore, too.
 */
function coveredNode(text: string, comment: Comment, root: SyntaxNode | undefined): Span | undefined {
  const lineStart = text.lastIndexOf('\n', comment.span.start) + 1;
  const before = text.slice(lineStart, comment.span.start);
  if (before.trim() !== '') return nodeFrom(text, root, lineStart, comment.span.start);
  let comments: Span | undefined;
  for (let at = nextLine(text, comment.span.end); at < text.length; at = nextLine(text, at)) {
    const end = nextLine(text, at);
    const line = text.slice(at, end).trim();
    if (line.startsWith('#')) comments = { start: comments?.start ?? at, end };
    else if (line !== '') {
      const node = nodeFrom(text, root, at, end);
      return node && withComment(text, { ...node, ...(comments && { start: comments.start }) });
    }
  }
  return comments;
}

/** A file in braces is one node, even where it is one line. */
function nodeFrom(text: string, root: SyntaxNode | undefined, from: number, to: number): Span | undefined {
  const isFlow = root !== undefined && root.span.start >= from && text.charAt(root.span.start) === '{';
  return isFlow && root.span.start < to ? root.span : largestFrom(root, from, to);
}

function withComment(text: string, { start, end }: Span): Span {
  const line = text.slice(end, nextLine(text, end));
  return line.trimStart().startsWith('#') ? { start, end: end + line.length } : { start, end };
}

function nextLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline + 1;
}

/** The largest item or entry that starts in [from, to). */
function largestFrom(node: SyntaxNode | undefined, from: number, to: number): Span | undefined {
  for (const span of children(node)) {
    if (span.start >= to) return undefined;
    if (span.start >= from) return { start: span.start, end: span.end };
    const inner = span.end > from ? largestFrom(span.node, from, to) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

function children(node: SyntaxNode | undefined): { start: number; end: number; node?: SyntaxNode }[] {
  if (node?.kind === 'map')
    return node.entries.map(({ key, value, valueAt }) => ({
      start: key.span.start,
      end: value?.span.end ?? valueAt,
      ...(value && { node: value }),
    }));
  if (node?.kind === 'list')
    return node.items.map((item) => ({
      start: item.start,
      end: item.node?.span.end ?? item.start + 1,
      ...(item.node && { node: item.node }),
    }));
  return [];
}
