import words from '../generated/identifiers.json';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Given names, as written. */
export const givenNames = setOf(words.given_names);
/** Words for an illness or a treatment, in lower case. */
export const conditions = setOf(words.conditions);
/** Words that show that a named person works here, in lower case. */
export const staffContexts = setOf(words.staff_contexts);
/** Words that make a person's name the name of a place or a measure, in lower case. */
export const institutions = setOf(words.institutions);
