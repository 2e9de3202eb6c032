import { crlf, describeRule } from '../harness.ts';
import { mark } from '../mark.ts';

const study = `product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:`;
const message =
  'This key result shows that people use or like the product, not that they get better; add a clinical or patient-reported outcome.';
const file = (keyResult: string) => `${study}
      - ${keyResult}
`;

describeRule('evidence/engagement-as-outcome', {
  fires: [
    {
      name: 'satisfaction called an outcome',
      yaml: mark(
        file('{ title: Patient satisfaction, category: outcome, target: 4.5/5 }'),
        'Patient satisfaction',
      ),
      message,
      severity: 'info',
    },
    {
      name: 'engagement published as evidence (S0:10)',
      yaml: mark(
        file(
          'Publish findings in peer-reviewed clinical journal demonstrating 15% improvement in patient engagement scores compared to standard care',
        ),
        'Publish findings in peer-reviewed clinical journal demonstrating 15% improvement in patient engagement scores compared to standard care',
      ),
      message,
    },
    {
      name: 'a study of use',
      yaml: mark(
        file('{ id: KR-3, title: Cohort study of weekly app use, category: evidence, due: 2027-03-31 }'),
        'Cohort study of weekly app use',
      ),
      message:
        'KR-3 shows that people use or like the product, not that they get better; add a clinical or patient-reported outcome.',
    },
    {
      name: 'once an objective',
      yaml: `
${study}
      - { title: App rating, category: outcome, target: 4.7 }
                 ^^^^^^^^^^
      - { title: NPS, category: outcome, target: 50 }
`,
      message,
    },
    {
      name: 'the primary outcome of a study',
      yaml: `
${study}
      - title: Trial of the coach
        category: evidence
        evidence:
          primary_outcome: sessions per week
                           ^^^^^^^^^^^^^^^^^
`,
      message,
    },
    {
      name: 'adoption beside it is no outcome',
      yaml: `
${study}
      - { title: Patient engagement, category: outcome, target: 60% }
                 ^^^^^^^^^^^^^^^^^^
      - { title: Weekly use, category: adoption, target: 60% }
`,
      message,
    },
  ],
  quiet: [
    {
      name: 'a study of use that looks at health',
      yaml: `
${study}
      - { title: Study of engagement, category: evidence, target: 1, evidence: { primary_outcome: hospital days per patient } }
`,
    },
    {
      name: 'engagement that is called adoption or experience',
      yaml: `
${study}
      - { title: Patient engagement, category: adoption, target: 60% }
      - { title: Patient satisfaction, category: experience, target: 4.5/5 }
`,
    },
    {
      name: 'no category, no claim',
      yaml: `
${study}
      - Patient satisfaction of 4.5/5
      - Weekly active patients from 200 to 400
`,
    },
    {
      name: 'a clinical outcome',
      yaml: file('{ title: Blood pressure under control, category: outcome, target: 60% }'),
    },
    {
      name: 'an outcome beside it',
      yaml: `
${study}
      - { title: Patient satisfaction, category: outcome, target: 4.5/5 }
      - { title: Readmissions, category: outcome, target: 15% }
`,
    },
    {
      name: 'use that is tied to outcomes',
      yaml: file(
        'Complete clinical validation study showing usage correlates with improved patient outcomes',
      ),
    },
    {
      name: 'an instrument that patients fill in',
      yaml: `
${study}
      - { title: Satisfaction by HCAHPS, category: outcome, target: 80% }
      - { title: PROM response and engagement, category: outcome, target: 70% }
`,
    },
    {
      name: 'symptoms of people who use it',
      yaml: file('{ title: Symptom score of engaged patients, category: outcome, target: 3 }'),
    },
    {
      name: 'the primary outcome is health',
      yaml: file(
        '{ title: Engagement trial, category: evidence, evidence: { primary_outcome: HbA1c at 6 months } }',
      ),
    },
    {
      name: 'a product that is not clinical',
      yaml: `
product: { vertical: supply }
objectives:
  - title: Show what helps
    key_results:
      - { title: Patient satisfaction, category: outcome, target: 4.5/5 }
`,
    },
  ],
  fixes: [
    {
      name: 'an outcome at the end, comments stay',
      title: 'Add an outcome of health',
      yaml: `
${study}
      # the board wants it
      - id: KR-1
        title: Patient satisfaction # survey
        category: outcome
        target: 4.5/5
`,
      after: `
${study}
      # the board wants it
      - id: KR-1
        title: Patient satisfaction # survey
        category: outcome
        target: 4.5/5
      - id: KR-2
        title: 30-day readmissions of enrolled patients (risk-adjusted)
        category: outcome
        segment: patient
        direction: decrease
        baseline: TODO
        target: TODO
        unit: "%"
        owner: TODO
`,
    },
    {
      name: 'behind one in braces',
      title: 'Add an outcome of health',
      yaml: file('{ title: Patient satisfaction, category: outcome, target: 4.5/5 }'),
      after: `
${study}
      - { title: Patient satisfaction, category: outcome, target: 4.5/5 }
      - id: KR-1
        title: 30-day readmissions of enrolled patients (risk-adjusted)
        category: outcome
        segment: patient
        direction: decrease
        baseline: TODO
        target: TODO
        unit: "%"
        owner: TODO
`,
    },
    {
      name: 'into a list in brackets',
      title: 'Add an outcome of health',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - { title: Please, key_results: [{ title: Patient satisfaction, category: outcome, target: 4.5/5 }] }
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - { title: Please, key_results: [{ title: Patient satisfaction, category: outcome, target: 4.5/5 }, { id: KR-1, title: 30-day readmissions of enrolled patients (risk-adjusted), category: outcome, segment: patient, direction: decrease, baseline: TODO, target: TODO, unit: "%", owner: TODO }] }
`,
    },
    {
      name: 'four spaces, CRLF',
      title: 'Add an outcome of health',
      yaml: crlf(`
product:
    clinical: true
objectives:
    - title: Please
      key_results:
          - id: KR-9
            title: Patient satisfaction
            category: outcome
`),
      after: crlf(`
product:
    clinical: true
objectives:
    - title: Please
      key_results:
          - id: KR-9
            title: Patient satisfaction
            category: outcome
          - id: KR-10
            title: 30-day readmissions of enrolled patients (risk-adjusted)
            category: outcome
            segment: patient
            direction: decrease
            baseline: TODO
            target: TODO
            unit: "%"
            owner: TODO
`),
    },
    {
      name: 'between comments, CRLF',
      yaml: crlf(`
product:
    vertical: remote-patient-monitoring
objectives:
    - title: Show what helps
      key_results:
          - id: KR-9
            title: Patient satisfaction
            category: outcome # so far
          # more to come
`),
      title: 'Add an outcome of health',
      after: crlf(`
product:
    vertical: remote-patient-monitoring
objectives:
    - title: Show what helps
      key_results:
          - id: KR-9
            title: Patient satisfaction
            category: outcome # so far
          - id: KR-10
            title: 30-day readmissions of enrolled patients (risk-adjusted)
            category: outcome
            segment: patient
            direction: decrease
            baseline: TODO
            target: TODO
            unit: "%"
            owner: TODO
          # more to come
`),
    },
  ],
});
