import data from '../generated/claims.json';
import { roleLexicon } from '../knowledge/roles.ts';
import { firstHit, type Hit, hitAt, type Lexicon, lexicon, wordList } from './lexicon.ts';
import type { Quantity } from './statement.ts';
import { singular, type Token } from './text.ts';

const verbs: ReadonlySet<string> = new Set(data.verbs);
const bases: ReadonlySet<string> = new Set(data.verbs.map(baseForm));
const detects: ReadonlySet<string> = new Set(data.detects);
/** Words that set a product beside people or other care. */
export const comparison: Lexicon = wordList(data.comparison);
const effects: Lexicon = lexicon({ health: data.effects, other: data.effects_not });
const effectsOf: ReadonlySet<string> = new Set(data.effects_of);
const yardsticks: ReadonlySet<string> = new Set(data.yardsticks);
const products: Lexicon = wordList(data.products);
const causes: ReadonlySet<string> = new Set(data.causes);
const ours: Lexicon = wordList(data.ours);
const means: ReadonlySet<string> = new Set(data.means);
const because: Lexicon = wordList(data.because);
const less: Lexicon = wordList(data.less);
const beaten: ReadonlySet<string> = new Set(data.overcome);
const restored: Lexicon = wordList(data.restored);
const forever: Lexicon = wordList(data.forever);
const weights = /^(?:kg|kilos|pounds|lbs?)$/;
const absolute = /^(?:cure|end|beat|reverse|eradicate)$/;
/** How far before its verb a product may be named. */
const REACH = 8;
/** Illnesses by their Greek ending; the others are ordinary words. */
const illness = /[a-z]{2}(?:itis|osis|emia|oma|opathy|algia|penia|plegia|paresis|rrh?oea|rrhea)$/;
const noIllness = /^(?:diagnosis|prognosis|hypnosis|osmosis|diploma|aroma|homeopathy|nostalgia|academia)$/;

/** The first illness, symptom or outcome between two tokens; "stroke documentation" is paper, "alarm fatigue" no illness. */
export function healthIn(tokens: readonly Token[], from: number, to: number): Hit | undefined {
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at++) {
    const word = tokens[at]?.word ?? '';
    const named = illness.test(word) && !noIllness.test(word) ? { id: '', first: at, last: at } : undefined;
    const hit = hitAt(effects, tokens, at) ?? named;
    if (hit?.id === 'other') at = hit.last;
    else if (hit && isSpokenOf(tokens, at)) at = hit.last + 1;
    else if (hit && !effectsOf.has(tokens[hit.last + 1]?.key ?? '')) return hit;
  }
  return undefined;
}

/** "Awareness of stroke", "waits for cancer patients": not the illness changes. */
function isSpokenOf(tokens: readonly Token[], at: number): boolean {
  const link = /^(?:of|about|for|on)$/.test(tokens[at - 1]?.word ?? '');
  return link && effectsOf.has(tokens[at - 2]?.key ?? '');
}

/** A product of health technology stands between two tokens. */
export function hasProduct(tokens: readonly Token[], from: number, to: number): boolean {
  return firstHit(products, tokens.slice(Math.max(0, from), to)) !== undefined;
}

/** Somebody who works in care or is treated stands between two tokens. */
export function hasRole(tokens: readonly Token[], from: number, to: number): boolean {
  return firstHit(roleLexicon, tokens.slice(from, to)) !== undefined;
}

/** "Our wearable prevents strokes", "Smart inhalers prevent attacks", "Prevents strokes": the product does it. */
export function effectOf(
  tokens: readonly Token[],
  at: number,
  target: Quantity | undefined,
  ai: boolean,
): Hit | undefined {
  const word = tokens[at]?.word ?? '';
  const plural = bases.has(word) && (ai || isPluralProduct(tokens, at));
  if (!(verbs.has(word) || plural) || !healthIn(tokens, at + 1, at + REACH)) return undefined;
  if (isYardstick(tokens, at + 1)) return undefined;
  // "The AI flags 9 of 10 nodules": how many of those that are there is measured.
  if (isMeasuredShare(target) && detects.has(word)) return undefined;
  const promise = word === 'guarantee' || word === 'promise';
  const asserted =
    promise ||
    ai ||
    hasProduct(tokens, at - REACH, at) ||
    ((target === undefined || at === 0) && !hasRole(tokens, 0, at));
  return asserted ? { id: '', first: at, last: at } : undefined;
}

/** "Our coach brings patients back to work three weeks sooner": the product gives back health. */
export function restores(
  tokens: readonly Token[],
  at: number,
  target: Quantity | undefined,
): Hit | undefined {
  if (!/^(?:brings?|gives?|gets?|puts?|returns?|makes?|helps?)$/.test(tokens[at]?.word ?? ''))
    return undefined;
  const product = firstHit(products, tokens.slice(0, at));
  // A coach may be a person as well.
  const person = tokens[0]?.word !== 'our' && hasRole(tokens, 0, at);
  if (!product || person || isMeasuredShare(target)) return undefined;
  const last = firstHit(restored, tokens.slice(at + 1))?.last;
  return last === undefined ? undefined : { id: '', first: at, last: at + 1 + last };
}

