import data from '../generated/claims.json';
import { firstHit, type Hit, hitAt, type Lexicon, wordList } from '../words/lexicon.ts';
import { readTokens, type Token, wordAt } from '../words/text.ts';
import { comparison, hasProduct, hasRole, healthIn, isMade, isPaperAt } from './claim-words.ts';
import { isCount } from './launch-object.ts';
import { isNegated } from './negation.ts';
import type { Statement } from './statement.ts';

const boasts: Lexicon = wordList(data.boasts);
const business: Lexicon = wordList(data.business);
const diagnostics: ReadonlySet<string> = new Set(data.diagnostics);
const checks: ReadonlySet<string> = new Set([...data.diagnostics, ...data.checks]);
const detects: ReadonlySet<string> = new Set(data.detects);
const tells: ReadonlySet<string> = new Set(data.tells);
const signals: ReadonlySet<string> = new Set(data.signals);
const assays: ReadonlySet<string> = new Set(data.assays);
const tests: Lexicon = wordList([...data.tests, ...data.test_places]);
const outdoTest: Lexicon = wordList(data.outdo_test);
const launches: ReadonlySet<string> = new Set(data.launches);
/** How far an illness stands from what is said of its test. */
const REACH = 7;
const accuracy = /^(?:accuracy|accurate|certainty)$/;
const testQuality = /^(?:accuracy|accurate|certainty|sensitivity|specificity)$/;

/** "Picks up": detected by two words. */
export function isDetecting(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return detects.has(word) || (/^picks?$/.test(word) && tokens[at + 1]?.word === 'up');
}

/** "Best-in-class sensitivity for pancreatic cancer", "unrivalled stroke detection", "unmatched specificity for the urine strip". */
export function boasted(tokens: readonly Token[], at: number): Hit | undefined {
  const hit = hitAt(boasts, tokens, at);
  const measure = hit && near(diagnostics, tokens, hit.last + 1, hit.last + 5);
  if (!hit || measure === undefined) return undefined;
  const ofTest =
    /^(?:sensitivity|specificity)$/.test(wordAt(tokens, measure)) &&
    near(assays, tokens, measure + 1, measure + REACH + 2) !== undefined;
  return ofTest || healthIn(tokens, hit.last + 1, measure + REACH)
    ? { id: '', first: at, last: measure }
    : undefined;
}

/** "Saliva swab beats PCR on accuracy", "the kit is more sensitive than a lab draw"; not "beats the lab on cost". */
export function beatsTest(tokens: readonly Token[], at: number): Hit | undefined {
  const hit = at > 0 ? hitAt(outdoTest, tokens, at) : undefined;
  if (!hit || hasRole(tokens, 0, at) || isNegated(tokens, hit)) return undefined;
  const from = /^(?:an?|the|any)$/.test(wordAt(tokens, hit.last + 1)) ? hit.last + 2 : hit.last + 1;
  const other = hitAt(tests, tokens, from);
  const own = near(assays, tokens, 0, at) !== undefined || hasProduct(tokens, 0, at);
  if (!other || !own) return undefined;
  const [link, what] = [wordAt(tokens, other.last + 1), wordAt(tokens, other.last + 2)];
  const inQuality = link === '' || (/^(?:on|for|in|at)$/.test(link) && testQuality.test(what));
  return inQuality || healthIn(tokens, other.last + 1, tokens.length)
    ? { id: '', first: at, last: other.last }
    : undefined;
}

/** "Our watch rules out AF", "the concussion test, the first that rules out brain injury". */
export function ruledOut(tokens: readonly Token[], at: number): Hit | undefined {
  if (tokens[at]?.word !== 'rules' || tokens[at + 1]?.word !== 'out') return undefined;
  const only = tokens[at - 1]?.word === 'that' && /^(?:first|only|one)$/.test(wordAt(tokens, at - 2));
  if (!(at === 0 || only || hasProduct(tokens, 0, at)) || hasRole(tokens, 0, at)) return undefined;
  return healthIn(tokens, at + 2, at + 2 + REACH) ? { id: '', first: at, last: at + 1 } : undefined;
}

/** "Zero missed strokes once the AI reader is on"; not "zero missed stroke calls". */
export function missedNoMore(tokens: readonly Token[]): Hit | undefined {
  if (!/^(?:zero|no|0)$/.test(wordAt(tokens, 0)) || tokens[1]?.word !== 'missed') return undefined;
  const effect = healthIn(tokens, 2, 5);
  const link = tokens.findIndex(({ word }) => /^(?:once|when|whenever|while|if)$/.test(word));
  return effect && link > effect.last && hasProduct(tokens, link + 1, link + 6)
    ? { ...effect, first: 0 }
    : undefined;
}

