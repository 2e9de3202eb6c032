import { describeRule } from '../harness.ts';

describeRule('evidence/irb-status-missing', {
  fires: [
    {
      name: 'a study in the title',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - Complete clinical validation study showing usage correlates with improved patient outcomes
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'This study involves people and does not say where its ethics review stands; record the IRB status, or that none is required.',
      severity: 'info',
    },
    {
      name: 'a trial with a date still lacks it',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - Enrol 200 patients in the trial by 30 June
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'This study involves people and does not say where its ethics review stands; record the IRB status, or that none is required.',
      severity: 'info',
    },
    {
      name: 'a design in a block, on its key',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - title: Readmissions
        category: outcome
        target: 15%
        evidence:
        ^^^^^^^^
          design: stepped-wedge
          publication: 2027-Q3
`,
      message:
        'This study involves people and does not say where its ethics review stands; record the IRB status, or that none is required.',
      severity: 'info',
    },
    {
      name: 'required, and no status',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - title: Cohort study
        category: evidence
        evidence:
          irb: { required: yes }
          ^^^
`,
      message:
        'An IRB review is required here, and nobody can see where it stands; record its status and date.',
      severity: 'info',
    },
    {
      name: 'not required, and nobody said so',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - title: Cohort study
        category: evidence
        evidence:
          irb: { required: no }
          ^^^
`,
      message:
        'No IRB review is required here, and nobody can see who decided that; record the determination.',
      severity: 'info',
    },
    {
      name: 'a declared evidence goal with a pilot trial',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - { title: Pilot trial of the coach, category: evidence, due: 2027-03-31 }
                 ^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'This study involves people and does not say where its ethics review stands; record the IRB status, or that none is required.',
      severity: 'info',
    },
  ],
  quiet: [
    {
      name: 'an approved review',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - { title: Cohort study, category: evidence, evidence: { irb: { required: yes, status: approved, date: 2026-12-01 } } }
`,
    },
    {
      name: 'a planned one',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - { title: Cohort study, category: evidence, evidence: { irb: { required: yes, status: planned } } }
`,
    },
    {
      name: 'the status in one word',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - { title: Cohort study, category: evidence, evidence: { design: cohort, irb: approved } }
`,
    },
    {
      name: 'none required, with its determination',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - { title: Cohort study, category: evidence, evidence: { irb: { required: no, determination: QI-2026-14 } } }
`,
    },
    {
      name: 'a review key result beside it',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - Cohort study of the coach
      - IRB approval for the study by 31 January
`,
    },
    {
      name: 'an ethics committee in the title',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - Trial of the coach approved by the ethics committee
`,
    },
    {
      name: 'synthetic data',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - Validation study on synthetic data finished
`,
    },
    {
      name: 'a bench test',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - { title: Bench validation study of the sensor, category: evidence }
`,
    },
    {
      name: 'a retrospective design',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - { title: Sensitivity, category: evidence, target: 92%, evidence: { design: retrospective cohort } }
`,
    },
    {
      name: 'a publication is no study',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - Publish the results in a peer-reviewed journal
`,
    },
    {
      name: 'evidence that is no study',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - { title: Claims on the website with evidence, category: evidence, target: 100% }
`,
    },
    {
      name: 'sleep studies and free trials',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - Sleep studies read within 24 hours
      - Free trial conversions up to 20%
      - User study with five nurses
`,
    },
    {
      name: 'a dropped study',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - { title: Cohort study, category: evidence, status: dropped }
`,
    },
    {
      name: 'a result that is only compared',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - Readmissions 15% below usual care
`,
    },
  ],
  fixes: [
    {
      name: 'a plan, comments stay',
      title: 'Plan the IRB review',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - title: Cohort study of the coach # with Lena
        category: evidence
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
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
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - title: Readmissions
        target: 15%
        evidence:
          # by clinic
          design: stepped-wedge
        owner: ana
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
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
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - { title: Cohort study, evidence: { design: cohort } }
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - { title: Cohort study, evidence: { design: cohort, irb: { required: yes, status: planned, due: TODO } } }
`,
    },
    {
      name: 'none needed',
      title: 'Record that no IRB review is needed',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - { title: Cohort study, evidence: { design: cohort } }
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - { title: Cohort study, evidence: { design: cohort, irb: { required: no, determination: TODO } } }
`,
    },
    {
      name: 'the status of a required one',
      title: 'Plan the IRB review',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - { title: Cohort study, evidence: { irb: { required: yes } } }
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - { title: Cohort study, evidence: { irb: { required: yes, status: planned, due: TODO } } }
`,
    },
    {
      name: 'the determination',
      title: 'Record that no IRB review is needed',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - title: Cohort study
        evidence:
          irb:
            required: no # quality improvement
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
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
      yaml: 'objectives:\r\n    - title: Show\r\n      key_results:\r\n          - Cohort study of the coach\r\n',
      after:
        'objectives:\r\n    - title: Show\r\n      key_results:\r\n          - title: Cohort study of the coach\r\n            evidence:\r\n                irb: { required: yes, status: planned, due: TODO }\r\n',
    },
  ],
});
