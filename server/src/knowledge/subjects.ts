import data from '../generated/subjects.json';
import { readTokens } from '../words/text.ts';

const general: ReadonlySet<string> = new Set(data.general);
const spellings: ReadonlyMap<string, string> = new Map(Object.entries(data.spellings));

/** What a text is about: its words of three letters and more in one spelling, less those that many goals have. */
export function subjectsOf(text: string): ReadonlySet<string> {
  return new Set(
    readTokens(text).tokens.flatMap(({ key, word }) =>
      /^[a-zß-ÿ]{3}/.test(key) && !general.has(key) && !general.has(word) ? [spellings.get(key) ?? key] : [],
    ),
  );
}

/** How many words of what it is about a text has in common with others. */
export function sharedSubjects(text: string, others: ReadonlySet<string>): number {
  return [...subjectsOf(text)].filter((word) => others.has(word)).length;
}
