import { hitAt, type Lexicon, lexicon } from '../statement/lexicon.ts';
import { readTokens } from '../statement/text.ts';
import { glossary } from './glossary.ts';
import { metrics } from './metrics.ts';
import { regulations } from './regulations.ts';

/** A word or phrase that the knowledge base has something on; `start` and `end` are offsets into the text. */
export interface Term {
  readonly kind: 'regulation' | 'glossary' | 'metric';
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const kinds = ['regulation', 'glossary', 'metric'] as const;
let lexicons: readonly (readonly [Term['kind'], Lexicon])[] | undefined;

/** What stands at an offset of a text, for hovers: the longest phrase around it; law before glossary before metric where they agree. */
export function termAt(text: string, offset: number): Term | undefined {
  const { tokens } = readTokens(text);
  let best: Term | undefined;
  for (const [kind, names] of (lexicons ??= kinds.map((name) => [name, namesOf(name)] as const)))
    for (let at = 0; at < tokens.length; at++) {
      const start = tokens[at]?.start ?? 0;
      if (start > offset) break;
      const hit = hitAt(names, tokens, at);
      const end = hit ? (tokens[hit.last]?.end ?? start) : start;
      if (hit && end > offset && end - start > (best ? best.end - best.start : 0))
        best = { kind, id: hit.id, start, end };
    }
  return best;
}

function namesOf(kind: Term['kind']): Lexicon {
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
