import type { Span } from './span.ts';

/** How a file is cut: what stands around the list of objectives, and each objective by its own. */
export interface Cut {
  /** The file without its objectives: the text before them and the text after them. */
  readonly header: string;
  /** The stretch that the header leaves out; empty when the file is one chunk. */
  readonly body: Span;
  /** From an objective's dash line (or the comment right above it) to the next one's. */
  readonly objectives: readonly Span[];
}

const listKey = /^(?:objectives|okrs|company_objectives|company_okrs)[ \t]*:[ \t]*(?:#.*)?$/;
/** Several documents, tabs as indentation, references, merge marks: read as a whole. */
const uncuttable = /^(?:---|\.\.\.|<<<<<<<|=======|>>>>>>>|%|[ ]*\t)|(?:[:,[{-][ ]+|^)\*[\w.-]/;
const opening = /^---[ \t]*\r?\n/;

/**
 * Cuts a file at the dash of each `objectives` item by one scan over its lines. Text that cannot be cut cleanly
 * (flow style, references, tabs, several documents) is one chunk: the header, with an empty body.
 */
export function cut(text: string): Cut {
  const cutter = new Cutter(text);
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 ? text.length : newline + 1;
    if (!cutter.line(at, next)) return oneChunk(text);
    at = next;
  }
  return cutter.finish();
}

function oneChunk(text: string): Cut {
  return { header: text, body: { start: text.length, end: text.length }, objectives: [] };
}

/** Maps an offset of the header's text to an offset of the file. */
export function placeInHeader({ body }: Cut): (offset: number) => number {
  return (offset) => (offset < body.start ? offset : offset + body.end - body.start);
}

class Cutter {
  readonly #starts: number[] = [];
  #state: 'before' | 'inside' | 'after' = 'before';
  #bodyStart = 0;
  #bodyEnd: number | undefined;
  /** Column of the list's dashes, once known. */
  #dash: number | undefined;
  /** Start of the comment lines right above: they belong to what follows them. */
  #comments: number | undefined;
  #star = -1;

  constructor(private readonly text: string) {}

  /** Takes the line [at, next); false when the text cannot be cut. */
  line(at: number, next: number): boolean {
    let content = at;
    while (this.text.charCodeAt(content) === space) content++;
    const first = this.text.charCodeAt(content);
    if (this.#isHazard(at, next, content, first)) return false;
    if (this.#state === 'before') this.#seek(at, next);
    else if (this.#state === 'inside' && content < next && first !== newlineCode && first !== carriageReturn)
      return this.#inside(at, content - at, first);
    return true;
  }

  finish(): Cut {
    const { text } = this;
    if (this.#starts.length === 0) return oneChunk(text);
    const body = { start: this.#bodyStart, end: this.#bodyEnd ?? text.length };
    const objectives = this.#starts.map(
      (from, index): Span => ({
        start: index === 0 ? body.start : from,
        end: this.#starts[index + 1] ?? body.end,
      }),
    );
    return { header: text.slice(0, body.start) + text.slice(body.end), body, objectives };
  }

  #seek(at: number, next: number): void {
    const start = this.text.charCodeAt(at) === byteOrderMark ? at + 1 : at;
    const first = this.text.charCodeAt(start);
    if ((first !== letterO && first !== letterC) || !listKey.test(this.text.slice(start, next).trimEnd()))
      return;
    this.#state = 'inside';
    this.#bodyStart = next;
  }

  #inside(at: number, indent: number, first: number): boolean {
    if (first === hash) {
      if (this.#dash !== undefined && indent > this.#dash) this.#comments = undefined;
      else this.#comments ??= at;
      return true;
    }
    const comments = this.#comments;
    this.#comments = undefined;
    if (first === dashCode && this.#isDash(at + indent) && (this.#dash ?? indent) === indent) {
      this.#dash = indent;
      this.#starts.push(comments ?? at);
    } else if (indent === 0) {
      this.#state = 'after';
      this.#bodyEnd = comments ?? at;
    }
    return this.#dash !== undefined || this.#state === 'after';
  }

  #isDash(at: number): boolean {
    const after = this.text.charCodeAt(at + 1);
    return Number.isNaN(after) || after === space || after === newlineCode || after === carriageReturn;
  }

  #isHazard(at: number, next: number, content: number, first: number): boolean {
    if (this.#star < at) {
      const star = this.text.indexOf('*', at);
      this.#star = star < 0 ? this.text.length : star;
    }
    const marker = content === at && (first === dashCode || punctuation.has(first));
    if (!marker && first !== tab && this.#star >= next) return false;
    const line = this.text.slice(at, next);
    return uncuttable.test(line) && !(at <= 1 && opening.test(line));
  }
}

const newlineCode = 0x0a;
const carriageReturn = 0x0d;
const tab = 0x09;
const space = 0x20;
const hash = 0x23;
const dashCode = 0x2d;
const letterC = 0x63;
const letterO = 0x6f;
const byteOrderMark = 0xfeff;
const punctuation = new Set([0x25, 0x2e, 0x3c, 0x3d, 0x3e]);
