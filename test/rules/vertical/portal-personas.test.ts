import { crlf, describeRule } from '../harness.ts';
import { mark } from '../mark.ts';

const goal = `  - id: O-1
    title: A better year
    key_results:`;
const goals = `objectives:
${goal}`;

const added = `          - id: KR-1
            title: Calls to reception that the portal could have answered
            category: workflow
            segment: front-desk
            direction: decrease
            baseline: TODO
            target: TODO
            unit: per 100 visits
            owner: TODO
          - id: KR-2
            title: Minutes per physician per day on portal messages
            category: workflow
            segment: physician
            direction: decrease
            baseline: TODO
            target: TODO
            unit: minutes
            owner: TODO
          - id: KR-3
            title: Billing questions settled in the portal without a call
            category: workflow
            segment: billing-staff
            direction: increase
            baseline: TODO
            target: TODO
            unit: "%"
            owner: TODO`;
const portal = `product: { id: demo, vertical: patient-engagement }
${goals}`;
const file = (keyResult: string) => `${portal}
      - ${keyResult}
`;
const says = (people: string) =>
  `A patient portal also changes the day of ${people}, and no key result looks at them; add one for each.`;
const reading = `    - title: A better year
      key_results:
          - Patients who read a result in the patient portal up from 40% to 60%`;
const bills = `product: { id: demo, vertical: patient-engagement }
objectives:
    - id: O-1
      title: A better year
      key_results:
          - id: KR-1.1
            title: Bills read in the patient portal
            segment: [physician, front-desk]`;
const marked = mark(portal, 'objectives');

describeRule('vertical/portal-personas', {
  fires: [
    {
      name: 'patients alone',
      yaml: `
${marked}
      - Patients who read a result in the patient portal up from 40% to 60%
`,
      message: says('reception, physicians and billing'),
      severity: 'info',
    },
    {
      name: 'reception is missing',
      yaml: `
${marked}
      - id: KR-1.1
        title: Patients who pay a bill in the patient portal up to 30%
      - { title: Minutes per physician per day on messages, segment: physician, target: 20 }
`,
      message:
        'A patient portal also changes the day of reception, and no key result looks at that; add one.',
    },
    {
      name: 'a portal of the record',
      yaml: `
product: { id: demo, vertical: ehr }
objectives:
^^^^^^^^^^
${goal}
      - id: KR-1.1
        title: Messages in the patient portal answered in a day
        segment: physician
`,
      message: says('patients, reception and billing'),
    },
    {
      name: 'by the name of the product',
      yaml: `
product: { id: demo, vertical: patient-engagement, name: Riverside Patient Portal }
objectives:
^^^^^^^^^^
${goal}
      - Results read within a day up to 60%
`,
      message: says('patients, reception, physicians and billing'),
    },
    {
      name: 'named by the objective',
      yaml: `
product: { id: demo, vertical: patient-engagement }
objectives:
^^^^^^^^^^
  - id: O-1
    title: A patient portal that people use
    key_results:
      - Results read within a day up to 60%
`,
      message: says('patients, reception, physicians and billing'),
    },
  ],
  quiet: [
    ...['paused', 'done', 'dropped'].map((status) => ({
      name: `a portal that nobody works on: ${status}`,
      yaml: `
product: { vertical: patient-engagement }
objectives:
  - title: Smoother handoffs
    key_results: [Readmissions from nursing homes from 23% to 20%]
  - { title: Family portal, status: ${status} }
`,
    })),
    {
      name: 'all four',
      yaml: `
${portal}
      - Patients who read a result in the patient portal up to 60%
      - Calls to reception down to 20 per 100 visits
      - { title: Minutes on messages per day down to 20, segment: physician }
      - Billing questions settled online up to 70%
`,
    },
    {
      name: 'by segment',
      yaml: file(
        '{ title: Tasks done in the patient portal, target: 60%, segment: [patient, front-desk, nurse, billing-staff] }',
      ),
    },
    { name: 'no portal', yaml: file('Patients who answer a reminder up to 60%') },
    { name: 'a portal of another kind', yaml: file('Uptime of the developer portal of 99.9%') },
    {
      name: 'a portal for suppliers, in another vertical',
      yaml: `
product: { id: demo, vertical: supply }
${goals}
      - Orders in the patient portal up to 60%
`,
    },
    {
      name: 'no vertical',
      yaml: `
${goals}
      - Patients who read a result in the patient portal up to 60%
`,
    },
    {
      name: 'a file that YAML cannot read',
      yaml: `
product: { id: demo, vertical: patient-engagement }
own
${goals}
      - Patients in the patient portal up to 60%
`,
    },
  ],
  fixes: [
    {
      name: 'three key results under the next ids',
      title: 'Add key results for reception, physicians and billing',
      yaml: `
${portal}
      - id: KR-1.1
        title: Patients who read a result in the patient portal up from 40% to 60% # since May
`,
      after: `
${portal}
      - id: KR-1.1
        title: Patients who read a result in the patient portal up from 40% to 60% # since May
      - id: KR-1.2
        title: Calls to reception that the portal could have answered
        category: workflow
        segment: front-desk
        direction: decrease
        baseline: TODO
        target: TODO
        unit: per 100 visits
        owner: TODO
      - id: KR-1.3
        title: Minutes per physician per day on portal messages
        category: workflow
        segment: physician
        direction: decrease
        baseline: TODO
        target: TODO
        unit: minutes
        owner: TODO
      - id: KR-1.4
        title: Billing questions settled in the portal without a call
        category: workflow
        segment: billing-staff
        direction: increase
        baseline: TODO
        target: TODO
        unit: "%"
        owner: TODO
`,
    },
    {
      name: 'one, flow style',
      title: 'Add key results for reception',
      yaml: `
product: { id: demo, vertical: patient-engagement }
objectives:
  - title: A
    key_results: [{ title: Patients who pay a bill in the patient portal, target: 30%, segment: [patient, physician] }]
`,
      after: `
product: { id: demo, vertical: patient-engagement }
objectives:
  - title: A
    key_results: [{ title: Patients who pay a bill in the patient portal, target: 30%, segment: [patient, physician] }, { id: KR-1, title: Calls to reception that the portal could have answered, category: workflow, segment: front-desk, direction: decrease, baseline: TODO, target: TODO, unit: per 100 visits, owner: TODO }]
`,
    },
    {
      name: 'CRLF, four spaces',
      title: 'Add key results for patients',
      yaml: crlf(`
${bills}
`),
      after: crlf(`
${bills}
          - id: KR-1.2
            title: Patients who finish what they came for in the portal
            category: workflow
            segment: patient
            direction: increase
            baseline: TODO
            target: TODO
            unit: "%"
            owner: TODO
`),
    },
    {
      name: 'three into an empty list',
      yaml: `
product: { id: demo, vertical: patient-engagement }
objectives:
    - title: Later
      key_results: [] # to come
${reading}
`,
      after: `
product: { id: demo, vertical: patient-engagement }
objectives:
    - title: Later
      key_results: # to come
${added}
${reading}
`,
    },
    {
      name: 'three into a list of their own',
      yaml: `
product: { id: demo, vertical: patient-engagement }
objectives:
    - title: Later # to come
${reading}
`,
      after: `
product: { id: demo, vertical: patient-engagement }
objectives:
    - title: Later # to come
      key_results:
${added}
${reading}
`,
    },
  ],
});
