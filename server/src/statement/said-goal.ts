import { goalAfter, goalBefore, goalVerbs } from '../knowledge/numbers.ts';
import { hitAt } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import type { Candidate } from './figures.ts';

/** How many words the longest of them has. */
const LONGEST = 5;

/** "A med pass takes 52 minutes. It should take 40", "71 at last count, 40 is the goal": how it is, and behind it how it shall be. */
export function saidGoal(
  tokens: readonly Token[],
  figures: readonly Candidate[],
): { from: Candidate; to: Candidate } | undefined {
  for (let index = 1; index < figures.length; index++) {
    const [from, to] = figures.slice(index - 1, index + 1);
    if (from && to && isState(tokens, from) && isSameMeasure(from, to) && isGoal(tokens, from, to))
      return { from, to };
  }
  return undefined;
}

/** "Under 20 minutes" is a goal itself, and so is "+5%"; "letters out in 12 days" is how it is. */
function isState(tokens: readonly Token[], { comparator, signed, aside, kind, first }: Candidate): boolean {
  const beside = aside && tokens[first - 1]?.word !== 'in';
  return comparator === undefined && !signed && !beside && kind !== 'multiple';
}

function isSameMeasure(from: Candidate, to: Candidate): boolean {
  return from.kind === to.kind || (to.kind === 'count' && to.unit === undefined);
}

function isGoal(tokens: readonly Token[], from: Candidate, to: Candidate): boolean {
  const between = tokens.slice(from.last + 1, to.first);
  const link = between.findLastIndex(({ word }) => /^(?:[.,;:]|and|but)$/.test(word));
  if (link < 0) return false;
  for (let at = Math.max(from.last + 2 + link, to.first - LONGEST); at < to.first; at++) {
    if (hitAt(goalBefore, tokens, at)?.last === to.first - 1) return true;
    const verb = hitAt(goalVerbs, tokens, at)?.last ?? to.first;
    // "Should take 20", "should stand at 400".
    const isPart = to.first - verb === 3 && /^(?:at|be|to)$/.test(wordAt(tokens, to.first - 1));
    if (verb === to.first - 2 || isPart) return true;
  }
  const [next, second] = [to.last + 1, to.last + 2];
  // "40 a month is enough".
  const rate = /^(?:an?|per)$/.test(wordAt(tokens, next)) ? second + 1 : next;
  return hitAt(goalAfter, tokens, rate) !== undefined;
}
