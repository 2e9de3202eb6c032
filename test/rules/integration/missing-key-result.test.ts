import assert from 'node:assert/strict';
import { lint } from '../../../server/src/lint/engine.ts';
import { defaultSettings } from '../../../server/src/lint/severity.ts';
import { rules } from '../../../server/src/rules/registry.ts';
import { crlf, describeRule, today } from '../harness.ts';

const id = 'integration/missing-key-result';
const head = 'product: { id: rpm, clinical: yes }\ncycle: 2027-Q1\n';
const goals = 'objectives:\n  - title: Safer nights\n    key_results: [Zero falls in the night]\n';
const marked = goals.replace('objectives:\n', 'objectives:\n^^^^^^^^^^\n');
const withKeyResult = (keyResult: string): string =>
  `${head}objectives:\n  - title: A\n    key_results:\n      - ${keyResult}\n`;

describeRule(id, {
  fires: [
    {
      name: 'nothing on data exchange',
      yaml: head + marked,
      message:
        'No key result is about EHR integration or data exchange (HL7, FHIR), which decides whether care can use it; add one.',
      severity: 'warning',
    },
    { name: 'a vertical of care', yaml: `product: { vertical: telehealth }\n${marked}` },
    {
      name: 'key results that are not typed yet',
      yaml: `${head}objectives:\n^^^^^^^^^^\n  - title: A\n    key_results:\n`,
    },
    {
      name: 'a record that the product works with is no goal',
      yaml: `product: { clinical: yes, ehr: Epic }\n${marked}`,
    },
    {
      name: 'standing alone without a reason: on the word',
      yaml: `product: { clinical: yes, ehr: none }\n                               ^^^^\n${goals}`,
      message:
        'The product is marked as standing alone (ehr: none) without a reason; add product.reason, or a key result on data exchange.',
    },
    {
      name: 'an interface for people',
      yaml: withKeyResult('User interface rated 4.2/5 by nurses').replace(
        'objectives:\n',
        'objectives:\n^^^^^^^^^^\n',
      ),
    },
    ...[
      'Integrated care plans for 80% of patients',
      'Exchange transfusions from 12 to 4',
      'Gas exchange improved in 60% of patients',
      'Vitals re-keyed into the EHR within 1 hour at 12 sites',
    ].map((title) => ({
      name: title,
      yaml: withKeyResult(title).replace('objectives:\n', 'objectives:\n^^^^^^^^^^\n'),
    })),
  ],
  quiet: [
    ...['Interoperability with 12 of 14 clinics', 'E-prescriptions sent to 95% of pharmacies'].map(
      (title) => ({ name: title, yaml: withKeyResult(title) }),
    ),
    {
      name: 'Device readings written back to the chart for 90% of patients',
      yaml: `
product: { vertical: telehealth }
objectives:
  - title: Better care
    key_results:
      - Device readings written back to the chart for 90% of patients
`,
    },
    {
      name: 'Prescriptions sent through NCPDP SCRIPT to 95% of pharmacies',
      yaml: `
product: { vertical: telehealth }
objectives:
  - title: Better care
    key_results:
      - Prescriptions sent through NCPDP SCRIPT to 95% of pharmacies
`,
    },
    {
      name: 'Appointments appear in Epic within 5 minutes for 95% of bookings',
      yaml: `
product: { vertical: telehealth }
objectives:
  - title: Better care
    key_results:
      - Appointments appear in Epic within 5 minutes for 95% of bookings
`,
    },
    {
      name: 'declared',
      yaml: withKeyResult(
        '{ title: Referral letters that arrive within a day 60% to 90%, category: interoperability }',
      ),
    },
    {
      name: 'one of two categories',
      yaml: withKeyResult('{ title: Orders sent back 60% to 90%, category: [workflow, interoperability] }'),
    },
    { name: 'a standard', yaml: withKeyResult('FHIR endpoints live in 12 of 12 clinics') },
    { name: 'a message feed', yaml: withKeyResult('HL7 v2 ADT feed latency below 5 s on 6 of 6 interfaces') },
    { name: 'a record system', yaml: withKeyResult('Integrate with Epic at 80% of sites') },
    {
      name: 'a sync with record systems',
      yaml: withKeyResult('Data sync with 85% of deployed EHR systems'),
    },
    {
      name: 'exchange that its author counts as operational',
      yaml: withKeyResult('{ title: Integrate with Epic at 80% of sites, category: operational }'),
    },
    {
      name: 'a wellness product that stands alone, with a reason',
      yaml: `product: { vertical: wearable, ehr: none, reason: people use it by themselves }\n${goals}`,
    },
    ...['no', 'n/a', 'not-applicable'].map((ehr) => ({
      name: `standing alone, with a reason, by another word: ${ehr}`,
      yaml: `product: { vertical: wearable, ehr: ${ehr}, reason: runners use it by themselves }\n${goals}`,
    })),
    {
      name: 'a health record, of which vertical/ehr-interop speaks',
      yaml: 'product: { vertical: ehr }\nobjectives:\n  - title: Less typing\n    key_results: [Falls of 2]\n',
    },
    {
      name: 'an administrative product',
      yaml: `product: { vertical: supply }\nobjectives:\n  - title: Never run out\n`,
    },
    {
      name: 'nothing is known of the product',
      yaml: 'objectives:\n  - title: Grow\n    key_results: [Revenue of $4M]\n',
    },
    { name: 'no objectives yet', yaml: `${head}objectives: []\n` },
    { name: 'a file that YAML cannot read', yaml: `${head}own\n${goals}` },
  ],
  fixes: [
    {
      name: 'the last key result of the first objective',
      yaml: `${head}objectives:\n  - title: A # first\n    key_results:\n      - id: KR-1.1\n        title: Zero falls in the night # ward 3\n\n  # second\n  - title: B\n`,
      title: 'Add an interoperability key result',
      after: `${head}objectives:\n  - title: A # first\n    key_results:\n      - id: KR-1.1\n        title: Zero falls in the night # ward 3\n      - id: KR-1.2\n        title: Deployed sites with bi-directional EHR sync and no manual workaround\n        category: interoperability\n        standard: FHIR R4\n        baseline: TODO\n        target: 80%\n        owner: TODO\n\n  # second\n  - title: B\n`,
    },
    {
      name: 'in brackets, CRLF',
      yaml: (head + goals).replaceAll('\n', '\r\n'),
      after:
        `${head}objectives:\n  - title: Safer nights\n    key_results: [Zero falls in the night, { id: KR-1, title: Deployed sites with bi-directional EHR sync and no manual workaround, category: interoperability, standard: FHIR R4, baseline: TODO, target: 80%, owner: TODO }]\n`.replaceAll(
          '\n',
          '\r\n',
        ),
    },
    {
      name: 'the first key result of a plain objective, four spaces',
      yaml: 'product: { clinical: yes }\nobjectives:\n    - Safer nights\n',
      after:
        'product: { clinical: yes }\nobjectives:\n    - title: Safer nights\n      key_results:\n          - id: KR-1\n            title: Deployed sites with bi-directional EHR sync and no manual workaround\n            category: interoperability\n            standard: FHIR R4\n            baseline: TODO\n            target: 80%\n            owner: TODO\n',
    },
    {
      name: 'four spaces, after a comment, CRLF',
      yaml: crlf(`
product: { id: rpm, clinical: yes }
cycle: 2027-Q1
objectives:
    - title: Safer nights
      key_results:
          - id: KR-1
            title: Zero falls in the night # ward 3
`),
      after: crlf(`
product: { id: rpm, clinical: yes }
cycle: 2027-Q1
objectives:
    - title: Safer nights
      key_results:
          - id: KR-1
            title: Zero falls in the night # ward 3
          - id: KR-2
            title: Deployed sites with bi-directional EHR sync and no manual workaround
            category: interoperability
            standard: FHIR R4
            baseline: TODO
            target: 80%
            owner: TODO
`),
    },
  ],
});

describe(id, () => {
  it('is silent when another file of the product has the goal', () => {
    const found = (exchange: boolean): number =>
      lint(rules, head + goals, {
        settings: defaultSettings,
        today,
        siblings: [
          {
            path: 'b.okr.yaml',
            product: 'rpm',
            cycle: '2027-Q1',
            safety: false,
            outcome: false,
            exchange,
            control: false,
            validates: [],
          },
        ],
      }).findings.filter((finding) => finding.rule === id).length;
    assert.equal(found(true), 0);
    assert.equal(found(false), 1);
  });
});
