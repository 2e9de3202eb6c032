import assert from 'node:assert/strict';
import { Source } from '../../../server/src/document/source.ts';
import { fixesOf } from '../../../server/src/lint/fix.ts';
import { stakeholderGap } from '../../../server/src/rules/governance/stakeholder-gap.ts';
import { describeRule, findingsOf } from '../harness.ts';

const goals = `objectives:
  - id: O-1
    title: Safer nights for patients
    key_results:
      - { id: KR-1, title: Falls at or below 2 per 1,000 bed days, category: safety }
`;
const marked = goals.replace('objectives:\n', 'objectives:\n^^^^^^^^^^\n');

describeRule('governance/stakeholder-gap', {
  fires: [
    {
      name: 'a group that nobody asked for is listed and served by nothing',
      yaml: `
product: { vertical: telehealth }
stakeholders:
^^^^^^^^^^^^
  - { group: clinical, covered_by: [KR-1] }
  - { group: compliance, covered_by: [KR-1] }
  - { group: it-security, not_applicable: run by the hospital }
  - { group: patients, covered_by: [KR-1] }
  - { group: payers, success: fewer readmissions, covered_by: [] }
objectives:
  - title: Safer nights
    key_results: [{ id: KR-1, title: Zero falls in the night }]
`,
      message: 'No key result serves payers yet; name one in covered_by, or say why in not_applicable.',
      severity: 'info',
    },
    {
      name: 'no stakeholders at all: on the objectives',
      yaml: `product: { vertical: telehealth }\n${marked}`,
      message:
        'Nothing says which key results serve clinical, compliance, it-security, patients; list them under stakeholders.',
      severity: 'warning',
    },
    {
      name: 'groups without a key result, in one finding, on the key',
      yaml: `
product: { vertical: telehealth }
stakeholders:
^^^^^^^^^^^^
  - { group: clinical, covered_by: [KR-1] }
  - { group: patients, covered_by: O-1 }
${goals}`,
      message:
        'No key result serves compliance, it-security; list them with covered_by, or with not_applicable and why.',
      severity: 'warning',
    },
    {
      name: 'a key result that is not in the file',
      severity: 'warning',
      yaml: `
product: { clinical: yes }
stakeholders:
^^^^^^^^^^^^
  - { group: clinical, covered_by: [KR-9] }
  - { group: compliance, not_applicable: checked by the platform team }
  - { group: it-security, covered_by: [platform.okr.yaml#KR-4] }
  - { group: patients, covered_by: [KR-9, KR-1] }
${goals}`,
      message: 'No key result serves clinical yet; name one in covered_by, or say why in not_applicable.',
    },
    {
      name: 'only others are missing: information',
      yaml: `
product: { vertical: medical-device }
regulatory: { fda: { status: device } }
stakeholders: [{ group: Clinicians, covered_by: KR-1 }, { group: Legal, covered_by: KR-1 }, { group: IT security, covered_by: KR-1 }, { group: patient, covered_by: KR-1 }]
^^^^^^^^^^^^
${goals}`,
      message: 'No key result serves regulators; list them with covered_by, or with not_applicable and why.',
      severity: 'info',
    },
    {
      name: 'patient data without care: compliance and IT security',
      severity: 'warning',
      yaml: `product: { vertical: payer, phi: yes }\n${marked}`,
      message:
        'Nothing says which key results serve compliance, it-security, payers; list them under stakeholders.',
    },
    {
      name: 'more listed groups than a message holds',
      severity: 'warning',
      yaml: `
product: { vertical: telehealth }
stakeholders:
^^^^^^^^^^^^
  - { group: clinical, covered_by: [] }
${['compliance', 'it-security', 'patients', 'regulators', 'health-system', 'administrators'].map((group) => `  - { group: ${group}, covered_by: [] }`).join('\n')}
${goals}`,
      message:
        'No key result serves clinical, compliance, it-security, patients, regulators, health-system, admi... yet; name one in covered_by, or say why in not_applicable.',
    },
    {
      name: 'a place to fill in serves nobody',
      severity: 'warning',
      yaml: `
product: { vertical: payer, phi: yes }
stakeholders:
^^^^^^^^^^^^
  - { group: compliance, success: TODO, covered_by: [TODO] }
  - { group: security, covered_by: TBD }
  - { group: payers, covered_by: [KR-1] }
${goals}`,
    },
    {
      name: 'every group at once stays within a message',
      severity: 'warning',
      yaml: `product: { vertical: hospital-management, clinical: yes }\nregulatory: { fda: { status: device } }\n${marked}`,
      message:
        'Nothing says which key results serve clinical, compliance, it-security, patients, health-system, regulators, administrators; list them under stakeholders.',
    },
  ],
  quiet: [
    {
      name: 'every group is served or does not matter',
      yaml: `product: { vertical: telehealth }\nstakeholders:\n  - { group: clinical, covered_by: [KR-1] }\n  - { group: compliance, covered_by: KR-1 }\n  - { group: it-security, not_applicable: no system of ours }\n  - { group: patients, covered_by: [O-1] }\n${goals}`,
    },
    {
      name: 'nothing is known of the product',
      yaml: 'objectives:\n  - title: Grow\n    key_results: [Revenue of $4M]\n',
    },
    {
      name: 'an administrative product without patient data',
      yaml: 'product: { vertical: supply }\nobjectives:\n  - title: Never run out\n    key_results: [Stock-outs from 12 to 3]\n',
    },
    { name: 'no objectives yet', yaml: 'product: { vertical: telehealth }\nobjectives: []\n' },
    { name: 'a file that YAML cannot read', yaml: `product: { vertical: telehealth }\nown\n${goals}` },
  ],
  fixes: [
    {
      name: 'the whole block in front of the objectives',
      yaml: 'product: { vertical: telehealth } # ours\n\nobjectives:\n    - title: A\n',
      title: 'Add the missing stakeholder groups',
      after: `product: { vertical: telehealth } # ours
stakeholders:
    - { group: clinical, success: TODO, covered_by: [] }
    - { group: compliance, success: TODO, covered_by: [] }
    - { group: it-security, success: TODO, covered_by: [] }
    - { group: patients, success: TODO, covered_by: [] }

objectives:
    - title: A
`,
    },
    {
      name: 'only the missing groups, CRLF, dashes at the margin',
      yaml: 'product: { vertical: telehealth }\r\nstakeholders:\r\n- group: patients # most of all\r\n  covered_by: [KR-1]\r\n- { group: clinical, covered_by: [KR-1] }\r\nobjectives:\r\n- title: A\r\n  key_results:\r\n  - { id: KR-1, title: Zero falls }\r\n',
      after:
        'product: { vertical: telehealth }\r\nstakeholders:\r\n- group: patients # most of all\r\n  covered_by: [KR-1]\r\n- { group: clinical, covered_by: [KR-1] }\r\n- { group: compliance, success: TODO, covered_by: [] }\r\n- { group: it-security, success: TODO, covered_by: [] }\r\nobjectives:\r\n- title: A\r\n  key_results:\r\n  - { id: KR-1, title: Zero falls }\r\n',
    },
    {
      name: 'an empty list is filled',
      yaml: 'product: { vertical: payer, phi: yes }\nstakeholders: []\nobjectives:\n  - title: A\n',
      after:
        'product: { vertical: payer, phi: yes }\nstakeholders:\n  - { group: compliance, success: TODO, covered_by: [] }\n  - { group: it-security, success: TODO, covered_by: [] }\n  - { group: payers, success: TODO, covered_by: [] }\nobjectives:\n  - title: A\n',
    },
    {
      name: 'in brackets',
      yaml: 'product: { vertical: payer, phi: yes }\nstakeholders: [{ group: payers, not_applicable: ours }]\nobjectives:\n  - title: A\n',
      after:
        'product: { vertical: payer, phi: yes }\nstakeholders: [{ group: payers, not_applicable: ours }, { group: compliance, success: TODO, covered_by: [] }, { group: it-security, success: TODO, covered_by: [] }]\nobjectives:\n  - title: A\n',
    },
    {
      name: 'a key result for the one listed group that none serves',
      yaml: `
product: { vertical: payer, phi: yes }
stakeholders:
  - { group: compliance, covered_by: [] } # by law
  - { group: it-security, covered_by: [KR-1] }
  - { group: payers, not_applicable: ours }
objectives:
  - title: A
    key_results:
      - { id: KR-1, title: Zero falls }
`,
      title: 'Add a key result that serves the group',
      after: `
product: { vertical: payer, phi: yes }
stakeholders:
  - { group: compliance, covered_by: [KR-2] } # by law
  - { group: it-security, covered_by: [KR-1] }
  - { group: payers, not_applicable: ours }
objectives:
  - title: A
    key_results:
      - { id: KR-1, title: Zero falls }
      - id: KR-2
        title: TODO
        category: TODO
        segment: TODO
        direction: increase
        baseline: TODO
        target: TODO
        unit: TODO
        owner: TODO
`,
    },
    {
      name: 'one for each, whatever covered_by holds',
      yaml: `
product: { vertical: payer, phi: yes }
stakeholders:
  - group: compliance
    covered_by: [KR-9]
  - group: it-security
    success: no breach
  - { group: payers, covered_by: TBD }
objectives:
  - title: A
    key_results:
      - { id: KR-1, title: Zero falls }
`,
      title: 'Add a key result for each group that none serves',
      after: `
product: { vertical: payer, phi: yes }
stakeholders:
  - group: compliance
    covered_by: [KR-9, KR-2]
  - group: it-security
    success: no breach
    covered_by: [KR-3]
  - { group: payers, covered_by: KR-4 }
objectives:
  - title: A
    key_results:
      - { id: KR-1, title: Zero falls }
      - id: KR-2
        title: TODO
        category: TODO
        segment: TODO
        direction: increase
        baseline: TODO
        target: TODO
        unit: TODO
        owner: TODO
      - id: KR-3
        title: TODO
        category: TODO
        segment: TODO
        direction: increase
        baseline: TODO
        target: TODO
        unit: TODO
        owner: TODO
      - id: KR-4
        title: TODO
        category: TODO
        segment: TODO
        direction: increase
        baseline: TODO
        target: TODO
        unit: TODO
        owner: TODO
`,
    },
    {
      name: 'one id beside another that is no key result, a text with commas, and quotes that hold nothing',
      yaml: `
product: { vertical: payer, phi: yes }
stakeholders:
  - { group: compliance, covered_by: KR-9 }
  - group: it-security
    covered_by: KR-8, "the audit" # later
  - { group: payers, covered_by: '' }
objectives:
  - title: A
    key_results: [{ id: KR-1, title: Zero falls }]
`,
      title: 'Add a key result for each group that none serves',
      after: `
product: { vertical: payer, phi: yes }
stakeholders:
  - { group: compliance, covered_by: [KR-9, KR-2] }
  - group: it-security
    covered_by: ['KR-8, "the audit"', KR-3] # later
  - { group: payers, covered_by: [KR-4] }
objectives:
  - title: A
    key_results: [{ id: KR-1, title: Zero falls }, { id: KR-2, title: TODO, category: TODO, segment: TODO, direction: increase, baseline: TODO, target: TODO, unit: TODO, owner: TODO }, { id: KR-3, title: TODO, category: TODO, segment: TODO, direction: increase, baseline: TODO, target: TODO, unit: TODO, owner: TODO }, { id: KR-4, title: TODO, category: TODO, segment: TODO, direction: increase, baseline: TODO, target: TODO, unit: TODO, owner: TODO }]
`,
    },
  ],
});

it('governance/stakeholder-gap adds no key result that a group cannot name', () => {
  const text =
    'product: { vertical: payer, phi: yes }\nstakeholders:\n  - { group: compliance, covered_by: { id: KR-9 } }\n  - { group: it-security, not_applicable: ours }\n  - { group: payers, not_applicable: ours }\nobjectives:\n  - title: A\n    key_results: [Zero falls]\n';
  const [finding] = findingsOf('governance/stakeholder-gap', text);
  assert.ok(finding);
  assert.deepEqual(fixesOf(stakeholderGap, finding, new Source(text)), []);
});