/** "Detect pancreatic cancer years before symptoms"; with a share or a method it is measured. */
export function longBefore(tokens: readonly Token[]): Hit | undefined {
  if (!detects.has(wordAt(tokens, 0))) return undefined;
  const last = tokens.findIndex(
    ({ word }, at) => word === 'before' && /^(?:years|decades|months)$/.test(wordAt(tokens, at - 1)),
  );
  const measured = tokens.some(({ word }) => /^(?:%|of|per)$/.test(word));
  return last > 0 && !measured && healthIn(tokens, 1, last) ? { id: '', first: 0, last } : undefined;
}

/** "Detect dementia from voice alone", "… years before symptoms, from a selfie": nobody else can. */
export function fromSignal(tokens: readonly Token[]): Hit | undefined {
  if (!detects.has(wordAt(tokens, 0))) return undefined;
  const from = tokens.findIndex(({ word }) => word === 'from');
  const behind = tokens.slice(from + 1, from + 6);
  const signal = behind.findIndex(({ key }) => signals.has(key));
  if (from < 0 || signal < 0 || !healthIn(tokens, 1, from)) return undefined;
  const nothingElse =
    behind.some(({ word }) => word === 'alone') ||
    behind.slice(0, signal).some(({ word }) => /^(?:just|only|nothing|mere)$/.test(word));
  const earlier = firstHit(comparison, tokens.slice(0, from)) !== undefined;
  return nothingElse || earlier ? { id: '', first: 0, last: from + 1 + signal } : undefined;
}

/** "Tells melanoma from a mole": what the product does; not "tells urgent from routine referrals". */
export function tellsApart(tokens: readonly Token[], at: number, ai: boolean): Hit | undefined {
  if (!tells.has(wordAt(tokens, at)) || hasRole(tokens, 0, at)) return undefined;
  if (at > 0 && !ai && !hasProduct(tokens, 0, at)) return undefined;
  const from = tokens.findIndex(({ word }, index) => index > at + 1 && index < at + REACH && word === 'from');
  return from > 0 && healthIn(tokens, at + 1, from + 5) ? { id: '', first: at, last: from } : undefined;
}

/** "The AI detects every tumour", "catches 100% of melanomas"; within a time or in a share of cases it is measured, and "flags all stroke patients" is work. */
export function detectsAll(tokens: readonly Token[], at: number, ai: boolean): Hit | undefined {
  const word = wordAt(tokens, at);
  if (!(word.endsWith('s') && isDetecting(tokens, at)) || hasRole(tokens, 0, at)) return undefined;
  if (!(ai || hasProduct(tokens, 0, at))) return undefined;
  const whole = wholeEnd(tokens, at + 1);
  if (whole === undefined) return undefined;
  const found = healthIn(tokens, whole, whole + 2);
  const held = tokens
    .slice(whole)
    .some(({ word }) => /^(?:within|%|of|per|for|at|in|on|against|versus|vs)$/.test(word));
  return found && !held && /^(?:|[.,;:]|so|and)$/.test(wordAt(tokens, found.last + 1))
    ? { id: '', first: at, last: found.last }
    : undefined;
}

/** Behind "every", "100% of", "99% of": one that misses nothing. */
function wholeEnd(tokens: readonly Token[], at: number): number | undefined {
  if (/^(?:every|any|all)$/.test(wordAt(tokens, at))) return at + 1;
  const share = /^(?:100|99(?:\.\d+)?)$/.test(wordAt(tokens, at)) && wordAt(tokens, at + 1) === '%';
  return share && wordAt(tokens, at + 2) === 'of' ? at + 3 : undefined;
}

/** "Detect preterm labour at 97% sensitivity with the home belt": held against nothing, of a thing that is sold. */
export function sensitiveWith(tokens: readonly Token[]): Hit | undefined {
  if (!detects.has(wordAt(tokens, 0)) || isHeld(tokens)) return undefined;
  const last = tokens.findIndex(({ word }, at) => testQuality.test(word) && wordAt(tokens, at - 1) === '%');
  const link = tokens.findIndex(({ word }, at) => at > last && /^(?:with|using|by|from|via)$/.test(word));
  if (last < 0 || link < 0 || !healthIn(tokens, 1, last) || hasRole(tokens, link, link + 4)) return undefined;
  return hasProduct(tokens, link + 1, link + 6) || isMade(tokens[link + 2])
    ? { id: '', first: last - 2, last }
    : undefined;
}

