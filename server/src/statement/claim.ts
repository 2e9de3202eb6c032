import type { Span } from '../document/span.ts';
import data from '../generated/claims.json';
import { clinicalRoles, roleLexicon } from '../knowledge/roles.ts';
import { firstHit, type Hit, hitAt, hits, type Lexicon, spanOf, wordList } from './lexicon.ts';
import type { Numbers } from './numbers.ts';
import type { Reading, Token } from './text.ts';

export interface Claim {
  readonly claim?: Span;
  readonly evidence?: Span;
}

const claims: Lexicon = wordList(data.claims);
const heads: ReadonlySet<string> = new Set(data.claims.map((phrase) => phrase.split(' ')[0] ?? ''));
const verbs: ReadonlySet<string> = new Set(data.verbs);
const detects: ReadonlySet<string> = new Set(data.detects);
const comparison: Lexicon = wordList(data.comparison);
const effects: Lexicon = wordList(data.effects);
const products: Lexicon = wordList(data.products);
const causes: ReadonlySet<string> = new Set(data.causes);
const peers: Lexicon = wordList(data.peers);
const ours: Lexicon = wordList(data.ours);
/** "The app is safer than a nurse". */
const judges: ReadonlySet<string> = new Set(['is', 'are', 'performs', 'works']);
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'any', 'most', 'human', 'trained']);
const firsts: Lexicon = wordList(data.firsts);
const means: ReadonlySet<string> = new Set(data.means);
const launches: ReadonlySet<string> = new Set(data.launches);
const single: ReadonlySet<string> = new Set(data.claims);
const evidence: Lexicon = wordList(data.evidence);
const notEvidence: Lexicon = wordList(data.evidence_not);
/** How far before its verb a product may be named. */
const REACH = 8;

/** A clinical effect stated as fact, and the evidence design that the text names (rules.md 19.18). */
export function readClaim(reading: Reading, numbers: Numbers, ai: Span | undefined): Claim {
  const { tokens } = reading;
  const design = designOf(tokens);
  const claim = claimOf(reading, numbers, ai);
  return { ...(claim ? { claim } : {}), ...(design ? { evidence: design } : {}) };
}

function designOf(tokens: readonly Token[]): Span | undefined {
  const covered = new Set<number>();
  for (const hit of hits(notEvidence, tokens)) for (let at = hit.first; at <= hit.last; at++) covered.add(at);
  const hit = hits(evidence, tokens, covered)[0];
  return hit && spanOf(tokens, hit);
}

function claimOf({ tokens }: Reading, { baseline, target }: Numbers, ai: Span | undefined): Span | undefined {
  if (baseline) return undefined;
  for (let at = 0; at < tokens.length; at++) {
    const hit =
      saidOutright(tokens, at) ??
      betterFirst(tokens, at) ??
      betterThan(tokens, at, ai !== undefined) ??
      effectOf(tokens, at, target !== undefined) ??
      effectWith(tokens, at) ??
      (ai && accurate(tokens, at));
    if (hit) return spanOf(tokens, hit);
  }
  return undefined;
}

/** "Clinically proven", "saves lives". A single word counts only as typed: "cures", but not the noun "cure rate". */
function saidOutright(tokens: readonly Token[], at: number): Hit | undefined {
  const word = tokens[at]?.word ?? '';
  const hit = heads.has(word) ? hitAt(claims, tokens, at) : undefined;
  if (!hit || hit.first !== hit.last) return hit;
  const next = tokens[at + 1]?.word ?? '';
  return single.has(word) && !/^(?:rates?|dates?|for|of|:)$/.test(next) ? hit : undefined;
}

/** "Reads scans as well as radiologists", "flags sepsis six hours earlier". */
function betterThan(tokens: readonly Token[], at: number, ai: boolean): Hit | undefined {
  const word = tokens[at]?.word ?? '';
  const judged = judges.has(word);
  if (!judged && !detects.has(word)) return undefined;
  // "Predicts …" at the start: what the product does.
  if (!ai && !(at === 0 && word.endsWith('s')) && !hasProduct(tokens, at - REACH, at)) return undefined;
  const rest = tokens.slice(at + 1, at + 12);
  const better =
    firstHit(peers, rest) ??
    thanRole(rest) ??
    (judged ? undefined : firstHit(effects, rest) && firstHit(comparison, rest));
  return better && { id: '', first: at, last: at + 1 + better.last };
}

/** "Better than statins at lowering cholesterol". */
function betterFirst(tokens: readonly Token[], at: number): Hit | undefined {
  const hit = at === 0 ? hitAt(firsts, tokens, at) : undefined;
  return hit && firstHit(effects, tokens.slice(hit.last + 1)) ? hit : undefined;
}

/** "… than cardiologists". */
function thanRole(rest: readonly Token[]): Hit | undefined {
  const than = rest.findIndex(({ word }) => word === 'than');
  const at = articles.has(rest[than + 1]?.word ?? '') ? than + 2 : than + 1;
  const role = than < 0 ? undefined : hitAt(roleLexicon, rest, at);
  return role && clinicalRoles.has(role.id) ? role : undefined;
}

/** "Our wearable prevents strokes", "Prevents strokes": the product does it. */
function effectOf(tokens: readonly Token[], at: number, counted: boolean): Hit | undefined {
  const word = tokens[at]?.word ?? '';
  if (!verbs.has(word) || !firstHit(effects, tokens.slice(at + 1, at + 6))) return undefined;
  const promised = word === 'guarantee' || word === 'promise';
  const asserted = promised || hasProduct(tokens, at - REACH, at) || (!counted && word.endsWith('s'));
  return asserted ? { id: '', first: at, last: at } : undefined;
}

/** "Halve admissions with our app": the product is named as the cause. */
function effectWith(tokens: readonly Token[], at: number): Hit | undefined {
  const word = tokens[at]?.word ?? '';
  if (at > 1 || !causes.has(word)) return undefined;
  const rest = tokens.slice(at + 1);
  const effect = firstHit(effects, rest);
  const link = rest.findIndex((token) => means.has(token.word));
  if (!effect || link < effect.last) return undefined;
  return firstHit(ours, rest.slice(link + 1, link + 5))
    ? { id: '', first: at, last: at + 1 + effect.last }
    : undefined;
}

/** "Launch the algorithm at 95% accuracy", "detects melanoma with 94% accuracy": of what, against what? */
function accurate(tokens: readonly Token[], at: number): Hit | undefined {
  const word = tokens[at]?.word ?? '';
  if (!launches.has(word) && !detects.has(word) && !(at === 0 && tokens[1]?.word === '%')) return undefined;
  const percent = tokens.findIndex(({ word }, index) => index > at && word === '%');
  if (percent < 0) return undefined;
  const near = tokens.slice(percent + 1, percent + 4);
  const last = near.findIndex(({ key }) => key === 'accuracy' || key === 'accurate');
  return last < 0 ? undefined : { id: '', first: percent - 1, last: percent + 1 + last };
}

function hasProduct(tokens: readonly Token[], from: number, to: number): boolean {
  return firstHit(products, tokens.slice(Math.max(0, from), to)) !== undefined;
}
