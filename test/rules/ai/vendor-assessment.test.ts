import { describeRule } from '../harness.ts';

const sepsis = `objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does`;
const validated = `ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
${sepsis}`;
const file = (line: string) => `product: { id: tideline, vertical: clinical-decision-support, ai: true }
${line}
${validated}
`;

describeRule('ai/vendor-assessment', {
  fires: [
    {
      name: 'a name that says AI',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
vendors:
  - { name: DeepRead AI, phi: true, baa: signed }
            ^^^^^^^^^^^
${validated}
`,
      message:
        'DeepRead AI is not assessed for data ownership, transparency and regulatory readiness; ask, and record the answer in ai_assessment.',
      severity: 'info',
    },
    {
      name: 'names as companies write them',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
vendors: [{ name: OpenAI }, { name: triage.ai }, { name: NorthRack Hosting }]
                  ^^^^^^
                                    ^^^^^^^^^
${validated}
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
${validated}
`,
      message:
        'NorthRack is not assessed for transparency and regulatory readiness; ask, and record the answer in ai_assessment.',
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
${validated}
`,
      message:
        'This vendor of AI is not assessed for data ownership and regulatory readiness; ask, and record the answer in ai_assessment.',
    },
  ],
  quiet: [
    {
      name: 'assessed',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
vendors:
  - { name: DeepRead AI, ai_assessment: { data_ownership: ours, transparency: model card, compliance_readiness: SOC 2 and BAA } }
${validated}
`,
    },
    {
      name: 'vendors of other things',
      yaml: file('vendors: [{ name: NorthRack Hosting, phi: true, baa: signed }, { name: MailCo }]'),
    },
    {
      name: 'a model of the house',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
${validated}
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
${sepsis}
`,
    },
    {
      name: 'there is no AI',
      yaml: `
vendors: [{ name: DeepRead AI }]
ai: none
${sepsis}
`,
    },
    {
      name: 'a name with ai in it',
      yaml: file('vendors: [{ name: Airway Supplies }, { name: Thai Medical }]'),
    },
    {
      name: 'ignored with a reason',
      yaml: `
# okr-ignore-file ai/vendor-assessment -- recorded in the portfolio file
product: { id: tideline, vertical: clinical-decision-support, ai: true }
vendors: [{ name: DeepRead AI }]
${validated}
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
${validated}
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
${validated}
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
${validated}
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
${validated}
`,
    },
    {
      name: 'in braces',
      yaml: file('vendors: [{ name: DeepRead AI }]'),
      title: 'Add the assessment of the vendor',
      after: file(
        'vendors: [{ name: DeepRead AI, ai_assessment: { data_ownership: TODO, transparency: TODO, compliance_readiness: TODO } }]',
      ),
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
