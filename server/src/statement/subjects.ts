import data from '../generated/subjects.json';
import { hits, type Lexicon, lexicon } from './lexicon.ts';
import { readTokens } from './text.ts';

/**
 * What a goal speaks of: `accuracy`, `discrimination` (sensitivity and the like) and `reference` (what a model is measured against);
 * the governance of AI (S2:50-59); `decision`: recommends, diagnoses, triages, detects (rules.md 19.7); `time`: minutes, clicks,
 * steps, burden (S0:12); `accessibility` (S3:53).
 */
export type Subject = Exclude<keyof typeof data, 'other'>;

const words: Lexicon = lexicon(data);
const none: readonly Subject[] = [];

/** The subjects of a text, each once. */
export function readSubjects(text: string): readonly Subject[] {
  const found = new Set<Subject>();
  for (const { id } of hits(words, readTokens(text).tokens)) if (isSubject(id)) found.add(id);
  return found.size > 0 ? [...found] : none;
}

function isSubject(id: string): id is Subject {
  return id !== 'other';
}
