import data from '../generated/claims.json';
import { comparison, hasProduct, hasRole, healthIn } from './claim-effect.ts';
import { firstHit, type Hit, hitAt, type Lexicon, wordList } from './lexicon.ts';
import type { Token } from './text.ts';

const boasts: Lexicon = wordList(data.boasts);
const diagnostics: ReadonlySet<string> = new Set(data.diagnostics);
const detects: ReadonlySet<string> = new Set(data.detects);
const treatments: Lexicon = wordList(data.treatments);
const outdo: Lexicon = wordList(data.outdo);
const signals: ReadonlySet<string> = new Set(data.signals);
const unsaid: ReadonlySet<string> = new Set(data.unsaid);
/** How far an illness stands from what is said of its test. */
const REACH = 7;
const ACCURATE = /^accura(?:cy|te)$/;

/** "Best-in-class sensitivity for pancreatic cancer", "unrivalled stroke detection". */
export function boasted(tokens: readonly Token[], at: number): Hit | undefined {
  const hit = hitAt(boasts, tokens, at);
  const measure = hit && testNear(tokens, hit.last + 1, hit.last + 5);
  if (!hit || measure === undefined) return undefined;
  return healthIn(tokens, hit.last + 1, measure + REACH) ? { id: '', first: at, last: measure } : undefined;
}

/** "Proven 40% drop in asthma attacks", "our watch rules out AF". */
export function provenOrRuledOut(tokens: readonly Token[], at: number): Hit | undefined {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  const proven = at === 0 && word === 'proven' && /^\d/.test(next) && tokens[at + 2]?.word === '%';
  const ruled = word === 'rules' && next === 'out' && hasProduct(tokens, 0, at) && !hasRole(tokens, 0, at);
  if (!proven && !ruled) return undefined;
  return healthIn(tokens, at + 2, at + 2 + REACH) ? { id: '', first: at, last: at + 1 } : undefined;
}

/** "Digital CBT beats antidepressants"; not "app orders beat tablet orders". */
export function beatsTreatment(tokens: readonly Token[], at: number): Hit | undefined {
  const hit = hitAt(outdo, tokens, at);
  const treatment = hit && hitAt(treatments, tokens, hit.last + 1);
  if (!hit || !treatment || hasRole(tokens, 0, at)) return undefined;
  return /^(?:|[.,;:(]|in|for|at|against|by)$/.test(tokens[treatment.last + 1]?.word ?? '')
    ? { ...hit, last: treatment.last }
    : undefined;
}

/** "Zero missed strokes once the AI reader is on"; not "zero missed stroke calls". */
export function missedNoMore(tokens: readonly Token[]): Hit | undefined {
  if (!/^(?:zero|no|0)$/.test(tokens[0]?.word ?? '') || tokens[1]?.word !== 'missed') return undefined;
  const effect = healthIn(tokens, 2, 5);
  const link = tokens.findIndex(({ word }) => /^(?:once|when|whenever|while|if)$/.test(word));
  return effect && link > effect.last && hasProduct(tokens, link + 1, link + 6)
    ? { ...effect, first: 0 }
    : undefined;
}

/** "Detect pancreatic cancer years before symptoms"; with a share or a method it is measured. */
export function longBefore(tokens: readonly Token[]): Hit | undefined {
  if (!detects.has(tokens[0]?.word ?? '')) return undefined;
  const last = tokens.findIndex(
    ({ word }, at) => word === 'before' && /^(?:years|decades|months)$/.test(tokens[at - 1]?.word ?? ''),
  );
  const measured = tokens.some(({ word }) => /^(?:%|of|per)$/.test(word));
  return last > 0 && !measured && healthIn(tokens, 1, last) ? { id: '', first: 0, last } : undefined;
}

/** "98% accurate melanoma detection", "pneumonia diagnosis with 97% accuracy"; not "98% accurate stroke coding". */
export function accurateTest(tokens: readonly Token[], at: number): Hit | undefined {
  const accurate = tokens[at + 1]?.word === '-' ? at + 2 : at + 1;
  if (tokens[at]?.word !== '%' || !ACCURATE.test(tokens[accurate]?.word ?? '')) return undefined;
  const told = at === 1;
  if (!told && tokens[at - 2]?.word !== 'with') return undefined;
  const [from, to] = told ? [2, REACH] : [0, 4];
  const test = testNear(tokens, from, to);
  return test !== undefined && healthIn(tokens, from, test)
    ? { id: '', first: at - 1, last: accurate }
    : undefined;
}

/** "Detect dementia from voice alone", "… years before symptoms, from a selfie": nobody else can. */
export function fromSignal(tokens: readonly Token[]): Hit | undefined {
  if (!detects.has(tokens[0]?.word ?? '')) return undefined;
  const from = tokens.findIndex(({ word }) => word === 'from');
  const near = tokens.slice(from + 1, from + 6);
  const signal = near.findIndex(({ key }) => signals.has(key));
  if (from < 0 || signal < 0 || !healthIn(tokens, 1, from)) return undefined;
  const nothingElse =
    near.some(({ word }) => word === 'alone') ||
    near.slice(0, signal).some(({ word }) => /^(?:just|only|nothing|mere)$/.test(word));
  const earlier = firstHit(comparison, tokens.slice(0, from)) !== undefined;
  return nothingElse || earlier ? { id: '', first: 0, last: from + 1 + signal } : undefined;
}

/** "… catches 9 in 10 cases before the team does". */
export function beforePeople(rest: readonly Token[]): Hit | undefined {
  const first = rest.findIndex(({ word }) => word === 'before');
  const last = rest.findIndex(
    ({ word }, at) => at > first + 1 && at < first + 7 && /^(?:do|does|did|can|could|would|will)$/.test(word),
  );
  const people = hasRole(rest, first + 1, last) || rest[last - 1]?.key === 'team';
  return first >= 0 && last >= 0 && people ? { id: '', first, last } : undefined;
}

/** "Remove 'clinically proven' from all pages": the words are spoken of. */
export function isUnsaid(tokens: readonly Token[], { first, last }: Hit): boolean {
  const word = tokens[0]?.word ?? '';
  if (!unsaid.has(word)) return false;
  const quoted = /^['"“„«]$/.test(tokens[first - 1]?.word ?? '');
  return quoted || (/^(?:remove|delete)$/.test(word) && tokens[last + 1]?.word === 'from');
}

function testNear(tokens: readonly Token[], from: number, to: number): number | undefined {
  const at = tokens.findIndex(({ key }, index) => index >= from && index < to && diagnostics.has(key));
  return at < 0 ? undefined : at;
}
