import type { Span } from '../document/span.ts';
import data from '../generated/claims.json';
import { firstHit, hitAt, hits, type Lexicon, spanOf, wordList } from './lexicon.ts';
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
const products: ReadonlySet<string> = new Set(data.products);
const evidence: Lexicon = wordList(data.evidence);
const notEvidence: Lexicon = wordList(data.evidence_not);

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

function claimOf(
  { tokens, plain }: Reading,
  { baseline, target }: Numbers,
  ai: Span | undefined,
): Span | undefined {
  const said = tokens.findIndex((token, at) => hitsExactly(tokens, at) && token.word !== '');
  if (said >= 0 && !baseline) {
    const hit = hitAt(claims, tokens, said);
    if (hit) return spanOf(tokens, hit);
  }
  if (baseline) return undefined;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    const rest = tokens.slice(at + 1, at + 12);
    if (detects.has(word) && (at > 0 || ai)) {
      const better = firstHit(comparison, rest);
      if (better && (ai || productBefore(tokens, at)))
        return spanOf(tokens, { first: at, last: at + 1 + better.last });
    }
    const asserted =
      at === 0 ? !target && word.endsWith('s') : productBefore(tokens, at) || (!target && word.endsWith('s'));
    if (verbs.has(word) && asserted && firstHit(effects, rest.slice(0, 5)))
      return spanOf(tokens, { first: at, last: at });
  }
  const accuracy =
    ai &&
    /\b(?:at|with) (?:over |more than |at least |[<>=≥] ?)?\d[\d.]* ?% (?:diagnostic )?accuracy/.exec(plain);
  return accuracy && /^(?:launch|release|deploy|roll|ship|our|go)/.test(plain)
    ? { start: accuracy.index, end: accuracy.index + accuracy[0].length }
    : undefined;
}

/** Claims in the third person count only as typed: "cures", but not the noun "cure rate". */
function hitsExactly(tokens: readonly Token[], at: number): boolean {
  const hit = hitAt(claims, tokens, at);
  if (!hit || !heads.has(tokens[at]?.word ?? '')) return false;
  if (hit.first !== hit.last) return true;
  const word = tokens[at]?.word ?? '';
  return at > 0 && data.claims.includes(word) && !/^(?:rate|date|for)$/.test(tokens[at + 1]?.word ?? '');
}

function productBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 8), at).some((token) => products.has(token.key));
}
