import type { Span } from '../document/span.ts';
import { evidenceWords } from '../knowledge/categories.ts';
import {
  claims,
  clinical,
  clinicalWords,
  evidence,
  firsts,
  heads,
  market,
  notEvidence,
  proven,
  superlatives,
  technical,
  tests,
} from '../knowledge/claims.ts';
import { coveredBy, firstHit, type Hit, hitAt, hits, spanOf } from '../words/lexicon.ts';
import { type Reading, type Token, wordAt } from '../words/text.ts';
import { boastful } from './claim-boast.ts';
import { attributed, betterForOurs, madeOurs } from './claim-cause.ts';
import { betterThan } from './claim-comparison.ts';
import { bringsDown, effectOf, givesBack, overcome, promised, restores } from './claim-effect.ts';
import { savesLives } from './claim-lives.ts';
import { rated } from './claim-rate.ts';
import { firstTo, proofOf, soldAs } from './claim-sold.ts';
import {
  accuracyOf,
  accurate,
  accurateTest,
  beatsTest,
  boasted,
  detectsAll,
  fromSignal,
  longBefore,
  missedNoMore,
  ruledOut,
  sensitiveWith,
  tellsApart,
} from './claim-test.ts';
import {
  beatsTreatment,
  likeTreatment,
  madeHarmless,
  moreThanTreatment,
  needless,
  nothingLike,
  putsAnEnd,
  replaced,
} from './claim-treatment.ts';
import { isUnsaid } from './claim-unsaid.ts';
import { votedClaim } from './claim-votes.ts';
import { hasProduct, healthIn, isMeasuredShare, isWay, isYardstick } from './claim-words.ts';
import type { Numbers } from './numbers.ts';

export interface Claim {
  readonly claim?: Span;
  readonly evidence?: Span;
}

/** How far behind a claim's word the thing that it heals may stand. */
const REACH = 7;

/** A registry of suppliers, studies that are scans, a trial of labour: words of evidence, of which nobody learns what a product does. */
export function isNoEvidence(tokens: readonly Token[]): boolean {
  const covered = coveredBy(notEvidence, tokens);
  return covered.size > 0 && hits(evidenceWords, tokens).every(({ first }) => covered.has(first));
}

/** A clinical effect stated as fact, and the evidence design that the text names: with it, the claim is not bare. */
export function readClaim(reading: Reading, numbers: Numbers, ai: Span | undefined): Claim {
  const { tokens } = reading;
  const design = designOf(tokens);
  const claim = claimOf(reading, numbers, ai);
  return { ...(claim ? { claim } : {}), ...(design ? { evidence: design } : {}) };
}

function designOf(tokens: readonly Token[]): Span | undefined {
  const hit = hits(evidence, tokens, coveredBy(notEvidence, tokens))[0];
  return hit && spanOf(tokens, hit);
}

function claimOf(reading: Reading, { baseline, target }: Numbers, ai: Span | undefined): Span | undefined {
  const { tokens } = reading;
  // "Help people live longer" is a mission.
  if ((baseline && target) || tokens[0]?.word === 'help' || firstHit(technical, tokens)) return undefined;
  // "The team prevents falls": people and their rules work, and nothing is sold.
  if (tokens.slice(0, 3).some(isWay) && !hasProduct(tokens, 0, tokens.length)) return undefined;
  // "Prove that our sensor prevents ulcers": still to be found out.
  if (
    /^(?:prove|show|test|demonstrate|establish|find)$/.test(wordAt(tokens, 0)) &&
    /^(?:that|whether|if|out)$/.test(wordAt(tokens, 1))
  )
    return undefined;
  const whole =
    promised(tokens) ??
    attributed(tokens) ??
    provenFigure(tokens) ??
    nothingLike(tokens) ??
    replaced(tokens) ??
    fromSignal(tokens) ??
    longBefore(tokens) ??
    missedNoMore(tokens) ??
    sensitiveWith(tokens) ??
    moreThanTreatment(tokens) ??
    soldAs(tokens) ??
    proofOf(tokens) ??
    madeOurs(tokens, target) ??
    betterForOurs(tokens, target) ??
    boastful(tokens, target);
  if (whole && !isUnsaid(tokens, whole)) return spanOf(tokens, whole);
  for (let at = 0; at < tokens.length; at++) {
    const byAi = ai !== undefined && ai.start < (tokens[at]?.start ?? 0);
    const hit =
      saidOutright(tokens, at) ??
      savesLives(tokens, at) ??
      (isMeasuredShare(target) && tokens[at + 1]?.word !== 'of' ? undefined : overcome(tokens, at)) ??
      betterFirst(tokens, at) ??
      beatsTreatment(tokens, at) ??
      likeTreatment(tokens, at) ??
      needless(tokens, at) ??
      madeHarmless(tokens, at) ??
      putsAnEnd(tokens, at) ??
      boasted(tokens, at) ??
      beatsTest(tokens, at) ??
      accurateTest(tokens, at) ??
      rated(tokens, at, target, ai !== undefined) ??
      detectsAll(tokens, at, ai !== undefined) ??
      accuracyOf(tokens, at) ??
      tellsApart(tokens, at, ai !== undefined) ??
      (isMeasuredShare(target) && at > 0 ? undefined : ruledOut(tokens, at)) ??
      safestOf(tokens, at) ??
      firstTo(tokens, at) ??
      betterThan(tokens, at, ai !== undefined) ??
      effectOf(tokens, at, target, byAi) ??
      givesBack(tokens, at) ??
      bringsDown(tokens, at, target, byAi) ??
      restores(tokens, at, target) ??
      accurate(tokens, at, ai !== undefined);
    if (hit && !isUnsaid(tokens, hit)) return spanOf(tokens, hit);
  }
  const voted = votedClaim(reading, target, ai !== undefined);
  return voted && !isUnsaid(tokens, voted) ? spanOf(tokens, voted) : undefined;
}

