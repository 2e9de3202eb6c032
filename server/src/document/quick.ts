import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';
import { isOpening, textListKeys } from './misread.ts';
import type { Parsed } from './parsed.ts';
import {
  carriageReturn,
  closeBrace,
  closeBracket,
  colon,
  comma,
  hash,
  hyphen,
  newline,
  openBrace,
  openBracket,
  space,
} from './signs.ts';
import type { Span } from './span.ts';
import type { Comment, Entry, Item, MapNode, ScalarNode, SyntaxNode } from './syntax.ts';
import { endOfLine } from './text.ts';

type Of<Type extends Event['type']> = Extract<Event, { type: Type }>;

/** Deeper nesting is left to the reader that explains what is wrong with it. */
const options = { maxDepth: 24 };

/**
 * Reads ordinary, flawless YAML, many times faster than the reader that knows about errors.
 * @param place maps an offset of `text` to an offset of the file.
 * @returns undefined for all else: what is not YAML, and what files of ours rarely hold (references, tags, keys of several
 * words, brackets over several lines, several documents). What it does return is what the other reader would.
 */
export function parseFlawless(text: string, place: (offset: number) => number): Parsed | undefined {
  if (unusual.test(text)) return undefined;
  try {
    return new Reader(text, parseEvents(text, options), place).read();
  } catch {
    return undefined;
  }
}

/** Says that the text holds something that is not read here. */
class Unusual extends Error {}

/** Walks the events, which tell where scalars and collections begin, and the gaps between them, which hold all else. */
class Reader {
  readonly #comments: Comment[] = [];
  #next = 0;
  /** End of what was read. */
  #at = 0;

  constructor(
    private readonly text: string,
    private readonly events: readonly Event[],
    private readonly place: (offset: number) => number,
  ) {}

  read(): Parsed {
    const [document] = this.events;
    let root: SyntaxNode | undefined;
    if (document?.type === EVENT_ID.DOCUMENT) {
      if (document.explicitStart || document.explicitEnd || document.directives.length > 0)
        throw new Unusual();
      this.#next = 1;
      root = this.#node();
      this.#next++;
    }
    if (this.#next < this.events.length || this.#skip() < this.text.length) throw new Unusual();
    return { ...(root && { root }), problems: [], traps: [], comments: this.#comments };
  }

  /** @param isTexts a list whose items may be texts that a colon splits. */
  #node(isTexts = false): SyntaxNode | undefined {
    const event = this.events[this.#next++];
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return this.#scalar(event);
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        if (event.anchorStart >= 0 || event.tagStart >= 0) break;
        return event.type === EVENT_ID.MAPPING ? this.#map(event) : this.#list(event, isTexts);
    }
    throw new Unusual();
  }

  #scalar(event: Of<typeof EVENT_ID.SCALAR>): ScalarNode | undefined {
    const { valueStart, valueEnd, style } = event;
    if (event.anchorStart >= 0 || event.tagStart >= 0) throw new Unusual();
    if (valueStart < 0) return undefined;
    const start = this.#skip();
    if (style >= SCALAR_STYLE.LITERAL_BLOCK) return this.#block(event, start);
    const isQuoted = style !== SCALAR_STYLE.PLAIN;
    if (start !== (isQuoted ? valueStart - 1 : valueStart)) throw new Unusual();
    if (isCurly(this.text.charCodeAt(start))) throw new Unusual();
    this.#at = isQuoted ? valueEnd + 1 : valueEnd;
    return {
      kind: 'scalar',
      span: this.#span(start, this.#at),
      text: event.fast ? this.text.slice(valueStart, valueEnd) : getScalarValue(this.text, event),
      style: isQuoted ? (style === SCALAR_STYLE.SINGLE_QUOTED ? 'single' : 'double') : 'plain',
    };
  }

