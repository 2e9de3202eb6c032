import type { Source } from '../document/source.ts';

/** The roles that a file declares, else the three that every clinical product meets (S0:16). */
export function rolesOf(source: Source): readonly string[] {
  return orUsual(source.headerModel?.roles?.items.map((role) => role.text) ?? []);
}

/** Each declared role once; the three that most products have where none is declared. */
export function orUsual(declared: readonly string[]): readonly string[] {
  return declared.length > 0 ? [...new Set(declared)] : ['physician', 'nurse', 'patient'];
}

const adjectives = new Set(
  'all every each monthly weekly daily active registered new external internal early returning'.split(' '),
);
const acronyms: Readonly<Record<string, string>> = {
  mau: 'monthly active',
  wau: 'weekly active',
  dau: 'daily active',
};
const everyone = new Set(['everyone', 'everybody', 'anyone', 'anybody']);
const several = new Set(
  'people staff personnel workforce public audience folk headcount large active'.split(' '),
);

/** A role in the place of a word that hides it: `users` becomes `nurses`, `MAU` `monthly active nurses`, `everyone` `every nurse`. */
export function inPlaceOf(mention: string, role: string): string {
  const words = mention.toLowerCase().split(/\s+/);
  const head = words.at(-1) ?? '';
  const kept = words.filter((word) => adjectives.has(word));
  const short = acronyms[head];
  const singular = role.replaceAll('-', ' ');
  if (everyone.has(head)) return asWritten(mention, `every ${singular}`);
  const isPlural = short !== undefined || several.has(head) || /[^s]s$/.test(head);
  const described = [...kept, ...(short ? [short] : []), isPlural ? pluralOf(role) : singular];
  return asWritten(mention, described.join(' '));
}

/** The plural of a role id, in words: `care-coordinator` becomes `care coordinators`. */
export function pluralOf(role: string): string {
  const words = role.replaceAll('-', ' ');
  if (/(?:staff|s|people|personnel)$/i.test(words)) return words;
  if (/wife$/i.test(words)) return `${words.slice(0, -2)}ves`;
  if (/[^aeiou]y$/i.test(words)) return `${words.slice(0, -1)}ies`;
  return /(?:x|ch|sh)$/i.test(words) ? `${words}es` : `${words}s`;
}

function asWritten(mention: string, text: string): string {
  const isCapital = /^[A-Z]/.test(mention) && !/^[A-Z]{2}/.test(mention);
  return isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
