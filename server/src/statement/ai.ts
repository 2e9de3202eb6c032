import type { Span } from '../document/span.ts';
import {
  always,
  beside,
  capitals,
  carriers,
  computed,
  computedByAlgorithm,
  finders,
  followed,
  follows,
  found,
  foundBy,
  otherEnds,
  paper,
  qualifiers,
  scales,
  senses,
  sold,
  taken,
  things,
  weakQualifiers,
} from '../knowledge/ai.ts';
import { because } from '../knowledge/claims.ts';
import { firstHit, type Hit, hitAt, hits, spanOf } from '../words/lexicon.ts';
import { keyAt, type Reading, type Token, wordAt } from '../words/text.ts';
import { healthIn } from './claim-words.ts';

const sureQualifiers: ReadonlySet<string> = new Set(['predictive', 'neural']);
const REACH = 4;
/** So many words may name what an algorithm is for: "acute kidney injury algorithm". */
const NAME = 3;

/** The words that make a goal one about artificial intelligence, or undefined. A bare algorithm or pathway is paper. */
export function readAi({ text, tokens }: Reading): Span | undefined {
  const sure =
    hits(always, tokens).find((hit) => !isScale(tokens, hit) && !isOfOther(tokens, hit)) ??
    hallucinated(tokens);
  if (sure) return spanOf(tokens, sure);
  const upper = tokens.find((token, at) => {
    const written = text.slice(token.start, token.end).replace(/['’]s$/, '');
    return (capitals.has(written) || isLower(text, written)) && !meansElse(text, tokens, at);
  });
  if (upper) return { start: upper.start, end: upper.end };
  const learning = tokens.findIndex(
    (token, at) =>
      (carriers.has(token.key) && isLearned(tokens, at)) || (finders.has(token.key) && isFinder(tokens, at)),
  );
  return learning < 0 ? undefined : spanOf(tokens, { first: learning, last: learning });
}

/** "APACHE prediction model": a score of the wards that has the name of a model. */
function isScale(tokens: readonly Token[], { first, last }: Hit): boolean {
  const isModel = tokens
    .slice(first, last + 1)
    .some(({ key }) => key === 'prediction' || key === 'predictive');
  return isModel && firstHit(scales, tokens) !== undefined;
}

/** "Deep learning disabilities", "computer vision syndrome": its last word belongs to what stands behind it. */
function isOfOther(tokens: readonly Token[], { last }: Hit): boolean {
  const behind = keyAt(tokens, last + 1);
  return /^(?:learning|vision)$/.test(keyAt(tokens, last)) && otherEnds.has(behind);
}

/** "Launch our ai": where nothing is written in capitals. */
function isLower(text: string, written: string): boolean {
  return written === 'ai' && text === text.toLowerCase();
}

/** Does it say itself that its capitals stand for something else: "Avian influenza (AI)"? */
export function explainsLetters({ text, tokens }: Reading): boolean {
  return tokens.some((token) => capitals.has(text.slice(token.start, token.end)) && isShortFor(text, token));
}

/** An algorithm that hangs on the wall, or that staff follow; a score that is added up by hand. */
export function isOnPaper(tokens: readonly Token[]): boolean {
  if (firstHit(scales, tokens)) return true;
  return tokens.some(({ key }, at) => key === 'algorithm' && isThing(tokens, at));
}

/** "Hallucination rate of the drafts", "black-box scores"; not "patients with hallucinations". */
function hallucinated(tokens: readonly Token[]): Hit | undefined {
  for (const { word, others } of beside) {
    const hit = firstHit(word, tokens);
    if (hit && firstHit(others, tokens) && !isOfPatients(tokens, hit)) return hit;
  }
  return undefined;
}

/** "Hallucination rate in ICU patients". */
function isOfPatients(tokens: readonly Token[], { first }: Hit): boolean {
  const seen = tokens[first]?.word.startsWith('hallucinat');
  return seen === true && tokens.some(({ key }) => /^(?:patient|resident|icu|delirium|psychosis)$/.test(key));
}

/** "5 ML", "ALT/GPT", "NLP vision", "women on an AI": the same letters for something else. */
function meansElse(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isShortFor(text, token)) return true;
  // "AI/AN adults": American Indians and Alaska Natives.
  if (/^\/AN\b/.test(text.slice(token.end))) return true;
  if (token.key === 'ml' && /\d\s?$/.test(text.slice(0, token.start))) return true;
  // "ML-based dosing".
  if (/^-(?:based|driven|powered|assisted|guided)\b/i.test(text.slice(token.end))) return false;
  const others = senses.get(letters(token));
  return (others !== undefined && firstHit(others, tokens) !== undefined) || isTaken(tokens, at);
}

/** "Apnea index (AI)", "NLP (neuro-linguistic programming)": the words beside it say what it stands for, and that is none of ours. */
function isShortFor(text: string, { start, end }: Token): boolean {
  const short = text.slice(start, end).toLowerCase();
  const isInBrackets = text[start - 1] === '(' && text[end] === ')';
  const [, behind = ''] = /^ ?\(([^()]{1,60})\)/.exec(text.slice(end)) ?? [];
  const said = isInBrackets ? text.slice(Math.max(0, start - 61), start - 1) : behind;
  const initials = (said.match(/[A-Za-z]+/g) ?? []).slice(-short.length).map((word) => word.charAt(0));
  return initials.join('').toLowerCase() === short;
}

function letters(token: Token | undefined): string {
  return token?.word === 'ais' ? 'ai' : (token?.key ?? '');
}

/** "Patients on an AI after surgery", "women taking AIs"; not "patients on an AI waiting list". */
function isTaken(tokens: readonly Token[], at: number): boolean {
  if (letters(tokens[at]) !== 'ai') return false;
  const article = /^(?:an|the|their|any)$/.test(wordAt(tokens, at - 1));
  if (!taken.has(wordAt(tokens, article ? at - 2 : at - 1))) return false;
  if (!tokens.some(({ key }) => /^(?:patient|woman|women|men|survivor)$/.test(key))) return false;
  return /^(?:|[^a-z].*|after|before|for|with|who|at|in|to|of|and|or|take|have|get|need)$/.test(
    wordAt(tokens, at + 1),
  );
}

/** "Our algorithm spots sepsis", "the sepsis model": a trained one; "the algorithm followed", "care model", "pump model" are not. */
function isLearned(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - REACH), at + REACH + 1);
  if (near.some(({ key }) => sureQualifiers.has(key))) return true;
  if (hits(paper, near).length > 0 || firstHit(scales, tokens) || isThing(tokens, at)) return false;
  if (hits(qualifiers, near).length > 0 || isComputed(tokens, at)) return true;
  const bare = tokens[at]?.key === 'algorithm' || isBare(tokens[at - 1]?.word);
  if (bare && hits(weakQualifiers, near).length > 0) return true;
  return tokens[at]?.key === 'algorithm' && tokens[at - 1]?.key === 'our';
}

