import {
  assays,
  checks,
  images,
  pickers,
  picks,
  remedies,
  right,
  sure,
  surely,
} from '../knowledge/claims.ts';
import { firstHit, type Hit, hitAt } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import { isDetecting, isHeld } from './claim-test.ts';
import { hasProduct, hasRole, healthIn, isMade, isMeasuredShare } from './claim-words.ts';
import { isMedicine } from './medicine.ts';
import type { Quantity } from './statement.ts';

const finding =
  /^(?:read|spott|detect|diagnos|find|catch|identify|predict|recogni[sz]|tell|flagg|screen|rul|sens|pick)ing$/;
const quality = /^(?:accuracy|accurate|sensitivity|specificity|precision)$/;
const praise = /^(?:accuracy|accurate|right|reliable)$/;
/** So sure that it is said to be sold. */
const SURE = 95;
/** How far an illness, or a rate, stands from what is said of it. */
const REACH = 6;

/** How often a product is said to be right about a patient, with nothing to hold it against. */
export function rated(
  tokens: readonly Token[],
  at: number,
  target: Quantity | undefined,
  ai: boolean,
): Hit | undefined {
  return (
    accurateAt(tokens, at, ai) ??
    testAt(tokens, at, target) ??
    isRight(tokens, at, ai) ??
    surelyFound(tokens, at, ai) ??
    picksRight(tokens, at, target, ai)
  );
}

/** "Mammogram reader, 98% accurate", "melanoma scanner with 99% accuracy"; at 85%, or against another test, it is measured. */
function testAt(tokens: readonly Token[], at: number, target: Quantity | undefined): Hit | undefined {
  if (!/^(?:%|percent)$/.test(wordAt(tokens, at)) || !praise.test(wordAt(tokens, at + 1))) return undefined;
  if ((target?.value ?? 0) < SURE || isCompared(tokens) || hasRole(tokens, 0, at)) return undefined;
  const link = wordAt(tokens, at - 2);
  if (
    !/^(?:[,:]|at|with|is)$/.test(link) ||
    !/^(?:|[,;.!]|powered|built|thanks|every)$/.test(wordAt(tokens, at + 2))
  )
    return undefined;
  const what = tokens.slice(0, at - 2);
  const test = what.some(({ key }) => assays.has(key) || checks.has(key)) || hasProduct(what, 0, what.length);
  const home = what.some(({ word }) => word === 'home') && what.some(({ key }) => assays.has(key));
  const clinical =
    home || healthIn(what, 0, what.length) !== undefined || firstHit(images, what) !== undefined;
  return test && clinical ? { id: '', first: at - 1, last: at + 1 } : undefined;
}

/** "The skin-lesion app is right 97% of the time", "gets the diagnosis right 19 times in 20", "is never wrong". */
function isRight(tokens: readonly Token[], at: number, ai: boolean): Hit | undefined {
  const word = wordAt(tokens, at);
  const never = word === 'wrong' && wordAt(tokens, at - 1) === 'never';
  if (!never && !/^(?:right|correct)$/.test(word)) return undefined;
  const verb = tokens.findIndex(
    ({ word }, index) => index < at && index > at - 5 && /^(?:is|are|gets|get)$/.test(word),
  );
  if (verb < 1 || !(ai || hasProduct(tokens, 0, verb)) || hasRole(tokens, 0, verb) || isHeld(tokens))
    return undefined;
  const about = tokens.slice(0, at);
  const clinical =
    healthIn(about, 0, at) ?? firstHit(images, about) ?? about.find(({ key }) => key === 'diagnosis');
  const rate = never || firstHit(sure, tokens.slice(at + 1)) !== undefined || isOften(tokens, at + 1);
  return clinical && rate ? { id: '', first: verb, last: at } : undefined;
}

/** "In 98% of cases", "19 times in 20". */
function isOften(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(at, at + 5).map(({ word }) => word);
  return (
    (near.includes('%') && near.includes('of')) || (near[1] === 'times' && /^(?:in|out)$/.test(near[2] ?? ''))
  );
}

