import { objectivesKeys } from './keys.ts';
import { byteOrderMark, carriageReturn, hash, hyphen, newline, space, tab } from './signs.ts';
import { nextLine } from './text.ts';

/** With another of these, or with what they hold on their own line, there is no one list to cut. */
const goalsKey = new RegExp(`^(?:${objectivesKeys.join('|')})[ \\t]*:`);
const initials = new Set(objectivesKeys.map((key) => key.charCodeAt(0)));
const listKey = new RegExp(`${goalsKey.source}[ \\t]*(?:#.*)?$`);
/** Several documents, tabs as indentation, references, merge marks: read as a whole. */
const uncuttable = /^(?:---|\.\.\.|<<<<<<<|=======|>>>>>>>|%|[ ]*\t)|(?:[:-][ ]+|[,[{][ ]*|^)\*[\w.-]/;
/** A key whose colon is still to come, or a dash out of place: no key of the file, so it does not end the list. */
const unfinished = /^(?:[\w.-]+$|- )/;
const opening = /^---[ \t]*\r?\n/;

/** Reads a file, or a stretch of whole lines of it, line by line and notes where its objectives begin; all offsets are the file's. */
export class Cutter {
  /** Where the objectives begin that were met. */
  readonly starts: number[] = [];
  bodyStart = 0;
  bodyEnd: number | undefined;
  /** Column of the list's dashes, once known. */
  dash: number | undefined;
  #state: 'before' | 'inside' | 'after' = 'before';
  /** Start of the comment lines right above: they belong to what follows them. */
  #comments: number | undefined;
  #star = -1;

  /** @param base where the text stands in the file. */
  constructor(
    private readonly text: string,
    private readonly base = 0,
  ) {}

  /**
   * Takes the lines from the one at `from` on, until all are taken or `isEnough` after one of them.
   * @returns false when the text cannot be cut.
   */
  take(from: number, isEnough: () => boolean): boolean {
    const { text } = this;
    for (let at = from - this.base; at < text.length; ) {
      const next = nextLine(text, at);
      if (!this.#line(at, next)) return false;
      if (isEnough()) return true;
      at = next;
    }
    return true;
  }

  /** Takes the line [at, next). */
  #line(at: number, next: number): boolean {
    let content = at;
    while (this.text.charCodeAt(content) === space) content++;
    const first = this.text.charCodeAt(content);
    if (this.#isHazard(at, next, content, first)) return false;
    if (this.#state === 'before') return this.#seek(at, next);
    if (this.#state === 'after') return !this.#isGoalsKey(at, next);
    if (content < next && first !== newline && first !== carriageReturn)
      return this.#inside(at, next, content - at, first);
    return true;
  }

  /** Goes on from a line in the list of objectives, at the start of one of them. */
  resume(bodyStart: number, dash: number | undefined): this {
    this.#state = 'inside';
    this.bodyStart = bodyStart;
    this.dash = dash;
    return this;
  }

  #seek(at: number, next: number): boolean {
    const start = this.text.charCodeAt(at) === byteOrderMark ? at + 1 : at;
    if (!this.#isGoalsKey(start, next)) return true;
    if (!listKey.test(this.text.slice(start, next).trimEnd())) return false;
    this.#state = 'inside';
    this.bodyStart = this.base + next;
    return true;
  }

  #isGoalsKey(start: number, next: number): boolean {
    return initials.has(this.text.charCodeAt(start)) && goalsKey.test(this.text.slice(start, next));
  }

  #inside(at: number, next: number, indent: number, first: number): boolean {
    if (first === hash) {
      if (this.dash !== undefined && indent > this.dash) this.#comments = undefined;
      else this.#comments ??= at;
      return true;
    }
    const comments = this.#comments;
    this.#comments = undefined;
    if (first === hyphen && this.#isDash(at + indent) && (this.dash ?? indent) === indent) {
      this.dash = indent;
      this.starts.push(this.base + (comments ?? at));
    } else if ((indent === 0 || this.dash === undefined) && !this.#isUnfinished(at, next)) {
      if (indent > 0) return false;
      this.#state = 'after';
      this.bodyEnd = this.base + (comments ?? at);
      return !this.#isGoalsKey(at, next);
    }
    return true;
  }

  #isUnfinished(at: number, next: number): boolean {
    return unfinished.test(this.text.slice(at, next).trim());
  }

  #isDash(at: number): boolean {
    const after = this.text.charCodeAt(at + 1);
    return Number.isNaN(after) || after === space || after === newline || after === carriageReturn;
  }

  #isHazard(at: number, next: number, content: number, first: number): boolean {
    if (this.#star < at) {
      const star = this.text.indexOf('*', at);
      this.#star = star < 0 ? this.text.length : star;
    }
    const marker = content === at && (first === hyphen || punctuation.has(first));
    if (!marker && first !== tab && this.#star >= next) return false;
    const line = this.text.slice(at, next);
    return uncuttable.test(line) && !(this.base + at <= 1 && opening.test(line));
  }
}

/** What `uncuttable` lines begin with, beside a dash. */
const punctuation = new Set([...'%.<=>'].map((sign) => sign.charCodeAt(0)));
