import { comparatorsAfter as after, comparators } from '../knowledge/numbers.ts';
import { reachOrLogin as use } from '../knowledge/vanity.ts';
import { type Hit, hitAt, hits } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import { isDigits } from './digits.ts';
import { otherUse } from './other-use.ts';
import type { Comparator } from './statement.ts';

const leading: ReadonlySet<string> = new Set([
  'for',
  'with',
  'from',
  'allow',
  'accept',
  'cover',
  'covers',
  'support',
]);
const negated: ReadonlySet<string> = new Set(['no', 'not', 'never', 'nor', "isn't", "doesn't"]);
/** "No greater than 28", "never above 5". */
const OPPOSITE: Readonly<Record<string, Comparator>> = { '>': '<=', '<': '>=' };
const SIGNS: Readonly<Record<string, Comparator>> = {
  '<': '<',
  '≤': '<=',
  '>': '>',
  '≥': '>=',
  '=': '=',
  '~': '~',
  '≈': '~',
};

/** "12 minutes or less": a comparator that starts at token `at`, behind its number. */
export function comparatorAfter(
  tokens: readonly Token[],
  at: number,
): (Hit & { readonly id: Comparator }) | undefined {
  const hit = hitAt(after, tokens, at);
  return hit && { ...hit, id: hit.id as Comparator };
}

/** "At least 12", "≤ 12": the comparator that ends right before token `at`. */
export function comparatorBefore(
  tokens: readonly Token[],
  at: number,
): { comparator: Comparator; first: number } | undefined {
  const last = tokens[at - 1];
  if (!last) return undefined;
  const sign = SIGNS[last.word];
  if (sign === '=' && (tokens[at - 2]?.word === '<' || tokens[at - 2]?.word === '>'))
    return { comparator: tokens[at - 2]?.word === '<' ? '<=' : '>=', first: at - 2 };
  // `->` and a lone arrow between two values are not "greater than".
  if (
    sign === '>' &&
    (tokens[at - 2]?.word === '-' || tokens[at - 2]?.word === '=' || isArrow(tokens, at - 1))
  )
    return undefined;
  if (sign) return { comparator: sign, first: at - 1 };
  for (let back = Math.min(4, at); back > 0; back--) {
    const hit = hitAt(comparators, tokens, at - back);
    if (hit && isRise(tokens, hit)) return undefined;
    if (hit?.last !== at - 1) continue;
    const opposite = negated.has(wordAt(tokens, hit.first - 1)) ? OPPOSITE[hit.id] : undefined;
    return opposite
      ? { comparator: opposite, first: hit.first - 1 }
      : { comparator: hit.id as Comparator, first: hit.first };
  }
  return undefined;
}

/** "Coverage up to 90%", "score up to 55": it is to rise, and no limit. */
function isRise(tokens: readonly Token[], { first, last }: Hit): boolean {
  if (tokens[first]?.word !== 'up') return false;
  const before = wordAt(tokens, first - 1);
  // "83% up to 97%".
  if (/^(?:%|percent|cent)$/.test(before)) return /^(?:%|per|percent)$/.test(wordAt(tokens, last + 2));
  if (!/^[a-z]{3}/.test(before) || leading.has(before)) return false;
  if (tokens[last + 2]?.word === '%' || /^(?:score|rating|rate|nps)$/.test(before)) return true;
  // "Page views of the help pages up to 20,000": nobody sets a limit to use.
  const measured = tokens.slice(0, first);
  return hits(use, measured, otherUse(measured)).length > 0;
}

/** `12 > 8` and `12% → 8%`: an arrow, because a number or its unit stands before it. */
function isArrow(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (isDigits(before) || before.word === '%' || isDigits(tokens[at - 2]));
}
