import { changeAfter, changeVerb } from '../knowledge/numbers.ts';
import { hitAt } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import type { Figure } from './figure.ts';

const reached: ReadonlySet<string> = new Set(
  'to at of reach hit achieve : below above over under for in than is = get with about cover secure have'.split(
    ' ',
  ),
);

/** Is the number a change from a start that it does not name: `by 40%`, `-20%`, `3x`, `10-15% fewer`, `waits down 20%`? */
export function isRelative(tokens: readonly Token[], figure: Figure): boolean {
  const { kind, signed, comparator, first, last } = figure;
  if (kind === 'multiple') return true;
  if (kind !== 'percent' && kind !== 'points') return false;
  if (figure.unit === 'percentile') return false;
  if (signed) return true;
  const before = wordAt(tokens, first - 1);
  const after = tokens[last + 1];
  if (before === 'by') return after?.word !== 'of' || !isDoneBy(tokens, first - 1);
  // "Half as many falls".
  if (after?.word === 'as' && /^(?:many|much|often|long)$/.test(wordAt(tokens, last + 2))) return true;
  if (after && changeAfter.has(after.key))
    return !(/^(?:more|less|fewer)$/.test(after.word) && tokens[last + 2]?.word === 'than');
  if (['above', 'over', 'below', 'under'].includes(after?.word ?? '') && !comparator) return true;
  // "95% of patients", but "add 5 points of recall".
  const isPart = after?.word === 'of' && kind !== 'points';
  if (comparator || reached.has(before) || isPart || before === '(') return false;
  if (hitAt(changeVerb, tokens, first - 1)?.last === first - 1) return true;
  return hitAt(changeVerb, tokens, 0) !== undefined;
}

/** "Uploaded by 70% of patients", "read within a week by 80% of surgeons": who does it. */
function isDoneBy(tokens: readonly Token[], by: number): boolean {
  // "Signed up by", "set up by".
  const verb = /^(?:up|in|out|on|off)$/.test(wordAt(tokens, by - 1)) ? by - 2 : by - 1;
  if (/(?:ed|en|nt|ne|rn|ad|set)$/.test(wordAt(tokens, verb))) return true;
  return !tokens.slice(0, by).some((_, at) => hitAt(changeVerb, tokens, at) !== undefined);
}