/** "98% accurate concussion test", "pneumonia diagnosis with 97% accuracy"; not "98% accurate stroke coding". */
export function accurateTest(tokens: readonly Token[], at: number): Hit | undefined {
  const accurate = tokens[at + 1]?.word === '-' ? at + 2 : at + 1;
  if (!/^(?:%|percent)$/.test(wordAt(tokens, at))) return undefined;
  if (!/^(?:accuracy|accurate|reliable|certain)$/.test(wordAt(tokens, accurate))) return undefined;
  const told = tokens.slice(0, at).every(isCount);
  if (!told && tokens[at - 2]?.word !== 'with') return undefined;
  const [from, to] = told ? [accurate + 1, accurate + REACH] : [0, 4];
  const test = near(checks, tokens, from, to);
  return test !== undefined && !isPaperAt(tokens, test + 1) && healthIn(tokens, from, test)
    ? { id: '', first: told ? 0 : at - 1, last: accurate }
    : undefined;
}

/** "Diagnostic accuracy of the symptom checker at 90%": held against nothing. */
export function accuracyOf(tokens: readonly Token[], at: number): Hit | undefined {
  if (!/^(?:diagnostic|screening|detection)$/.test(wordAt(tokens, at))) return undefined;
  if (tokens[at + 1]?.word !== 'accuracy' || tokens[at + 2]?.word !== 'of') return undefined;
  const whose = tokens.slice(at + 3, at + 8).filter(({ word }) => word !== 'our');
  const held = tokens.some(({ word }) => /^(?:against|versus|vs|than|compared|in|on|across)$/.test(word));
  const told = tokens.some(({ word }) => word === '%');
  return told && !held && hasProduct(whose, 0, whose.length) && !hasRole(whose, 0, whose.length)
    ? { id: '', first: at, last: at + 1 }
    : undefined;
}

/** "Launch the algorithm at 95% accuracy", "detects melanoma with 94% accuracy": of what, against what? */
export function accurate(tokens: readonly Token[], at: number, ai: boolean): Hit | undefined {
  if (firstHit(business, tokens) && !healthIn(tokens, 0, tokens.length)) return undefined;
  const byProduct = !ai && productDetects(tokens);
  if (!ai && !byProduct && !(detects.has(wordAt(tokens, 0)) && healthIn(tokens, 1, REACH))) return undefined;
  const word = wordAt(tokens, at);
  const opens = launches.has(word) || detects.has(word) || (at === 0 && tokens[1]?.word === '%');
  const percent = tokens.findIndex(({ word }, index) => index > at && word === '%');
  if (percent < 0 || (!opens && !(word === 'with' && percent <= at + 2))) return undefined;
  const behind = tokens.slice(percent + 1, percent + 4);
  const held = isHeld(tokens) || tokens.some(({ word }) => word === 'on');
  if (byProduct && held) return undefined;
  const opening = at === 0 && (launches.has(word) || (detects.has(word) && word.endsWith('s') && !held));
  const quality = opening ? testQuality : accuracy;
  const last = behind.findIndex(({ key }) => quality.test(key));
  return last < 0 ? undefined : { id: '', first: percent - 1, last: percent + 1 + last };
}

/** "AI triage reaches 95% accuracy": how good a model is, and no effect on anybody's health; of an illness it is more. */
export function isModelAccuracy({ text, claim, ai }: Pick<Statement, 'text' | 'claim' | 'ai'>): boolean {
  if (!ai || !claim || !/accuracy$/i.test(text.slice(claim.start, claim.end))) return false;
  const { tokens } = readTokens(text);
  return healthIn(tokens, 0, tokens.length) === undefined;
}

/** Held against something, it is measured. */
export function isHeld(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => /^(?:against|versus|vs|compared)$/.test(word));
}

/** "Wearable patch predicts falls"; not "nurses with the patch predict falls". */
function productDetects(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ word }, at) => at > 0 && word.endsWith('s') && detects.has(word));
  const named = verb > 0 && (hasProduct(tokens, 0, verb) || isMade(tokens[0])) && !hasRole(tokens, 0, verb);
  return named && healthIn(tokens, verb + 1, verb + REACH) !== undefined;
}

function near(words: ReadonlySet<string>, tokens: readonly Token[], from: number, to: number) {
  const at = tokens.findIndex(({ key }, index) => index >= from && index < to && words.has(key));
  return at < 0 ? undefined : at;
}
