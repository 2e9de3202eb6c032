import { crowds, programs } from '../knowledge/vanity.ts';
import { type Hit, hitAt } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import type { Population, Quantity } from './statement.ts';
import { MANY } from './touch-count.ts';
import { digitalObject, isAmount, NEAR } from './touch-thing.ts';

/** Use, or users, wanted as such. */
export function useWanted(
  tokens: readonly Token[],
  target: Quantity | undefined,
  population: Population,
): Hit | undefined {
  return (
    moreUsing(tokens, population) ??
    mostUsed(tokens) ??
    usedOn(tokens, target) ??
    calledUp(tokens, target) ??
    takenOn(tokens, target)
  );
}

/** "Get more people using the wellness app"; not "more patients using the app to report side effects". */
function moreUsing(tokens: readonly Token[], { mention }: Population): Hit | undefined {
  const at = tokens.findIndex(({ word }) => word === 'using');
  if (!mention || tokens[at - 1]?.end !== mention.end) return undefined;
  const first = tokens.findIndex(({ start }) => start >= mention.start);
  if (wordAt(tokens, first - 1) !== 'more') return undefined;
  const last = digitalObject(tokens, at + 1);
  if (last === undefined || wordAt(tokens, last) === 'online') return undefined;
  return tokens[last + 1]?.word === 'to' ? undefined : whole(first - 1, last);
}

/** "Become the most-used health app in the region"; not "retire the most-used fax form". */
function mostUsed(tokens: readonly Token[]): Hit | undefined {
  const at = tokens.findIndex(
    ({ word }, index) =>
      /^(?:used|downloaded|visited|opened|viewed|followed)$/.test(word) && tokens[index - 1]?.word === 'most',
  );
  if (at < 0 || !/^(?:make|be|become|build|have|stay)$/.test(wordAt(tokens, 0))) return undefined;
  const last = digitalObject(tokens, at + 1);
  return last === undefined ? undefined : whole(at - 1, last);
}

/** "The AI tool used on at least 3,000 studies per month"; not "on 3,000 studies to validate it". */
function usedOn(tokens: readonly Token[], target: Quantity | undefined): Hit | undefined {
  const at = tokens.findIndex(
    ({ word }, index) => word === 'used' && /^(?:on|for|in)$/.test(wordAt(tokens, index + 1)),
  );
  if (at < 1 || !isAmount(target) || target.relative || (target.value ?? 0) < MANY) return undefined;
  const serves = tokens.slice(at).some(({ word }) => word === 'to');
  return hitAt(programs, tokens, at - 1) && !serves ? whole(at - 1, at) : undefined;
}

/** "Calls to the risk-model API: 3x"; not "calls to the API answered in 200 ms". */
function calledUp(tokens: readonly Token[], target: Quantity | undefined): Hit | undefined {
  const at = tokens.findIndex(
    ({ word }, index) => /^(?:calls|requests|queries)$/.test(word) && tokens[index + 1]?.word === 'to',
  );
  const api = tokens.findIndex(({ key }, index) => index > at && key === 'api');
  if (at < 0 || at > 1 || api < 0 || api > at + NEAR || !isAmount(target)) return undefined;
  return /^(?:[:+]|up|from|to|per|an?|double|triple)$/.test(wordAt(tokens, api + 1))
    ? whole(at, api)
    : undefined;
}

/** "Onboard 50,000 users across three countries", "users to the app"; not "onboard 40 nurses", "customers to the new terms". */
function takenOn(tokens: readonly Token[], target: Quantity | undefined): Hit | undefined {
  const verb = wordAt(tokens, 0);
  if (!/^(?:onboard|acquire|attract)$/.test(verb) || !isAmount(target) || target.relative) return undefined;
  const crowd = tokens.findIndex(
    ({ start }, at) => start > target.span.start && at < NEAR && hitAt(crowds, tokens, at) !== undefined,
  );
  const elsewhere = wordAt(tokens, crowd + 1) === 'to' && digitalObject(tokens, crowd + 2) === undefined;
  return crowd < 0 || elsewhere ? undefined : whole(0, crowd);
}

function whole(first: number, last: number): Hit {
  return { id: 'reach', first, last };
}
