import words from '../generated/administrative.json';
import { firstHit, type Lexicon, wordList } from './lexicon.ts';
import { readTokens } from './text.ts';

const administrative: Lexicon = wordList(words.words);
const clinical: Lexicon = wordList(words.clinical);

/** Does the text speak of scheduling, billing, registration, reimbursement, log-in or messaging logistics (rules.md 19.19)? */
export function isAdministrative(text: string): boolean {
  const { tokens } = readTokens(text);
  return firstHit(administrative, tokens) !== undefined && !firstHit(clinical, tokens);
}
