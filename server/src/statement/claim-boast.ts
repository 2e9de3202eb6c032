import {
  assays,
  changed,
  germs,
  images,
  implants,
  less,
  noSubstitutes,
  recovers,
  skills,
  slogans,
  verbs,
} from '../knowledge/claims.ts';
import { crowdOrStaff as crowd } from '../knowledge/populations.ts';
import { clinicalRoles, roleLexicon } from '../knowledge/roles.ts';
import { firstHit, type Hit, hitAt } from '../words/lexicon.ts';
import { singular, type Token, wordAt } from '../words/text.ts';
import { isHeld } from './claim-test.ts';
import { hasProduct, hasRole, healthIn, isMeasuredShare, productIn } from './claim-words.ts';
import type { Quantity } from './statement.ts';

/** Behind a skill or an illness another clause begins here. */
const stops = /^(?:in|on|for|at|by|to|with|of|[^a-z].*)$/;
const ends = /^(?:|[.,;:!)"]|and|so|as)$/;
/** How far an illness stands from what is said of it. */
const REACH = 6;

/** What a product is praised for with nothing beside it: grade, certainty, relief, and that it needs nobody. */
export function boastful(tokens: readonly Token[], target: Quantity | undefined): Hit | undefined {
  const whole =
    slogan(tokens) ??
    noMore(tokens) ??
    (isMeasuredShare(target) ? undefined : (noneMissed(tokens) ?? relieves(tokens, target)));
  if (whole) return whole;
  for (let at = 0; at < tokens.length; at++) {
    const hit =
      graded(tokens, at) ??
      neverFails(tokens, at) ??
      killsGerms(tokens, at) ??
      hasPrevented(tokens, at) ??
      replacesDoctor(tokens, at) ??
      (isMeasuredShare(target) ? undefined : withUs(tokens, at));
    if (hit) return hit;
  }
  return undefined;
}

/** "Lab-grade glucose readings", "superhuman accuracy on mammograms"; not "medical-grade screens in reading rooms". */
function graded(tokens: readonly Token[], at: number): Hit | undefined {
  const [word, grade] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  const made =
    grade === 'grade' &&
    /^(?:lab|laboratory|medical|clinical|hospital|fda|diagnostic|expert|research)$/.test(word);
  const level = grade === 'level' && /^(?:human|superhuman|expert|specialist)$/.test(word);
  if (!made && !level && word !== 'superhuman') return undefined;
  const from = at + (made || level ? 2 : 1);
  const near = tokens.slice(from, from + 5);
  const end = near.findIndex(({ word }) => stops.test(word));
  const skill = near.findIndex(({ key }, index) => (end < 0 || index < end) && skills.has(key));
  if (skill < 0 || isHeld(tokens)) return undefined;
  const clinical = healthIn(tokens, 0, tokens.length) ?? firstHit(images, tokens);
  return clinical ? { id: '', first: at, last: from + skill } : undefined;
}

/** "The implant never fails", "a stent that never clots"; not "the backup never fails". */
function neverFails(tokens: readonly Token[], at: number): Hit | undefined {
  if (wordAt(tokens, at) !== 'never') return undefined;
  if (
    !/^(?:fails|fail|breaks|break|clots|clot|blocks|leaks|wears|loosens|errs)$/.test(wordAt(tokens, at + 1))
  )
    return undefined;
  const thing = wordAt(tokens, at - 1) === 'that' ? at - 2 : at - 1;
  const implanted = [thing, thing - 1].some((from) => hitAt(implants, tokens, from)?.last === thing);
  return implanted && ends.test(wordAt(tokens, at + 2)) ? { id: '', first: at, last: at + 1 } : undefined;
}

/** "Kills the virus in ten seconds", "lamps that kill 99% of bacteria"; not "staff kill bugs". */
function killsGerms(tokens: readonly Token[], at: number): Hit | undefined {
  if (!/^(?:kill|destroy|wipe|zap)s?$/.test(wordAt(tokens, at)) || isHeld(tokens)) return undefined;
  const sold =
    at === 0 ? wordAt(tokens, 0).endsWith('s') : hasProduct(tokens, 0, at) && !hasRole(tokens, 0, at);
  const last = tokens.findIndex(({ key }, index) => index > at && index <= at + REACH && germs.has(key));
  return sold && last > 0 ? { id: '', first: at, last } : undefined;
}

/** "Our platform has prevented 1,200 strokes". */
function hasPrevented(tokens: readonly Token[], at: number): Hit | undefined {
  if (!/^ha(?:s|ve)$/.test(wordAt(tokens, at)) || !changed.has(wordAt(tokens, at + 1))) return undefined;
  if (!hasProduct(tokens, 0, at) || hasRole(tokens, 0, at)) return undefined;
  return healthIn(tokens, at + 2, at + 2 + REACH) ? { id: '', first: at, last: at + 1 } : undefined;
}

/** "Replace the GP with our chatbot", "a watch that replaces your cardiologist"; not "replace the nurse call system". */
function replacesDoctor(tokens: readonly Token[], at: number): Hit | undefined {
  const word = wordAt(tokens, at);
  if (!/^replac(?:e|es|ing)$/.test(word) || hasRole(tokens, 0, at)) return undefined;
  const from = /^(?:the|your|a|any|every)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const role = hitAt(roleLexicon, tokens, from) ?? hitAt(roleLexicon, tokens, from + 1);
  if (!role || !clinicalRoles.has(role.id)) return undefined;
  const next = wordAt(tokens, role.last + 1);
  const byThing = /^(?:with|by)$/.test(next) && isThing(tokens, role.last + 2, role.last + 6);
  const thing = at > 0 && ends.test(next) && isThing(tokens, 0, at);
  return byThing || thing ? { id: '', first: at, last: role.last } : undefined;
}

/** A thing that is sold, and no service where others work. */
function isThing(tokens: readonly Token[], from: number, to: number): boolean {
  const found = tokens.slice(Math.max(0, from), to).filter(({ key }) => !noSubstitutes.has(key));
  return hasProduct(found, 0, found.length) && !hasRole(found, 0, found.length);
}

/** "Users sleep better with us", "members suffer fewer strokes because of it"; not "patients would book with us again". */
function withUs(tokens: readonly Token[], at: number): Hit | undefined {
  const [first, second, third] = [0, 1, 2].map((index) => wordAt(tokens, at + index));
  const credited = (first === 'because' && second === 'of') || (first === 'thanks' && second === 'to');
  const last = credited ? at + 2 : at + 1;
  const by = credited ? third : second;
  if (!(credited && /^(?:it|us)$/.test(by ?? '')) && !(first === 'with' && by === 'us')) return undefined;
  if (!ends.test(wordAt(tokens, last + 1))) return undefined;
  const before = tokens.slice(0, at);
  if (!firstHit(less, before) && !before.some(({ word }) => /^(?:easier|deeper|sooner|stronger)$/.test(word)))
    return undefined;
  if (by === 'it' && !productIn(before, 0, at)) return undefined;
  const treated = firstHit(roleLexicon, before.slice(0, 3)) ?? firstHit(crowd, before.slice(0, 3));
  const better = before.findIndex(({ key }) => recovers.has(key));
  const effect =
    healthIn(before, 0, at) ?? (better < 0 ? undefined : { id: '', first: better, last: better });
  return treated && effect ? { id: '', first: effect.first, last } : undefined;
}

/** "No false negatives from the home HIV test"; not "… in the proficiency round". */
function noneMissed(tokens: readonly Token[]): Hit | undefined {
  if (!/^(?:zero|no|0)$/.test(wordAt(tokens, 0)) || wordAt(tokens, 1) !== 'false') return undefined;
  if (singular(wordAt(tokens, 2)) !== 'negative' || !/^(?:from|with|by|on)$/.test(wordAt(tokens, 3)))
    return undefined;
  const test = tokens.slice(4, 4 + REACH);
  return test.some(({ key }) => assays.has(key)) || hasProduct(test, 0, REACH)
    ? { id: '', first: 0, last: 2 }
    : undefined;
}

/** "No more hay fever: the nasal filter that …"; not "no more than 4 falls" and "no more falls: the new rota". */
function noMore(tokens: readonly Token[]): Hit | undefined {
  if (wordAt(tokens, 0) !== 'no' || wordAt(tokens, 1) !== 'more' || wordAt(tokens, 2) === 'than')
    return undefined;
  const illness = healthIn(tokens, 2, 5);
  const from = (illness?.last ?? 0) + 1;
  if (!illness || !/^[:,]$/.test(wordAt(tokens, from)) || hasRole(tokens, from, tokens.length))
    return undefined;
  const product = productIn(tokens, from + 1, from + 7);
  const told = product && wordAt(tokens, product.last + 1);
  return told === '' || told === 'that' || told === 'which' ? { ...illness, first: 0 } : undefined;
}

/** "Bring relief to back-pain sufferers", "relief for people with tinnitus"; pain relief in time is care. */
function relieves(tokens: readonly Token[], target: Quantity | undefined): Hit | undefined {
  const at = tokens.findIndex(({ word }) => word === 'relief');
  if (target || at < 0 || at > 5 || !/^(?:to|for|from)$/.test(wordAt(tokens, at + 1))) return undefined;
  if (at > 0 && !/^(?:bring|give|offer|deliver|promise|instant|fast|lasting)s?$/.test(wordAt(tokens, 0)))
    return undefined;
  if (wordAt(tokens, at - 1) === 'pain') return undefined;
  const illness = healthIn(tokens, at + 2, at + 2 + REACH);
  return illness && { ...illness, first: at };
}

/** "Ad line: 'Cuts your stroke risk by 60%'": what is said to be sold is claimed. */
function slogan(tokens: readonly Token[]): Hit | undefined {
  const spoken = firstHit(slogans, tokens.slice(0, 4));
  const from = tokens.findIndex(
    ({ word }, at) => at > (spoken?.last ?? at) && at < 7 && /^[":'“]$/.test(word),
  );
  if (!spoken || from < 0) return undefined;
  const at = /^["'“]$/.test(wordAt(tokens, from + 1)) ? from + 2 : from + 1;
  return verbs.has(wordAt(tokens, at)) && healthIn(tokens, at + 1, at + 1 + REACH)
    ? { id: '', first: at, last: at }
    : undefined;
}
