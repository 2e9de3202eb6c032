import * as l10n from '../base/l10n.ts';
import { textsIn } from '../document/shape.ts';
import { knownRoles, roleWords } from '../knowledge/roles.ts';
import type { Surroundings } from './site.ts';

/** Keys whose values are roles. */
export const roleKeys: ReadonlySet<string> = new Set([
  'roles',
  'segment',
  'segments',
  'role',
  'feedback_from',
]);

/** Roles to choose from: the file's own, those of the configuration, then all that are known. */
export function rolesAt({ facts, roles }: Surroundings, only?: 'declared'): string[] {
  const declared = [...textsIn(facts?.header?.roles), ...roles];
  return [...new Set(only ? declared : [...declared, ...knownRoles])];
}

/** How many of a role's words are worth showing. */
const SHOWN = 6;

/** What a role id stands for, from the words that name it; undefined for house names. */
export function describeRole(id: string): string | undefined {
  const words = roleWords(id);
  if (words.length === 0) return undefined;
  const values = { role: `**${id}**`, words: words.slice(0, SHOWN).join(', ') };
  return words.length > SHOWN
    ? l10n.t('{role}: a role, also named in texts as {words} and others.', values)
    : l10n.t('{role}: a role, also named in texts as {words}.', values);
}
