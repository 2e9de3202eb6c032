import { type Piece, placeInHeader } from './chunk.ts';
import { skipBlanks } from './flow-gaps.ts';
import { parse } from './parse.ts';
import type { Parsed } from './parsed.ts';
import { lastAt } from './search.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';
import type { SyntaxNode } from './syntax.ts';
import { endOfLine, nextLine, type Readable } from './text.ts';

/** Stands for the word that is being typed, as a key of one's own: what is read must not ask for another. */
export const mark = 'x-cursor-mark';

/** A part of the file, parsed with a text in the place of the word at the cursor. */
export interface Marked {
  readonly root: SyntaxNode | undefined;
  /** Keys from the file's root to the part's. */
  readonly path: readonly string[];
  /** The parsed text, and where in it the inserted one stands. */
  readonly text: string;
  readonly at: number;
  /** False when the text makes the part worse to read than it is without it. */
  readonly fits: boolean;
}

interface Stretch {
  readonly before: string;
  readonly word: string;
  readonly after: string;
  readonly path: readonly string[];
}

/**
 * Parses the part around a word with another text in its place, so that half-typed text is no obstacle.
 * The file is not cut again: its other parts stay as they are.
 * @param keeps whether the word belongs to what is there already: a key whose colon is typed.
 */
export function parseMarked(source: Source, word: Span, inserted: string, keeps = false): Marked {
  const stretch = stretchAt(source, word, inserted);
  const text = stretch.before + inserted + stretch.after;
  const parsed = parseTolerant(text);
  return {
    root: parsed.root,
    path: stretch.path,
    text,
    at: stretch.before.length,
    fits: parsed.problems.length === 0 || !worsens(parsed, stretch, keeps),
  };
}

function worsens(parsed: Parsed, { before, word, after }: Stretch, keeps: boolean): boolean {
  return parsed.problems.length > parseTolerant(before + (keeps ? word : '') + after).problems.length;
}

/** A word alone on its line, above a key of the same map: a key whose colon is not typed yet. */
const halfTyped = /^( *)([\w-]+)\w(?=[ \t]*\r?\n(?:[ \t]*\r?\n)*\1[\w-]+:)/gm;

/** YAML takes a half-typed key and the key below it for one; read with a colon in the place of its last letter, they are two. */
function parseTolerant(text: string): Parsed {
  const parsed = parse(text);
  if (parsed.problems.length === 0) return parsed;
  const completed = text.replace(halfTyped, '$1$2:');
  const better = completed === text ? parsed : parse(completed);
  return better.problems.length < parsed.problems.length ? better : parsed;
}

function stretchAt(source: Source, { start, end }: Span, inserted: string): Stretch {
  const { text, cut } = source;
  const word = text.slice(start, end);
  const isItem = inserted.trimStart().startsWith('-');
  const part =
    partAt(source, start) ?? (isItem && start === cut.body.end ? cut.objectives.at(-1) : undefined);
  // A key at the margin belongs to the file, though objectives stand above it; in front of a line of theirs none can stand.
  const isMargin =
    part &&
    !isItem &&
    isLineStart(text, start) &&
    !/^ +[^ #\r\n]/.test(text.slice(end, endOfLine(text, end))) &&
    contentBelow(text, end) >= cut.body.end;
  if (part && !isMargin)
    return {
      before: text.slice(part.start, start),
      word,
      after: text.slice(end, Math.max(end, part.end)),
      path: ['objectives'],
    };
  if (isMargin) {
    const { header, body } = cut;
    return {
      before: header.slice(0, body.start),
      word: '',
      after: `\n${header.slice(body.start)}`,
      path: [],
    };
  }
  const at = start < cut.body.start ? start : start - (cut.body.end - cut.body.start);
  return { before: cut.header.slice(0, at), word, after: cut.header.slice(at + end - start), path: [] };
}

/** The objective's part at an offset; the end of the file belongs to the last one. */
function partAt(source: Source, offset: number): Piece | undefined {
  return source.cut.objectives[objectiveAt(source, offset) ?? -1];
}

/** Index of the objective that an offset is in. */
export function objectiveAt({ text, cut }: Source, offset: number): number | undefined {
  const index = lastAt(cut.objectives, offset, ({ start }) => start);
  const end = cut.objectives[index]?.end ?? 0;
  return offset < end || (offset === end && end === text.length) ? index : undefined;
}

/** Where something stands on the lines below that of an offset, comments aside. */
export function contentBelow(text: Readable, offset: number): number {
  for (let start = nextLine(text, offset); start < text.length; start = nextLine(text, start)) {
    const at = skipBlanks(text, start);
    if (!/^[\r\n#]?$/.test(text.charAt(at))) return at;
  }
  return text.length;
}

function isLineStart(text: Readable, offset: number): boolean {
  return offset === 0 || text.charAt(offset - 1) === '\n';
}

/** True within a comment: nothing is offered there. */
export function isComment(source: Source, offset: number): boolean {
  const part = partAt(source, offset);
  const place = part ? (at: number) => at + part.start : placeInHeader(source.cut);
  const parsed = part ? parse(part.text, place) : source.header;
  return parsed.comments.some(({ span }) => span.start < offset && offset <= span.end);
}
