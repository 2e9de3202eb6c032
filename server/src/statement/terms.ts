import { glossary } from '../knowledge/glossary.ts';
import { metrics } from '../knowledge/metrics.ts';
import { regulations } from '../knowledge/regulations.ts';
import { hitAt, hits, type Lexicon, lexicon, spanOf } from '../words/lexicon.ts';
import { readTokens } from '../words/text.ts';

/** A word or phrase that the knowledge base has something on; `start` and `end` are offsets into the text. */
export interface Term {
  readonly kind: 'regulation' | 'glossary' | 'metric';
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const kinds = ['regulation', 'glossary', 'metric'] as const;
const lexicons = new Map<Term['kind'], Lexicon>();

/** What stands at an offset of a text, for hovers: the longest phrase around it; law before glossary before metric where they agree. */
export function termAt(text: string, offset: number): Term | undefined {
  const { tokens } = readTokens(text);
  let best: Term | undefined;
  for (const kind of kinds) {
    const names = namesOf(kind);
    for (let at = 0; at < tokens.length; at++) {
      const start = tokens[at]?.start ?? 0;
      if (start > offset) break;
      const hit = hitAt(names, tokens, at);
      const end = hit ? (tokens[hit.last]?.end ?? start) : start;
      if (hit && end > offset && end - start > (best ? best.end - best.start : 0))
        best = { kind, id: hit.id, start, end };
    }
  }
  return best;
}

/** The names of one kind, as phrases by id. Built when first asked for: some are long. */
export function namesOf(kind: Term['kind']): Lexicon {
  const known = lexicons.get(kind) ?? built(kind);
  lexicons.set(kind, known);
  return known;
}

function built(kind: Term['kind']): Lexicon {
  if (kind === 'metric') return lexicon(phrases(metrics, ({ phrases: names }) => names));
  if (kind === 'glossary') return lexicon(phrases(glossary, ({ aliases }) => aliases));
  return lexicon(phrases(regulations, ({ aliases }) => aliases));
}

function phrases<T>(
  entries: ReadonlyMap<string, T>,
  names: (entry: T) => readonly string[],
): Record<string, readonly string[]> {
  return Object.fromEntries([...entries].map(([id, entry]) => [id, names(entry)]));
}

/** Every phrase of one kind in a text, from left to right, the longest first where several start. */
export function termsIn(text: string, kind: Term['kind']): Term[] {
  const names = namesOf(kind);
  const { tokens } = readTokens(text);
  return hits(names, tokens).map((hit) => ({ kind, id: hit.id, ...spanOf(tokens, hit) }));
}
