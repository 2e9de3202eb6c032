import { describeRule } from '../harness.ts';
import { mark } from '../mark.ts';

const file = (title: string, regulatory = 'regulatory: { playbook: a.md }', product = '{ vertical: ehr }') =>
  `product: ${product}\n${regulatory}\nobjectives:\n  - title: Better care\n    key_results:\n      - title: ${title}\n`;
const marked = (...args: Parameters<typeof file>) => mark(file(...args), 'regulatory');
const outcome = 'Readmissions of patients fall from 14% to 9%';
const says = (words: string) =>
  `A product whose goals say '${words}' can be a medical device; record regulatory.fda.status, as under-assessment while it is open.`;
const status = '{ status: under-assessment, rationale: TODO, due: TODO }';

describeRule('compliance/fda-status-missing', {
  fires: [
    {
      name: 'a watch that spots an illness',
      yaml: `
product: { clinical: true }
regulatory: { hipaa: { role: covered-entity } }
^^^^^^^^^^
objectives:
  - title: Spot arrhythmia on a smartwatch
    key_results: [Sensitivity of 92% in 400 patients]
`,
    },
    {
      name: 'a goal detects a disease',
      yaml: marked('The score detects early sepsis in 80% of cases'),
      message: says('detects early sepsis'),
      severity: 'warning',
    },
    {
      name: 'recommends treatment',
      yaml: marked('The app recommends a treatment to 60% of patients'),
      message: says('recommends a treatment'),
    },
    {
      name: 'works out doses',
      yaml: marked('Dose calculator used for 90% of infusions'),
      message: says('Dose calculator'),
    },
    { name: 'CDS by its short name', yaml: marked('CDS rules reach 70% of nurses'), message: says('CDS') },
    {
      name: 'watches vital signs',
      yaml: marked('Continuous heart rate monitoring of 400 patients'),
      message: says('heart rate monitoring'),
    },
    {
      name: 'controls a device',
      yaml: marked('Software controls the infusion pump without error in 99.9% of runs'),
      message: says('controls the infusion pump'),
    },
    ...['The app detects depression in 80% of cases', 'Treats depression in 400 patients'].map((title) => ({
      name: `whatever the illness: ${title}`,
      yaml: marked(title),
    })),
    {
      name: 'doses a medicine',
      yaml: marked('Warfarin dosing accepted by pharmacists in 80% of cases'),
      message: says('Warfarin dosing accepted'),
    },
    {
      name: 'by its vertical',
      yaml: marked(outcome, 'regulatory: { playbook: a.md }', '{ vertical: remote-patient-monitoring }'),
      message:
        'This kind of product (Remote patient monitoring) can be a medical device; record regulatory.fda.status, as under-assessment while it is open.',
    },
    {
      name: 'AI in a clinical product',
      yaml: marked(outcome, 'regulatory: { playbook: a.md }', '{ vertical: ehr, ai: true }'),
      message:
        'A clinical product with AI can be a medical device; record regulatory.fda.status, as under-assessment while it is open.',
    },
    {
      name: 'an fda block without status, on its key',
      yaml: mark(file(outcome, 'regulatory:\n  fda: { class: II }', '{ vertical: wearable }'), 'fda'),
    },
    {
      name: 'the objective says it',
      yaml: `product: { vertical: ehr }\nregulatory: {}\n^^^^^^^^^^\nobjectives:\n  - title: Detect cancer earlier\n    key_results: [Patients screened rise from 40% to 70%]\n`,
    },
    {
      name: 'a status that is not typed yet',
      yaml: mark(file(outcome, 'regulatory:\n  fda:\n    status:', '{ vertical: wearable }'), 'fda'),
    },
  ],
  quiet: [
    ...['device', 'not-a-device', 'wellness', 'under-assessment'].map((value) => ({
      name: `status ${value}`,
      yaml: file(
        'The score detects sepsis in 80% of cases',
        `regulatory: { fda: { status: ${value}, rationale: memo } }`,
      ),
    })),
    {
      name: 'no regulatory block: compliance/missing-baseline speaks',
      yaml: file('The score detects sepsis', 'cycle: 2027'),
    },
    {
      name: 'outside the US',
      yaml: file('The score detects sepsis', 'regulatory: {}\njurisdictions: [DE, FR]'),
    },
    {
      name: 'not clinical',
      yaml: file('AI codes 80% of claims', 'regulatory: {}', '{ vertical: payer, ai: true }'),
    },
    {
      name: 'declared not clinical',
      yaml: file('Wearables sold: 4,000', 'regulatory: {}', '{ clinical: no }'),
    },
    ...[
      outcome,
      'Detect breaches within 24 hours',
      'Treat all patients with respect: satisfaction of 90%',
      'Diagnoses coded correctly in 98% of charts',
      'Closed-loop medication administration on 12 of 12 wards',
      'Closed-loop referrals rise from 40% to 80%',
      'Time from door to treatment falls from 60 to 40 minutes',
      'Blood pressure of patients controlled in 75%',
      'Infection control audits passed: 12 of 12',
      'Predict bed demand for 90% of shifts',
      'Doses given on time rise from 80% to 95%',
      'Decision support for managers used in 40% of meetings',
      'Nurses screen for depression in 90% of visits',
      'Treat 400 patients with depression in clinic',
      'Recruit 400 patients with depression for the study',
      'Insurance covers treatment of depression in 12 states',
    ].map((title) => ({ name: title, yaml: file(`"${title}"`) })),
    {
      name: 'an objective that is not clinical',
      yaml: 'product: { vertical: ehr }\nregulatory: {}\nobjectives:\n  - title: Wearables for staff challenges\n    clinical: no\n    key_results: [Steps rise by 10%]\n',
    },
    {
      name: 'a file that YAML cannot read',
      yaml: file('The score detects sepsis').replace('objectives', 'own\nobjectives'),
    },
  ],
  fixes: [
    {
      name: 'in block style with a comment, CRLF',
      yaml: file(outcome, 'regulatory:\n    playbook: a.md # ours', '{ vertical: wearable }').replaceAll(
        '\n',
        '\r\n',
      ),
      title: 'Add the FDA status',
      after: file(
        outcome,
        `regulatory:\n    playbook: a.md # ours\n    fda: ${status}`,
        '{ vertical: wearable }',
      ).replaceAll('\n', '\r\n'),
    },
    {
      name: 'in braces',
      yaml: file('The score detects sepsis in 80% of cases'),
      after: file(
        'The score detects sepsis in 80% of cases',
        `regulatory: { playbook: a.md, fda: ${status} }`,
      ),
    },
    {
      name: 'into an fda block that is there',
      yaml: file(
        outcome,
        'regulatory:\n  fda:\n    rationale: memo # 2026\n  states: {}',
        '{ vertical: wearable }',
      ),
      after: file(
        outcome,
        'regulatory:\n  fda:\n    rationale: memo # 2026\n    status: under-assessment\n    due: TODO\n  states: {}',
        '{ vertical: wearable }',
      ),
    },
    {
      name: 'a status that is not typed yet',
      yaml: file(outcome, 'regulatory:\n  fda:\n    status:', '{ vertical: wearable }'),
      after: file(
        outcome,
        'regulatory:\n  fda:\n    status: under-assessment\n    rationale: TODO\n    due: TODO',
        '{ vertical: wearable }',
      ),
    },
  ],
});
