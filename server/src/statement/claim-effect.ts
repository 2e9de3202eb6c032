import { bases, beaten, detects, faculties, forever, restored, split, verbs } from '../knowledge/claims.ts';
import { firstHit, type Hit } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import {
  hasProduct,
  hasRole,
  healthIn,
  isMade,
  isMeasuredShare,
  isOwnWay,
  isYardstick,
  productIn,
} from './claim-words.ts';
import type { Quantity } from './statement.ts';

/** Behind what is given back the sentence ends, or says after what, in whom or how soon. */
const gainEnds = /^(?:|[.,;:!]|after|following|in|within|without|for|lost|and)$/;
/** How far before its verb a product may be named. */
const REACH = 10;

/** "Our wearable prevents strokes", "Smart inhalers prevent attacks", "Prevents strokes": the product does it. */
export function effectOf(
  tokens: readonly Token[],
  at: number,
  target: Quantity | undefined,
  ai: boolean,
): Hit | undefined {
  const word = wordAt(tokens, at);
  // "Drops in blood pressure", "cuts per patient": a noun.
  if (at === 0 && /^(?:in|of|from|per|for|on|by|:)$/.test(wordAt(tokens, 1))) return undefined;
  const plural = bases.has(word) && (ai || isPluralProduct(tokens, at));
  if (!(verbs.has(word) || plural) || !healthIn(tokens, at + 1, at + REACH)) return undefined;
  if (isYardstick(tokens, at + 1)) return undefined;
  // "The AI flags 9 of 10 nodules": how many of those that are there is measured.
  if (isMeasuredShare(target) && detects.has(word)) return undefined;
  if (word === 'keeps' && target?.comparator) return undefined;
  const promise = word === 'guarantee' || word === 'promise';
  const asserted =
    promise ||
    ai ||
    hasProduct(tokens, at - REACH, at) ||
    ((target === undefined || at === 0) && !hasRole(tokens, 0, at) && !tokens.slice(0, at).some(isOwnWay));
  return asserted ? { id: '', first: at, last: at } : undefined;
}

/** "The exoskeleton restores walking", "gives back speech"; not "restores balance to the rota". */
export function givesBack(tokens: readonly Token[], at: number): Hit | undefined {
  const back = /^(?:gives|brings)$/.test(wordAt(tokens, at)) && tokens[at + 1]?.word === 'back';
  if (!(back || tokens[at]?.word === 'restores') || !hasProduct(tokens, 0, at) || hasRole(tokens, 0, at))
    return undefined;
  const from = at + (back ? 2 : 1);
  const last = [from, from + 1].find((index) => faculties.has(wordAt(tokens, index)));
  return last !== undefined && gainEnds.test(wordAt(tokens, last + 1))
    ? { id: '', first: at, last }
    : undefined;
}

/** "Our coach brings patients back to work three weeks sooner": the product gives back health. */
export function restores(
  tokens: readonly Token[],
  at: number,
  target: Quantity | undefined,
): Hit | undefined {
  if (!/^(?:brings?|gives?|gets?|puts?|returns?|makes?|helps?|adds)$/.test(wordAt(tokens, at)))
    return undefined;
  const product = at === 0 ? tokens[0]?.word === 'adds' : productIn(tokens, 0, at);
  // A coach may be a person as well; "our physios" are.
  const person = (tokens[0]?.word !== 'our' || isPlural(tokens[at - 1])) && hasRole(tokens, 0, at);
  if (!product || person || isMeasuredShare(target)) return undefined;
  const last = firstHit(restored, tokens.slice(at + 1))?.last;
  return last === undefined ? undefined : { id: '', first: at, last: at + 1 + last };
}

/** "Our app brings HbA1c down 1.2 points", "AI brings deaths down", "gets blood pressure under control". */
export function bringsDown(
  tokens: readonly Token[],
  at: number,
  target: Quantity | undefined,
  ai: boolean,
): Hit | undefined {
  const particles = split.get(wordAt(tokens, at));
  if (!particles || hasRole(tokens, 0, at) || !(at === 0 || ai || hasProduct(tokens, 0, at)))
    return undefined;
  if (isMeasuredShare(target) && target?.value !== 100) return undefined;
  const last = tokens.findIndex(
    ({ word }, index) => index > at && index < at + REACH && particles.includes(word),
  );
  // "Knocks a point off HbA1c", "takes the pain out of walking".
  const behind = /^(?:off|out|away|back)$/.test(wordAt(tokens, last)) ? 5 : 0;
  const effect = last > 0 && healthIn(tokens, at + 1, last + behind);
  return effect ? { id: '', first: at, last } : undefined;
}

/** "Smart inhalers prevent …", "Our text check-ins stop …"; not "use the app to prevent …". */
function isPluralProduct(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.word === 'that')
    return (
      isPlural(tokens[at - 2]) &&
      (hasProduct(tokens, 0, at) || isMade(tokens[0])) &&
      !hasRole(tokens, at - 3, at)
    );
  // "Our nurses prevent ulcers".
  if (hasRole(tokens, at - 1, at)) return false;
  return isPlural(before) && (tokens[0]?.word === 'our' || hasProduct(tokens, at - 2, at));
}

function isPlural(token: Token | undefined): boolean {
  return token !== undefined && /[a-z]{2}s$/.test(token.word);
}

/** "Depression beaten in four weeks", "cured of insomnia". */
export function overcome(tokens: readonly Token[], at: number): Hit | undefined {
  if (!beaten.has(wordAt(tokens, at))) return undefined;
  const illness = healthIn(tokens, at - 3, at);
  if (illness) return { ...illness, last: at };
  return tokens[at + 1]?.word === 'of' ? healthIn(tokens, at + 2, at + 5) : undefined;
}

/** "Eliminate hypos for good", "Back pain gone in 6 weeks": nothing in care is that certain. */
export function promised(tokens: readonly Token[]): Hit | undefined {
  const hit = firstHit(forever, tokens);
  return hit && healthIn(tokens, 0, tokens.length) ? hit : undefined;
}
