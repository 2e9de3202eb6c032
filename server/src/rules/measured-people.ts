import { product } from '../knowledge/populations.ts';
import { isStaffRole } from '../knowledge/roles.ts';
import type { KeyResultReading } from '../statement/objective.ts';
import { readStatement } from '../statement/read.ts';
import { matchRole } from '../statement/role.ts';
import type { Population } from '../statement/statement.ts';
import { firstHit } from '../words/lexicon.ts';
import { readTokens } from '../words/text.ts';

/** Goals that their author declares to be these are not about how people take up a product. */
const notAboutUse: ReadonlySet<string> = new Set([
  'outcome',
  'safety',
  'evidence',
  'compliance',
  'privacy',
  'financial',
  'operational',
  'interoperability',
]);

/** A segment that names no role: `users`, `all`, `everyone`. */
export function hidesRole(segment: string): boolean {
  return /^all$/i.test(segment) || readStatement(segment, 'key-result').population.kind === 'unsegmented';
}

/** Of several declared roles, "client" or "employee" tells one from the others. */
function isToldApart(segment: string, roles: readonly string[]): boolean {
  return roles.length > 1 && roles.some((role) => role === segment || matchRole(role, segment, roles));
}

/** What people do with a product, be it said of an outcome: "log their meals". */
const use = /\b(?:us(?:e|es|ed|ing|age)|logs?|logging|opens?|opening|wears?|wearing|tracks?|tracking)\b/i;

/** Whether a sentence speaks of the use of something, or of what is used: an app, a portal. */
export function speaksOfUse(text: string): boolean {
  return use.test(text) || firstHit(product, readTokens(text).tokens) !== undefined;
}

/**
 * Who a key result on use or opinion measures, when nobody has said it: no segment names a role, and neither do title, target and unit; without
 * `mention`, if those or the segment hide it.
 */
export function unnamedPopulation(
  { keyResult, statement, segments, declared, categories, adoption }: KeyResultReading,
  roles: readonly string[],
): Population | undefined {
  if (!statement || segments.some((segment) => !hidesRole(segment) || isToldApart(segment, roles)))
    return undefined;
  const isAboutUse = categories.some((category) => !notAboutUse.has(category));
  const { population, vanity } = statement;
  if (!isAboutUse && declared) return undefined;
  // "People who die at home" are patients.
  const isOfCare = !isAboutUse && !vanity && !use.test(statement.text);
  if (isOfCare && population.kind === 'unsegmented') return undefined;
  const isUse = population.kind === 'implicit' || (population.kind === 'none' && adoption);
  if (segments.length > 0 && isUse) return { kind: 'unsegmented', roles: [] };
  if (population.kind !== 'unsegmented' && !isUse) return undefined;
  const isTold = keyResult.unit !== undefined || /[a-z]{3}/i.test(keyResult.target?.text ?? '');
  const withUnit = isTold
    ? readStatement(told(statement.text, keyResult), 'key-result').population
    : undefined;
  // "App use" of 500 "users": unit or target hide who is meant.
  if (isUse && withUnit?.kind === 'unsegmented') return { kind: 'unsegmented', roles: [] };
  const isSame = !withUnit || withUnit.kind === population.kind;
  return isSame && population.kind !== 'none' ? population : undefined;
}

/** The sentence that title, target and unit are together: `Adoption of the order set of 60% of physicians`. */
function told(title: string, { target, unit }: KeyResultReading['keyResult']): string {
  return [title, 'of', target?.text, unit?.text].join(' ');
}

/** Log-ins, sessions, time in app of people who work there: workflow/login-frequency-as-success speaks of them. */
export function countsStaffLogins({ statement, segments }: KeyResultReading): boolean {
  const { login, vanity, text = '' } = statement ?? {};
  if (!(login || (vanity && /^sessions?\b/i.test(text.slice(vanity.start))))) return false;
  return [...segments, ...(statement?.population.roles ?? [])].some(isStaffRole);
}
