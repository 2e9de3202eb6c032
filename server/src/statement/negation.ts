import { anchors, negations } from '../knowledge/vanity.ts';
import { type Hit, hitAt } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';

const counts = /^(?:count|matter)$/;

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
  if (isNoGoal(tokens, at)) return true;
  if (/^(?:don't|doesn't|won't|cannot|can't)$/.test(first ?? '')) return counts.test(second ?? '');
  if (/^(?:do|does|will)$/.test(first ?? '')) return second === 'not' && counts.test(third ?? '');
  const said = /^(?:is|are|be)$/.test(first ?? '') ? second : first;
  return (
    /^(?:ignored|excluded|disregarded|discounted|aside)$/.test(said ?? '') ||
    (said === 'not' && /^(?:counted|included)$/.test(wordAt(tokens, at + (said === first ? 1 : 2))))
  );
}

/** "Are not the goal", "aren't the point", "tell us nothing". */
function isNoGoal(tokens: readonly Token[], at: number): boolean {
  const [said = '', ...behind] = tokens.slice(at, at + 5).map(({ word }) => word);
  const denied =
    /^(?:aren't|isn't)$/.test(said) || (/^(?:are|is)$/.test(said) && /^(?:not|no)$/.test(behind[0] ?? ''));
  const goal = behind.some((word) => /^(?:goals?|point|aim|success|outcome|proof|measure)$/.test(word));
  return (denied && goal) || (/^(?:tell|say|prove|mean)s?$/.test(said) && behind.includes('nothing'));
}

function isShareOf(tokens: readonly Token[], of: number): boolean {
  const before = tokens[of - 1]?.word;
  return before === '%' || before === 'percent' || before === 'share' || before === 'half';
}
