import { effects, effectsOf, institutions, made, products, ways, yardsticks } from '../knowledge/claims.ts';
import { roleLexicon } from '../knowledge/roles.ts';
import { firstHit, type Hit, hitAt, hits } from '../words/lexicon.ts';
import { keyAt, type Token, wordAt } from '../words/text.ts';
import { isIllness } from './illness.ts';
import type { Quantity } from './statement.ts';

/** The first illness, symptom or outcome between two tokens; "stroke documentation" is paper, "alarm fatigue" no illness. */
export function healthIn(tokens: readonly Token[], from: number, to: number): Hit | undefined {
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at++) {
    const word = wordAt(tokens, at);
    const named = isIllness(word) ? { id: '', first: at, last: at } : undefined;
    const hit = hitAt(effects, tokens, at) ?? named;
    if (hit?.id === 'other') at = hit.last;
    else if (hit && isSpokenOf(tokens, at)) at = hit.last + 1;
    else if (hit && !isPaperAt(tokens, hit.last + 1)) return hit;
  }
  return undefined;
}

/** "Stroke documentation", "cancer referrals": behind an illness or a test it is not that which is meant. */
export function isPaperAt(tokens: readonly Token[], at: number): boolean {
  return effectsOf.has(keyAt(tokens, at));
}

/** "Awareness of stroke", "waits for cancer patients": not the illness changes. */
function isSpokenOf(tokens: readonly Token[], at: number): boolean {
  const link = /^(?:of|about|for|on)$/.test(wordAt(tokens, at - 1));
  return link && effectsOf.has(keyAt(tokens, at - 2));
}

/** A product of health technology stands between two tokens. */
export function hasProduct(tokens: readonly Token[], from: number, to: number): boolean {
  return productIn(tokens, from, to) !== undefined;
}

/** "Our insole" is a product whatever it is called, and "our rota", "our ward" and "our nurses" are none. */
export function productIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  list = products,
): Hit | undefined {
  const start = Math.max(0, from);
  const found = hits(list, tokens.slice(start, to)).find(
    ({ first, last }) => tokens[start + first]?.word !== 'our' || !isOwnHouse(tokens, start + last + 1),
  );
  return found && { id: '', first: start + found.first, last: start + found.last };
}

function isOwnHouse(tokens: readonly Token[], at: number): boolean {
  const several = [at, at + 1].some((next) => {
    const role = hitAt(roleLexicon, tokens, next);
    return role !== undefined && tokens[role.last]?.word !== tokens[role.last]?.key;
  });
  return several || tokens.slice(at, at + 3).some(isOwnWay);
}

/** How people in care work, or the house that they work in, and nothing that is sold: "rounds", "the guideline", "our clinic". */
export function isOwnWay(token: Token): boolean {
  return isWay(token) || institutions.has(token.key);
}

/** "Smart", "remote": said of a thing that is made. */
export function isMade(token: Token | undefined): boolean {
  return token !== undefined && (made.has(token.word) || /^tele[a-z]{3}/.test(token.word));
}

/** Who or what works in care without being sold. */
export function isWay({ key }: Token): boolean {
  return ways.has(key);
}

/** Somebody who works in care or is treated stands between two tokens. */
export function hasRole(tokens: readonly Token[], from: number, to: number): boolean {
  return firstHit(roleLexicon, tokens.slice(from, to)) !== undefined;
}

/** "90% of patients", "9 of 10 nodules": measured among those that there are. */
export function isMeasuredShare(target: Quantity | undefined): boolean {
  const unit = target?.unit ?? '';
  return target?.relative === false && (unit === '%' || unit.startsWith('of '));
}

/** "Beats the national benchmark", "outperform the state average": a target and no claim; "old age" is none. */
export function isYardstick(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at, at + 4)
    .some(({ key }, index) => yardsticks.has(key) && tokens[at + index + 1]?.word !== 'age');
}
