import { crlf, describeRule } from '../harness.ts';

describeRule('segmentation/uncovered-role', {
  fires: [
    {
      name: 'nurses beside the health of patients',
      yaml: `
roles: [patient, nurse]
                 ^^^^^
objectives:
  - title: Better after surgery
    key_results:
      - 30-day readmissions from 14% to 11%
`,
    },
    {
      name: 'caregivers, of whom no outcome speaks',
      yaml: `
roles: [caregiver]
        ^^^^^^^^^
objectives:
  - title: Better after surgery
    key_results:
      - 30-day readmissions from 14% to 11%
`,
    },
    {
      name: 'a role without a goal',
      yaml: `
roles: [physician, nurse]
                   ^^^^^
objectives:
  - title: A
    key_results:
      - 70% of physicians use the order set
`,
      message:
        'nurse is declared as a role, but no key result is about nurses; add one, or take the role out.',
      severity: 'info',
    },
    {
      name: 'abbreviations in the words of people',
      yaml: `
roles: [physician, or-nurse, ekg-technician]
                   ^^^^^^^^
                             ^^^^^^^^^^^^^^
objectives:
  - title: A
    key_results:
      - 70% of physicians use the order set
`,
      message: /^or-nurse is .* about OR nurses;|^ekg-technician is .* about EKG technicians;/,
    },
    {
      name: 'each of several, in a list of lines, with CRLF',
      yaml: 'roles:\r\n  - physician\r\n  - "care-coordinator" # two of them\r\n    ^^^^^^^^^^^^^^^^^^\n  - patient\r\n    ^^^^^^^\nobjectives:\r\n- title: A\r\n  key_results:\r\n  - 70% of physicians use the order set\r\n',
    },
    {
      name: 'where one objective has no key results yet',
      yaml: `
roles: [nurse]
        ^^^^^
objectives:
  - title: A
  - title: B
    key_results: [Zero falls]
`,
    },
    {
      name: 'a house name',
      yaml: `
roles: [nurse, flow-captain]
               ^^^^^^^^^^^^
objectives:
  - title: A
    key_results:
      - 70% of nurses use the board
`,
    },
  ],
  quiet: [
    {
      name: 'the health of patients: 30-day readmissions from 14% to 11%',
      yaml: `
roles: [nurse, patient]
objectives:
  - title: Better after surgery
    key_results:
      - Minutes of charting per nurse from 20 to 14
      - 30-day readmissions from 14% to 11%
`,
    },
    {
      name: 'the health of patients: { title: Pain below 4 of 10 on day 2, category: outcome, target: 80% }',
      yaml: `
roles: [nurse, patient]
objectives:
  - title: Better after surgery
    key_results:
      - Minutes of charting per nurse from 20 to 14
      - { title: Pain below 4 of 10 on day 2, category: outcome, target: 80% }
`,
    },
    {
      name: 'the health of patients: { title: Line infections, category: safety, baseline: 4, target: 2 }',
      yaml: `
roles: [nurse, patient]
objectives:
  - title: Better after surgery
    key_results:
      - Minutes of charting per nurse from 20 to 14
      - { title: Line infections, category: safety, baseline: 4, target: 2 }
`,
    },
    {
      name: 'the health of patients: Remission of depression at 12 weeks from 20% to 30%',
      yaml: `
roles: [nurse, patient]
objectives:
  - title: Better after surgery
    key_results:
      - Minutes of charting per nurse from 20 to 14
      - Remission of depression at 12 weeks from 20% to 30%
`,
    },
    {
      name: 'the unit says who',
      yaml: `
roles: [nurse]
objectives:
  - title: A
    key_results:
      - { title: List opened at hand-over, target: 60%, unit: of nurses }
`,
    },
    {
      name: 'more roles than anybody plans for',
      yaml: `
roles: [nurse, ${Array.from({ length: 40 }, (_, index) => `role-${index}`).join(', ')}]
objectives:
  - title: Patients leave before noon
    key_results:
      - Beds cleaned by noon
`,
    },
    {
      name: 'by its words, its segment, its title',
      yaml: `
roles: [physician, nurse, care-coordinator, flow-captain, patient]
objectives:
  - title: Patients leave before noon
    key_results:
      - Doctors sign letters before ten
      - { title: Beds cleaned by noon, segment: nurses }
      - Each coordinator has fewer than 30 cases
      - { title: Rounds done by ten, segments: [flow captain, physician] }
`,
    },
    {
      name: 'a word for all of them covers each, and the other way round',
      yaml: `
roles: [physician, nurse, clinician]
objectives:
  - title: A
    key_results:
      - 70% of clinicians use the order set
`,
    },
    {
      name: 'in a method or a comparison',
      yaml: `
roles: [physician, nurse]
objectives:
  - title: A
    key_results:
      - Alerts answered by nurses within 5 minutes, as judged by a physician, in 95% of cases
`,
    },
    {
      name: 'no goals yet',
      yaml: 'roles: [nurse]\nobjectives:\n  - title: A\n',
    },
    {
      name: 'no key result with a title yet',
      yaml: 'roles: [nurse]\nobjectives:\n  - title: A\n    key_results: [{ id: KR-1 }]\n',
    },
    {
      name: 'a word for all by one of them',
      yaml: 'roles: [clinician]\nobjectives:\n  - title: A\n    key_results: [70% of nurses use the board]\n',
    },
    { name: 'no roles', yaml: 'objectives:\n  - title: A\n    key_results: [Zero falls]\n' },
    {
      name: 'a place to fill in',
      yaml: 'roles: [TODO, "", nurse]\nobjectives:\n  - title: A\n    key_results: [70% of nurses use the board]\n',
    },
    {
      name: 'nothing is missed where the source cannot be read',
      yaml: 'roles: [nurse]\nobjectives:\n  - title: A\n    key_results:\n      - title: "Zero falls\n',
    },
  ],
  fixes: [
    {
      name: 'a key result about the role, beside the others on adoption',
      yaml: `
roles: [physician, nurse]
objectives:
  - title: A
    key_results:
      - id: KR-1.1
        title: 70% of physicians use the order set # audit log
  - title: B
    key_results: [Zero falls]
`,
      title: 'Add a key result about nurses',
      after: `
roles: [physician, nurse]
objectives:
  - title: A
    key_results:
      - id: KR-1.1
        title: 70% of physicians use the order set # audit log
      - id: KR-1.2
        title: TODO
        category: TODO
        segment: nurse
        direction: increase
        baseline: TODO
        target: TODO
        unit: TODO
        owner: TODO
  - title: B
    key_results: [Zero falls]
`,
    },
    {
      name: 'in the last objective on adoption',
      yaml: 'roles: [physician, nurse]\nobjectives:\n  - { title: A, key_results: [70% of physicians use the board] }\n  - { title: B, key_results: [Zero falls, 70% of physicians use the list] }\n  - { title: C, key_results: [Zero falls] }\n',
      after:
        'roles: [physician, nurse]\nobjectives:\n  - { title: A, key_results: [70% of physicians use the board] }\n  - { title: B, key_results: [Zero falls, 70% of physicians use the list, { id: KR-1, title: TODO, category: TODO, segment: nurse, direction: increase, baseline: TODO, target: TODO, unit: TODO, owner: TODO }] }\n  - { title: C, key_results: [Zero falls] }\n',
    },
    {
      name: 'in brackets',
      yaml: 'roles: [nurse]\nobjectives:\n    - { title: A, key_results: [Zero falls] }\n',
      after:
        'roles: [nurse]\nobjectives:\n    - { title: A, key_results: [Zero falls, { id: KR-1, title: TODO, category: TODO, segment: nurse, direction: increase, baseline: TODO, target: TODO, unit: TODO, owner: TODO }] }\n',
    },
    {
      name: 'four spaces, after a comment, CRLF',
      yaml: crlf(`
roles: [physician, nurse]
objectives:
    - title: A
      key_results:
          - id: KR-1.1
            title: 70% of physicians use the order set # audit log
`),
      title: 'Add a key result about nurses',
      after: crlf(`
roles: [physician, nurse]
objectives:
    - title: A
      key_results:
          - id: KR-1.1
            title: 70% of physicians use the order set # audit log
          - id: KR-1.2
            title: TODO
            category: TODO
            segment: nurse
            direction: increase
            baseline: TODO
            target: TODO
            unit: TODO
            owner: TODO
`),
    },
  ],
});