/** "Arrhythmia algorithm", "bed-demand model", "survival doubled thanks to the algorithm"; an asthma algorithm is followed. */
function isComputed(tokens: readonly Token[], at: number): boolean {
  // "Train the model on 20,000 scans".
  if (/^train(?:ing)?$/.test(wordAt(tokens, at - 2)) && isBare(tokens[at - 1]?.word)) return true;
  const byAlgorithm = tokens[at]?.key === 'algorithm';
  const list = byAlgorithm ? computedByAlgorithm : computed;
  for (let from = at - NAME; from < at; from++) if (hitAt(list, tokens, from)?.last === at - 1) return true;
  if (!byAlgorithm) return false;
  if (healthIn(tokens, at - NAME, at)?.last === at - 1 && firstHit(sold, tokens)) return true;
  const link = wordAt(tokens, at - 1) === 'the' ? at - 2 : at - 1;
  return [link, link - 1, link - 2].some((from) => hitAt(because, tokens, from)?.last === link);
}

/** "Nodule detector", "the detector's sensitivity"; not a smoke detector, and not a predictor of mortality. */
function isFinder(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.word === 'of') return false;
  // "Readmission predictors recorded at discharge": signs, and no software.
  if (
    /^(?:recorded|documented|identified|collected|reviewed|known|noted|rules?)$/.test(wordAt(tokens, at + 1))
  )
    return false;
  const named = [at - 1, at - 2, at - 3].some((from) => hitAt(found, tokens, from)?.last === at - 1);
  return named || (isBare(tokens[at - 1]?.word) && firstHit(foundBy, tokens) !== undefined);
}

/** "The model's recommendations", "model version"; any other word in front says that it is a model of work. */
function isBare(before: string | undefined): boolean {
  return (
    before === undefined ||
    /^(?:the|our|each|every|this|a|new|current|of|for|by|from|on|in|with|to|[^a-z].*)$/.test(before)
  );
}

function isThing(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key === 'algorithm')
    return (
      isFollowed(tokens, at) || [at + 1, at + 2].some((next) => hitAt(followed, tokens, next) !== undefined)
    );
  return hitAt(things, tokens, at - 1)?.last === at - 1;
}

/** "Staff follow the sepsis algorithm", "paper sepsis algorithm"; not "a paper on algorithms", "follow up on the algorithm". */
function isFollowed(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - REACH), at);
  const hit = hits(follows, before).at(-1);
  return (
    hit !== undefined && !before.slice(hit.last + 1).some(({ word }) => /^(?:on|about|of|for|up)$/.test(word))
  );
}
