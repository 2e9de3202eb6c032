import { remember } from '../../base/remember.ts';
import { canonicalRole, clinicalRoles, umbrellaRoles } from '../../knowledge/roles.ts';
import type { DocumentFacts, KeyResultFacts, ObjectiveFacts } from '../../lint/facts.ts';
import { onceFor } from '../../lint/once.ts';
import { coverage } from '../../statement/population-coverage.ts';
import { matchRole } from '../../statement/role.ts';
import { readTokens } from '../../words/text.ts';

/** The declared roles that a goal of this file, or of the product's other files, speaks of: by segment or in its title. */
export function mentionedRoles(
  { objectives, siblings }: DocumentFacts,
  declared: readonly string[],
): ReadonlySet<string> {
  const names = declared.join('\n');
  const found = new Set<string>();
  for (const objective of objectives) {
    for (const role of mentionedIn(objective, names)) found.add(role);
    if (found.size === declared.length) return found;
  }
  const elsewhere = siblings.flatMap(({ roles, categories }) => [
    ...(roles ?? []),
    ...(isHealth(categories ?? []) ? treated : []),
  ]);
  for (const role of declared) if (isIn(role, elsewhere, [], declared)) found.add(role);
  return found;
}

const mentionedIn = onceFor((objective: ObjectiveFacts, names: string): readonly string[] => {
  const declared = names.split('\n');
  const titles = [objective, ...objective.keyResults].flatMap(({ title }) =>
    title === undefined ? [] : withoutCovered(title),
  );
  const measured = [...objective.roles, ...objective.keyResults.flatMap(peopleOf)];
  return declared.filter((role) => isIn(role, measured, titles, declared));
});

/** Whom a goal is about; what becomes of the health of people of whom it names none is about those who are treated. */
function peopleOf({ roles, categories, outcome, harm }: KeyResultFacts): readonly string[] {
  if (roles.length > 0) return roles;
  return outcome || harm || isHealth(categories) ? treated : [];
}

const treated = ['patient', 'member'];

function isHealth(categories: readonly string[]): boolean {
  return categories.includes('outcome') || categories.includes('safety');
}

/** The words of a title but things named after a role ("patient portal") and how it is done ("by training physicians"). */
const withoutCovered = remember((title): string => {
  const { tokens } = readTokens(title);
  const covered = coverage(tokens);
  return tokens.flatMap(({ word }, at) => (covered.has(at) ? [] : word)).join(' ');
});

function isIn(
  role: string,
  measured: readonly string[],
  titles: readonly string[],
  declared: readonly string[],
): boolean {
  const known = canonicalRole(role);
  const isMeasured = measured.some(
    (each) =>
      each === role ||
      (known !== undefined && meets(known, canonicalRole(each) ?? '')) ||
      matchRole(role, each, declared),
  );
  return isMeasured || titles.some((title) => matchRole(role, title, declared));
}

/** A word for all who treat patients, and one of them. */
function meets(role: string, other: string): boolean {
  return (
    (umbrellaRoles.has(other) && clinicalRoles.has(role)) ||
    (umbrellaRoles.has(role) && clinicalRoles.has(other))
  );
}
