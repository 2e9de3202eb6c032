import { describeRule } from '../harness.ts';

describeRule('ai/vendor-assessment', {
  fires: [
    {
      name: 'a name that says AI',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
vendors:
  - { name: DeepRead AI, phi: true, baa: signed }
            ^^^^^^^^^^^
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      message:
        'DeepRead AI is not assessed for who owns the data, what is known of the model and how ready it is for regulation; ask, and record the answer in ai_assessment.',
      severity: 'info',
    },
    {
      name: 'names as companies write them',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
vendors: [{ name: OpenAI }, { name: triage.ai }, { name: NorthRack Hosting }]
                  ^^^^^^
                                    ^^^^^^^^^
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'an assessment that is begun',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
vendors:
  - name: NorthRack
    ai_assessment: { data_ownership: ours }
    ^^^^^^^^^^^^^
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      message:
        'NorthRack is not assessed for what is known of the model and how ready it is for regulation; ask, and record the answer in ai_assessment.',
    },
    {
      name: 'a key result on vendor AI, nothing listed',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
^^
objectives:
  - title: Better days
    key_results:
      - The third-party model flags 80% of strokes
`,
      message:
        'AI of a vendor is used and no vendor is assessed; record data ownership, transparency and readiness in ai_assessment under vendors.',
    },
    {
      name: 'a key result on vendor AI, none assessed',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
vendors:
^^^^^^^
  - { name: NorthRack }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Better days
    key_results:
      - The vendor model flags 80% of strokes
`,
    },
    {
      name: 'a vendor without a name',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
vendors:
  - phi: true
    ai_assessment: { transparency: model card }
    ^^^^^^^^^^^^^
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      message:
        'This vendor of AI is not assessed for who owns the data and how ready it is for regulation; ask, and record the answer in ai_assessment.',
    },
  ],
  quiet: [
    {
      name: 'assessed',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
vendors:
  - { name: DeepRead AI, ai_assessment: { data_ownership: ours, transparency: model card, compliance_readiness: SOC 2 and BAA } }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'vendors of other things',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
vendors: [{ name: NorthRack Hosting, phi: true, baa: signed }, { name: MailCo }]
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'a model of the house',
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
      name: 'vendor AI, assessed',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
vendors: [{ name: NorthRack, ai_assessment: { data_ownership: ours, transparency: model card, compliance_readiness: BAA } }]
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Better days
    key_results:
      - The vendor model flags 80% of strokes
`,
    },
    {
      name: 'no block: missing-governance speaks',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
vendors: [{ name: DeepRead AI }]
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'there is no AI',
      yaml: `
vendors: [{ name: DeepRead AI }]
ai: none
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'a name with ai in it',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
vendors: [{ name: Airway Supplies }, { name: Thai Medical }]
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'ignored with a reason',
      yaml: `
# okr-ignore-file ai/vendor-assessment -- recorded in the portfolio file
product: { id: tideline, vertical: clinical-decision-support, ai: true }
vendors: [{ name: DeepRead AI }]
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
      name: 'three questions',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
vendors:
  - name: DeepRead AI # since 2026
    phi: true
  # hosting
  - name: NorthRack
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Add the assessment of the vendor',
      after: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
vendors:
  - name: DeepRead AI # since 2026
    phi: true
    ai_assessment: { data_ownership: TODO, transparency: TODO, compliance_readiness: TODO }
  # hosting
  - name: NorthRack
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'what is missing',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
vendors:
  - name: DeepRead AI
    ai_assessment:
      data_ownership: ours # contract
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Add the assessment of the vendor',
      after: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
vendors:
  - name: DeepRead AI
    ai_assessment:
      data_ownership: ours # contract
      transparency: TODO
      compliance_readiness: TODO
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
vendors: [{ name: DeepRead AI }]
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Add the assessment of the vendor',
      after: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
vendors: [{ name: DeepRead AI, ai_assessment: { data_ownership: TODO, transparency: TODO, compliance_readiness: TODO } }]
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'the only vendor',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
vendors:
  - { name: NorthRack }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Better days
    key_results:
      - The vendor model flags 80% of strokes
`,
      title: 'Add the assessment of the vendor',
      after: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
vendors:
  - { name: NorthRack, ai_assessment: { data_ownership: TODO, transparency: TODO, compliance_readiness: TODO } }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Better days
    key_results:
      - The vendor model flags 80% of strokes
`,
    },
    {
      name: 'no vendor yet',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Better days
    key_results:
      - The third-party model flags 80% of strokes
`,
      title: 'Add the assessment of the vendor',
      after: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
vendors:
  - { name: TODO, ai_assessment: { data_ownership: TODO, transparency: TODO, compliance_readiness: TODO } }
objectives:
  - title: Better days
    key_results:
      - The third-party model flags 80% of strokes
`,
    },
    {
      name: 'four spaces, CRLF',
      yaml: 'product:\r\n    ai: true\r\nvendors:\r\n    - name: DeepRead AI\r\nai:\r\n    deployed: true\r\nobjectives:\r\n  - title: Fewer sepsis deaths\r\n    key_results:\r\n      - The sepsis model flags deterioration 6 hours before the ward does\r\n',
      title: 'Add the assessment of the vendor',
      after:
        'product:\r\n    ai: true\r\nvendors:\r\n    - name: DeepRead AI\r\n      ai_assessment: { data_ownership: TODO, transparency: TODO, compliance_readiness: TODO }\r\nai:\r\n    deployed: true\r\nobjectives:\r\n  - title: Fewer sepsis deaths\r\n    key_results:\r\n      - The sepsis model flags deterioration 6 hours before the ward does\r\n',
    },
  ],
});
