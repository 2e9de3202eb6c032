import { crlf, describeRule } from '../harness.ts';
import { mark } from '../mark.ts';

const study = `product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:`;
const message =
  'This evidence has no date, so nobody can plan with it; say when protocol, enrolment, analysis or publication is due.';
const file = (keyResult: string) => `${study}
      - ${keyResult}
`;

describeRule('evidence/missing-timeline', {
  fires: [
    {
      name: 'a study without a date',
      yaml: mark(
        file('Complete clinical validation study showing usage correlates with improved patient outcomes'),
        'Complete clinical validation study showing usage correlates with improved patient outcomes',
      ),
      message,
      severity: 'warning',
    },
    {
      name: 'a declared evidence goal',
      yaml: mark(
        file('{ id: KR-1, title: Show the effect on pain, category: evidence }'),
        'Show the effect on pain',
      ),
      message,
    },
    {
      name: 'an evidence block without dates, on its key',
      yaml: `
${study}
      - title: Readmissions
        category: outcome
        baseline: 18%
        target: 15%
        evidence:
        ^^^^^^^^
          design: stepped-wedge
`,
      message,
    },
    {
      name: 'a design in one word',
      yaml: mark(
        file('{ title: Pain scores, category: outcome, target: 3, evidence: pre-post }'),
        'evidence',
      ),
      message,
    },
    {
      name: 'the cycle of the file is no date of the evidence',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
cycle: 2027-Q1
objectives:
  - title: Show what helps
    key_results:
      - Publish the results in a peer-reviewed journal
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message,
    },
    {
      name: 'the file of a product about which nothing is said',
      yaml: `
objectives:
  - title: Show what helps
    key_results:
      - Randomised trial of the coach with 400 patients
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message,
    },
    {
      name: 'several, each on its own',
      yaml: `
${study}
      - Cohort study of the coach finished
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Paper on the coach accepted by a journal
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message,
    },
  ],
  quiet: [
    {
      name: 'a due date',
      yaml: file(
        '{ title: Complete clinical validation study showing usage correlates with improved patient outcomes, due: 2027-03-31 }',
      ),
    },
    { name: 'a deadline in the title', yaml: file('Finish the validation study by 30 June') },
    {
      name: 'a due date of the evidence',
      yaml: file('{ title: Show the effect, category: evidence, evidence: { due: 2027-06-30 } }'),
    },
    {
      name: 'a publication date',
      yaml: file('{ title: Show the effect, category: evidence, evidence: { publication: 2027-Q3 } }'),
    },
    {
      name: 'one phase with a date',
      yaml: file('{ title: Show the effect, category: evidence, evidence: { enrolment_end: 2027-02-28 } }'),
    },
    {
      name: 'the date of the ethics review',
      yaml: file(
        '{ title: Show the effect, category: evidence, evidence: { irb: { required: yes, status: planned, due: 2027-01-31 } } }',
      ),
    },
    {
      name: 'a due date of the objective',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    due: 2027-06-30
    key_results:
      - Complete clinical validation study showing usage correlates with improved patient outcomes
`,
    },
    {
      name: 'what is published already',
      yaml: file(
        '{ title: Show the effect, category: evidence, evidence: { design: cohort, status: published } }',
      ),
    },
    { name: 'what is dropped', yaml: file('{ title: Cohort study of the coach, status: dropped }') },
    {
      name: 'sleep studies, free trials, case studies',
      yaml: `
${study}
      - Sleep studies read within 24 hours
      - Free trial conversions up to 20%
      - Case study with two hospitals
`,
    },
    {
      name: 'practice that rests on evidence',
      yaml: file('Evidence-based order sets used in 80% of admissions'),
    },
    { name: 'an outcome that is compared with usual care', yaml: file('Readmissions 15% below usual care') },
    { name: 'a registry that is filled', yaml: file('Registry data complete for 95% of implants') },
    {
      name: 'forms, rules and clubs',
      yaml: `
${study}
      - Address validation errors below 1%
      - Paper forms from 40 to 5
      - Journal club attended by 12 nurses
`,
    },
    {
      name: 'a rate of trials that moves',
      yaml: 'product: { clinical: true }\nobjectives:\n  - title: Show\n    key_results:\n      - Data-query rate in trials from 16% to 8%\n',
    },
    {
      name: 'a category that the author declares',
      yaml: file('{ title: Clinical study team onboarded, category: operational }'),
    },
  ],
  fixes: [
    {
      name: 'the timeline, comments stay',
      title: 'Add the timeline of the study',
      yaml: `
${study}
      - id: KR-1 # first
        title: Cohort study of the coach
        # agreed with Lena
        category: evidence
`,
      after: `
${study}
      - id: KR-1 # first
        title: Cohort study of the coach
        # agreed with Lena
        category: evidence
        evidence:
          protocol: TODO
          irb: { required: yes, status: planned, due: TODO }
          enrolment_end: TODO
          analysis: TODO
          publication: TODO
`,
    },
    {
      name: 'merged into a block',
      title: 'Add the timeline of the study',
      yaml: `
${study}
      - title: Readmissions
        target: 15%
        evidence:
          design: stepped-wedge # by clinic
          irb: { required: yes, status: approved }
`,
      after: `
${study}
      - title: Readmissions
        target: 15%
        evidence:
          design: stepped-wedge # by clinic
          irb: { required: yes, status: approved }
          protocol: TODO
          enrolment_end: TODO
          analysis: TODO
          publication: TODO
`,
    },
    {
      name: 'merged in braces',
      title: 'Add the timeline of the study',
      yaml: file('{ title: Cohort study, evidence: { design: cohort } }'),
      after: file(
        '{ title: Cohort study, evidence: { design: cohort, protocol: TODO, irb: { required: yes, status: planned, due: TODO }, enrolment_end: TODO, analysis: TODO, publication: TODO } }',
      ),
    },
    {
      name: 'one line of text',
      title: 'Add the timeline of the study',
      yaml: file('Cohort study of the coach'),
      after: `
${study}
      - title: Cohort study of the coach
        evidence:
          protocol: TODO
          irb: { required: yes, status: planned, due: TODO }
          enrolment_end: TODO
          analysis: TODO
          publication: TODO
`,
    },
    {
      name: 'a due date',
      title: 'Add a due date',
      yaml: `
${study}
      - title: Cohort study of the coach
        owner: ana
        evidence: { design: cohort }
`,
      after: `
${study}
      - title: Cohort study of the coach
        owner: ana
        due: TODO
        evidence: { design: cohort }
`,
    },
    {
      name: 'a design in one word takes a due date',
      title: 'Add a due date',
      yaml: file('{ title: Pain scores, target: 3, evidence: pre-post }'),
      after: file('{ title: Pain scores, target: 3, due: TODO, evidence: pre-post }'),
    },
    {
      name: 'four spaces, CRLF',
      title: 'Add the timeline of the study',
      yaml: crlf(`
objectives:
    - title: Show
      key_results:
          - title: Cohort study of the coach
            category: evidence
`),
      after: crlf(`
objectives:
    - title: Show
      key_results:
          - title: Cohort study of the coach
            category: evidence
            evidence:
                protocol: TODO
                irb: { required: yes, status: planned, due: TODO }
                enrolment_end: TODO
                analysis: TODO
                publication: TODO
`),
    },
  ],
});
