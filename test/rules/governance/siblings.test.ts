import assert from 'node:assert/strict';
import { findingsBeside } from '../beside.ts';

const asked = [
  'compliance/missing-baseline',
  'governance/no-review-cadence',
  'governance/plan-missing',
  'governance/stakeholder-gap',
];

const file = (blocks: string) =>
  `product: { id: a, clinical: true }\ncycle: 2027-Q1\n${blocks}objectives:\n  - id: O-1\n    title: Safer care\n    key_results:\n      - { id: KR-1, title: Falls per 1000 bed days, category: safety, target: "<= 2" }\n`;

const groups = ['clinical', 'compliance', 'it-security', 'patients'];
const stakeholders = (covered: string) =>
  `stakeholders:\n${groups.map((group) => `  - { group: ${group}, success: x, ${covered} }\n`).join('')}`;
const complete = [
  'regulatory: { hipaa: { role: covered-entity } }\n',
  'reviews: { cadence: monthly, owner: a.b }\n',
  'plan: { day_90: { owner: a.b, outcome: scope agreed } }\n',
  stakeholders('covered_by: [KR-1]'),
];

/** What a file is asked for, beside another file of its product and cycle. */
function askedBeside(other: string, text = file('')): string[] {
  const findings = findingsBeside(other, text);
  return findings.flatMap(({ rule }) => (asked.includes(rule) ? [rule] : [])).sort();
}

describe('blocks of the whole product', () => {
  it('are asked for where no file has them', () => assert.deepEqual(askedBeside(file('')), asked));

  for (const [index, rule] of asked.entries())
    it(`${rule} is quiet where another file has the block, and only then`, () => {
      const others = asked.filter((each) => each !== rule);
      assert.deepEqual(askedBeside(file(complete[index] ?? '')), others);
      assert.deepEqual(askedBeside(file(complete.filter((_, each) => each !== index).join(''))), [rule]);
    });

  it('count where the other file refers to them', () => {
    assert.ok(!askedBeside(file('plan_ref: plan/2027.okr.yaml\n')).includes('governance/plan-missing'));
    assert.ok(
      !askedBeside(file('steering: the board, every month\n')).includes('governance/no-review-cadence'),
    );
  });

  it('do not count while the other file has not filled them', () => {
    const unfilled = `regulatory:\nreviews: { owner: a.b }\nplan: { post_launch: weekly }\n${stakeholders('covered_by: []')}`;
    assert.deepEqual(askedBeside(file(unfilled)), asked);
    assert.deepEqual(askedBeside(file(stakeholders('covered_by: [KR-9]'))), asked);
  });

  it('are asked for where this file has begun to write its own', () => {
    const own = `reviews: { owner: a.b }\nplan: { post_launch: weekly }\n${stakeholders('covered_by: []')}`;
    assert.deepEqual(askedBeside(file(complete.join('')), file(own)), asked.slice(1));
  });

  it('leave only the groups that no file serves', () => {
    const some = stakeholders('not_applicable: served by the hospital')
      .split('\n')
      .filter((line) => !line.includes('patients'));
    const findings = findingsBeside(file(some.join('\n')), file(''));
    assert.equal(
      findings.find(({ rule }) => rule === 'governance/stakeholder-gap')?.message,
      'Nothing says which key results serve patients; list them under stakeholders.',
    );
  });
});
