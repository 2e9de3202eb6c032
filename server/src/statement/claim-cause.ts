import {
  because,
  better,
  causes,
  changed,
  comparison,
  detects,
  ended,
  less,
  means,
  ours,
  recovers,
  restored,
} from '../knowledge/claims.ts';
import { firstHit, type Hit, hitAt } from '../words/lexicon.ts';
import { singular, type Token, wordAt } from '../words/text.ts';
import { hasProduct, hasRole, healthIn, isMeasuredShare, productIn } from './claim-words.ts';
import type { Quantity } from './statement.ts';

const weights = /^(?:kg|kilos|pounds|lbs?)$/;
const absolute = /^(?:cure|halt|end|beat|reverse|eradicate|eliminate|abolish|banish)$/;

/** "Halve admissions with our app", "30% fewer falls because of our wristband": the product is named as the cause. */
export function attributed(tokens: readonly Token[]): Hit | undefined {
  for (let at = 1; at < tokens.length; at++) {
    const strong = hitAt(because, tokens, at);
    if (!strong && !means.has(wordAt(tokens, at))) continue;
    // "Half the admissions come through our line": a way.
    if (/^(?:come|comes|go|goes|pass|arrive|enter)$/.test(wordAt(tokens, at - 1))) continue;
    const end = strong?.last ?? at;
    const before = tokens.slice(0, at);
    const own = strong || /^(?:our|smart)$/.test(wordAt(tokens, end + 1));
    const back = own ? firstHit(restored, before) : undefined;
    const effect = healthIn(tokens, 0, at) ?? back ?? weightLost(before);
    const cause = tokens.slice(end + 1, end + 5);
    const sweeping = isSweeping(before);
    const named =
      productIn(tokens, end + 1, end + 5, ours) ??
      (strong || sweeping || cause[0]?.word === 'smart' ? productIn(tokens, end + 1, end + 5) : undefined);
    if (!effect || !named || hasRole(cause, 0, 2)) continue;
    // "Detect Parkinson's before symptoms with our test".
    const earlier = detects.has(wordAt(tokens, 0)) && firstHit(comparison, tokens.slice(0, at)) !== undefined;
    const begins =
      earlier ||
      firstHit(ended, before) ||
      isAllFound(before) ||
      back ||
      tokens.slice(effect.last + 1, at).some(({ word }) => changed.has(word)) ||
      tokens.slice(0, 2).some(({ word }) => causes.has(word) || causes.has(singular(word)));
    if (strong || begins || firstHit(less, tokens.slice(0, at)))
      return { id: '', first: 0, last: effect.last };
  }
  return undefined;
}

/** "End …", "no more sepsis deaths", "make falls impossible". */
function isSweeping(tokens: readonly Token[]): boolean {
  const [first = '', second = ''] = tokens.map(({ word }) => word);
  const noMore = first === 'no' && second === 'more';
  return absolute.test(first) || noMore || (first === 'make' && firstHit(ended, tokens) !== undefined);
}

/** "Catch every cancer". */
function isAllFound([verb, every]: readonly Token[]): boolean {
  return detects.has(verb?.word ?? '') && /^(?:every|all|each)$/.test(every?.word ?? '');
}

/** "Users lose 8 kg". */
function weightLost(tokens: readonly Token[]): Hit | undefined {
  const first = tokens.findIndex(({ word }) => /^loses?$/.test(word));
  const last = tokens.findIndex(({ word }, at) => at > first && weights.test(word));
  return first < 0 || last < 0 ? undefined : { id: '', first, last };
}

/**
 * "Users of our app lose weight", "women who wear the ring conceive sooner", "No patient on our device will ever have a stroke": of a
 * share or against a limit it is measured.
 */
export function madeOurs(tokens: readonly Token[], target: Quantity | undefined): Hit | undefined {
  if (target?.comparator !== undefined || isMeasuredShare(target)) return undefined;
  const our = tokens.findIndex(
    ({ word }, at) => word === 'our' || (word === 'the' && isWhoUses(tokens, at - 1)),
  );
  if (our < 0 || !hasProduct(tokens, our, our + 4)) return undefined;
  if (!/^(?:of|on|using|with|wearing)$/.test(wordAt(tokens, our - 1)) && !isWhoUses(tokens, our - 1))
    return undefined;
  const change = firstHit(better, tokens.slice(our + 2));
  if (!change) return undefined;
  const from = our + 2 + change.first;
  const weight = tokens.slice(from, from + 6).some(({ word }) => weights.test(word));
  const compared = tokens.some(({ word }) => word === 'than');
  const well = !compared && tokens.slice(our + 2, from + 1).some(({ word }) => recovers.has(word));
  const earlier = isWhoUses(tokens, our - 1) ? our + 2 : from;
  return weight || well || healthIn(tokens, earlier, tokens.length)
    ? { id: '', first: our, last: from }
    : undefined;
}

/** "Who wear …", "that use …". */
function isWhoUses(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:use|wear|try|uses|wears|tries)$/.test(wordAt(tokens, at)) &&
    /^(?:who|that)$/.test(wordAt(tokens, at - 1))
  );
}

/** "Better survival for patients who use our app"; by a figure it is measured. */
export function betterForOurs(tokens: readonly Token[], target: Quantity | undefined): Hit | undefined {
  if (target || !/^(?:better|longer|fewer|less|lower|no|faster)$/.test(wordAt(tokens, 0))) return undefined;
  const using = tokens.findIndex(
    ({ word }, at) => /^(?:use|wear)$/.test(word) && /^(?:who|that)$/.test(wordAt(tokens, at - 1)),
  );
  if (using < 0 || tokens[using + 1]?.word !== 'our' || !hasProduct(tokens, using + 1, using + 6))
    return undefined;
  const effect = healthIn(tokens, 1, 4);
  return effect && { ...effect, first: 0 };
}
