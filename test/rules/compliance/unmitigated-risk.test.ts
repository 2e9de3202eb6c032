import assert from 'node:assert/strict';
import { Source } from '../../../server/src/document/source.ts';
import { fixesOf, isPreferred } from '../../../server/src/lint/fix.ts';
import { ruleOf } from '../../../server/src/rules/registry.ts';
import { crlf, describeRule, findingsOf } from '../harness.ts';
import { mark } from '../mark.ts';

const goals = `objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Visits by video rise from 100 to 400
      - id: KR-2
        title: Falls fall from 4 to 2 per 1,000 bed days
        category: safety
      - id: KR-3
        title: Missed deterioration alerts fall from 9 to 2
`;
const named = goals.replace('- title', '- id: O-1\n    title');
const file = (risk: string) => `product: { clinical: yes }\nrisks:\n  - ${risk}\n${goals}`;
const open = '{ id: R-1, text: missed deterioration alert, severity: critical, mitigated_by: [] }';

describeRule('compliance/unmitigated-risk', {
  fires: [
    {
      name: 'an empty list, on the id',
      yaml: mark(file(open), 'R-1'),
      message:
        'R-1 is critical and no key result brings it down; name one in mitigated_by, or record that it is accepted.',
      severity: 'warning',
    },
    { name: 'no list', yaml: mark(file('{ id: R-9, severity: high }'), 'R-9'), message: /^R-9 is high and / },
    { name: 'a placeholder', yaml: mark(file('{ id: R-9, severity: high, mitigated_by: [TODO] }'), 'R-9') },
    {
      name: 'an objective, which brings nothing down by itself',
      yaml: mark(`risks:\n  - { id: R-9, severity: high, mitigated_by: [O-1] }\n${named}`, 'R-9'),
    },
    { name: 'an open one', yaml: mark(file('{ id: R-9, severity: high, status: open }'), 'R-9') },
    {
      name: 'accepted by nobody',
      yaml: mark(file('{ id: R-4, text: alarm unheard, severity: critical, status: accepted }'), 'R-4'),
      message: 'R-4 is critical and accepted, but nothing says who answers for that; add its owner.',
    },
    {
      name: 'without id, on its text',
      yaml: mark(
        file('{ text: wrong dose after a unit mix-up in the pump, severity: high }'),
        'wrong dose after a unit mix-up in the pump',
      ),
      message: /^'wrong dose after a unit mix...' is high and no key result/,
    },
    {
      name: 'without both, on its severity',
      yaml: mark(file('{ severity: high }'), 'high'),
      message: /^This risk is high/,
    },
    {
      name: 'each one that is open',
      yaml: `risks:\n  - { id: R-1, severity: high }\n          ^^^\n  - { id: R-2, severity: low }\n  - { id: R-3, severity: critical }\n          ^^^\n${goals}`,
    },
  ],
  quiet: [
    {
      name: 'a risk that is still to be written',
      yaml: file('{ id: R-1, text: TODO, severity: high, mitigated_by: [] }'),
    },
    {
      name: 'a key result beside an objective',
      yaml: `risks:\n  - { id: R-9, severity: high, mitigated_by: [O-1, KR-2] }\n${named}`,
    },
    ...[
      '{ id: R-1, severity: critical, mitigated_by: [KR-1] }',
      '{ id: R-1, severity: high, mitigated_by: KR-1 }',
      '{ id: R-1, severity: high, mitigated_by: [safety.okr.yaml#KR-4] }',
      '{ id: R-1, severity: high, status: accepted, owner: dr.lena.fuchs }',
      '{ id: R-1, severity: critical, status: accepted, owner: TODO }',
      '{ id: R-1, severity: critical, status: accepted, mitigated_by: [KR-1] }',
      '{ id: R-1, severity: medium, status: accepted }',
      '{ id: R-1, severity: high, status: mitigated }',
      '{ id: R-1, severity: medium }',
      '{ id: R-1, severity: low, mitigated_by: [] }',
      '{ id: R-1, text: unknown }',
    ].map((risk) => ({ name: risk, yaml: file(risk) })),
    {
      name: 'what is named resolves nowhere: okr/broken-reference speaks',
      yaml: file('{ id: R-1, severity: high, mitigated_by: [KR-77] }'),
    },
    { name: 'no risks: compliance/risks-missing speaks', yaml: goals },
    { name: 'a risk in plain words', yaml: file('missed alert') },
  ],
  fixes: [
    {
      name: 'the key result with the same words first',
      confirm: true,
      yaml: file(open),
      after: file(open.replace('[]', '[KR-3]')),
    },
    {
      name: 'then the safety one',
      confirm: true,
      choice: true,
      yaml: file(open),
      title: 'Link R-1 to KR-2',
      after: file(open.replace('[]', '[KR-2]')),
    },
    {
      name: 'in block style with a comment, CRLF',
      confirm: true,
      yaml: file('id: R-1 # worst\n    text: missed alert\n    severity: high').replaceAll('\n', '\r\n'),
      title: 'Link R-1 to KR-3',
      after: file(
        'id: R-1 # worst\n    text: missed alert\n    severity: high\n    mitigated_by: [KR-3]',
      ).replaceAll('\n', '\r\n'),
    },
    {
      name: 'who answers for what was accepted, a comment, CRLF',
      yaml: file('id: R-4\n    severity: critical # worst\n    status: accepted').replaceAll('\n', '\r\n'),
      title: 'Add the owner',
      after: file(
        'id: R-4\n    severity: critical # worst\n    status: accepted\n    owner: TODO',
      ).replaceAll('\n', '\r\n'),
    },
    {
      name: 'in the place of a placeholder',
      confirm: true,
      choice: true,
      yaml: file('{ id: R-1, severity: high, mitigated_by: [TODO] }'),
      title: 'Link R-1 to KR-2',
      after: file('{ id: R-1, severity: high, mitigated_by: [KR-2] }'),
    },
    {
      name: 'a safety key result of its own',
      yaml: 'risks: [{ id: R-1, severity: high }]\nobjectives:\n  - title: Safer nights\n    key_results: [Fewer falls]\n',
      title: 'Add a safety key result for it',
      after: `risks: [{ id: R-1, severity: high, mitigated_by: [KR-S1] }]\nobjectives:\n  - title: Safer nights\n    key_results: [{ id: KR-S1, title: "Adverse events linked to the product per 1,000 monitored patient-days", category: safety, type: guardrail, direction: maintain, baseline: TODO, target: "<= 1.0", unit: "per 1,000 patient-days", owner: TODO, measure: { source: safety-register, cadence: weekly }, escalation: { warn_at: 0.8, pause_at: 1.0, notify: [chief-medical-officer, patient-safety, product-owner], within: 24h, action: review the whole OKR cycle; pause rollout goals until cleared } }, Fewer falls]\n`,
    },
    {
      name: 'four spaces, a comment, CRLF',
      confirm: true,
      yaml: crlf(`
product:
    clinical: yes
risks:
    - id: R-1
      text: missed alert
      severity: high # worst
objectives:
    - title: Safer nights
      key_results:
          - id: KR-3
            title: Missed deterioration alerts fall from 9 to 2
`),
      title: 'Link R-1 to KR-3',
      after: crlf(`
product:
    clinical: yes
risks:
    - id: R-1
      text: missed alert
      severity: high # worst
      mitigated_by: [KR-3]
objectives:
    - title: Safer nights
      key_results:
          - id: KR-3
            title: Missed deterioration alerts fall from 9 to 2
`),
    },
  ],
});

