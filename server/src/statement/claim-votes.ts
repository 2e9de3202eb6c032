import { causes, detects, less, sells, treatments, verbs } from '../knowledge/claims.ts';
import { workVerbs as work } from '../knowledge/output.ts';
import { roleLexicon } from '../knowledge/roles.ts';
import { claimVotes as votes } from '../knowledge/votes.ts';
import { firstHit, type Hit } from '../words/lexicon.ts';
import { type Reading, type Token, wordAt } from '../words/text.ts';
import { cluesOfPhrase } from './category-clues.ts';
import { isQualityMeasured } from './claim-rate.ts';
import { hasProduct, healthIn, isMeasuredShare, isYardstick } from './claim-words.ts';
import type { Quantity } from './statement.ts';
import { countVotes } from './votes.ts';

/** A false warning costs more than a claim that is missed. */
export const MAJORITY = 2;

/** The illness or outcome of which a sentence claims something, by the votes of its clues: for wordings that no rule knows. */
export function votedClaim(reading: Reading, target: Quantity | undefined, ai: boolean): Hit | undefined {
  const clues = claimClues(reading, target, ai);
  if (!clues || (countVotes(votes, clues, 1)[0] ?? 0) <= MAJORITY) return undefined;
  return effectIn(reading.tokens);
}

/** The first illness that no product is named after: "our wound gel closes ulcers". */
function effectIn(tokens: readonly Token[]): Hit | undefined {
  let hit = healthIn(tokens, 0, tokens.length);
  while (hit && hasProduct(tokens, hit.last + 1, hit.last + 3))
    hit = healthIn(tokens, hit.last + 1, tokens.length);
  return hit;
}

/** What speaks for or against a claim: words, and what kinds of word meet; undefined where no illness is named. */
export function claimClues(
  reading: Reading,
  target: Quantity | undefined,
  ai: boolean,
): ReadonlySet<string> | undefined {
  const { tokens } = reading;
  if (!effectIn(tokens)) return undefined;
  const product = hasProduct(tokens, 0, tokens.length);
  const ours = tokens.some(({ word }) => word === 'our');
  const role = firstHit(roleLexicon, tokens);
  const found = tokens.some(({ word }) => detects.has(word));
  // "Our rota prevents falls", "doctors with a watch rule out AF": people do it.
  if ((ours && !product) || (role !== undefined && role.first < 2)) return undefined;
  // "Flags 9 of 10 nodules", "cuts falls below the average": measured.
  if ((found && isMeasuredShare(target)) || tokens.some((_, at) => isYardstick(tokens, at))) return undefined;
  // "Accuracy in spotting sepsis against two doctors": how good it is, is measured.
  if (isQualityMeasured(tokens)) return undefined;
  // "Run stroke checks that …": work that people are told to do.
  const first = wordAt(tokens, 0);
  if (work.has(first) && !causes.has(first) && !detects.has(first)) return undefined;
  // "Market the app as easy to use in sepsis", "spot glaucoma earlier than any other trust": what rules decide.
  if (sells.has(first) || tokens.some(({ word }, at) => word === 'other' && tokens[at - 1]?.word === 'any'))
    return undefined;
  // "Drops in blood pressure".
  if (/^(?:in|of|from|per)$/.test(wordAt(tokens, 1))) return undefined;
  const verb = tokens.some(({ word }) => verbs.has(word));
  const better = firstHit(less, tokens) !== undefined;
  const kinds = {
    product,
    ours,
    role: role !== undefined,
    treatment: firstHit(treatments, tokens) !== undefined,
    target: target !== undefined,
    relative: target?.relative === true,
    share: isMeasuredShare(target),
    limit: target?.comparator !== undefined,
    ai,
    verb,
    detects: found,
    cause: causes.has(first),
    better,
    'product verb': product && verb,
    'product better': product && better,
    'product alone': product && role === undefined,
    'product relative': product && target?.relative === true,
    'no target': target === undefined,
  };
  const clues = cluesOfPhrase(reading);
  clues.add(`^${tokens[0]?.key}`);
  for (const [kind, is] of Object.entries(kinds)) if (is) clues.add(`#${kind}`);
  return clues;
}
