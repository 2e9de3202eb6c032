import populations from '../generated/populations.json';
import roleData from '../generated/roles.json';
import { hits, type Lexicon, wordList } from './lexicon.ts';
import { type Token, wordAt } from './text.ts';

const compounds: Lexicon = wordList([...populations.compounds, ...roleData.compounds]);
const notGerunds: ReadonlySet<string> = new Set([
  'nursing',
  'imaging',
  'billing',
  'evening',
  'morning',
  'nothing',
  'anything',
  'everything',
  'wellbeing',
  'spring',
  'ring',
]);

/** Tokens of compounds (`user interface`) and of method clauses (`by training staff`). */
export function coverage(tokens: readonly Token[]): Set<number> {
  const covered = new Set<number>();
  for (const hit of hits(compounds, tokens)) cover(covered, hit.first, hit.last);
  for (let at = 0; at < tokens.length; at++) {
    if (!isMethod(tokens, at)) continue;
    const end = methodEnd(tokens, at);
    cover(covered, at, end);
    at = end;
  }
  return covered;
}

export function cover(covered: Set<number>, first: number, last: number): void {
  for (let at = first; at <= last; at++) covered.add(at);
}

function isMethod(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  const next = wordAt(tokens, at + 1);
  if (word === 'via' || (word === 'thanks' && next === 'to')) return true;
  if (
    (word === 'not' && (next === 'by' || next === 'just' || next === 'only')) ||
    (word === 'rather' && next === 'than') ||
    (word === 'instead' && next === 'of')
  )
    return true;
  const gerund = next.length > 5 && next.endsWith('ing') && !notGerunds.has(next);
  return (
    gerund &&
    (word === 'by' || word === 'through' || word === 'after' || word === 'without' || word === 'while')
  );
}

function methodEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end + 1 < tokens.length && !/^[,;:()]$|^(?:from|so|until)$/.test(wordAt(tokens, end + 1))) end++;
  return end;
}
