import { isStaffRole } from '../knowledge/roles.ts';
import type { KeyResultReading } from '../statement/objective.ts';
import { readStatement } from '../statement/read.ts';
import type { Population } from '../statement/statement.ts';

/** Goals that their author declares to be these are not about how people take up a product. */
const notAboutUse = new Set(['safety', 'evidence', 'compliance', 'privacy', 'financial', 'interoperability']);

/** Who a key result measures, when nobody has said it: no segment, and neither title nor unit names a role; without `mention`, if the unit does. */
export function unnamedPopulation({
  keyResult,
  statement,
  segments,
  declared,
  categories,
  adoption,
}: KeyResultReading): Population | undefined {
  if (!statement || segments.length > 0) return undefined;
  if (declared && categories.every((category) => notAboutUse.has(category))) return undefined;
  const { population } = statement;
  const isUse = population.kind === 'implicit' || (population.kind === 'none' && adoption);
  if (population.kind !== 'unsegmented' && !isUse) return undefined;
  const withUnit = keyResult.unit && readStatement(told(statement.text, keyResult), 'key-result').population;
  // "App use" of 500 "users": the unit hides who is meant.
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
