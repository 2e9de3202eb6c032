import { isStaffRole } from '../knowledge/roles.ts';
import type { KeyResultReading } from '../statement/objective.ts';
import { readStatement } from '../statement/read.ts';
import type { Population } from '../statement/statement.ts';

/** Goals that their author declares to be these are not about how people take up a product. */
const notAboutUse = new Set(['safety', 'evidence', 'compliance', 'privacy', 'financial', 'interoperability']);

/** A segment that names no role: `users`, `all`, `everyone`. */
export function hidesRole(segment: string): boolean {
  return /^all$/i.test(segment) || readStatement(segment, 'key-result').population.kind === 'unsegmented';
}

/**
 * Who a key result measures, when nobody has said it: no segment names a role, and neither do title, target and unit; without
 * `mention`, if those or the segment hide it.
 */
export function unnamedPopulation({
  keyResult,
  statement,
  segments,
  declared,
  categories,
  adoption,
}: KeyResultReading): Population | undefined {
  if (!statement || segments.some((segment) => !hidesRole(segment))) return undefined;
  if (declared && categories.every((category) => notAboutUse.has(category))) return undefined;
  const { population } = statement;
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
  if (!statement?.login) return false;
  return [...segments, ...statement.population.roles].some(isStaffRole);
}
