import { describeRule } from '../harness.ts';

const block = `ai:
  deployed: true
  training_data_audit: { representation: TODO, date: TODO }
  validation: { reference_standard: TODO, cohort: TODO, sensitivity: TODO, specificity: TODO }
  equity: { groups: [sex, age-band], metric: false-negative-rate, max_gap: 2pp }
  drift: { metric: auroc, alarm: -0.03, review: monthly, owner: TODO }
  explainability: TODO
  override_path: TODO
  decision_log: TODO
  ethics_review: TODO
`;

describeRule('ai/accuracy-only', {
  fires: [
    {
      name: 'a model that is accurate',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - Launch the predictive algorithm at 95% accuracy in the Q3 pilot
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'Accuracy alone hides whom the AI misses and whom it alarms for nothing; add sensitivity, specificity and the reference standard.',
      severity: 'info',
    },
    {
      name: 'in a product with AI',
      yaml: `
product: { ai: true }
objectives:
  - title: Better days
    key_results:
      - 95% accuracy in Q3 pilot
        ^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'in an objective on AI',
      yaml: `
objectives:
  - title: AI reading of retinal scans
    key_results:
      - { id: KR-1, title: Diagnostic accuracy, target: 95% }
                           ^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a category of the author',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - { title: Accuracy on new scans, category: ai, target: 95% }
                 ^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'sensitivity of another kind',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - The triage model reaches 90% accuracy
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Cultural sensitivity course for 100% of staff
`,
    },
    {
      name: 'validation without figures',
      yaml: `
ai: { validation: { reference_standard: two cardiologists } }
objectives:
  - title: Better days
    key_results:
      - ECG classifier accuracy from 88% to 94%
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'each of several',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - Launch the predictive algorithm at 95% accuracy in the Q3 pilot
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Launch the predictive algorithm at 95% accuracy in the Q3 pilot
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
  quiet: [
    {
      name: 'accuracy of addresses',
      yaml: `
ai: { deployed: true }
objectives:
  - title: AI flags sepsis for the ward
    key_results:
      - Accuracy of patient addresses from 90% to 98%
`,
    },
    {
      name: 'sensitivity',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - Sensitivity of the model at 92% on a prospective 600-patient set
`,
    },
    {
      name: 'sensitivity beside it',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - The triage model reaches 90% accuracy
      - The triage model reaches 92% sensitivity
`,
    },
    {
      name: 'calibration beside it',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - The risk model reaches 90% accuracy
      - Calibration slope of the risk model between 0.9 and 1.1
`,
    },
    {
      name: 'against a reference standard',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - Model accuracy of 93% against the reference standard of two pathologists
`,
    },
    {
      name: 'on a cohort',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - 93% accuracy of the AI on a prospective cohort of 600 patients
`,
    },
    {
      name: 'figures in the block',
      yaml: `
ai: { validation: { sensitivity: 84% } }
objectives:
  - title: Better days
    key_results:
      - ECG classifier accuracy from 88% to 94%
`,
    },
    {
      name: 'coding accuracy in a product with AI',
      yaml: `
product: { ai: true }
objectives:
  - title: Better days
    key_results:
      - Coding accuracy from 91% to 97%
      - Medication list accuracy at 98%
      - Inventory accuracy of 99%
`,
    },
    {
      name: 'accuracy without AI',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - Diagnostic accuracy of referrals from 70% to 85%
`,
    },
    {
      name: 'another goal of a file that names AI',
      yaml: `
objectives:
  - title: AI for the eye
    key_results: [The model reads 400 scans a day]
  - title: Referrals
    key_results: [Accuracy of referrals from 70% to 85%]
`,
    },
    {
      name: 'there is no AI',
      yaml: `
ai: none
objectives:
  - title: Better days
    key_results:
      - The predictive algorithm reaches 95% accuracy
`,
    },
    {
      name: 'ignored with a reason',
      yaml: `
objectives:
  - title: Better days
    key_results:
      # okr-ignore ai/accuracy-only -- classes of equal size
      - Our classifier reaches 95% accuracy
`,
    },
  ],
  fixes: [
    {
      name: 'the whole block is made',
      yaml: `
product: { id: x }
objectives:
  - title: Better days
    key_results:
      - Our classifier reaches 95% accuracy # pilot
`,
      title: 'Add sensitivity, specificity and the reference',
      after: `
product: { id: x }
${block}objectives:
  - title: Better days
    key_results:
      - Our classifier reaches 95% accuracy # pilot
`,
    },
    {
      name: 'into validation that is there',
      yaml: `
ai:
  deployed: true
  validation:
    reference_standard: two cardiologists # blinded
  drift: { metric: auroc }
objectives:
  - title: Better days
    key_results:
      - ECG classifier accuracy from 88% to 94%
`,
      title: 'Add sensitivity, specificity and the reference',
      after: `
ai:
  deployed: true
  validation:
    reference_standard: two cardiologists # blinded
    cohort: TODO
    sensitivity: TODO
    specificity: TODO
  drift: { metric: auroc }
objectives:
  - title: Better days
    key_results:
      - ECG classifier accuracy from 88% to 94%
`,
    },
    {
      name: 'in braces',
      yaml: `
ai: { deployed: true }
objectives:
  - title: Better days
    key_results:
      - ECG classifier accuracy from 88% to 94%
`,
      title: 'Add sensitivity, specificity and the reference',
      after: `
ai: { deployed: true, validation: { reference_standard: TODO, cohort: TODO, sensitivity: TODO, specificity: TODO } }
objectives:
  - title: Better days
    key_results:
      - ECG classifier accuracy from 88% to 94%
`,
    },
    {
      name: 'four spaces, CRLF',
      yaml: 'product:\r\n    ai: true\r\nobjectives:\r\n  - title: Better days\r\n    key_results:\r\n      - 95% accuracy in Q3 pilot\r\n',
      title: 'Add sensitivity, specificity and the reference',
      after: `product:\r\n    ai: true\r\n${block.replaceAll('\n  ', '\n    ').replaceAll('\n', '\r\n')}objectives:\r\n  - title: Better days\r\n    key_results:\r\n      - 95% accuracy in Q3 pilot\r\n`,
    },
  ],
});
