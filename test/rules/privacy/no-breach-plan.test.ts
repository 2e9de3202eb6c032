import { crlf, describeRule } from '../harness.ts';

const head = 'product: { clinical: yes }\nregulatory: { playbook: x }\n';
const outside = 'product: { vertical: wearable }\nregulatory: { hipaa: { role: none } }\n';
const goals = 'objectives:\n  - title: Safer nights\n    key_results: [Zero falls in the night]\n';
const marked = goals.replace('objectives:\n', 'objectives:\n^^^^^^^^^^\n');

describeRule('privacy/no-breach-plan', {
  fires: [
    {
      name: 'no plan: on the objectives, with the deadline of the US',
      yaml: head + marked,
      message:
        'Nobody is named to lead after a breach, and no notice deadline is noted (60 days under HIPAA or less by state law); add a plan.',
      severity: 'info',
    },
    {
      name: 'Europe',
      yaml: `jurisdictions: [DE]\n${head}${marked}`,
      message:
        'Nobody is named to lead after a breach, and no notice deadline is noted (72 hours under the GDPR); add a plan.',
    },
    {
      name: 'both',
      yaml: `jurisdictions: [US-OH, IE]\n${head}${marked}`,
      message:
        'Nobody is named to lead after a breach, and no notice deadline is noted (60 days under HIPAA or less by state law, 72 hours under the GDPR); add a plan.',
    },
    {
      name: 'elsewhere',
      yaml: `jurisdictions: [CA-ON]\n${head}${marked}`,
      message: 'Nobody is named to lead after a breach, and no notice deadline is noted; add a plan.',
    },
    {
      name: 'outside HIPAA, the FTC has a rule of its own for health data',
      yaml: `jurisdictions: [US-TX]\n${outside}${marked}`,
      message:
        'Nobody is named to lead after a breach, and no notice deadline is noted (60 days under FTC rules or less by state law); add a plan.',
    },
    {
      name: 'outside HIPAA, on both sides of the ocean',
      yaml: `jurisdictions: [US-TX, DE]\n${outside}${marked}`,
      message:
        'Nobody is named to lead after a breach, and no notice deadline is noted (60 days under FTC rules or less by state law, 72 hours under the GDPR); add a plan.',
    },
    {
      name: 'a part under HIPAA, or one that is still open',
      yaml: `product: { clinical: yes }\nregulatory: { hipaa: { role: TODO } }\n${marked}`,
      message:
        'Nobody is named to lead after a breach, and no notice deadline is noted (60 days under HIPAA or less by state law); add a plan.',
    },
    { name: 'an empty block: on its key', yaml: `${head}breach: { notes: later }\n^^^^^^\n${goals}` },
    { name: 'a key that is not typed yet', yaml: `${head}breach:\n${marked}` },
    {
      name: 'a key result on breaches is no plan for the day of one',
      yaml: `${head}${marked.replace('Zero falls in the night', 'Zero reportable breaches of patient data')}`,
    },
  ],
  quiet: [
    { name: 'owner and clock', yaml: `${head}breach: { owner: jo.park, clock: [hipaa-60d] }\n${goals}` },
    { name: 'a clock', yaml: `${head}breach: { clock: hipaa-60d }\n${goals}` },
    { name: 'a responsible person', yaml: `${head}breach: { owner: jo.park }\n${goals}` },
    {
      name: 'the clock stands in the GDPR record',
      yaml: `jurisdictions: [DE]\nproduct: { clinical: yes }\nregulatory: { gdpr: { breach_clock: 72h } }\n${goals}`,
    },
    {
      name: 'no patient data',
      yaml: `product: { phi: none, clinical: yes }\nregulatory: { playbook: x }\n${goals}`,
    },
    { name: 'no baseline: its own rule speaks', yaml: `product: { clinical: yes }\n${goals}` },
    { name: 'no objectives yet', yaml: `${head}objectives:\n` },
    { name: 'a file that YAML cannot read', yaml: `${head}own\n${goals}` },
  ],
  fixes: [
    {
      name: 'in front of the objectives',
      yaml: `${head}# goals\n${goals}`,
      title: 'Add a breach plan',
      after: `${head}breach: { owner: TODO, clock: [hipaa-60d] }\n# goals\n${goals}`,
    },
    {
      name: 'the clock of the FTC',
      yaml: outside + goals,
      after: `${outside}breach: { owner: TODO, clock: [ftc-60d] }\n${goals}`,
    },
    {
      name: 'both clocks, into an empty key, CRLF',
      yaml: 'jurisdictions: [US, DE]\r\nproduct: { clinical: yes }\r\nregulatory: { playbook: x }\r\nbreach: # soon\r\nobjectives:\r\n- title: A\r\n',
      after:
        'jurisdictions: [US, DE]\r\nproduct: { clinical: yes }\r\nregulatory: { playbook: x }\r\nbreach: { owner: TODO, clock: [hipaa-60d, gdpr-72h] } # soon\r\nobjectives:\r\n- title: A\r\n',
    },
    {
      name: 'a block of empty keys is filled',
      yaml: `${head}breach:\n  owner:\n  clock: []\n${goals}`,
      after: `${head}breach:\n  owner: TODO\n  clock: [hipaa-60d]\n${goals}`,
    },
    {
      name: 'into a block that is there, four spaces; no clock that we know of',
      yaml: 'jurisdictions: [CA]\nproduct: { clinical: yes }\nregulatory: { playbook: x }\nbreach:\n    notes: ask Jo # soon\nobjectives:\n    - title: A\n',
      after:
        'jurisdictions: [CA]\nproduct: { clinical: yes }\nregulatory: { playbook: x }\nbreach:\n    notes: ask Jo # soon\n    owner: TODO\n    clock: [TODO]\nobjectives:\n    - title: A\n',
    },
    {
      name: 'in front of the objectives, four spaces, CRLF',
      yaml: crlf(`
product:
    clinical: yes # ours
regulatory:
    playbook: x # ours too
objectives:
    - title: Safer nights
      key_results:
          - Zero falls in the night
`),
      after: crlf(`
product:
    clinical: yes # ours
regulatory:
    playbook: x # ours too
breach: { owner: TODO, clock: [hipaa-60d] }
objectives:
    - title: Safer nights
      key_results:
          - Zero falls in the night
`),
    },
    {
      name: 'in braces',
      yaml: `
product: { clinical: yes }
regulatory: { playbook: x }
breach: { notes: ask Jo } # soon
objectives:
  - title: Safer nights
    key_results: [Zero falls in the night]
`,
      after: `
product: { clinical: yes }
regulatory: { playbook: x }
breach: { notes: ask Jo, owner: TODO, clock: [hipaa-60d] } # soon
objectives:
  - title: Safer nights
    key_results: [Zero falls in the night]
`,
    },
  ],
});
