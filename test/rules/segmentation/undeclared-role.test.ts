import { describeRule } from '../harness.ts';

describeRule('segmentation/undeclared-role', {
  fires: [
    {
      name: 'a role that is not declared',
      yaml: `
roles: [physician, nurse]
objectives:
  - title: A
    key_results:
      - title: Orders placed with the order set
        segment: pharmacist
                 ^^^^^^^^^^
`,
      message: "'pharmacist' is not among the roles of this file; correct it, or add it to roles.",
      severity: 'hint',
    },
    {
      name: 'a slip of the pen',
      yaml: `
roles: [physician, ward-clerk]
objectives:
  - title: A
    key_results:
      - { title: Letters signed, segment: ward-clrk }
                                          ^^^^^^^^^
`,
      message:
        "'ward-clrk' is not among the roles of this file (did you mean 'ward-clerk'?); correct it, or add it to roles.",
    },
    {
      name: 'each of several, quoted or not',
      yaml: `
roles: [physician]
objectives:
  - title: A
    key_results:
      - { title: Letters signed, segment: [physician, "nurse"] }
                                                      ^^^^^^^
      - { title: Letters signed, segments: [patient, caregiver] }
                                            ^^^^^^^
                                                     ^^^^^^^^^
`,
    },
    {
      name: 'clinicians are not the declared nurses',
      yaml: `
roles: [nurse, patient]
objectives:
  - title: A
    key_results:
      - { title: Use of the order set, segment: clinician }
                                                ^^^^^^^^^
`,
    },
  ],
  quiet: [
    {
      name: 'declared, in the plural, or in other words',
      yaml: `
roles: [physician, nurses, care-coordinator, ward-clerk]
objectives:
  - title: A
    key_results:
      - { title: A, segment: physician }
      - { title: B, segment: [doctors, nurse] }
      - { title: C, segment: care coordinators }
      - { title: D, segment: Ward clerks }
`,
    },
    {
      name: 'a part of a declared role',
      yaml: `
roles: [nurse, patient]
objectives:
  - title: A
    key_results:
      - { title: A, segment: icu-nurse }
      - { title: B, segment: patients over 75 }
`,
    },
    {
      name: 'no roles are declared',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: A, segment: nurse }\n',
    },
    {
      name: 'a place to fill in, or an empty one',
      yaml: 'roles: [nurse]\nobjectives:\n  - title: A\n    key_results:\n      - { title: A, segment: TODO }\n      - { title: A, segment: }\n      - { title: A, segment: "" }\n',
    },
  ],
  fixes: [
    {
      name: 'corrects the segment',
      yaml: 'roles: [physician, ward-clerk]\nobjectives:\n  - title: A\n    key_results:\n      - title: Letters signed\n        segment: "ward-clrk" # front desk\n',
      title: "Replace with 'ward-clerk'",
      after:
        'roles: [physician, ward-clerk]\nobjectives:\n  - title: A\n    key_results:\n      - title: Letters signed\n        segment: "ward-clerk" # front desk\n',
    },
    {
      name: 'adds the role in brackets',
      yaml: 'roles: [physician, nurse] # S0\nobjectives:\n  - title: A\n    key_results:\n      - { title: Doses checked, segment: pharmacist }\n',
      title: "Add 'pharmacist' to roles",
      after:
        'roles: [physician, nurse, pharmacist] # S0\nobjectives:\n  - title: A\n    key_results:\n      - { title: Doses checked, segment: pharmacist }\n',
    },
    {
      name: 'adds the role to a list of lines, with four spaces and CRLF',
      yaml: 'roles:\r\n    - physician # on call\r\nobjectives:\r\n    - title: A\r\n      key_results:\r\n          - title: Doses checked\r\n            segment: pharmacist\r\n',
      title: "Add 'pharmacist' to roles",
      after:
        'roles:\r\n    - physician # on call\r\n    - pharmacist\r\nobjectives:\r\n    - title: A\r\n      key_results:\r\n          - title: Doses checked\r\n            segment: pharmacist\r\n',
    },
    {
      name: 'adds the role to a list of lines, between comments',
      yaml: `
roles:
  - physician # on call
  # more to come
objectives:
  - title: A
    key_results:
      - title: Doses checked
        segment: pharmacist
`,
      title: "Add 'pharmacist' to roles",
      after: `
roles:
  - physician # on call
  - pharmacist
  # more to come
objectives:
  - title: A
    key_results:
      - title: Doses checked
        segment: pharmacist
`,
    },
  ],
});
