import type { Span } from '../document/span.ts';
import { singular, type Token } from './text.ts';

/** A phrase found in a statement. `first` and `last` are token indexes, both inclusive. */
export interface Hit {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

interface Entry {
  readonly id: string;
  readonly keys: readonly string[];
}

/**
 * Phrases that begin with the same word: id and phrase in turn, as they were given, until they are first asked for; then
 * their words, longest first. Thousands of phrases are there at start, and most are never asked for.
 */
type Shelf = readonly string[] | readonly Entry[];

/** Phrases by the key of their first word. */
export type Lexicon = Map<string, Shelf>;

const WORD = /[a-zß-öø-ÿ]+(?:'[a-z]+)?|\d+(?:[.,_]\d+)*|[^\s-]/;
const WORDS = new RegExp(WORD, 'g');

/** Builds a lexicon from phrases by id: `{ nurse: ['nurse', 'nursing staff'] }`. Hyphens are spaces, plural is singular. */
export function lexicon(phrasesById: Readonly<Record<string, readonly string[]>>): Lexicon {
  const byFirst = new Map<string, string[]>();
  for (const [id, phrases] of Object.entries(phrasesById))
    for (const phrase of phrases) {
      const word = WORD.exec(phrase.toLowerCase())?.[0];
      if (word === undefined) continue;
      const first = singular(word);
      const shelf = byFirst.get(first);
      if (shelf) shelf.push(id, phrase);
      else byFirst.set(first, [id, phrase]);
    }
  // Without the room that they grew into.
  for (const [first, shelf] of byFirst) if (shelf.length > 2) byFirst.set(first, shelf.slice());
  return byFirst;
}

function entriesOf(found: Lexicon, first: string): readonly Entry[] | undefined {
  const shelf = found.get(first);
  if (!shelf || !isUnread(shelf)) return shelf;
  const entries: Entry[] = [];
  for (let at = 0; at < shelf.length; at += 2)
    entries.push({ id: shelf[at] ?? '', keys: phraseKeys(shelf[at + 1] ?? '') });
  entries.sort((a, b) => b.keys.length - a.keys.length);
  found.set(first, entries);
  return entries;
}

function isUnread(shelf: Shelf): shelf is readonly string[] {
  return typeof shelf[0] === 'string';
}

/** A lexicon without ids. */
export function wordList(phrases: readonly string[]): Lexicon {
  return lexicon({ '': phrases });
}

/** A phrase as keys of its words: lower case, singular. */
export function phraseKeys(phrase: string): string[] {
  return (phrase.toLowerCase().match(WORDS) ?? []).map(singular);
}

/** The longest phrase that starts at token `at`. */
export function hitAt(found: Lexicon, tokens: readonly Token[], at: number): Hit | undefined {
  const token = tokens[at];
  const entries = token && entriesOf(found, token.key);
  if (!entries) return undefined;
  for (const { id, keys } of entries) {
    let next = 1;
    while (next < keys.length && tokens[at + next]?.key === keys[next]) next++;
    if (next === keys.length) return { id, first: at, last: at + next - 1 };
  }
  return undefined;
}

/** All phrases from left to right, longest first, not overlapping; `covered` tokens can not start or hold one. */
export function hits(found: Lexicon, tokens: readonly Token[], covered?: ReadonlySet<number>): Hit[] {
  const out: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (covered?.has(at)) continue;
    const hit = hitAt(found, tokens, at);
    if (!hit || (covered && overlaps(hit, covered))) continue;
    out.push(hit);
    at = hit.last;
  }
  return out;
}

/** The tokens that phrases cover. */
export function coveredBy(found: Lexicon, tokens: readonly Token[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { first, last } of hits(found, tokens)) for (let at = first; at <= last; at++) covered.add(at);
  return covered;
}

/** The first phrase, if any. */
export function firstHit(found: Lexicon, tokens: readonly Token[]): Hit | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const hit = hitAt(found, tokens, at);
    if (hit) return hit;
  }
  return undefined;
}

function overlaps(hit: Hit, covered: ReadonlySet<number>): boolean {
  for (let at = hit.first; at <= hit.last; at++) if (covered.has(at)) return true;
  return false;
}

/** The text from the first to the last token of a hit. */
export function spanOf(tokens: readonly Token[], { first, last }: { first: number; last: number }): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