/** "99% accurate at reading mammograms", "accuracy of 96% in spotting depression"; not "coders 97% accurate at coding strokes". */
function accurateAt(tokens: readonly Token[], at: number, ai: boolean): Hit | undefined {
  if (!/^(?:%|percent)$/.test(wordAt(tokens, at)) || hasRole(tokens, 0, at) || isCompared(tokens))
    return undefined;
  const told = quality.test(wordAt(tokens, at + 1));
  const ahead = tokens.findIndex(
    ({ word }, index) => index < at && index >= at - REACH && quality.test(word),
  );
  const linked = /^(?:of|at|above|over)$/.test(wordAt(tokens, ahead + 1));
  const whose = ai || ahead === 0 || hasProduct(tokens, 0, at);
  if (!told && (ahead < 0 || !linked || !whose)) return undefined;
  const link = told ? at + 2 : at + 1;
  if (!/^(?:at|in|when|for)$/.test(wordAt(tokens, link)) || !finding.test(wordAt(tokens, link + 1)))
    return undefined;
  const found = tokens.slice(link + 2, link + 2 + REACH);
  return healthIn(found, 0, REACH) || firstHit(images, found)
    ? { id: '', first: told ? at : ahead, last: link + 1 }
    : undefined;
}

/** "With 98% reliability"; at 85% it is measured. */
function isNearlySure(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word }, at) =>
      /^(?:with|at)$/.test(word) &&
      Number(wordAt(tokens, at + 1)) >= SURE &&
      wordAt(tokens, at + 2) === '%' &&
      /^(?:reliability|certainty|confidence)$/.test(wordAt(tokens, at + 3)),
  );
}

/** "Our watch rules out AF 99% of the time", "correctly diagnoses glue ear in 19 of 20 ears"; "flags 9 of 10 nodules" is measured. */
function surelyFound(tokens: readonly Token[], at: number, ai: boolean): Hit | undefined {
  const out = wordAt(tokens, at) === 'rules' && wordAt(tokens, at + 1) === 'out';
  if (!out && !(wordAt(tokens, at).endsWith('s') && isDetecting(tokens, at))) return undefined;
  if (!(ai || hasProduct(tokens, 0, at) || isMade(tokens[0])) || hasRole(tokens, 0, at)) return undefined;
  const illness = healthIn(tokens, at + 1, at + 1 + REACH);
  if (!illness || isCompared(tokens)) return undefined;
  const behind = tokens.slice(illness.last + 1);
  const boast =
    surely.has(wordAt(tokens, at - 1)) || firstHit(sure, behind) !== undefined || isNearlySure(behind);
  return boast ? { id: '', first: at, last: illness.last } : undefined;
}

/** "The gene panel picks the right antidepressant"; not "the robot picks the right drug", "… in 90% of cases". */
function picksRight(
  tokens: readonly Token[],
  at: number,
  target: Quantity | undefined,
  ai: boolean,
): Hit | undefined {
  if (!picks.has(wordAt(tokens, at)) || !right.has(wordAt(tokens, at + 2))) return undefined;
  const before = tokens.slice(0, at);
  if (!(ai || hasProduct(before, 0, at)) || hasRole(before, 0, at)) return undefined;
  if (before.some(({ key }) => pickers.has(key)) || isCompared(tokens)) return undefined;
  if (isMeasuredShare(target) && !firstHit(sure, tokens.slice(at))) return undefined;
  const last = remedyEnd(tokens, at + 3);
  const ends = /^(?:|[^a-z].*|for|in|at|on|first|every|each|nine|eight|without|from)$/;
  return last !== undefined && ends.test(wordAt(tokens, last + 1)) ? { id: '', first: at, last } : undefined;
}

/** "Blood-pressure pill", "insulin dose". */
function remedyEnd(tokens: readonly Token[], from: number): number | undefined {
  let end: number | undefined;
  for (let at = from; at < from + REACH; at++) {
    const hit = hitAt(remedies, tokens, at);
    if (hit || isMedicine(wordAt(tokens, at))) end = hit?.last ?? at;
    else if (end !== undefined || !/^(?:[a-z]+|-)$/.test(wordAt(tokens, at))) return end;
  }
  return end;
}

/** "Accuracy of 90% against two doctors": how good a test is, is measured. */
export function isQualityMeasured(tokens: readonly Token[]): boolean {
  return isCompared(tokens) && tokens.some(({ word }) => quality.test(word));
}

/** "Against a Holter", "on 400 films", "within 5 minutes": measured, and no boast. */
function isCompared(tokens: readonly Token[]): boolean {
  return (
    isHeld(tokens) ||
    tokens.some(
      ({ word }, at) =>
        word === 'within' ||
        (/^(?:on|in|across)$/.test(word) &&
          /^\d/.test(wordAt(tokens, at + 1)) &&
          /^[a-z]{3}/.test(wordAt(tokens, at + 2)) &&
          !/^(?:seconds?|minutes?|hours?|days?|weeks?|months?|out|times)$/.test(wordAt(tokens, at + 2))),
    )
  );
}
