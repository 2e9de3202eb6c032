import type { Parsed } from '../document/parsed.ts';
import { lastAt } from '../document/search.ts';
import type { Span } from '../document/span.ts';
import { lineEnd } from '../document/stretch.ts';
import { type Comment, entryEnd, type SyntaxNode } from '../document/syntax.ts';
import { startOfLine } from '../document/text.ts';

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

/** More than there are; what hostile text names besides costs no time. */
const MOST_RULES = 500;

/** A colon behind the word, as other linters have it, says nothing more. */
const pattern = /^#\s*okr-ignore(-file)?(?![\w-]):?([^#]*)/;

/** Reads the `okr-ignore` comments of one part: above a node or at its line's end, they cover the node. */
export function directivesOf(text: string, { comments, root }: Parsed): Directive[] {
  const places = placesOf(text, comments);
  return comments.flatMap((comment, index) => {
    const match = pattern.exec(comment.text);
    if (!match) return [];
    const [before = '', ...reason] = (match[2] ?? '').split(/\s--(?:\s|$)/);
    const rules = before
      .split(/[\s,]+/)
      .filter((word) => word !== '')
      .slice(0, MOST_RULES);
    const scope = match[1] ? 'file' : 'node';
    const place = scope === 'node' ? places[index] : undefined;
    const covers = place && coveredBy(text, root, place, comment);
    return [
      { span: comment.span, scope, rules, reason: reason.join(' -- ').trim(), ...(covers && { covers }) },
    ];
  });
}

/** What a comment is about. */
interface Place {
  /** Its own line as far as it or, for a comment alone on its line, the next line of content. */
  readonly line: Span;
  /** The comments between, in which there may be something to ignore, too. */
  readonly comments?: Span;
}

function placesOf(text: string, comments: readonly Comment[]): readonly Place[] {
  const places: Place[] = [];
  let below: Comment | undefined;
  // From the last one up: each of many comments in a row is about the same line.
  for (const comment of comments.toReversed()) {
    const { start, end } = comment.span;
    const line = startOfLine(text, start);
    const isAlone = text.slice(line, start).trim() === '';
    const next = isAlone ? contentFrom(text, end) : start;
    const last = below?.span.start === next ? places.at(-1) : undefined;
    if (last && below)
      places.push({ line: last.line, comments: { start: next, end: last.comments?.end ?? below.span.end } });
    else
      places.push({
        line: isAlone ? { start: next, end: lineEnd(text, next) } : { start: line, end: start },
      });
    below = comment;
  }
  return places.reverse();
}

function contentFrom(text: string, offset: number): number {
  const content = /\S/g;
  content.lastIndex = offset;
  return content.exec(text)?.index ?? text.length;
}

/** The largest node that starts on the line; for a comment above it, with the others above it and the one at its end. */
function coveredBy(
  text: string,
  root: SyntaxNode | undefined,
  { line, comments }: Place,
  comment: Comment,
): Span | undefined {
  // A file in braces is one node, even where it is one line.
  const isFlow = ifStartsIn(line, root?.span) !== undefined && text.charAt(line.start) === '{';
  const node = isFlow ? root?.span : largestIn(root, line);
  if (!node) return comments;
  if (comment.span.start > node.start) return node;
  const rest = text.slice(node.end, lineEnd(text, node.end));
  return {
    start: comments?.start ?? node.start,
    end: rest.trimStart().startsWith('#') ? node.end + rest.length : node.end,
  };
}

/** The largest item or entry that starts on a line. */
function largestIn(node: SyntaxNode | undefined, line: Span): Span | undefined {
  if (!node || node.kind === 'scalar') return undefined;
  if (node.kind === 'list') {
    const at = lastAt(node.items, line.start - 1, ({ start }) => start);
    const item = node.items[at + 1];
    const span = item && { start: item.start, end: item.node?.span.end ?? item.start + 1 };
    return largestIn(node.items[at]?.node, line) ?? ifStartsIn(line, span);
  }
  const at = lastAt(node.entries, line.start - 1, ({ key }) => key.span.start);
  const entry = node.entries[at + 1];
  const span = entry && { start: entry.key.span.start, end: entryEnd(entry) };
  return largestIn(node.entries[at]?.value, line) ?? ifStartsIn(line, span);
}

function ifStartsIn(line: Span, span: Span | undefined): Span | undefined {
  return span && span.start >= line.start && span.start < line.end ? span : undefined;
}