/** "Smart inhalers prevent …", "Our text check-ins stop …"; not "use the app to prevent …". */
function isPluralProduct(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.word === 'that') return hasProduct(tokens, at - 2, at) && isPlural(tokens[at - 2]);
  // "Our nurses prevent ulcers".
  if (hasRole(tokens, at - 1, at)) return false;
  return isPlural(before) && (tokens[0]?.word === 'our' || hasProduct(tokens, at - 2, at));
}

function isPlural(token: Token | undefined): boolean {
  return token !== undefined && /[a-z]{2}s$/.test(token.word);
}

/** "Halve admissions with our app", "30% fewer falls because of our wristband": the product is named as the cause. */
export function attributed(tokens: readonly Token[]): Hit | undefined {
  for (let at = 1; at < tokens.length; at++) {
    const strong = hitAt(because, tokens, at);
    if (!strong && !means.has(tokens[at]?.word ?? '')) continue;
    const end = strong?.last ?? at;
    const effect = healthIn(tokens, 0, at) ?? weightLost(tokens.slice(0, at));
    const cause = tokens.slice(end + 1, end + 5);
    const sweeping = absolute.test(tokens[0]?.word ?? '');
    const named = firstHit(ours, cause) ?? (strong || sweeping ? firstHit(products, cause) : undefined);
    if (!effect || !named || hasRole(cause, 0, 2)) continue;
    // "Detect Parkinson's before symptoms with our test".
    const earlier =
      detects.has(tokens[0]?.word ?? '') && firstHit(comparison, tokens.slice(0, at)) !== undefined;
    const begins =
      earlier || tokens.slice(0, 2).some(({ word }) => causes.has(word) || causes.has(baseForm(word)));
    if (strong || begins || firstHit(less, tokens.slice(0, at)))
      return { id: '', first: 0, last: effect.last };
  }
  return undefined;
}

/** "Users lose 8 kg". */
function weightLost(tokens: readonly Token[]): Hit | undefined {
  const first = tokens.findIndex(({ word }) => /^loses?$/.test(word));
  const last = tokens.findIndex(({ word }, at) => at > first && weights.test(word));
  return first < 0 || last < 0 ? undefined : { id: '', first, last };
}

/** "Users of our app lose weight", "No patient on our device will ever have a stroke": of a share or against a limit it is measured. */
export function madeOurs(tokens: readonly Token[], target: Quantity | undefined): Hit | undefined {
  if (target?.comparator !== undefined || isMeasuredShare(target)) return undefined;
  const our = tokens.findIndex(({ word }) => word === 'our');
  if (!firstHit(ours, tokens.slice(our + 1, our + 4))) return undefined;
  if (!/^(?:of|on|using|with|wearing)$/.test(tokens[our - 1]?.word ?? '')) return undefined;
  const change = firstHit(less, tokens.slice(our + 2));
  if (!change) return undefined;
  const from = our + 2 + change.first;
  const weight = tokens.slice(from, from + 6).some(({ word }) => weights.test(word));
  return weight || healthIn(tokens, from, tokens.length) ? { id: '', first: our, last: from } : undefined;
}

/** "Better survival for patients who use our app"; by a figure it is measured. */
export function betterForOurs(tokens: readonly Token[], target: Quantity | undefined): Hit | undefined {
  if (target || !/^(?:better|longer|fewer|less|lower|no|faster)$/.test(tokens[0]?.word ?? ''))
    return undefined;
  const using = tokens.findIndex(
    ({ word }, at) => /^(?:use|wear)$/.test(word) && /^(?:who|that)$/.test(tokens[at - 1]?.word ?? ''),
  );
  if (using < 0 || tokens[using + 1]?.word !== 'our' || !hasProduct(tokens, using + 2, using + 6))
    return undefined;
  const effect = healthIn(tokens, 1, 4);
  return effect && { ...effect, first: 0 };
}

/** "Depression beaten in four weeks", "cured of insomnia". */
export function overcome(tokens: readonly Token[], at: number): Hit | undefined {
  if (!beaten.has(tokens[at]?.word ?? '')) return undefined;
  const illness = healthIn(tokens, at - 3, at);
  if (illness) return { ...illness, last: at };
  return tokens[at + 1]?.word === 'of' ? healthIn(tokens, at + 2, at + 5) : undefined;
}

/** "Eliminate hypos for good", "Back pain gone in 6 weeks": nothing in care is that certain. */
export function promised(tokens: readonly Token[]): Hit | undefined {
  const hit = firstHit(forever, tokens);
  return hit && healthIn(tokens, 0, tokens.length) ? hit : undefined;
}

/** "90% of patients", "9 of 10 nodules": measured among those that there are. */
export function isMeasuredShare(target: Quantity | undefined): boolean {
  const unit = target?.unit ?? '';
  return target?.relative === false && (unit === '%' || unit.startsWith('of '));
}

function baseForm(verb: string): string {
  return singular(verb);
}

/** "Beats the national benchmark", "outperform the state average": a target and no claim; "old age" is none. */
export function isYardstick(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at, at + 4)
    .some(({ key }, index) => yardsticks.has(key) && tokens[at + index + 1]?.word !== 'age');
}
