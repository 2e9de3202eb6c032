import data from '../generated/glossary.json';
import { phraseKeys } from '../words/lexicon.ts';
import { records } from './records.ts';

/** A word of the field, explained for people who build products. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  /** How texts write it, the term itself included. */
  readonly aliases: readonly string[];
  readonly definition: string;
  /** Fact ids. */
  readonly facts: readonly string[];
}

/** The glossary by id. */
export const glossary: ReadonlyMap<string, GlossaryTerm> = records<GlossaryTerm>(data);

let byWords: ReadonlyMap<string, GlossaryTerm> | undefined;

/** The term that a word or phrase stands for, as a whole: `PHI`, `near misses`. Letter case, hyphens and plurals do not matter. */
export function glossaryTerm(word: string): GlossaryTerm | undefined {
  byWords ??= new Map(
    [...glossary.values()].flatMap((entry) => entry.aliases.map((alias) => [wordsOf(alias), entry] as const)),
  );
  return byWords.get(wordsOf(word));
}

function wordsOf(phrase: string): string {
  return phraseKeys(phrase).join(' ');
}
