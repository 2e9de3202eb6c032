import {
  definite,
  links,
  occasions,
  orders,
  qualifiers,
  things,
  turners,
  turning,
} from '../knowledge/metric-words.ts';
import type { Hit } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** How many words behind a name can turn it, articles and signs apart; before it, one more may stand between. */
const REACH = 2;
/** Behind these stands whose number it is, or in which case. */
export const relations: ReadonlySet<string> = new Set([
  'of',
  'among',
  'for',
  'in',
  'by',
  'from',
  'with',
  'after',
]);

/** Do the words around a metric's name turn what is counted, so that its direction would not hold? */
export function turned(tokens: readonly Token[], { first, last }: Hit, direction: string): boolean {
  const before = tokens.slice(Math.max(0, first - REACH - 1), first);
  const behind = tokens.slice(last + 1);
  const after = wordsOf(beforeDenominator(tokens.slice(last))).slice(0, REACH);
  const turns = ({ word, key }: Token): boolean =>
    [word, key].some((each) => turning.has(each) || turners[direction]?.has(each));
  const [thing, link] = before.slice(-REACH);
  if (thing && link && things.has(thing.key) && links.has(link.word)) return true;
  if (after.some(({ key }) => things.has(key)) || [...before, ...after].some(turns)) return true;
  return isOfWhom(behind) || (direction === 'decrease' && isQualified(behind, turns));
}

function wordsOf(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ word }) => !articles.has(word) && /[a-z]/.test(word));
}

/** What stands behind the first of some tokens and is not "per 100 procedures"; names may end with "per" themselves. */
function beforeDenominator([name, ...behind]: readonly Token[]): readonly Token[] {
  if (name?.word === 'per') return [];
  const per = behind.findIndex(({ word }) => word === 'per');
  return per < 0 ? behind : behind.slice(0, per);
}

/** "Overrides with a reason" may be good ones; so may "alarms per bed with an action". Errors "with the new tool" are all errors. */
function isQualified(behind: readonly Token[], turns: (token: Token) => boolean): boolean {
  if (qualifiers.has(wordAt(behind, 0)) && !definite.has(wordAt(behind, 1))) return true;
  const start = behind.findIndex(({ word }, at) => word === 'with' && !definite.has(wordAt(behind, at + 1)));
  const said = start < 0 ? [] : wordsOf(behind.slice(start + 1)).slice(0, REACH);
  return said.some((token) => turns(token) || things.has(token.key));
}

/** "Patients with a fall yesterday who were seen" counts the seen; "falls of residents who use the mat" counts falls. */
function isOfWhom(behind: readonly Token[]): boolean {
  const who = behind.findIndex(({ word }) => word === 'who' || word === 'whose');
  return who >= 0 && !behind.slice(0, who).some(({ word }) => relations.has(word));
}

/** "Calls after missed appointments", "days between serious falls", "days to the first readmission": when it was, or until when. */
export function isOccasion(tokens: readonly Token[], { first }: Hit): boolean {
  let at = first - 1;
  while (orders.has(wordAt(tokens, at))) at--;
  const word = wordAt(tokens, at);
  if (word === 'to') return /^(?:time|days?|weeks?|months?)$/.test(wordAt(tokens, at - 1));
  return occasions.has(word) || (word !== '' && occasions.has(wordAt(tokens, at - 1)));
}
