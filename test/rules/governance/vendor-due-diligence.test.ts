import { describeRule } from '../harness.ts';

describeRule('governance/vendor-due-diligence', {
  fires: [
    {
      name: 'a critical vendor',
      yaml: `
vendors: [{ name: CloudBeat, critical: true }]
                  ^^^^^^^^^
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message: 'CloudBeat is critical, and no date of a review is recorded; enter the last or the next one.',
      severity: 'info',
    },
    {
      name: 'a vendor with patient data',
      yaml: `
vendors:
  - name: CloudBeat
          ^^^^^^^^^
    phi: yes
    baa: signed
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'CloudBeat holds patient data, and no date of a review is recorded; enter the last or the next one.',
      severity: 'info',
    },
    {
      name: 'each vendor on its own',
      yaml: `
vendors:
  - { name: A-Host, critical: yes }
            ^^^^^^
  - { name: B-Mail, next_review: 2027-09-01, phi: true }
  - { name: C-Lab, phi: true }
            ^^^^^
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      severity: 'info',
    },
    {
      name: 'a date that is not typed yet',
      yaml: `
vendors:
  - name: CloudBeat
          ^^^^^^^^^
    phi: yes
    next_review:
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'CloudBeat holds patient data, and no date of a review is recorded; enter the last or the next one.',
      severity: 'info',
    },
  ],
  quiet: [
    {
      name: 'looked into',
      yaml: `
vendors: [{ name: CloudBeat, critical: true, due_diligence: 2026-09-01 }]
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'looked into long ago, of which compliance/stale-risk-review speaks',
      yaml: `
regulatory: { playbook: a.md }
vendors: [{ name: CloudBeat, critical: true, due_diligence: 2024-09-01 }]
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'a next review',
      yaml: `
vendors: [{ name: CloudBeat, phi: true, next_review: 2027-09-01 }]
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'a record elsewhere',
      yaml: `
vendors: [{ name: CloudBeat, phi: true, due_diligence: docs/dd.md }]
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'neither critical nor with patient data',
      yaml: `
vendors: [{ name: PaperCo }]
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'declared not critical',
      yaml: `
vendors: [{ name: PaperCo, phi: true, critical: false }]
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'without patient data',
      yaml: `
vendors: [{ name: PaperCo, phi: false }]
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'no name yet',
      yaml: `
vendors: [{ phi: true }]
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'no vendors',
      yaml: `
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'a file that YAML cannot read',
      yaml: `
vendors: [{ name: CloudBeat, critical: true }]
own
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
  ],
  fixes: [
    {
      name: 'flow style, with a comment',
      title: 'Add the next review',
      yaml: `
vendors: [{ name: CloudBeat, critical: true }] # the host
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      after: `
vendors: [{ name: CloudBeat, critical: true, next_review: TODO }] # the host
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'block style',
      title: 'Add the last review',
      yaml: `
vendors:
  - name: CloudBeat # the host
    phi: yes
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      after: `
vendors:
  - name: CloudBeat # the host
    phi: yes
    due_diligence: TODO
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'CRLF, four spaces',
      title: 'Add the next review',
      yaml: 'vendors:\r\n    - name: CloudBeat\r\n      phi: yes\r\nobjectives:\r\n  - id: O-1\r\n    title: Safer nights\r\n    owner: maya.okafor\r\n    key_results:\r\n      - id: KR-1.1\r\n        title: Falls fall from 4 to 2 per 1,000 bed days\r\n',
      after:
        'vendors:\r\n    - name: CloudBeat\r\n      phi: yes\r\n      next_review: TODO\r\nobjectives:\r\n  - id: O-1\r\n    title: Safer nights\r\n    owner: maya.okafor\r\n    key_results:\r\n      - id: KR-1.1\r\n        title: Falls fall from 4 to 2 per 1,000 bed days\r\n',
    },
    {
      name: 'into an empty key',
      title: 'Add the next review',
      yaml: `
vendors:
  - name: CloudBeat
    phi: yes
    next_review:
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      after: `
vendors:
  - name: CloudBeat
    phi: yes
    next_review: TODO
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
  ],
});
