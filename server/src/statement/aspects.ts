import data from '../generated/aspects.json';
import { hits, type Lexicon, lexicon } from './lexicon.ts';
import { readTokens } from './text.ts';

/**
 * What a goal speaks of: `accuracy`, `discrimination` (sensitivity and the like) and `reference` (what a model is measured against);
 * the governance of AI (S2:50-59); `decision`: recommends, diagnoses, triages, detects (rules.md 19.7); `office`: scheduling,
 * coding, billing; `time`: minutes, clicks,
 * steps, burden (S0:12); `accessibility` (S3:53).
 */
export type Aspect = Exclude<keyof typeof data, 'other'>;

const words: Lexicon = lexicon(data);
const none: readonly Aspect[] = [];

/** The aspects of a text, each once. */
export function readAspects(text: string): readonly Aspect[] {
  const found = new Set<Aspect>();
  for (const { id } of hits(words, readTokens(text).tokens)) if (isAspect(id)) found.add(id);
  return found.size > 0 ? [...found] : none;
}

function isAspect(id: string): id is Aspect {
  return id !== 'other';
}
