import { crlf, describeRule } from '../harness.ts';
import { mark } from '../mark.ts';

const study = `product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:`;
const message =
  'This study involves people and does not say where its ethics review stands; record the IRB status, or that none is required.';
const file = (keyResult: string) => `${study}
      - ${keyResult}
`;

describeRule('evidence/irb-status-missing', {
  fires: [
    {
      name: 'a study in the title',
      yaml: mark(
        file('Complete clinical validation study showing usage correlates with improved patient outcomes'),
        'Complete clinical validation study showing usage correlates with improved patient outcomes',
      ),
      message,
      severity: 'info',
    },
    {
      name: 'a trial with a date still lacks it',
      yaml: mark(
        file('Enrol 200 patients in the trial by 30 June'),
        'Enrol 200 patients in the trial by 30 June',
      ),
      message,
    },
    {
      name: 'a design in a block, on its key',
      yaml: `
${study}
      - title: Readmissions
        category: outcome
        target: 15%
        evidence:
        ^^^^^^^^
          design: stepped-wedge
          publication: 2027-Q3
`,
      message,
    },
    {
      name: 'required, and no status',
      yaml: `
${study}
      - title: Cohort study
        category: evidence
        evidence:
          irb: { required: yes }
          ^^^
`,
      message:
        'An IRB review is required here, and nobody can see where it stands; record its status and date.',
    },
    {
      name: 'not required, and nobody said so',
      yaml: `
${study}
      - title: Cohort study
        category: evidence
        evidence:
          irb: { required: no }
          ^^^
`,
      message:
        'No IRB review is required here, and nobody can see who decided that; record the determination.',
    },
    {
      name: 'a declared evidence goal with a pilot trial',
      yaml: mark(
        file('{ title: Pilot trial of the coach, category: evidence, due: 2027-03-31 }'),
        'Pilot trial of the coach',
      ),
      message,
    },
    {
      name: 'each of several',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - Complete clinical validation study showing usage correlates with improved patient outcomes
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Complete clinical validation study showing usage correlates with improved patient outcomes
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
  quiet: [
    {
      name: 'an approved review',
      yaml: file(
        '{ title: Cohort study, category: evidence, evidence: { irb: { required: yes, status: approved, date: 2026-12-01 } } }',
      ),
    },
    {
      name: 'a planned one',
      yaml: file(
        '{ title: Cohort study, category: evidence, evidence: { irb: { required: yes, status: planned } } }',
      ),
    },
    {
      name: 'the status in one word',
      yaml: file('{ title: Cohort study, category: evidence, evidence: { design: cohort, irb: approved } }'),
    },
    {
      name: 'none required, with its determination',
      yaml: file(
        '{ title: Cohort study, category: evidence, evidence: { irb: { required: no, determination: QI-2026-14 } } }',
      ),
    },
    {
      name: 'a review key result beside it',
      yaml: `
${study}
      - Cohort study of the coach
      - IRB approval for the study by 31 January
`,
    },
    {
      name: 'an ethics committee in the title',
      yaml: file('Trial of the coach approved by the ethics committee'),
    },
    { name: 'synthetic data', yaml: file('Validation study on synthetic data finished') },
    {
      name: 'a bench test',
      yaml: file('{ title: Bench validation study of the sensor, category: evidence }'),
    },
    {
      name: 'a retrospective design',
      yaml: file(
        '{ title: Sensitivity, category: evidence, target: 92%, evidence: { design: retrospective cohort } }',
      ),
    },
    { name: 'a publication is no study', yaml: file('Publish the results in a peer-reviewed journal') },
    {
      name: 'evidence that is no study',
      yaml: file('{ title: Claims on the website with evidence, category: evidence, target: 100% }'),
    },
    {
      name: 'sleep studies and free trials',
      yaml: `
${study}
      - Sleep studies read within 24 hours
      - Free trial conversions up to 20%
      - User study with five nurses
`,
    },
    { name: 'a dropped study', yaml: file('{ title: Cohort study, category: evidence, status: dropped }') },
    { name: 'a result that is only compared', yaml: file('Readmissions 15% below usual care') },
  ],
  fixes: [
    {
      name: 'a plan, comments stay',
      title: 'Plan the IRB review',
      yaml: `
${study}
      - title: Cohort study of the coach # with Lena
        category: evidence
`,
      after: `
${study}
      - title: Cohort study of the coach # with Lena
        category: evidence
        evidence:
          irb: { required: yes, status: planned, due: TODO }
`,
    },
    {
      name: 'into the block that is there',
      title: 'Plan the IRB review',
      yaml: `
${study}
      - title: Readmissions
        target: 15%
        evidence:
          # by clinic
          design: stepped-wedge
        owner: ana
`,
      after: `
${study}
      - title: Readmissions
        target: 15%
        evidence:
          # by clinic
          design: stepped-wedge
          irb: { required: yes, status: planned, due: TODO }
        owner: ana
`,
    },
    {
      name: 'in braces',
      title: 'Plan the IRB review',
      yaml: file('{ title: Cohort study, evidence: { design: cohort } }'),
      after: file(
        '{ title: Cohort study, evidence: { design: cohort, irb: { required: yes, status: planned, due: TODO } } }',
      ),
    },
    {
      name: 'none needed',
      title: 'Record that no IRB review is needed',
      yaml: file('{ title: Cohort study, evidence: { design: cohort } }'),
      after: file(
        '{ title: Cohort study, evidence: { design: cohort, irb: { required: no, determination: TODO } } }',
      ),
    },
    {
      name: 'the status of a required one',
      title: 'Plan the IRB review',
      yaml: file('{ title: Cohort study, evidence: { irb: { required: yes } } }'),
      after: file(
        '{ title: Cohort study, evidence: { irb: { required: yes, status: planned, due: TODO } } }',
      ),
    },
    {
      name: 'the determination',
      title: 'Record that no IRB review is needed',
      yaml: `
${study}
      - title: Cohort study
        evidence:
          irb:
            required: no # quality improvement
`,
      after: `
${study}
      - title: Cohort study
        evidence:
          irb:
            required: no # quality improvement
            determination: TODO
`,
    },
    {
      name: 'one line of text, four spaces, CRLF',
      title: 'Plan the IRB review',
      yaml: crlf(`
objectives:
    - title: Show
      key_results:
          - Cohort study of the coach
`),
      after: crlf(`
objectives:
    - title: Show
      key_results:
          - title: Cohort study of the coach
            evidence:
                irb: { required: yes, status: planned, due: TODO }
`),
    },
  ],
});
