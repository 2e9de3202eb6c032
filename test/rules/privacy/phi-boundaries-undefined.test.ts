import { crlf, describeRule } from '../harness.ts';

const goals = 'objectives:\n  - title: Safer nights\n    key_results: [Zero falls in the night]\n';
const marked = goals.replace('objectives:\n', 'objectives:\n^^^^^^^^^^\n');
const none =
  'Nothing says where patient data is stored, how it flows and who may see it; safeguards depend on that, so add phi_boundaries.';

describeRule('privacy/phi-boundaries-undefined', {
  fires: [
    {
      name: 'no boundaries at all: on the objectives',
      yaml: `product: { clinical: yes }\nregulatory: { playbook: x }\n${marked}`,
      message: none,
      severity: 'info',
    },
    {
      name: 'a key without a value',
      yaml: `regulatory: { hipaa: { role: x } }\nphi_boundaries:\n${marked}`,
      message: none,
    },
    {
      name: 'one part is open: on the block',
      yaml: `
product: { phi: yes }
regulatory: { playbook: x }
phi_boundaries: { stores: [vitals-db], access: care-team, export: blocked }
^^^^^^^^^^^^^^
${goals}`,
      message:
        'The boundaries of patient data do not say how it flows; add it, because safeguards depend on it.',
    },
    {
      name: 'all parts are open',
      yaml: `
product: { phi: yes }
regulatory: { playbook: x }
phi_boundaries:
^^^^^^^^^^^^^^
  stores: []
  export: blocked
${goals}`,
      message:
        'The boundaries of patient data do not say where it is stored or how it flows or who may see it; add it, because safeguards depend on it.',
    },
  ],
  quiet: [
    {
      name: 'stores, flows and access',
      yaml: `product: { clinical: yes }\nregulatory: { playbook: x }\nphi_boundaries: { stores: [db], flows: [app -> db], access: [care-team] }\n${goals}`,
    },
    {
      name: 'a link instead of a block',
      yaml: `product: { clinical: yes }\nregulatory: { playbook: x }\nphi_boundaries: docs/phi.md\n${goals}`,
    },
    {
      name: 'no patient data',
      yaml: `product: { clinical: yes, phi: none }\nregulatory: { playbook: x }\n${goals}`,
    },
    { name: 'no baseline: its own rule speaks', yaml: `product: { clinical: yes }\n${goals}` },
    {
      name: 'an administrative product',
      yaml: `product: { vertical: supply }\nregulatory: { playbook: x }\n${goals}`,
    },
    { name: 'no objectives yet', yaml: 'product: { phi: yes }\nregulatory: { playbook: x }\n' },
    {
      name: 'a file that YAML cannot read',
      yaml: `product: { phi: yes }\nregulatory: { playbook: x }\nown\n${goals}`,
    },
  ],
  fixes: [
    {
      name: 'in front of the objectives, comments kept',
      yaml: `product: { phi: yes } # ours\nregulatory: { playbook: x }\n\n# goals\n${goals}`,
      title: 'Add the boundaries of patient data',
      after: `product: { phi: yes } # ours\nregulatory: { playbook: x }\nphi_boundaries: { stores: [TODO], flows: [TODO], access: [TODO], export: TODO }\n\n# goals\n${goals}`,
    },
    {
      name: 'a key without a value is filled, CRLF',
      yaml: 'product: { phi: yes }\r\nregulatory: { playbook: x }\r\nphi_boundaries: # soon\r\nobjectives:\r\n- title: A\r\n',
      after:
        'product: { phi: yes }\r\nregulatory: { playbook: x }\r\nphi_boundaries: { stores: [TODO], flows: [TODO], access: [TODO], export: TODO } # soon\r\nobjectives:\r\n- title: A\r\n',
    },
    {
      name: 'only what is open, with four spaces',
      yaml: 'product: { phi: yes }\nregulatory: { playbook: x }\nphi_boundaries:\n    stores: [db] # Ohio\nobjectives:\n    - title: A\n',
      title: 'Complete the boundaries of patient data',
      after:
        'product: { phi: yes }\nregulatory: { playbook: x }\nphi_boundaries:\n    stores: [db] # Ohio\n    flows: [TODO]\n    access: [TODO]\nobjectives:\n    - title: A\n',
    },
    {
      name: 'an empty list is filled',
      yaml: `product: { phi: yes }\nregulatory: { playbook: x }\nphi_boundaries:\n  stores: []\n  flows: [a -> b]\n  access: # ask\n${goals}`,
      after: `product: { phi: yes }\nregulatory: { playbook: x }\nphi_boundaries:\n  stores: [TODO]\n  flows: [a -> b]\n  access: [TODO] # ask\n${goals}`,
    },
    {
      name: 'only what is open, in braces',
      yaml: `product: { phi: yes }\nregulatory: { playbook: x }\nphi_boundaries: { export: blocked, access: [care-team] }\n${goals}`,
      after: `product: { phi: yes }\nregulatory: { playbook: x }\nphi_boundaries: { export: blocked, access: [care-team], stores: [TODO], flows: [TODO] }\n${goals}`,
    },
    {
      name: 'only what is open, after a comment, CRLF',
      yaml: crlf(`
product: { phi: yes }
regulatory: { playbook: x }
phi_boundaries:
    stores: [db] # Ohio
objectives:
    - title: A
`),
      after: crlf(`
product: { phi: yes }
regulatory: { playbook: x }
phi_boundaries:
    stores: [db] # Ohio
    flows: [TODO]
    access: [TODO]
objectives:
    - title: A
`),
    },
  ],
});
