import { isStaffRole } from '../knowledge/roles.ts';
import type { KeyResultReading } from '../statement/objective.ts';
import { readStatement } from '../statement/read.ts';
import type { Population } from '../statement/statement.ts';

/** Goals that their author declares to be these are not about how people take up a product. */
const notAboutUse = new Set(['safety', 'evidence', 'compliance', 'privacy', 'financial', 'interoperability']);

/** Who a key result measures, when nobody has said it: no segment, and neither title nor unit names a role. */
export function unnamedPopulation({
  keyResult,
  statement,
  segments,
  declared,
  categories,
}: KeyResultReading): Population | undefined {
  if (!statement || segments.length > 0) return undefined;
  if (declared && categories.every((category) => notAboutUse.has(category))) return undefined;
  const { population } = statement;
  if (population.kind !== 'unsegmented' && population.kind !== 'implicit') return undefined;
  const withUnit = keyResult.unit && readStatement(told(statement.text, keyResult), 'key-result');
  return !withUnit || withUnit.population.kind === population.kind ? population : undefined;
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
