import { anchors, negations } from '../knowledge/vanity.ts';
import { type Hit, hitAt } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';

/** "Not by training completion", "rather than log-ins", "60% of sign-ups finish": named, but not what counts. */
export function isNegated(tokens: readonly Token[], hit: Hit): boolean {
  const before = tokens[hit.first - 1]?.word;
  // "60% of sign-ups finish the check-in": those who came, not what they did.
  if (anchors.has(before) || (before === 'of' && isShareOf(tokens, hit.first - 1))) return true;
  for (let back = 1; back <= 4; back++) {
    const found = hitAt(negations, tokens, hit.first - back);
    if (found && !tokens.slice(found.first, hit.first).some(({ word }) => word === ',')) return true;
  }
  return isLeftOut(tokens, hit.last + 1);
}

/** "(Log-ins don't count)", "finished training is ignored": said to be no success. */
function isLeftOut(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = [0, 1, 2].map((index) => wordAt(tokens, at + index));
  if (/^(?:don't|doesn't|won't|cannot|can't)$/.test(first ?? '')) return second === 'count';
  if (/^(?:do|does|will)$/.test(first ?? '')) return second === 'not' && third === 'count';
  const said = /^(?:is|are|be)$/.test(first ?? '') ? second : first;
  return (
    /^(?:ignored|excluded|disregarded|discounted|aside)$/.test(said ?? '') ||
    (said === 'not' && /^(?:counted|included)$/.test(wordAt(tokens, at + (said === first ? 1 : 2))))
  );
}

function isShareOf(tokens: readonly Token[], of: number): boolean {
  const before = tokens[of - 1]?.word;
  return before === '%' || before === 'percent' || before === 'share' || before === 'half';
}
