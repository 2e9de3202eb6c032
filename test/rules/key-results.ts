import assert from 'node:assert/strict';
import { findingsOf } from './harness.ts';

/** A title, or the fields of a key result in braces; several of one objective in a list. */
type Written = string | readonly string[];

interface Cases {
  readonly fires?: readonly Written[];
  readonly quiet?: readonly Written[];
  /** The lines above `objectives:`; a clinical product without. */
  readonly head?: string;
}

/** Which key results, in a file that holds nothing else, a rule speaks of. */
export function describeKeyResults(
  rule: string,
  {
    fires = [],
    quiet = [],
    head = 'product: { id: p, vertical: telehealth, clinical: true }\ncycle: 2027-Q1\n',
  }: Cases,
): void {
  const count = (written: Written): number =>
    findingsOf(
      rule,
      `${head}objectives:\n  - title: Better care at home\n    key_results:\n${itemsOf(written)}`,
    ).length;
  describe(`${rule}, by the key result alone`, () => {
    for (const written of fires) it(`fires: ${String(written)}`, () => assert.notEqual(count(written), 0));
    for (const written of quiet) it(`quiet: ${String(written)}`, () => assert.equal(count(written), 0));
  });
}

function itemsOf(written: Written): string {
  const all = typeof written === 'string' ? [written] : written;
  return all.map((each) => `      - ${each.startsWith('{') ? each : JSON.stringify(each)}\n`).join('');
}
