import { crlf, describeRule } from '../harness.ts';

const goal =
  'objectives:\n  - title: Safer nights\n    key_results: [Falls fall from 4 to 2 per 1,000 bed days]\n';
const marked = goal.replace('objectives:\n', 'objectives:\n^^^^^^^^^^\n');
const risk = '- { id: R-1, text: TODO, severity: high, mitigated_by: [] }';

describeRule('compliance/risks-missing', {
  fires: [
    {
      name: 'a clinical product',
      yaml: `product: { vertical: telehealth }\n${marked}`,
      message:
        'No risks are named for this clinical product; list those that must be brought down beside the features.',
      severity: 'info',
    },
    { name: 'declared clinical', yaml: `product: { vertical: supply, clinical: yes }\n${marked}` },
    { name: 'known by its key results', yaml: marked },
    { name: 'a key without a list', yaml: `risks:\n${marked}` },
    { name: 'an empty list, on its key', yaml: `risks: []\n^^^^^\n${goal}` },
    { name: 'a baseline without risks', yaml: `regulatory: { playbook: a.md }\n${marked}` },
  ],
  quiet: [
    { name: 'a risk', yaml: `risks: [{ id: R-1, text: missed alert, severity: low }]\n${goal}` },
    { name: 'a risk that is not typed yet', yaml: `risks:\n  -\n${goal}` },
    { name: 'not clinical', yaml: `product: { vertical: payer }\n${goal}` },
    { name: 'declared not clinical', yaml: `product: { vertical: ehr, clinical: no }\n${goal}` },
    { name: 'nothing is known', yaml: 'objectives:\n  - title: Grow\n    key_results: [Revenue of $4M]\n' },
    { name: 'no objectives yet', yaml: 'product: { clinical: yes }\nobjectives: []\n' },
    { name: 'a file that YAML cannot read', yaml: `product: { clinical: yes }\nown\n${goal}` },
  ],
  fixes: [
    {
      name: 'in front of the objectives',
      yaml: `product: { clinical: yes } # ours\n\n# The goals\n${goal}`,
      title: 'Add a list of risks',
      after: `product: { clinical: yes } # ours\nrisks:\n  ${risk}\n\n# The goals\n${goal}`,
    },
    { name: 'into the empty list', yaml: `risks: []\n${goal}`, after: `risks:\n  ${risk}\n${goal}` },
    {
      name: 'CRLF',
      yaml: goal.replaceAll('\n', '\r\n'),
      after: `risks:\n  ${risk}\n${goal}`.replaceAll('\n', '\r\n'),
    },
    {
      name: 'four spaces, after a comment, CRLF',
      yaml: crlf(`
product:
    clinical: yes # ours
objectives:
    - title: Safer nights
      key_results:
          - Falls fall from 4 to 2 per 1,000 bed days
`),
      after: crlf(`
product:
    clinical: yes # ours
risks:
    - { id: R-1, text: TODO, severity: high, mitigated_by: [] }
objectives:
    - title: Safer nights
      key_results:
          - Falls fall from 4 to 2 per 1,000 bed days
`),
    },
    {
      name: 'in a file in braces',
      yaml: `
{ product: { clinical: yes }, objectives: [{ title: Safer nights, key_results: [Falls fall from 4 to 2] }] }
`,
      after: `
{ product: { clinical: yes }, risks: [{ id: R-1, text: TODO, severity: high, mitigated_by: [] }], objectives: [{ title: Safer nights, key_results: [Falls fall from 4 to 2] }] }
`,
    },
  ],
});
