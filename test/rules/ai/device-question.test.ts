import { describeRule } from '../harness.ts';

describeRule('ai/device-question', {
  fires: [
    {
      name: 'an open status of decision support',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
regulatory: { fda: { status: under-assessment } }
                             ^^^^^^^^^^^^^^^^
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      message:
        'Whether this AI is a device depends on four questions of the FDA; answer them yes or no under regulatory.fda.cds_criteria.',
      severity: 'info',
    },
    {
      name: 'a title that triages',
      yaml: `
product: { clinical: true, ai: true }
regulatory: { fda: { status: under-assessment } }
                             ^^^^^^^^^^^^^^^^
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Better days
    key_results:
      - The AI triages 90% of chest x-rays within 5 minutes
`,
    },
    {
      name: 'an objective that recommends',
      yaml: `
product: { clinical: true }
regulatory:
  fda:
    status: under-assessment
            ^^^^^^^^^^^^^^^^
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: AI that recommends the right antibiotic
    key_results: [Time to the right antibiotic from 9 to 4 hours]
`,
    },
    {
      name: 'the key stands there and says nothing',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
regulatory: { fda: { status: under-assessment, cds_criteria: } }
                             ^^^^^^^^^^^^^^^^
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
  ],
  quiet: [
    {
      name: 'answered',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
regulatory: { fda: { status: under-assessment, cds_criteria: { image_or_signal: no, displays_information: yes, for_professionals: yes, basis_reviewable: no } } }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'the status is settled',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
regulatory: { fda: { status: device } }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'not a device',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
regulatory: { fda: { status: not-a-device } }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'no status: another rule asks for it',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
regulatory: { hipaa: { role: covered-entity } }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'no regulatory baseline',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'no AI block: missing-governance speaks',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
regulatory: { fda: { status: under-assessment } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'there is no AI',
      yaml: `
product: { vertical: clinical-decision-support }
regulatory: { fda: { status: under-assessment } }
ai: none
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'AI for the office',
      yaml: `
product: { clinical: true, ai: true }
regulatory: { fda: { status: under-assessment } }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Better days
    key_results:
      - AI detects claim denials in 90% of cases before they are sent
`,
    },
    {
      name: 'detection of fraud',
      yaml: `
product: { clinical: true, ai: true }
regulatory: { fda: { status: under-assessment } }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Better days
    key_results:
      - Fraud detection in 90% of orders
`,
    },
    {
      name: 'ignored with a reason',
      yaml: `
# okr-ignore-file ai/device-question -- recorded in the portfolio file
product: { id: tideline, vertical: clinical-decision-support, ai: true }
regulatory: { fda: { status: under-assessment } }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
  ],
  fixes: [
    {
      name: 'four questions, comments kept',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
regulatory:
  fda:
    status: under-assessment # until June
  # signed
  hipaa: { role: covered-entity }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Add the four questions of the FDA',
      after: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
regulatory:
  fda:
    status: under-assessment # until June
    cds_criteria: { image_or_signal: TODO, displays_information: TODO, for_professionals: TODO, basis_reviewable: TODO }
  # signed
  hipaa: { role: covered-entity }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'in braces',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
regulatory: { fda: { status: under-assessment } }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Add the four questions of the FDA',
      after: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
regulatory: { fda: { status: under-assessment, cds_criteria: { image_or_signal: TODO, displays_information: TODO, for_professionals: TODO, basis_reviewable: TODO } } }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'four spaces, CRLF',
      yaml: 'product:\r\n    vertical: clinical-ai\r\n    ai: true\r\nregulatory:\r\n    fda:\r\n        status: under-assessment\r\n        rationale: asked counsel\r\nai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }\r\nobjectives:\r\n  - title: Fewer sepsis deaths\r\n    key_results:\r\n      - The sepsis model flags deterioration 6 hours before the ward does\r\n',
      title: 'Add the four questions of the FDA',
      after:
        'product:\r\n    vertical: clinical-ai\r\n    ai: true\r\nregulatory:\r\n    fda:\r\n        status: under-assessment\r\n        rationale: asked counsel\r\n        cds_criteria: { image_or_signal: TODO, displays_information: TODO, for_professionals: TODO, basis_reviewable: TODO }\r\nai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }\r\nobjectives:\r\n  - title: Fewer sepsis deaths\r\n    key_results:\r\n      - The sepsis model flags deterioration 6 hours before the ward does\r\n',
    },
  ],
});
