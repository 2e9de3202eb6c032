import { textsIn } from '../document/shape.ts';
import type { Source } from '../document/source.ts';
import { canonicalRole, isStaffRole, spokenAs } from '../knowledge/roles.ts';
import { vertical } from '../knowledge/verticals.ts';
import type { Statement } from '../statement/statement.ts';
import { hits, lexicon } from '../words/lexicon.ts';
import { readTokens, singular } from '../words/text.ts';

/** The roles that a file declares, else those of its vertical, else the three that every clinical product meets (S0:16). */
export function rolesOf(source: Source): readonly string[] {
  const { roles, product } = source.headerModel ?? {};
  return orUsual(textsIn(roles), product?.vertical?.text ?? '');
}

/** Each declared role once; those that most products of the vertical have where none is declared. */
export function orUsual(declared: readonly string[], kind: string): readonly string[] {
  if (declared.length > 0) return [...new Set(declared)];
  return vertical(kind)?.roles ?? ['physician', 'nurse', 'patient'];
}

/**
 * The role of a sentence by the name that the file has for it: of the declared ones that mean it, the one that stands in the text,
 * else the only one; else the word of the text ("dermatologists"), or the id that it was read as.
 */
export function spokenRole(
  id: string,
  { text, population: { mention } }: Pick<Statement, 'text' | 'population'>,
  declared: readonly string[],
): string {
  const { tokens } = readTokens(text);
  const said = meant(id, declared).find((role) => hits(lexicon({ [role]: [role] }), tokens).length > 0);
  if (said !== undefined) return said;
  const word = singular(mention ? text.slice(mention.start, mention.end).toLowerCase() : '');
  const isRole = /^[a-z]{4,}$/.test(word) && canonicalRole(word) === id;
  return declaredRole(id, declared) ?? (isRole ? word : id);
}

/** The only declared role that means this one; undefined where there is none, or several. */
export function declaredRole(id: string, declared: readonly string[]): string | undefined {
  const same = meant(id, declared);
  return same.length === 1 ? same[0] : undefined;
}

function meant(id: string, declared: readonly string[]): readonly string[] {
  return declared.filter((role) => role === id || canonicalRole(role) === id);
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
  const singular = spokenAs(role);
  if (everyone.has(head)) return asWritten(mention, `every ${singular}`);
  const isPlural = short !== undefined || several.has(head) || /[^s]s$/.test(head);
  const described = [...kept, ...(short ? [short] : []), isPlural ? pluralOf(role) : singular];
  return asWritten(mention, described.join(' '));
}

/** Those of some roles whom a word may hide: no patients are among the staff. */
export function hiddenBy(mention: string, roles: readonly string[]): readonly string[] {
  const isStaff = /\b(?:staff|personnel|workforce|employees?|colleagues?|workers?|team members?)\b/i.test(
    mention,
  );
  return isStaff ? roles.filter(isStaffRole) : roles;
}

/** The plural of a role id, in words: `care-coordinator` becomes `care coordinators`, `icu-nurse` `ICU nurses`. */
export function pluralOf(role: string): string {
  const words = spokenAs(role);
  // "GPs", whatever they are short for.
  if (/^(?:[a-z]{2}|[A-Z]+)$/.test(words)) return `${words.toUpperCase()}s`;
  // "Chiefs of surgery", "people with diabetes".
  const head = /^(\S+)( (?:of|with|in|on|at|from) .+)$/i.exec(words);
  if (head?.[1] && head[2]) return head[1] === 'next' ? words : pluralOf(head[1]) + head[2];
  if (/^(?:person)$/i.test(words)) return 'people';
  if (/child$/i.test(words)) return `${words}ren`;
  if (/(?:staff|s|people|personnel|police|men|health)$/i.test(words)) return words;
  if (/man$/i.test(words)) return `${words.slice(0, -2)}en`;
  if (/tech$/i.test(words)) return `${words}s`;
  if (/wife$/i.test(words)) return `${words.slice(0, -2)}ves`;
  if (/[^aeiou]y$/i.test(words)) return `${words.slice(0, -1)}ies`;
  return /(?:x|ch|sh)$/i.test(words) ? `${words}es` : `${words}s`;
}

function asWritten(mention: string, text: string): string {
  const isCapital = /^[A-Z]/.test(mention) && !/^[A-Z]{2}/.test(mention);
  return isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
