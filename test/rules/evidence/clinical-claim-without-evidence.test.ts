import { crlf, describeRule } from '../harness.ts';
import { mark } from '../mark.ts';

const id = 'evidence/clinical-claim-without-evidence';
const plan = 'Say how it will be tested';
const file = (keyResults: string, objective = 'Fewer bad days'): string =>
  `objectives:\n  - title: ${objective}\n    key_results:\n${keyResults}`;
const message =
  'This key result states a clinical effect as fact, and no study here shows it; name the evidence, or make testing it the goal.';

describeRule(id, {
  fires: [
    {
      name: 'an effect on patients beside the measured sensitivity of a model',
      yaml: `
ai: { validation: { reference_standard: histology, sensitivity: 94% } }
objectives:
  - title: A
    key_results:
      - Our AI saves lives
        ^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'what a model finds, where its validation holds no number',
      yaml: `
ai: { validation: { reference_standard: histology, sensitivity: TODO } }
objectives:
  - title: A
    key_results:
      - Our AI diagnoses melanoma with 98% accuracy
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a claim that is said to validate itself',
      yaml: `
objectives:
  - title: A
    key_results:
      - { id: KR-1, title: Clinically proven to halve migraine days, validates: KR-1 }
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'an illness that an AI finds, however accurately',
      yaml: `
objectives:
  - title: A
    key_results:
      - Our AI diagnoses pneumonia with 98% accuracy
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - AI reaches 95% accuracy for melanoma
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a diagnosis that is said to be certain',
      yaml: `
objectives:
  - title: A
    key_results:
      - Diagnoses skin cancer with 95% certainty
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'clinically proven',
      yaml: mark(
        file('      - Clinically proven to halve migraine days\n'),
        'Clinically proven to halve migraine days',
      ),
      message,
      severity: 'warning',
    },
    {
      name: 'as good as a role, with an id',
      yaml: mark(
        file('      - { id: KR-2, title: AI reads scans as well as radiologists }\n'),
        'AI reads scans as well as radiologists',
      ),
      message:
        'KR-2 states a clinical effect as fact, and no study here shows it; name the evidence, or make testing it the goal.',
    },
    {
      name: 'in an objective',
      yaml: mark(
        file(
          '      - { title: Alerts sent, target: 200 }\n',
          'Our algorithm spots sepsis early and saves lives',
        ),
        'Our algorithm spots sepsis early and saves lives',
      ),
      message: message.replace('key result', 'objective'),
    },
    {
      name: 'an outcome beside it is measured, but tests nothing',
      yaml: mark(
        file(
          '      - { title: The app saves lives, category: outcome }\n      - { title: Readmissions, category: outcome, target: 15% }\n',
        ),
        'The app saves lives',
      ),
    },
    {
      name: 'numbers without their source',
      yaml: mark(
        file(
          '      - { title: The app is clinically proven to cut migraine days, baseline: 9, target: 4 }\n',
        ),
        'The app is clinically proven to cut migraine days',
      ),
    },
    {
      name: 'a wellness product too',
      yaml: mark(
        `product: { vertical: wearable, clinical: false }\n${file('      - The ring saves lives\n')}`,
        'The ring saves lives',
      ),
    },
    {
      name: 'a study in another objective, not linked',
      yaml: mark(
        `${file('      - { id: KR-1, title: The app saves lives }\n')}  - title: Learn\n    key_results:\n      - { title: Cohort study of the coach, category: evidence }\n`,
        'The app saves lives',
      ),
    },
    {
      name: 'each of several',
      yaml: `
objectives:
  - title: Fewer bad days
    key_results:
      - Clinically proven to halve migraine days
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Clinically proven to halve migraine days
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
  quiet: [
    {
      name: 'what a model finds, beside its validation',
      yaml: `
ai: { validation: { reference_standard: histology, sensitivity: 94% } }
objectives:
  - title: Our AI diagnoses melanoma from a photo
    key_results:
      - Our AI diagnoses melanoma with 98% accuracy
`,
    },
    {
      name: 'the accuracy of a model, for ai/accuracy-only',
      yaml: file('      - AI triage reaches 95% accuracy\n      - 90% model accuracy in the pilot\n'),
    },
    {
      name: 'a measured outcome',
      yaml: file('      - 30-day readmissions 18.4% to 15.0%\n'),
    },
    {
      name: 'a measured outcome with its source, whatever its words',
      yaml: file(
        '      - { title: The app is clinically proven to cut migraine days, baseline: 9, target: 4, measure: { source: registry } }\n',
      ),
    },
    {
      name: 'a study that tests whether it is so',
      yaml: file('      - Complete a study to test whether the alerts save lives\n'),
    },
    {
      name: 'a randomised trial in the title',
      yaml: file('      - Randomised controlled trial shows that the app saves lives\n'),
    },
    {
      name: 'an evidence block',
      yaml: file('      - { title: The app saves lives, evidence: { design: stepped-wedge } }\n'),
    },
    {
      name: 'a validation key result in the same objective',
      yaml: file(
        '      - The app saves lives\n      - { title: Cohort study against standard care, category: evidence, due: 2027-03-31 }\n',
      ),
    },
    {
      name: 'an objective whose key result is the study',
      yaml: file('      - Publish the validation study by Q3\n', 'The app saves lives'),
    },
    {
      name: 'linked by validates',
      yaml: `${file('      - { id: KR-1, title: The app saves lives }\n')}  - title: Learn\n    key_results:\n      - { title: Cohort study, category: evidence, validates: KR-1 }\n`,
    },
    {
      name: 'an aim, not a claim',
      yaml: file(
        '      - { title: Fewer migraine days a month, baseline: 9, target: 6 }\n',
        'Give patients better days',
      ),
    },
    {
      name: 'ignored with a reason',
      yaml: file(`      # okr-ignore ${id} -- JAMA 2026, doi in the wiki\n      - The app saves lives\n`),
    },
  ],
  fixes: [
    {
      name: 'an evidence block, after the comment of the last key',
      yaml: file(
        '      - id: KR-1\n        title: The app saves lives # really\n        owner: ana # clinical\n',
      ),
      title: plan,
      after: file(
        '      - id: KR-1\n        title: The app saves lives # really\n        owner: ana # clinical\n        evidence: { design: TODO, irb: { required: yes, status: planned }, due: TODO, status: planned }\n',
      ),
    },
    {
      name: 'a plain text becomes a map, CRLF',
      yaml: file('      - The app saves lives\n').replaceAll('\n', '\r\n'),
      title: plan,
      after: file(
        '      - title: The app saves lives\n        evidence: { design: TODO, irb: { required: yes, status: planned }, due: TODO, status: planned }\n',
      ).replaceAll('\n', '\r\n'),
    },
    {
      name: 'in braces',
      yaml: file('      - { title: The app saves lives, owner: ana }\n'),
      title: plan,
      after: file(
        '      - { title: The app saves lives, owner: ana, evidence: { design: TODO, irb: { required: yes, status: planned }, due: TODO, status: planned } }\n',
      ),
    },
    {
      name: 'a study beside an objective that claims',
      yaml: 'objectives:\n- title: The app saves lives\n  key_results: []\n',
      title: 'Add a validation study',
      after:
        'objectives:\n- title: The app saves lives\n  key_results:\n  - id: KR-1\n    title: Validation study shows whether use is linked to better patient outcomes\n    category: evidence\n    type: milestone\n    due: TODO\n    owner: TODO\n    evidence:\n      design: TODO\n      comparator: standard-of-care\n      primary_outcome: TODO\n      irb: { required: yes, status: planned }\n      publication: TODO\n',
    },
    {
      name: 'four spaces, a comment, CRLF',
      yaml: crlf(`
objectives:
    - title: Fewer bad days
      key_results:
          - id: KR-1
            title: The app saves lives # really
`),
      title: 'Say how it will be tested',
      after: crlf(`
objectives:
    - title: Fewer bad days
      key_results:
          - id: KR-1
            title: The app saves lives # really
            evidence: { design: TODO, irb: { required: yes, status: planned }, due: TODO, status: planned }
`),
    },
    {
      name: 'a study, four spaces, the comment of the list',
      yaml: `
objectives:
    - title: The app saves lives
      key_results: [] # to come
`,
      title: 'Add a validation study',
      after: `
objectives:
    - title: The app saves lives
      key_results: # to come
          - id: KR-1
            title: Validation study shows whether use is linked to better patient outcomes
            category: evidence
            type: milestone
            due: TODO
            owner: TODO
            evidence:
                design: TODO
                comparator: standard-of-care
                primary_outcome: TODO
                irb: { required: yes, status: planned }
                publication: TODO
`,
    },
  ],
});
