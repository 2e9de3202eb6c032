import { describeRule } from '../harness.ts';

const goals = 'objectives:\n  - title: Safer nights\n    key_results: [Zero falls in the night]\n';
const open =
  'No BAA status is recorded, and HIPAA lets vendors handle patient data only under a BAA; add baa_status under regulatory.hipaa.';

describeRule('privacy/baa-missing', {
  fires: [
    {
      name: 'a baseline without HIPAA: on its key',
      yaml: `
product: { clinical: yes }
regulatory:
^^^^^^^^^^
  playbook: docs/playbook.md
${goals}`,
      message: open,
      severity: 'warning',
    },
    {
      name: 'HIPAA without the status: on hipaa',
      yaml: `
regulatory: { hipaa: { role: business-associate, baa_status: } }
              ^^^^^
${goals}`,
      message: open,
    },
    {
      name: 'a status that says that no agreement is in force: on it',
      yaml: `
regulatory: { hipaa: { role: business-associate, baa_status: lapsed in May } }
                                                             ^^^^^^^^^^^^^
${goals}`,
      message:
        'The BAA status is "lapsed in May", and HIPAA lets vendors handle patient data only under a BAA; have it signed, and record it.',
    },
    {
      name: 'a vendor still without a name',
      yaml: `
product: { phi: yes }
vendors: [{ name: TODO, phi: true, baa: pending }]
                                        ^^^^^^^
${goals}`,
      message:
        'This vendor gets patient data, but its BAA is "pending"; have it signed before data flows, and record it.',
    },
    {
      name: 'a vendor whose agreement is pending: on its state',
      yaml: `
product: { phi: yes }
regulatory: { hipaa: { baa_status: signed } }
vendors:
  - { name: CloudBeat, phi: true, baa: pending }
                                       ^^^^^^^
${goals}`,
      message:
        'CloudBeat gets patient data, but its BAA is "pending"; have it signed before data flows, and record it.',
    },
    {
      name: 'vendors without a record, before there is a baseline; each by its name',
      yaml: `
product: { vertical: telehealth }
vendors:
  - name: CloudBeat
          ^^^^^^^^^
    phi: yes
  - { name: PrintCo, phi: no }
  - { name: VideoLink, phi: true, baa: unsigned }
                                       ^^^^^^^^
  - { phi: true }
    ^
${goals}`,
      message:
        /^(?:CloudBeat gets patient data, but no BAA is recorded|VideoLink|This vendor gets patient data, but no BAA is recorded)/,
    },
    {
      name: 'a covered entity with an unsigned vendor lacks both',
      yaml: `
product: { phi: yes }
regulatory: { hipaa: { role: covered-entity } }
              ^^^^^
vendors: [{ name: A very long name of a vendor that nobody would ever print, phi: yes, baa: not needed as far as we know }]
                                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
${goals}`,
    },
  ],
  quiet: [
    ...['signed', 'pending', 'not-needed', 'no vendors', 'not yet decided'].map((status) => ({
      name: `a status of ${status}`,
      yaml: `regulatory: { hipaa: { role: business-associate, baa_status: ${status} } }\n${goals}`,
    })),
    {
      name: 'no agreement of those who need none',
      yaml: `regulatory: { hipaa: { role: covered-entity, baa_status: no } }\n${goals}`,
    },
    {
      name: 'a state that is still to be filled in, which okr/placeholder tells',
      yaml: `
product: { phi: yes }
regulatory: { hipaa: { baa_status: TODO } }
vendors:
  - { name: TODO, phi: true, baa: TODO }
${goals}`,
    },
    {
      name: 'the status is recorded, whatever it is',
      yaml: `product: { phi: yes }\nregulatory: { hipaa: { baa_status: in review } }\n${goals}`,
    },
    {
      name: 'no patient data',
      yaml: `product: { phi: none, clinical: yes }\nregulatory: { playbook: x }\nvendors: [{ name: A, phi: yes }]\n${goals}`,
    },
    {
      name: 'a covered entity without vendors that see patient data, or with signed ones',
      yaml: `regulatory: { hipaa: { role: covered-entity } }\nvendors:\n  - { name: A, phi: no }\n  - { name: B, phi: true, baa: signed }\n  - { name: C, phi: true, baa: Executed 2026-04-01 }\n${goals}`,
    },
    ...['none', 'no', 'not-applicable', 'n/a'].map((role) => ({
      name: `no role under HIPAA: ${role}`,
      yaml: `product: { phi: yes }\nregulatory: { hipaa: { role: ${role} } }\n${goals}`,
    })),
    { name: 'no baseline: its own rule speaks', yaml: `product: { clinical: yes }\n${goals}` },
    {
      name: 'outside the US',
      yaml: `product: { clinical: yes }\njurisdictions: [DE, FR]\nregulatory: { gdpr: { dpia: done } }\nvendors: [{ name: A, phi: yes }]\n${goals}`,
    },
    {
      name: 'HIPAA does not apply',
      yaml: `product: { clinical: yes }\nregulatory: { hipaa: { role: none } }\n${goals}`,
    },
    {
      name: 'nothing is known of patient data',
      yaml: `regulatory: { playbook: x }\nobjectives:\n  - title: Grow\n`,
    },
    { name: 'no objectives yet', yaml: 'product: { phi: yes }\nregulatory: { playbook: x }\n' },
    {
      name: 'a file that YAML cannot read',
      yaml: `product: { phi: yes }\nregulatory: { playbook: x }\nown\n${goals}`,
    },
  ],
  fixes: [
    {
      name: 'within hipaa, in braces',
      yaml: `regulatory: { hipaa: { role: business-associate } } # agreed\n${goals}`,
      title: 'Record the BAA status',
      after: `regulatory: { hipaa: { role: business-associate, baa_status: TODO } } # agreed\n${goals}`,
    },
    {
      name: 'hipaa itself, four spaces, CRLF',
      yaml: 'product: { phi: yes }\r\nregulatory: # ours\r\n    playbook: x # link\r\nobjectives:\r\n    - title: A\r\n',
      after:
        'product: { phi: yes }\r\nregulatory: # ours\r\n    playbook: x # link\r\n    hipaa: { baa_status: TODO }\r\nobjectives:\r\n    - title: A\r\n',
    },
    {
      name: 'an empty status is filled, and a vendor named',
      yaml: `regulatory:\n  hipaa:\n    role: business-associate\n    baa_status: # ask legal\n${goals}`,
      title: 'Record the BAA status and a vendor',
      after: `regulatory:\n  hipaa:\n    role: business-associate\n    baa_status: TODO # ask legal\nvendors:\n  - { name: TODO, phi: true, baa: pending, due_diligence: TODO, next_review: TODO }\n${goals}`,
    },
    {
      name: 'a signed status, in place',
      choice: true,
      confirm: true,
      yaml: `regulatory:\n  hipaa:\n    baa_status: expired # in May\n${goals}`,
      title: 'Record the BAA as signed',
      after: `regulatory:\n  hipaa:\n    baa_status: signed # in May\n${goals}`,
    },
    {
      name: 'a signed agreement, in place',
      choice: true,
      confirm: true,
      yaml: `product: { phi: yes }\nvendors:\n  - name: A\n    phi: true\n    baa: pending # since May\n${goals}`,
      title: 'Record the BAA as signed',
      after: `product: { phi: yes }\nvendors:\n  - name: A\n    phi: true\n    baa: signed # since May\n${goals}`,
    },
    {
      name: 'a signed agreement, in braces, before the reviews',
      choice: true,
      confirm: true,
      yaml: `product: { phi: yes }\nvendors: [{ name: A, phi: true, next_review: 2027-09-01 }]\n${goals}`,
      after: `product: { phi: yes }\nvendors: [{ name: A, phi: true, baa: signed, next_review: 2027-09-01 }]\n${goals}`,
    },
  ],
});
