import { crlf, describeRule } from '../harness.ts';
import { goals } from '../samples.ts';

describeRule('governance/vendor-due-diligence', {
  fires: [
    {
      name: 'a critical vendor',
      yaml: `
vendors: [{ name: CloudBeat, critical: true }]
                  ^^^^^^^^^
${goals}
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
${goals}
`,
      message:
        'CloudBeat holds patient data, and no date of a review is recorded; enter the last or the next one.',
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
${goals}
`,
    },
    {
      name: 'a date that is not typed yet',
      yaml: `
vendors:
  - name: CloudBeat
          ^^^^^^^^^
    phi: yes
    next_review:
${goals}
`,
      message:
        'CloudBeat holds patient data, and no date of a review is recorded; enter the last or the next one.',
    },
  ],
  quiet: [
    {
      name: 'looked into',
      yaml: `
vendors: [{ name: CloudBeat, critical: true, due_diligence: 2026-09-01 }]
${goals}
`,
    },
    {
      name: 'looked into long ago, of which compliance/stale-risk-review speaks',
      yaml: `
regulatory: { playbook: a.md }
vendors: [{ name: CloudBeat, critical: true, due_diligence: 2024-09-01 }]
${goals}
`,
    },
    {
      name: 'a next review',
      yaml: `
vendors: [{ name: CloudBeat, phi: true, next_review: 2027-09-01 }]
${goals}
`,
    },
    {
      name: 'a record elsewhere',
      yaml: `
vendors: [{ name: CloudBeat, phi: true, due_diligence: docs/dd.md }]
${goals}
`,
    },
    {
      name: 'neither critical nor with patient data',
      yaml: `
vendors: [{ name: PaperCo }]
${goals}
`,
    },
    {
      name: 'declared not critical',
      yaml: `
vendors: [{ name: PaperCo, phi: true, critical: false }]
${goals}
`,
    },
    {
      name: 'without patient data',
      yaml: `
vendors: [{ name: PaperCo, phi: false }]
${goals}
`,
    },
    {
      name: 'no name yet',
      yaml: `
vendors: [{ phi: true }]
${goals}
`,
    },
    {
      name: 'no vendors',
      yaml: `
${goals}
`,
    },
    {
      name: 'a file that YAML cannot read',
      yaml: `
vendors: [{ name: CloudBeat, critical: true }]
own
${goals}
`,
    },
  ],
  fixes: [
    {
      name: 'flow style, with a comment',
      title: 'Add the next review',
      yaml: `
vendors: [{ name: CloudBeat, critical: true }] # the host
${goals}
`,
      after: `
vendors: [{ name: CloudBeat, critical: true, next_review: TODO }] # the host
${goals}
`,
    },
    {
      name: 'block style',
      title: 'Add the last review',
      yaml: `
vendors:
  - name: CloudBeat # the host
    phi: yes
${goals}
`,
      after: `
vendors:
  - name: CloudBeat # the host
    phi: yes
    due_diligence: TODO
${goals}
`,
    },
    {
      name: 'CRLF, four spaces',
      title: 'Add the next review',
      yaml: crlf(`
vendors:
    - name: CloudBeat
      phi: yes
${goals}
`),
      after: crlf(`
vendors:
    - name: CloudBeat
      phi: yes
      next_review: TODO
${goals}
`),
    },
    {
      name: 'into an empty key',
      title: 'Add the next review',
      yaml: `
vendors:
  - name: CloudBeat
    phi: yes
    next_review:
${goals}
`,
      after: `
vendors:
  - name: CloudBeat
    phi: yes
    next_review: TODO
${goals}
`,
    },
    {
      name: 'a word that is no day gives way',
      yaml: 'vendors:\n  - name: CloudBeat\n    phi: true\n    due_diligence: pending # since May\nobjectives: []\n',
      title: 'Add the last review',
      after:
        'vendors:\n  - name: CloudBeat\n    phi: true\n    due_diligence: TODO # since May\nobjectives: []\n',
    },
    {
      name: 'and so does an old day',
      yaml: 'vendors:\n  - { name: CloudBeat, phi: true, due_diligence: 2024-02-01 }\nobjectives: []\n',
      title: 'Add the last review',
      after: 'vendors:\n  - { name: CloudBeat, phi: true, due_diligence: TODO }\nobjectives: []\n',
    },
  ],
});
