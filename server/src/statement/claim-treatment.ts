import {
  ended,
  harmless,
  outdo,
  procedures,
  ends as puttingAnEnd,
  remedies,
  superior,
  namedTests as tests,
  treatments,
} from '../knowledge/claims.ts';
import { firstHit, type Hit, hitAt } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import { hasProduct, hasRole, healthIn } from './claim-words.ts';
import { isMedicine } from './medicine.ts';
import { isNegated } from './negation.ts';

const degrees = /^(?:well|much|fast|quickly|far|long|faster|sooner|better|quicker)$/;
const treats =
  /^(?:heals?|works?|lowers?|reduces?|relieves?|treats?|controls?|cuts?|eases?|lifts?|calms?|soothes?|prevents?|helps?)$/;
const recovers = /^(?:recover|heal|improve|sleep|walk)s?$/;
/** How far behind its verb a comparison may stand. */
const REACH = 6;
const ends = /^(?:|[.,;:(]|in|for|at|against|by|after|on|to)$/;

/** "Digital CBT beats antidepressants", "safer than warfarin"; not "app orders beat tablet orders". */
export function beatsTreatment(tokens: readonly Token[], at: number): Hit | undefined {
  const hit = hitAt(outdo, tokens, at);
  const last = hit && treatmentEnd(tokens, hit.last + 1);
  if (!hit || last === undefined || hasRole(tokens, 0, at) || isNegated(tokens, hit)) return undefined;
  return ends.test(wordAt(tokens, last + 1)) ? { ...hit, last } : undefined;
}

/** "Heals knees as well as surgery", "patients on our platform recover 30% faster than with usual care". */
export function likeTreatment(tokens: readonly Token[], at: number): Hit | undefined {
  const than = comparedAt(tokens, at);
  if (than === undefined) return undefined;
  const by = /^(?:with|on|under|after|in)$/.test(wordAt(tokens, than + 1)) ? 1 : 0;
  const last = treatmentEnd(tokens, than + 1 + by);
  if (last === undefined || isNegated(tokens, { id: '', first: at, last })) return undefined;
  const does = /^(?:do|does|can|alone)$/.test(wordAt(tokens, last + 1)) ? 1 : 0;
  return ends.test(wordAt(tokens, last + does + 1)) ? { id: '', first: at, last } : undefined;
}

/** The "than" of what a product does better, or the second "as" of what it does as well. */
function comparedAt(tokens: readonly Token[], at: number): number | undefined {
  const isEqual = wordAt(tokens, at) === 'as' && wordAt(tokens, at + 2) === 'as';
  if (!degrees.test(wordAt(tokens, isEqual ? at + 1 : at))) return undefined;
  if (!isEqual && wordAt(tokens, at + 1) !== 'than') return undefined;
  const ahead = tokens.slice(0, at);
  const sold = hasProduct(tokens, 0, at) || ahead.some(({ word }) => /^(?:virtual|digital)$/.test(word));
  if (!sold) return undefined;
  if (!isEqual) return ahead.some(({ word }) => recovers.test(word)) ? at + 1 : undefined;
  return ahead.slice(-REACH).some(({ word }) => treats.test(word)) ? at + 2 : undefined;
}

/** "Superior pain relief versus opioids from the nerve stimulator"; not "… versus last year". */
export function moreThanTreatment(tokens: readonly Token[]): Hit | undefined {
  if (!superior.has(wordAt(tokens, 0))) return undefined;
  const link = tokens.findIndex(
    ({ word }, at) => at > 1 && at < REACH && /^(?:versus|vs|than|over)$/.test(word),
  );
  const last = link < 0 ? undefined : treatmentEnd(tokens, link + 1);
  if (last === undefined || !healthIn(tokens, 1, link)) return undefined;
  return hasProduct(tokens, last + 1, last + 1 + REACH) ? { id: '', first: 0, last } : undefined;
}

/** "No tablet lowers blood pressure like our band". */
export function nothingLike(tokens: readonly Token[]): Hit | undefined {
  if (!/^(?:no|nothing)$/.test(wordAt(tokens, 0))) return undefined;
  const like = tokens.findIndex(
    ({ word }, at) => /^(?:like|than)$/.test(word) && tokens[at + 1]?.word === 'our',
  );
  const effect = like > 0 && hasProduct(tokens, like + 1, like + 5) && healthIn(tokens, 1, like);
  return effect ? { ...effect, first: 0, last: like + 1 } : undefined;
}

/** "Replace antidepressants with our game", "replace the biopsy with a breath test"; not "replace opioids with physiotherapy". */
export function replaced(tokens: readonly Token[]): Hit | undefined {
  if (wordAt(tokens, 0) !== 'replace') return undefined;
  const from = /^(?:an?|the|your|every)$/.test(wordAt(tokens, 1)) ? 2 : 1;
  const test = hitAt(procedures, tokens, from)?.last;
  const last = test ?? treatmentEnd(tokens, from) ?? hitAt(tests, tokens, from)?.last;
  if (last === undefined || wordAt(tokens, last + 1) !== 'with') return undefined;
  const whole = { id: '', first: 0, last };
  if (wordAt(tokens, last + 2) === 'our') return hasProduct(tokens, last + 2, last + 6) ? whole : undefined;
  // A way in care may be another test as well: "… with a stool test for people at low risk".
  const thing = tokens.slice(last + 3);
  const isThing = hasProduct(thing, 0, thing.length) && thing.length < REACH && !hasRole(thing, 0, REACH);
  const alone =
    isThing && /^an?$/.test(wordAt(tokens, last + 2)) && thing.every(({ word }) => /^[a-z-]+$/.test(word));
  return test !== undefined && alone ? whole : undefined;
}

/** "The patch makes opioids unnecessary", "our pen makes DKA history". */
export function needless(tokens: readonly Token[], at: number): Hit | undefined {
  const word = wordAt(tokens, at);
  if (!/^makes?$/.test(word) || hasRole(tokens, 0, at)) return undefined;
  const what = tokens.slice(at + 1, at + 6);
  const end = firstHit(ended, what);
  // "Make chemotherapy unnecessary with our blood test".
  const [from, to] = at === 0 ? [at + 2 + (end?.last ?? 0), tokens.length] : [0, at];
  if (!hasProduct(tokens, from, to)) return undefined;
  const sick = end && (healthIn(what, 0, end.first) || treatmentEnd(what, 0) !== undefined);
  return sick ? { id: '', first: at, last: at + 1 + end.last } : undefined;
}

/** "The pump makes insulin safe"; not "the app makes prescribing safer", "the new cupboard makes morphine safe to store". */
export function madeHarmless(tokens: readonly Token[], at: number): Hit | undefined {
  if (wordAt(tokens, at) !== 'makes' || hasRole(tokens, 0, at) || !hasProduct(tokens, 0, at))
    return undefined;
  const last = remedyEnd(tokens, at + 1);
  const safe = last === undefined ? undefined : hitAt(harmless, tokens, last + 1);
  return safe && /^(?:|[.,;:!]|for|in|again|at)$/.test(wordAt(tokens, safe.last + 1))
    ? { id: '', first: at, last: safe.last }
    : undefined;
}

/** "The gene panel puts an end to trial-and-error statins"; not "… to paper charts", "… to calls about statins". */
export function putsAnEnd(tokens: readonly Token[], at: number): Hit | undefined {
  const hit = hitAt(puttingAnEnd, tokens, at);
  if (!hit || hasRole(tokens, 0, at) || !hasProduct(tokens, 0, at) || isNegated(tokens, hit))
    return undefined;
  for (let next = hit.last + 1; next <= hit.last + REACH; next++) {
    const last = healthIn(tokens, next, next + 1)?.last ?? remedyEnd(tokens, next);
    if (last !== undefined) return ends.test(wordAt(tokens, last + 1)) ? { ...hit, last } : undefined;
    if (/^(?:|about|for|of|in|on|to|by|at|from|with|[^a-z].*)$/.test(wordAt(tokens, next))) return undefined;
  }
  return undefined;
}

/** A medicine, or a treatment without a name. */
function remedyEnd(tokens: readonly Token[], at: number): number | undefined {
  return treatmentEnd(tokens, at) ?? hitAt(remedies, tokens, at)?.last;
}

function treatmentEnd(tokens: readonly Token[], at: number): number | undefined {
  const named = hitAt(treatments, tokens, at);
  return named?.last ?? (isMedicine(wordAt(tokens, at)) ? at : undefined);
}
