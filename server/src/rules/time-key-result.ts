import { spokenAs } from '../knowledge/roles.ts';
import { template } from '../knowledge/templates.ts';

/** The key result on time for a role (S0:12), as a YAML template: minutes of administrative work per day. */
export function timeKeyResult(role: string): string {
  return template('time-key-result')
    .replaceAll('physician', () => role)
    .replace(`per ${role}`, () => `per ${spokenAs(role)}`);
}
