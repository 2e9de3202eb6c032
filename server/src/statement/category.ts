import data from '../generated/categories.json';
import { hitAt, hits, type Lexicon, wordList } from './lexicon.ts';
import type { Category, Statement } from './statement.ts';
import type { Reading } from './text.ts';

const ORDER = [
  'safety',
  'ai',
  'evidence',
  'outcome',
  'privacy',
  'compliance',
  'interoperability',
  'workflow',
  'experience',
  'adoption',
  'financial',
  'operational',
] as const satisfies readonly Category[];
const lexicons: ReadonlyMap<Category, Lexicon> = new Map(
  ORDER.map((category) => [category, wordList(data[category])]),
);
const traps: Lexicon = wordList(data.not);

/** Categories by their words, most specific first. Traps such as *bundle compliance* and *fatal error* are left out. */
export function readCategories(
  { tokens }: Reading,
  statement: Pick<Statement, 'ai' | 'launch' | 'vanity'>,
): Category[] {
  const covered = new Set<number>();
  for (const hit of hits(traps, tokens)) for (let at = hit.first; at <= hit.last; at++) covered.add(at);
  const found = ORDER.filter((category) => {
    const words = lexicons.get(category);
    return (
      words !== undefined &&
      tokens.some((_, at) => !covered.has(at) && hitAt(words, tokens, at) !== undefined)
    );
  });
  if (statement.ai && !found.includes('ai')) found.unshift('ai');
  if ((statement.launch || statement.vanity) && !found.includes('adoption')) found.push('adoption');
  if (found.length > 1 && found.at(-1) === 'operational') found.pop();
  return found.length === 0 ? ['operational'] : found;
}
