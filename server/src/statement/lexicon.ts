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

/** Phrases by the key of their first word, longest first. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

/** Builds a lexicon from phrases by id: `{ nurse: ['nurse', 'nursing staff'] }`. Hyphens are spaces, plural is singular. */
export function lexicon(phrasesById: Readonly<Record<string, readonly string[]>>): Lexicon {
  const byFirst = new Map<string, Entry[]>();
  for (const [id, phrases] of Object.entries(phrasesById))
    for (const phrase of phrases) {
      const keys = phraseKeys(phrase);
      const first = keys[0];
      if (first === undefined) continue;
      const entries = byFirst.get(first) ?? [];
      entries.push({ id, keys });
      byFirst.set(first, entries);
    }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.keys.length - a.keys.length);
  return byFirst;
}

/** A lexicon without ids. */
export function wordList(phrases: readonly string[]): Lexicon {
  return lexicon({ '': phrases });
}

/** A phrase as keys of its words: lower case, singular. */
export function phraseKeys(phrase: string): string[] {
  const words = phrase.toLowerCase().match(/[a-zß-öø-ÿ]+(?:'[a-z]+)?|\d+(?:[.,_]\d+)*|[^\s-]/g) ?? [];
  return words.map(singular);
}

/** The longest phrase that starts at token `at`. */
export function hitAt(found: Lexicon, tokens: readonly Token[], at: number): Hit | undefined {
  const token = tokens[at];
  const entries = token && found.get(token.key);
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
