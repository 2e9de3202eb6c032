import { compounds } from '../knowledge/populations.ts';
import { hits } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';

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

function cover(covered: Set<number>, first: number, last: number): void {
  for (let at = first; at <= last; at++) covered.add(at);
}

/** "By training nurses", "via nurses", "not just nurses". */
function isMethod(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  if (/^(?:via .*|thanks to|not (?:by|just|only)|rather than|instead of)$/.test(`${word} ${next}`))
    return true;
  return (
    /^(?:by|through|after|without|while)$/.test(word) && /^[a-z]{3,}ing$/.test(next) && !notGerunds.has(next)
  );
}

function methodEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end + 1 < tokens.length && !/^[,;:()]$|^(?:from|so|until)$/.test(wordAt(tokens, end + 1))) end++;
  return end;
}
