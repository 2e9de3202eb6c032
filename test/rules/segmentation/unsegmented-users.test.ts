import { describeRule } from '../harness.ts';

describeRule('segmentation/unsegmented-users', {
  fires: [
    {
      name: 'the roles of the vertical, where none is declared',
      yaml: `
product: { vertical: admin }
objectives:
  - title: Coders get home on time
    key_results:
      - 40% of users active each week
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        "'users' hides who is meant: administrative staff and coders take up a tool at different speeds; name the role.",
    },
    {
      name: 'users, in several forms',
      yaml: `
objectives:
  - title: Safer handovers
    key_results:
      - id: KR-1
        title: 80% user adoption of the handover list
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - "10,000 monthly active users"
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Everybody uses the new handover tool
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Customer satisfaction with the app from 71% to 85%
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - { title: MAU from 4k to 10k, owner: ana }
                 ^^^^^^^^^^^^^^^^^^
      - { title: 80% user adoption of the checklist, category: [adoption, safety] }
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      severity: 'warning',
    },
    {
      name: 'the message names the word and the usual roles',
      yaml: `
objectives:
  - title: Safer handovers
    key_results:
      - 70% of users open the alert list daily
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        "'users' hides who is meant: physicians and nurses take up a tool at different speeds; name the role.",
    },
    {
      name: 'the message names the roles of the file',
      yaml: `
roles: [care-coordinator, patient]
objectives:
  - title: Safer handovers
    key_results:
      - 70% of users open the alert list daily
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        "'users' hides who is meant: care coordinators and patients take up a tool at different speeds; name the role.",
    },
    {
      name: 'the message names the usual roles where the file has one',
      yaml: `
roles: [nurse]
objectives:
  - title: Safer handovers
    key_results:
      - 70% of users open the alert list daily
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: /physicians and nurses/,
    },
    {
      name: 'the message names the usual roles where those of the file have long names',
      yaml: `
roles: [coordinator-of-the-integrated-care-pathway, specialist-for-the-admission-of-patients]
objectives:
  - title: Safer handovers
    key_results:
      - 70% of users open the alert list daily
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: /physicians and nurses/,
    },
    {
      name: 'a role in a method clause measures nobody',
      yaml: `
objectives:
  - title: Safer handovers
    key_results:
      - 60% of users adopt the app by training nurses as champions
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'staff and people who use the product, however they stay',
      yaml: `
objectives:
  - title: Safer handovers
    key_results:
      - 80% of employees stay active on the portal
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - 500 people who log in each week
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'an objective, as a hint',
      yaml: `
objectives:
  - title: Consumers can fetch and share their health data
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    key_results:
      - Record requests answered within 2 days for 95% of patients
`,
      severity: 'hint',
    },
    {
      name: 'an objective on people, and what they use',
      yaml: `
objectives:
  - title: People book their visits online
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  - title: Everyone on the ward uses the board
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  - title: Grow the number of people who use the portal
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      severity: 'hint',
    },
    {
      name: 'under other names, with CRLF and an empty segment',
      yaml: 'okrs:\r\n- objective: Safer handovers\r\n  krs:\r\n  - kr: 80% of users adopt the list\r\n        ^^^^^^^^^^^^^^^^^^^^^^^^^^^\n    segment:\r\n',
    },
  ],
  quiet: [
    {
      name: 'a model that is right for all, as an aim',
      yaml: `
objectives:
  - title: The model is right for everyone
    key_results: ['Sensitivity in dark skin from 84% to 92%']
`,
    },
    {
      name: 'people in a manner of speaking, in an objective',
      yaml: 'objectives:\n  - title: The pump is a good citizen of the ward\n  - title: Right person, right theatre\n  - title: See the whole person\n  - title: People before paper\n',
    },
    {
      name: 'nobody, who is no group of people',
      yaml: `
objectives:
  - title: Nobody waits in a corridor
    key_results:
      - Nobody waits for the chart longer than 5 minutes
      - No one leaves without a follow-up date
`,
    },
    {
      name: 'staff as employees, people said to be in need',
      yaml: `
objectives:
  - title: A workforce that stays
    key_results:
      - Turnover from 18% to 12%
  - title: Make the programme work for people who do not speak English
    key_results:
      - Visits with an interpreter from 40% to 90%
`,
    },
  ],
  fixes: [
    {
      name: 'adds the segment, before the target',
      yaml: `
objectives:
  - title: A
    key_results:
      - title: 80% user adoption # of the list
        category: adoption
        target: 80%
`,
      title: 'Add the segment',
      after: `
objectives:
  - title: A
    key_results:
      - title: 80% user adoption # of the list
        category: adoption
        segment: TODO
        target: 80%
`,
    },
    {
      name: 'names a role of the file, in the number of the word',
      choice: true,
      yaml: 'roles: [nurse, care-coordinator]\nobjectives:\n  - title: A\n    key_results:\n      - 80% of users, by ward # new\n',
      title: 'Name care coordinators',
      after:
        'roles: [nurse, care-coordinator]\nobjectives:\n  - title: A\n    key_results:\n      - 80% of care coordinators, by ward # new\n',
    },
    {
      name: 'names a role in the place of a segment that hides it',
      choice: true,
      yaml: 'roles: [nurse, night-nurse]\nobjectives:\n  - title: A\n    key_results:\n      - { title: 60% of users open the tool, segment: users } # new\n',
      title: 'Name night nurses',
      after:
        'roles: [nurse, night-nurse]\nobjectives:\n  - title: A\n    key_results:\n      - { title: 60% of users open the tool, segment: night-nurse } # new\n',
    },
    {
      name: 'everybody is every one of them, quotes kept',
      choice: true,
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - "Everybody uses the new handover tool"\n',
      title: 'Name nurses',
      after:
        'objectives:\n  - title: A\n    key_results:\n      - "Every nurse uses the new handover tool"\n',
    },
    {
      name: 'MAU in words',
      choice: true,
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: MAU from 4k to 10k }\n',
      title: 'Name patients',
      after:
        'objectives:\n  - title: A\n    key_results:\n      - { title: Monthly active patients from 4k to 10k }\n',
    },
    {
      name: 'an objective',
      choice: true,
      yaml: 'objectives:\n  - title: Consumers can share their health data\n',
      title: 'Name patients',
      after: 'objectives:\n  - title: Patients can share their health data\n',
    },
    {
      name: 'one key result per role, comments and all',
      yaml: `
roles: [physician, nurse]
objectives:
  - id: O-1
    title: Safer handovers
    key_results:
      # the one that matters
      - id: KR-1.1
        title: 80% user adoption # of the list
        target: 80%
        owner: ana # product
      - id: KR-1.2
        title: Zero wrong-patient orders
`,
      title: 'Split into one key result per role',
      after: `
roles: [physician, nurse]
objectives:
  - id: O-1
    title: Safer handovers
    key_results:
      # the one that matters
      - id: KR-1.1
        title: 80% physician adoption # of the list
        segment: physician
        target: 80%
        owner: ana # product
      - id: KR-1.3
        title: 80% nurse adoption # of the list
        segment: nurse
        target: 80%
        owner: ana # product
      - id: KR-1.2
        title: Zero wrong-patient orders
`,
    },
    {
      name: 'a plain text per usual role, CRLF, at the end of the file',
      yaml: 'objectives:\r\n    - title: A\r\n      key_results:\r\n          -   80% user adoption',
      title: 'Split into one key result per role',
      after:
        'objectives:\r\n    - title: A\r\n      key_results:\r\n          -   title: 80% physician adoption\r\n              segment: physician\r\n              owner: TODO\r\n          -   title: 80% nurse adoption\r\n              segment: nurse\r\n              owner: TODO\r\n          -   title: 80% patient adoption\r\n              segment: patient\r\n              owner: TODO',
    },
    {
      name: 'per role within brackets',
      yaml: 'roles: [physician, nurse]\nobjectives:\n  - { title: A, key_results: [80% user adoption, { id: KR-9, title: Zero falls }] }\n',
      title: 'Split into one key result per role',
      after:
        'roles: [physician, nurse]\nobjectives:\n  - { title: A, key_results: [{ title: 80% physician adoption, segment: physician, owner: TODO }, { title: 80% nurse adoption, segment: nurse, owner: TODO }, { id: KR-9, title: Zero falls }] }\n',
    },
    {
      name: 'per role in braces, with ids',
      yaml: 'roles: [physician, nurse]\nobjectives:\n  - title: A\n    key_results:\n      - { id: KR-1, title: 80% user adoption } # new\n',
      title: 'Split into one key result per role',
      after:
        'roles: [physician, nurse]\nobjectives:\n  - title: A\n    key_results:\n      - { id: KR-1, title: 80% physician adoption, segment: physician } # new\n      - { id: KR-2, title: 80% nurse adoption, segment: nurse } # new\n',
    },
  ],
});
