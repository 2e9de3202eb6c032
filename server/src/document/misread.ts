import { type CST, isMap, isScalar, type Pair, Scalar } from 'yaml';
import { okrKeys } from './keys.ts';
import { nearest } from './nearest.ts';
import { endOfLine } from './text.ts';
import { misreadings, withinCurly } from './trap-reasons.ts';
import type { Misreading } from './traps.ts';

interface Found extends Misreading {
  /** Nothing is misread where it is referred to. */
  readonly anchor?: string;
  /** It is a reference, if the text gives names to refer to. */
  readonly isAlias?: boolean;
}

/** Collects what the library reads without an error and not as it is meant, in offsets of the parsed text. */
export class MisreadValues {
  readonly #found: Found[] = [];
  readonly #references = new Set<string>();
  readonly #names = new Set<string>();

  constructor(private readonly text: string) {}

  /** In the order of the text. */
  all(): readonly Misreading[] {
    return this.#found
      .filter(
        ({ anchor, isAlias }) =>
          (anchor === undefined || !this.#references.has(anchor)) && !(isAlias && this.#names.size > 0),
      )
      .sort((a, b) => a.start - b.start);
  }

  /** Is it given by what was met so far? */
  isName(name: string): boolean {
    return this.#names.has(name);
  }

  refer(name: string): void {
    this.#references.add(name);
  }

  /** `*nurses` where nothing has that name. */
  alias([start, end]: readonly [number, number, number]): void {
    this.#found.push({ start, end, isAlias: true, reason: misreadings.alias });
  }

  /** A text that is all in curly quotes. */
  quotes(node: Scalar): void {
    const meant = isPlain(node) ? withinCurly(String(node.value)) : undefined;
    const [start = 0, end = 0] = node.range ?? [];
    if (meant !== undefined) this.#found.push({ start, end, meant, reason: misreadings.quotes });
  }

  /** A text, or nothing, behind `&name` or `!type`. */
  mark(node: unknown, before: readonly CST.SourceToken[] | undefined): void {
    const mark = before?.find(({ type }) => type === 'anchor' || type === 'tag');
    if (mark?.type === 'anchor') this.#names.add(mark.source.slice(1));
    if (!mark || !isScalar(node) || /^!(?:[!<])/.test(mark.source)) return;
    const [from, to] = node.range ?? [0, 0];
    const end = from === to ? mark.offset + mark.source.length : to;
    if ((from < to && !isPlain(node)) || this.text.slice(mark.offset, end).includes('\n')) return;
    const isAnchor = mark.type === 'anchor';
    this.#found.push({
      start: mark.offset,
      end,
      unsure: true,
      reason: isAnchor ? misreadings.anchor : misreadings.tag,
      ...(isAnchor && { anchor: mark.source.slice(1) }),
    });
  }

  /** In braces, right behind a comma, without a colon: three digits that go on with the number in front of them, as in `1,240`. */
  isRestOfNumber({ key, srcToken }: Pair, before: Pair | undefined): boolean {
    const [start, end] = (isScalar(key) && key.range) || [0, 0];
    if (!/^\d{3}(?!\d)/.test(this.text.slice(start, end))) return false;
    if (srcToken?.sep?.some(({ type }) => type === 'map-value-ind')) return false;
    const last = this.#found.at(-1);
    const isMore = last?.end === start - 1;
    const [from, to] = isMore
      ? [last.start, last.end]
      : (isScalar(before?.value) && before.value.range) || [0, 0];
    if (to !== start - 1 || !/(?:^|\D)\d{1,3}$/.test(this.text.slice(from, to))) return false;
    if (isMore) this.#found.pop();
    this.#found.push({ start: from, end, reason: misreadings.number });
    return true;
  }

  /** A key result such as `- Cut no-shows: 12%` or `- LWBS: 5%`, which YAML reads as a key and its value. */
  isSplitText(item: unknown): boolean {
    const [pair] = isMap(item) && item.items.length === 1 ? item.items : [];
    const key = pair?.key;
    const colon = pair?.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
    if (!isScalar(key) || !colon || !isPlain(key) || !isOpening(String(key.value))) return false;
    const [start = 0] = key.range ?? [];
    const isInBraces = isMap(item) && item.range?.[0] !== start;
    const value = pair?.value;
    if (isInBraces || !isScalar(value) || isBlock(value)) return false;
    const [from = 0, to = 0] = value.range ?? [];
    // A single word may be a key whose value is still to come.
    if (from === to && !/\s/.test(String(key.value))) return false;
    const end = from === to ? colon.offset + 1 : to;
    const meant = isPlain(value) || from === to ? {} : { meant: `${key.value}: ${value.value}` };
    this.#found.push({ start, end, reason: misreadings.field, ...meant });
    return true;
  }

  /** Behind an empty place, `#1 in telehealth`: a sign and a digit. @param at behind the colon or the dash. */
  comment(at: number): void {
    const [gap = '', comment] = /^[ \t]+(#\d.*)/.exec(this.#line(at)) ?? [];
    if (comment === undefined) return;
    const start = at + gap.length - comment.length;
    const written = comment.split(/\s#(?=\s)/, 1)[0] ?? '';
    this.#found.push({ start, end: start + written.trimEnd().length, reason: misreadings.comment });
  }

  #line(at: number): string {
    return this.text.slice(at, endOfLine(this.text, at));
  }
}

/** A plain text in braces such as `title:A`, a key of the format without the space behind its colon: where its colon is. */
export function unspacedColon(text: string): number | undefined {
  const [name] = /^[\w-]+(?=:\S)/.exec(text) ?? [];
  return name !== undefined && okrKeys.knows(name) ? name.length : undefined;
}

/**
 * Are these words in front of a colon the start of a key result, and no key of one? A word is none that is a key but for a
 * letter, or for its capitals where it is short: `NPS` and `ED` are measures.
 */
export function isOpening(words: string): boolean {
  if (/\s/.test(words)) return true;
  if (okrKeys.isKnown('keyResult', words)) return false;
  return nearest(words, okrKeys.keysOf('keyResult').keys(), words.length < 4 ? 0 : 1) === undefined;
}

/** Behind the names of titles and targets, `#1` is a text that was not put in quotes. */
export const textKeys: ReadonlySet<string> = new Set([
  ...okrKeys.namesOf('objective', 'title'),
  ...okrKeys.namesOf('keyResult', 'title'),
  ...okrKeys.namesOf('keyResult', 'target'),
]);

/** The names of lists that hold plain texts or maps. */
export const textListKeys: ReadonlySet<string> = new Set(okrKeys.namesOf('objective', 'key_results'));

function isPlain({ type }: Scalar): boolean {
  return type === Scalar.PLAIN;
}

function isBlock({ type }: Scalar): boolean {
  return type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;
}