/** "Clinically proven", "saves lives"; "cures" and "prevents" only with an illness behind. */
function saidOutright(tokens: readonly Token[], at: number): Hit | undefined {
  const word = wordAt(tokens, at);
  if (/^(?:clinical?|scientifical|medical)l?y$/.test(word) && proven.has(wordAt(tokens, at + 1)))
    return { id: '', first: at, last: at + 1 };
  const validated = word === 'clinically' && tokens[at + 1]?.word === 'validated';
  if (validated && healthIn(tokens, at + 2, at + REACH)) return { id: '', first: at, last: at + 1 };
  if (!heads.has(word) || isAim(tokens, at)) return undefined;
  const sure = hitAt(claims, tokens, at);
  // "Save lives with trained volunteers".
  const byWay = sure && tokens.slice(sure.last + 1, sure.last + 5).some(isWay);
  if (sure) return byWay || isYardstick(tokens, sure.last + 1) ? undefined : sure;
  const hit = hitAt(clinical, tokens, at);
  if (!hit || !isTyped(tokens, hit) || isYardstick(tokens, hit.last + 1)) return undefined;
  // "Painless extractions, guaranteed, with our wand".
  const aside = wordAt(tokens, at - 1) === ',' && wordAt(tokens, hit.last + 1) === ',';
  const from = aside || hit.last === tokens.length - 1 ? 0 : hit.last + 1;
  return healthIn(tokens, from, hit.last + REACH) ? hit : undefined;
}

/** "Save lives by faster care": what people set out to do, unless a product is to do it. */
function isAim(tokens: readonly Token[], at: number): boolean {
  return at === 0 && /^sav(?:e|ing)$/.test(wordAt(tokens, 0)) && !hasProduct(tokens, 1, tokens.length);
}

/** "Proven 40% drop in asthma attacks", "proven results: 45% fewer flare-ups", "100% effective against malaria". */
function provenFigure(tokens: readonly Token[]): Hit | undefined {
  const percent = tokens.slice(0, 5).findIndex(({ word }) => word === '%');
  const proven = tokens[0]?.word === 'proven' && percent > 1;
  const effective = percent === 1 && tokens[2]?.word === 'effective';
  if (!proven && !effective) return undefined;
  return healthIn(tokens, percent + 1, percent + 1 + REACH)
    ? { id: '', first: 0, last: percent - 1 }
    : undefined;
}

/** A single word counts as typed: "cures", but not the noun "cure rate"; "guaranteed:" is none. */
function isTyped(tokens: readonly Token[], { first, last }: Hit): boolean {
  if (first !== last) return true;
  const word = wordAt(tokens, first);
  const noun = word === 'guaranteed' ? /^(?:rates?|dates?|for|of)$/ : /^(?:rates?|dates?|for|of|:)$/;
  return clinicalWords.has(word) && !noun.test(wordAt(tokens, first + 1));
}

/** "Better than statins at lowering cholesterol", "as accurate as a lab". */
function betterFirst(tokens: readonly Token[], at: number): Hit | undefined {
  const measures = /^(?:measures|reads|gauges|tracks)$/.test(wordAt(tokens, 0)) && healthIn(tokens, 1, at);
  const opens = at === 0 || measures || (at < 3 && /^[,:]$/.test(wordAt(tokens, at - 1)));
  const hit = opens ? hitAt(firsts, tokens, at) : undefined;
  if (!hit || isYardstick(tokens, hit.last + 1)) return undefined;
  const test = firstHit(tests, tokens.slice(hit.last + 1, hit.last + 4));
  return test || healthIn(tokens, hit.last + 1, tokens.length) ? hit : undefined;
}

/** "The safest insulin pump on the market". */
function safestOf(tokens: readonly Token[], at: number): Hit | undefined {
  const hit = hitAt(superlatives, tokens, at);
  if (!hit || !hasProduct(tokens, hit.last + 1, hit.last + 5)) return undefined;
  const last = firstHit(market, tokens.slice(hit.last + 2, hit.last + 8))?.last;
  return last === undefined ? undefined : { id: '', first: at, last: hit.last + 2 + last };
}