  #block(event: Of<typeof EVENT_ID.SCALAR>, start: number): ScalarNode {
    const { text } = this;
    if (text[start] !== '|' && text[start] !== '>') throw new Unusual();
    this.#at = start + 1;
    while (blockMarks.has(text.charCodeAt(this.#at))) this.#at++;
    if (text.charCodeAt(this.#at) === hash) this.#comment();
    if (this.#at > event.valueStart) throw new Unusual();
    const end = start + text.slice(start, event.valueEnd).trimEnd().length;
    this.#at = event.valueEnd;
    return {
      kind: 'scalar',
      span: this.#span(start, end),
      text: getScalarValue(text, event),
      style: 'block',
    };
  }

  #map(event: Of<typeof EVENT_ID.MAPPING>): MapNode {
    const flow = event.style === COLLECTION_STYLE.FLOW;
    const start = this.#begin(event.start, flow ? openBrace : undefined);
    const entries: Entry[] = [];
    const keys = new Set<string>();
    while (this.#hasMore(flow)) {
      const entry = this.#entry();
      // The rest of a number that a comma cuts is told by the other reader.
      if (flow && entry.valueAt === entry.key.span.end && /^\d{3}(?!\d)/.test(entry.key.text))
        throw new Unusual();
      entries.push(entry);
      keys.add(entry.key.text);
    }
    if (keys.size < entries.length) throw new Unusual();
    const last = entries.at(-1);
    const end = flow ? this.#close(start, closeBrace) : (last?.value?.span.end ?? last?.valueAt);
    return { kind: 'map', flow, entries, span: { start: this.place(start), end: end ?? this.place(start) } };
  }

  #entry(): Entry {
    const key = this.#node();
    if (key?.kind !== 'scalar') throw new Unusual();
    const isKnown = this.text.charCodeAt(this.#skip()) === colon;
    if (isKnown) this.#at++;
    // Texts that were meant as something else are told by the other reader.
    if (key.style === 'plain' && (/\s/.test(key.text) || (!isKnown && key.text.includes(':'))))
      throw new Unusual();
    const valueAt = isKnown ? this.place(this.#at) : key.span.end;
    const value = this.#node(textListKeys.has(key.text));
    return { key, valueAt, ...(value && { value }) };
  }

  #list(event: Of<typeof EVENT_ID.SEQUENCE>, isTexts: boolean): SyntaxNode {
    const flow = event.style === COLLECTION_STYLE.FLOW;
    const start = this.#begin(event.start, flow ? openBracket : undefined);
    const items: Item[] = [];
    while (this.#hasMore(flow)) {
      const dash = this.#skip();
      if (!flow) {
        if (this.text.charCodeAt(dash) !== hyphen) throw new Unusual();
        this.#at++;
      }
      const node = this.#node();
      if (isTexts && isSplit(node)) throw new Unusual();
      items.push({ start: this.place(dash), ...(node && { node }) });
    }
    const last = items.at(-1);
    const end = flow ? this.#close(start, closeBracket) : (last?.node?.span.end ?? (last && last.start + 1));
    return { kind: 'list', flow, items, span: { start: this.place(start), end: end ?? this.place(start) } };
  }

  /** @param opening the bracket that it begins with. */
  #begin(start: number, opening: number | undefined): number {
    if (this.#skip() !== start) throw new Unusual();
    if (opening === undefined) return start;
    if (this.text.charCodeAt(start) !== opening) throw new Unusual();
    this.#at++;
    return start;
  }

  /** Whether the collection goes on; in brackets, the comma in front of what follows is taken. */
  #hasMore(flow: boolean): boolean {
    if (this.events[this.#next]?.type === EVENT_ID.POP) {
      this.#next++;
      return false;
    }
    if (flow && this.text.charCodeAt(this.#skip()) === comma) {
      this.#at++;
      this.#skip();
    }
    return true;
  }

  /** The end of a collection in brackets, as an offset of the file. */
  #close(start: number, closing: number): number {
    if (this.text.charCodeAt(this.#skip()) === comma) {
      this.#at++;
      this.#skip();
    }
    if (this.text.charCodeAt(this.#at) !== closing) throw new Unusual();
    this.#at++;
    if (this.text.slice(start, this.#at).includes('\n')) throw new Unusual();
    return this.place(this.#at);
  }

  /** Goes to the next sign that is neither space nor comment, and gives its offset. */
  #skip(): number {
    const { text } = this;
    for (let code = text.charCodeAt(this.#at); ; code = text.charCodeAt(this.#at)) {
      if (code === hash) this.#comment();
      else if (code === space || code === newline || code === carriageReturn) this.#at++;
      else return this.#at;
    }
  }

  #comment(): void {
    const start = this.#at;
    const lineEnd = endOfLine(this.text, start);
    const end = this.text.charCodeAt(lineEnd - 1) === carriageReturn ? lineEnd - 1 : lineEnd;
    if (isDigit(this.text.charCodeAt(start + 1))) throw new Unusual();
    this.#comments.push({ span: this.#span(start, end), text: this.text.slice(start, end) });
    this.#at = end;
  }

  #span(start: number, end: number): Span {
    return { start: this.place(start), end: this.place(end) };
  }
}

/** A text may be all in the quotes of a word processor. */
function isCurly(code: number): boolean {
  return (code >= 0x2018 && code <= 0x201f) || code === 0xab;
}

/** `- LWBS: 5%` is told by the other reader. */
function isSplit(item: SyntaxNode | undefined): boolean {
  const [entry, more] = item?.kind === 'map' ? item.entries : [];
  return entry?.value?.kind === 'scalar' && !more && isOpening(entry.key.text);
}

/** A comment such as `#1` may be meant as a text. */
function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Tabs, marks of a byte order, and returns that end no line: readers of YAML take them differently. */
const unusual = /[\t\ufeff]|\r(?!\n)/;

/** What may follow `|` or `>`: chomping, indentation, and the space in front of a comment. */
const blockMarks = new Set([...'+-123456789 '].map((mark) => mark.charCodeAt(0)));
