import type { Reading, Token } from '../words/text.ts';
import type { Statement } from './statement.ts';

/** What else a sentence says, once it is read, tells its categories as well as its words do. */
export type Known = Omit<Statement, 'categories'>;

/** Readings that are clues by being there. */
const READINGS = ['ai', 'claim', 'evidence', 'launch', 'login', 'vanity', 'workDone'] as const;

/**
 * The clues of a sentence to its categories, each once: its words, how long words begin (`vacci-`), neighbours in pairs (`near miss`),
 * its first word (`^cut`), and what has been read of it (`#vanity`).
 */
export function cluesOf(reading: Reading, known: Known): ReadonlySet<string> {
  const clues = cluesOfPhrase(reading);
  clues.add(`^${wordOf(reading.tokens[0])}`);
  clues.add(`#${peopleIn(reading, known)}`);
  for (const name of READINGS) if (known[name]) clues.add(`#${name}`);
  if (known.milestone) clues.add('#milestone');
  if (known.target?.relative) clues.add('#relative');
  return clues;
}

/** "Nobody waits" leaves no role to be named, but speaks of people all the same. */
function peopleIn({ tokens }: Reading, { population }: Known): string {
  const nobody = tokens.some(
    ({ word }, at) => word === 'nobody' || (word === 'no' && tokens[at + 1]?.word === 'one'),
  );
  return nobody && population.kind === 'none' ? 'unsegmented' : population.kind;
}

/** Long words of one family begin alike: vaccinate, vaccination, vaccine. */
const LONG = 6;
const BEGINNING = 5;

/** Words, their beginnings and pairs of neighbours alone. */
export function cluesOfPhrase({ tokens }: Reading): Set<string> {
  const words = tokens.map(wordOf);
  const clues = new Set(words);
  for (const word of words) if (word.length >= LONG) clues.add(`${word.slice(0, BEGINNING)}-`);
  for (let at = 1; at < words.length; at++) clues.add(`${words[at - 1]} ${words[at]}`);
  return clues;
}

/** All numbers are one word. */
function wordOf(token: Token | undefined): string {
  const key = token?.key ?? '';
  return /^\d/.test(key) ? '0' : key;
}
