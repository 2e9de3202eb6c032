import data from '../generated/glossary.json';
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
