import data from '../generated/roles.json';
import { hits, type Lexicon, lexicon, wordList } from '../words/lexicon.ts';
import { readTokens } from '../words/text.ts';

interface Role {
  readonly group: string;
  readonly umbrella?: boolean;
  readonly words: readonly string[];
}

const roles: ReadonlyMap<string, Role> = new Map(Object.entries<Role>(data.roles));

/** Words of every known role, by role id. */
export const roleLexicon: Lexicon = lexicon(
  Object.fromEntries([...roles].map(([id, role]) => [id, [id, ...role.words]])),
);

/** Ids of the roles that treat patients, umbrella ids included. */
export const clinicalRoles: ReadonlySet<string> = idsOf((role) => role.group === 'clinical');

/** Ids that hide several roles, such as `clinician` (S3: providers are doctors, nurses and other clinical staff). */
export const umbrellaRoles: ReadonlySet<string> = idsOf((role) => role.umbrella === true);

/** All known role ids, for completion. */
export const knownRoles: readonly string[] = [...roles.keys()];

function idsOf(test: (role: Role) => boolean): ReadonlySet<string> {
  return new Set([...roles].filter(([, role]) => test(role)).map(([id]) => id));
}

/** The known role that a declared id means: `doctors` and `general-practitioner` are `physician`. Undefined for house names. */
export function canonicalRole(id: string): string | undefined {
  if (roles.has(id)) return id;
  const { tokens } = readTokens(id);
  const hit = hits(roleLexicon, tokens)[0];
  return hit && hit.first === 0 && hit.last === tokens.length - 1 ? hit.id : undefined;
}

const abbreviations: ReadonlySet<string> = new Set(data.abbreviations);
const inFront: ReadonlySet<string> = new Set([...data.abbreviations, ...data.abbreviations_in_front]);

/** A role id as people read it: `care-coordinator` is a care coordinator, `icu-nurse` an ICU nurse. */
export function spokenAs(role: string): string {
  const words = role.split('-');
  const isShort = (word: string, at: number): boolean =>
    (at === 0 && words.length > 1 ? inFront : abbreviations).has(word);
  return words.map((word, at) => (isShort(word, at) ? word.toUpperCase() : word)).join(' ');
}

/** The words that name a role, for people to read; empty for house names. */
export function roleWords(id: string): readonly string[] {
  return roles.get(canonicalRole(id) ?? '')?.words ?? [];
}

/** Works in care or its administration, as opposed to patients, caregivers and members. Unknown ids count as staff. */
export function isStaffRole(id: string): boolean {
  const known = canonicalRole(id);
  return known === undefined || roles.get(known)?.group !== 'person';
}

/** Patients, caregivers or members; not a house name that could be anybody's. */
export function isPatientRole(id: string): boolean {
  return !isStaffRole(id);
}

/** A role that treats patients. */
export function isClinician(id: string): boolean {
  const known = canonicalRole(id);
  return known !== undefined && clinicalRoles.has(known);
}

export const segmentAfter: Lexicon = wordList(data.segment_after);
/** What members of a plan and customers of care wait for. */
export const claimed: ReadonlySet<string> = new Set(data.claimed);
export const careUsed: Lexicon = wordList(data.used_care);
/** What people have as users, and not as patients. */
export const segmentNot: ReadonlySet<string> = new Set(data.segment_not);
export const comparison: Lexicon = wordList(data.comparison);
