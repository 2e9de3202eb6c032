import assert from 'node:assert/strict';
import { Source } from '../../../server/src/document/source.ts';
import { lint } from '../../../server/src/lint/engine.ts';
import { fixesOf } from '../../../server/src/lint/fix.ts';
import { defaultSettings } from '../../../server/src/lint/severity.ts';
import { ruleOf, rules } from '../../../server/src/rules/registry.ts';
import { assertFires, assertFixes, findingsOf } from '../harness.ts';
import { mark } from '../mark.ts';
import { ill } from '../samples.ts';

const id = 'safety/trending-to-failure';
const goals = (...ids: readonly string[]): string =>
  ids.map((goal) => `  - { id: ${goal}, title: Grow }\n`).join('');

const says: readonly (readonly [name: string, yaml: string, message: string])[] = [
  [
    'goals that are over pause no more',
    `${ill}  - { id: O-2, title: Grow, status: done }
  - { id: O-3, title: Sell, status: dropped }
  - { id: O-4, title: Rest, status: paused }
  - { id: O-5, title: Open, status: active }
`,
    'KR-1.1 is at 3, past its warning value 2.5; review the whole cycle: O-5 may have to pause.',
  ],
  [
    'up to four goals are named',
    `${ill}${goals('O-2', 'O-3', 'O-4', 'O-5')}`,
    'KR-1.1 is at 3, past its warning value 2.5; review the whole cycle: O-2, O-3, O-4, O-5 may have to pause.',
  ],
  [
    'more than four are counted',
    `${ill}${goals('O-2', 'O-3', 'O-4', 'O-5', 'O-6')}`,
    'KR-1.1 is at 3, past its warning value 2.5; review the whole cycle: 5 other goals may have to pause.',
  ],
  [
    'where one has no id, they are counted',
    `${ill}  - { id: O-2, title: Grow }\n  - Sell\n`,
    'KR-1.1 is at 3, past its warning value 2.5; review the whole cycle: 2 other goals may have to pause.',
  ],
  [
    'long ids are cut, or give way to a count',
    `${ill.replace('KR-1.1', 'KR-of-the-sepsis-ward')}${goals('O-of-the-whole-region-growth', 'O-of-the-whole-region-sales', 'O-of-the-whole-region-opening')}`,
    'KR-of-the-sepsis-... is at 3, past its warning value 2.5; review the whole cycle: 3 other goals may have to pause.',
  ],
  [
    'an id of twenty characters is named',
    ill.replace('KR-1.1', 'KR-of-a-sepsis-ward1'),
    'KR-of-a-sepsis-ward1 is at 3, past its warning value 2.5; review the whole cycle.',
  ],
  [
    'without ids, and with nothing else to pause',
    `objectives:\n  - title: Safe\n    key_results:\n      - { category: safety, title: Falls stay below 2, current: 3, escalation: { warn_at: 2.5 } }\n  - title: Safer\n    key_results: [Zero wrong-patient orders]\n`,
    'This key result is at 3, past its warning value 2.5; review the whole cycle.',
  ],
];

describe(`${id} names the goals that may have to pause`, () => {
  for (const [name, yaml, message] of says)
    it(name, () => assertFires(id, { yaml: mark(yaml, '3'), message, severity: 'warning', related: [] }));
});

describe(`${id} offers`, () => {
  const titles = (text: string): readonly string[] =>
    findingsOf(id, text).flatMap((finding) =>
      fixesOf(ruleOf(id), finding, new Source(text)).map(({ title }) => title),
    );

  it('a review alone where nothing else could pause', () =>
    assert.deepEqual(titles(ill), ['Record a review of the whole cycle']));

  it('nothing where no review can be written', () =>
    assert.deepEqual(titles(`review: see the wiki\n${ill}`), []));
});

const paused = [
  {
    name: 'pauses above the priority and the initiatives, and counts goals without ids',
    confirm: true,
    yaml: `${ill}  - title: Grow
    priority: { patient_safety: 3 }
  - title: Sell
    initiatives: [Call]
    owner: a.b
`,
    title: 'Record a review and pause 2 other goals',
    after: `review:
  - date: 2027-02-01
    trigger: KR-1.1
    decision: TODO
    paused: []
    attendees: []
${ill}  - title: Grow
    status: paused
    priority: { patient_safety: 3 }
  - title: Sell
    status: paused
    initiatives: [Call]
    owner: a.b
`,
  },
  {
    name: 'pauses a goal of one line of text, without ids',
    confirm: true,
    yaml: 'objectives:\n- title: Safe\n  key_results:\n  - { category: safety, title: Falls stay below 2, current: 3 }\n- Grow\n',
    title: 'Record a review and pause the other goal',
    after:
      'review:\n- date: 2027-02-01\n  trigger: TODO\n  decision: TODO\n  paused: []\n  attendees: []\nobjectives:\n- title: Safe\n  key_results:\n  - { category: safety, title: Falls stay below 2, current: 3 }\n- title: Grow\n  status: paused\n',
  },
] as const;

describe(`${id} pauses`, () => {
  for (const { name, ...example } of paused) it(name, () => assertFixes(id, example));
});

describe(`${id} depends on the day`, () => {
  const text = `cycle: 2027-Q1
objectives:
  - title: Safe
    key_results:
      - title: Falls
        category: safety
        type: guardrail
        target: <= 0.1%
        check_ins: [{ date: 2027-01-04, value: 0.05% }, { date: 2027-01-18, value: 0.06% }]
`;
  const findings = (today: string): number =>
    lint(rules, text, { settings: defaultSettings, today }).findings.filter((each) => each.rule === id)
      .length;

  it('projects while the cycle runs, and no longer once it is over', () => {
    assert.equal(findings('2027-03-31'), 1);
    assert.equal(findings('2027-04-01'), 0);
  });
});