describe('compliance/unmitigated-risk', () => {
  it('offers at most four key results: those with words of the risk, then those that guard, then the rest', () => {
    const text = `risks: [{ id: R-1, text: missed alert of the pump, severity: high }]
objectives:
  - title: A
    key_results:
      - { id: KR-1, title: Time of the walk to a bed, category: operational }
      - { id: KR-2, title: Signed papers, category: compliance }
      - { id: KR-3, title: Locked rooms, category: privacy }
      - { title: Missed alerts }
  - title: B
    key_results:
      - { id: KR-4, title: Missed calls, category: operational }
      - { id: KR-5, title: Missed alerts of the pump, category: operational }
      - { id: KR-6, title: Falls, category: safety }
`;
    const [finding] = findingsOf('compliance/unmitigated-risk', text);
    assert.ok(finding);
    assert.deepEqual(
      fixesOf(ruleOf(finding.rule), finding, new Source(text))
        .map(({ title }) => title)
        .filter((title) => title.startsWith('Link')),
      ['KR-5', 'KR-4', 'KR-2', 'KR-3'].map((id) => `Link R-1 to ${id}`),
    );
  });

  it('prefers none to others that shares no word of what the risk is about', () => {
    const isPreferredFor = (risk: string, title: string): boolean => {
      const text = `risks: [{ id: R-1, text: ${risk}, severity: high }]\nobjectives:\n  - title: A\n    key_results: [{ id: KR-1, title: ${title}, category: safety }]\n`;
      const [finding] = findingsOf('compliance/unmitigated-risk', text);
      assert.ok(finding);
      const [first] = fixesOf(ruleOf(finding.rule), finding, new Source(text));
      assert.equal(first?.title, 'Link R-1 to KR-1');
      return first !== undefined && isPreferred(first, 0);
    };
    assert.equal(isPreferredFor('patients fall at night', 'Falls per 1000 bed days'), true);
    assert.equal(isPreferredFor('archive burns down', 'Missed diagnoses per 1000 visits'), false);
    assert.equal(isPreferredFor('patients without a nurse for hours', 'Nurse hours per patient'), false);
  });

  it('offers nothing where the link cannot be written', () => {
    const text = file('{ id: R-1, severity: high, mitigated_by: {} }');
    const [finding] = findingsOf('compliance/unmitigated-risk', text);
    assert.ok(finding);
    assert.deepEqual(fixesOf(ruleOf(finding.rule), finding, new Source(text)), []);
  });
});
