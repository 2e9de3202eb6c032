import { describeRule } from '../harness.ts';

describeRule('ai/no-clinical-validation', {
  fires: [
    {
      name: 'a key result on AI',
      yaml: `
product: { vertical: diagnostics-ai }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'Nothing here shows that this AI is right for patients; add a key result on its clinical validation against a reference standard.',
      severity: 'warning',
    },
    {
      name: 'an objective on AI',
      yaml: `
product: { vertical: diagnostics-ai }
objectives:
  - title: Bring machine learning into stroke care
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    key_results: [Door-to-needle time from 60 to 40 minutes]
`,
    },
    {
      name: 'a launch',
      yaml: `
product: { clinical: true }
objectives:
  - title: Better days
    key_results:
      - Launch the predictive algorithm at 95% accuracy in the Q3 pilot
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'the second goal is in care',
      yaml: `
product: { vertical: diagnostics-ai }
objectives:
  - title: AI for coding
    key_results: [AI drafts billing codes for 80% of visits]
  - title: AI for the eye
    key_results: [The AI reads 90% of retinal scans the same day]
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a drift limit is no validation',
      yaml: `
product: { vertical: diagnostics-ai }
objectives:
  - title: Better days
    key_results:
      - Our sepsis algorithm alerts 6 hours earlier
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Drift review starts when AUROC falls more than 0.03 below baseline
`,
    },
    {
      name: 'validation is planned, without a number',
      yaml: `
product: { vertical: diagnostics-ai }
ai: { validation: { sensitivity: TODO } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
  quiet: [
    {
      name: 'AI triage misses at most 2% of strokes in 400 scans',
      yaml: `
product: { vertical: diagnostics-ai }
objectives:
  - title: Better care
    key_results:
      - AI triage misses at most 2% of strokes in 400 scans
`,
    },
    {
      name: 'AI reads agree with biopsy in 94% of 500 cases',
      yaml: `
product: { vertical: diagnostics-ai }
objectives:
  - title: Better care
    key_results:
      - AI reads agree with biopsy in 94% of 500 cases
`,
    },
    {
      name: 'agreement with those who know',
      yaml: `
objectives:
  - title: AI flags sepsis for the ward
    key_results:
      - AI agrees with two cardiologists on 90% of 800 tracings
`,
    },
    {
      name: 'a validation',
      yaml: `
product: { vertical: diagnostics-ai }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
      - Sensitivity on a prospective validation cohort at or above 92%
`,
    },
    {
      name: 'a study',
      yaml: `
product: { vertical: diagnostics-ai }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
      - { title: Study on time to antibiotics has enrolled all wards, category: evidence, due: 2027-03-26 }
`,
    },
    {
      name: 'a block of evidence',
      yaml: `
product: { vertical: diagnostics-ai }
objectives:
  - title: Better days
    key_results:
      - { title: Sepsis model alerts 6 hours earlier, target: 80%, evidence: { design: cohort } }
`,
    },
    {
      name: 'sensitivity and specificity',
      yaml: `
product: { vertical: diagnostics-ai }
objectives:
  - title: Better days
    key_results:
      - The model finds melanoma with 92% sensitivity
`,
    },
    {
      name: 'figures on record',
      yaml: `
product: { vertical: diagnostics-ai }
ai: { validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'it is validated by another key result',
      yaml: `
product: { vertical: diagnostics-ai }
objectives:
  - title: AI for the eye
    key_results:
      - { id: KR-1, title: The AI reads 90% of retinal scans the same day }
      - { id: KR-2, title: Missed retinopathy found by graders, validates: KR-1, target: 3% }
`,
    },
    {
      name: 'AI for the office',
      yaml: `
product: { vertical: diagnostics-ai }
objectives:
  - title: Better days
    key_results:
      - AI drafts billing codes for 80% of visits
      - Machine learning predicts 70% of no-shows
`,
    },
    {
      name: 'an objective outside care',
      yaml: `
product: { vertical: diagnostics-ai }
objectives:
  - title: AI for the help desk
    clinical: false
    key_results: [The language model answers 60% of tickets]
`,
    },
    {
      name: 'a product outside care',
      yaml: `
product: { vertical: supply }
objectives:
  - title: Better days
    key_results:
      - The predictive model forecasts 90% of orders
`,
    },
    {
      name: 'no AI',
      yaml: `
product: { vertical: diagnostics-ai }
objectives:
  - title: Calmer nights
    key_results:
      - Falls at or below 2 per 1,000 bed days
`,
    },
  ],
  fixes: [
    {
      name: 'a key result with the next id',
      yaml: `
product: { vertical: diagnostics-ai }
objectives:
  - title: AI for the eye
    key_results:
      - id: KR-1.1
        title: The AI reads 90% of retinal scans the same day # all sites
      # more to come
`,
      title: 'Add a clinical validation',
      after: `
product: { vertical: diagnostics-ai }
objectives:
  - title: AI for the eye
    key_results:
      - id: KR-1.1
        title: The AI reads 90% of retinal scans the same day # all sites
      - id: KR-1.2
        title: Sensitivity on a prospective validation cohort against the agreed reference standard
        category: [evidence, ai]
        target: ">= 92%"
        owner: TODO
        due: TODO
        evidence: { irb: { required: yes, status: planned } }
      # more to come
`,
    },
    {
      name: 'in brackets',
      yaml: `
product: { vertical: diagnostics-ai }
objectives:
  - { title: AI for the eye, key_results: [The AI reads 90% of scans] }
`,
      title: 'Add a clinical validation',
      after: `
product: { vertical: diagnostics-ai }
objectives:
  - { title: AI for the eye, key_results: [The AI reads 90% of scans, { id: KR-1, title: Sensitivity on a prospective validation cohort against the agreed reference standard, category: [evidence, ai], target: ">= 92%", owner: TODO, due: TODO, evidence: { irb: { required: yes, status: planned } } }] }
`,
    },
    {
      name: 'four spaces, CRLF',
      yaml: 'product: { vertical: diagnostics-ai }\r\nobjectives:\r\n    - title: AI for the eye\r\n      key_results:\r\n          - The AI reads 90% of scans\r\n',
      title: 'Add a clinical validation',
      after:
        'product: { vertical: diagnostics-ai }\r\nobjectives:\r\n    - title: AI for the eye\r\n      key_results:\r\n          - The AI reads 90% of scans\r\n          - id: KR-1\r\n            title: Sensitivity on a prospective validation cohort against the agreed reference standard\r\n            category: [evidence, ai]\r\n            target: ">= 92%"\r\n            owner: TODO\r\n            due: TODO\r\n            evidence: { irb: { required: yes, status: planned } }\r\n',
    },
    {
      name: 'an objective without key results',
      yaml: `
product: { vertical: diagnostics-ai }
objectives:
  - title: AI reads every retinal scan
`,
      title: 'Add a clinical validation',
      after: `
product: { vertical: diagnostics-ai }
objectives:
  - title: AI reads every retinal scan
    key_results:
      - id: KR-1
        title: Sensitivity on a prospective validation cohort against the agreed reference standard
        category: [evidence, ai]
        target: ">= 92%"
        owner: TODO
        due: TODO
        evidence: { irb: { required: yes, status: planned } }
`,
    },
  ],
});
