import { crlf, describeRule } from '../harness.ts';

describeRule('governance/missing-owner', {
  fires: [
    {
      name: 'an owner in quotes that hold nothing',
      yaml: `
owner: ana.ruiz
objectives:
  - title: Trust
    key_results:
      - title: Access reviews completed for 14 of 14 systems
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        category: privacy
        owner: ""
`,
    },
    {
      name: 'nobody, at the title; the id in the message',
      yaml: `
objectives:
  - title: Give time back
    key_results:
      - id: KR-1.2
        title: Minutes of paperwork per physician and day from 62 to 50
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: 'KR-1.2 has no owner, so nobody answers for it; name one person.',
      severity: 'warning',
    },
    {
      name: 'an id of many letters is cut',
      yaml: `
objectives:
  - title: Give time back
    key_results:
      - id: KR-of-the-outpatient-clinics-of-the-whole-north-region-and-of-all-their-partners-1
        title: Minutes of paperwork per physician and day from 62 to 50
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: 'KR-of-the-outpati... has no owner, so nobody answers for it; name one person.',
    },
    {
      name: 'no id, in braces',
      yaml: `
objectives:
  - title: Give time back
    key_results: [{ title: No-shows from 12% to 8% }]
                           ^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: 'This key result has no owner, so nobody answers for it; name one person.',
    },
    {
      name: 'plain texts count once, on their objective; maps by themselves',
      yaml: `
objectives:
  - title: Give time back
           ^^^^^^^^^^^^^^
    key_results:
      - No-shows from 12% to 8%
      - Waiting time from 40 to 30 minutes
      - title: Phone calls from 900 to 400 a day
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'plain texts beside an owner of the file: which one, and why',
      yaml: `
owner: ana.lima
objectives:
  - title: Do no harm
           ^^^^^^^^^^
    key_results:
      - Falls with injury from 9 to 4
      - Minutes at the desk from 9 to 4
`,
      message:
        "'Falls with injury from 9 to 4' is about patient safety, so this objective needs an owner of its own; name the person.",
    },
    {
      name: 'several plain texts beside an owner of the file',
      yaml: `
owner: ana.lima
objectives:
  - title: Do no harm
           ^^^^^^^^^^
    key_results:
      - Falls with injury from 9 to 4
      - 'Access reviews done: 14 of 14 systems'
`,
      message:
        "'Falls with injury from 9 to 4' and others here are about patient safety and privacy, so this objective needs an owner of its own; name the person.",
    },
    {
      name: 'an owner of the file is too far away for safety',
      yaml: `
owner: ana.lima
objectives:
  - title: Do no harm
    key_results:
      - title: Patient falls at or below 2 per 1,000 bed days
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        category: safety
`,
      message:
        'This key result is about patient safety and has no owner of its own; name the person who answers for it.',
    },
    {
      name: 'and for compliance and privacy',
      yaml: `
owner: { product: ana, clinical: bo }
objectives:
  - title: Earn trust
    key_results:
      - { id: KR-2, title: Audit of 42 controls with 0 critical findings, category: [operational, compliance] }
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - { id: KR-3, title: Access logs reviewed for 100% of sites, category: privacy }
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: /^KR-[23] is about (?:compliance|privacy) and has no owner of its own; name the person/,
    },
    {
      name: 'one plain text',
      yaml: `
objectives:
  - title: Give time back
           ^^^^^^^^^^^^^^
    key_results: [No-shows from 12% to 8%]
`,
      message: 'One key result here has no owner; name the person who answers for this objective.',
    },
    {
      name: 'an owner that is not typed yet',
      yaml: `
objectives:
  - title: Give time back
    key_results:
      - title: No-shows from 12% to 8%
               ^^^^^^^^^^^^^^^^^^^^^^^
        owner:
`,
    },
  ],
  quiet: [
    {
      name: 'beside an owner of the file, goals that no word says to be about law or privacy',
      yaml: `
owner: ana.lima
objectives:
  - title: Read scans in time
    key_results:
      - { title: Share of letters out late, baseline: 9%, target: 4% }
      - { title: Informed consent taken before surgery, baseline: 80%, target: 98% }
      - { title: Consent forms on the wrong version, baseline: 9, target: 4 }
      - { title: Sepsis survivors in follow-up, baseline: 40%, target: 60% }
      - { title: Med orders entered by hand, baseline: 40%, target: 10% }
      - { title: VUS share of reports, baseline: 30%, target: 20% }
`,
    },
    {
      name: 'an owner of its own, under any name',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: No-shows from 12% to 8%, owner: ana }\n      - { title: Calls from 9 to 4, dri: bo }\n      - { title: Falls 0, category: safety, responsible: cy }\n',
    },
    {
      name: 'an owner of the objective answers for safety too',
      yaml: 'objectives:\n  - title: A\n    owner: ana\n    key_results:\n      - { title: Falls 0, category: safety }\n      - No-shows from 12% to 8%\n',
    },
    {
      name: 'an owner of the file answers for the rest',
      yaml: 'owner: ana\nobjectives:\n  - title: A\n    key_results:\n      - { title: No-shows from 12% to 8%, category: operational }\n      - Calls from 9 to 4\n',
    },
    { name: 'no key results', yaml: 'objectives:\n  - title: A\n' },
    {
      name: 'a key result that is not typed yet',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      -\n      - id: KR-1\n',
    },
    {
      name: 'a file that YAML cannot read',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - title: No-shows from 12% to 8%\n    own\n',
    },
  ],
  fixes: [
    {
      name: 'in front of the due date, comments kept',
      yaml: 'objectives:\n    - title: A\n      key_results:\n          - title: No-shows from 12% to 8% # front desk\n            due: 2027-03-31\n',
      title: 'Add an owner',
      after:
        'objectives:\n    - title: A\n      key_results:\n          - title: No-shows from 12% to 8% # front desk\n            owner: TODO\n            due: 2027-03-31\n',
    },
    {
      name: 'in braces, CRLF',
      yaml: 'objectives:\r\n- title: A\r\n  key_results:\r\n  - { title: No-shows from 12% to 8%, unit: visits }\r\n',
      after:
        'objectives:\r\n- title: A\r\n  key_results:\r\n  - { title: No-shows from 12% to 8%, unit: visits, owner: TODO }\r\n',
    },
    {
      name: 'on the objective, for all of its key results',
      yaml: 'objectives:\n  - title: A # first\n    key_results:\n      - No-shows from 12% to 8%\n      - Calls from 9 to 4\n',
      title: 'Add an owner to the objective',
      after:
        'objectives:\n  - title: A # first\n    owner: TODO\n    key_results:\n      - No-shows from 12% to 8%\n      - Calls from 9 to 4\n',
    },
    {
      name: 'an owner that is not typed yet is filled in',
      yaml: 'objectives:\n  - title: A\n    krs:\n      - title: No-shows from 12% to 8%\n        owner:\n        due: 2027-03-31\n',
      after:
        'objectives:\n  - title: A\n    krs:\n      - title: No-shows from 12% to 8%\n        owner: TODO\n        due: 2027-03-31\n',
    },
    {
      name: 'on the objective, when the key result is a map',
      yaml: 'objectives:\n  - { title: A, key_results: [{ title: No-shows from 12% to 8% }] }\n',
      title: 'Add an owner to the objective',
      after:
        'objectives:\n  - { title: A, owner: TODO, key_results: [{ title: No-shows from 12% to 8% }] }\n',
    },
    {
      name: 'above the comment of the due date, CRLF',
      yaml: crlf(`
objectives:
    - title: A
      key_results:
          - title: No-shows from 12% to 8% # front desk
            # end of the quarter
            due: 2027-03-31
`),
      after: crlf(`
objectives:
    - title: A
      key_results:
          - title: No-shows from 12% to 8% # front desk
            owner: TODO
            # end of the quarter
            due: 2027-03-31
`),
    },
  ],
});
