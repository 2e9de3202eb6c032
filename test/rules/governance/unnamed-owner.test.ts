import { describeRule } from '../harness.ts';

describeRule('governance/unnamed-owner', {
  fires: [
    {
      name: 'a team on a key result',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: Team
               ^^^^
`,
      message:
        "'Team' names no person, so nobody can be called when this goes wrong; name one, or list it under owners.",
      severity: 'info',
    },
    {
      name: 'a team of one function',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: product team
               ^^^^^^^^^^^^
`,
      message:
        "'product team' names no person, so nobody can be called when this goes wrong; name one, or list it under owners.",
      severity: 'info',
    },
    {
      name: 'everyone',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: everyone
               ^^^^^^^^
`,
      message:
        "'everyone' names no person, so nobody can be called when this goes wrong; name one, or list it under owners.",
      severity: 'info',
    },
    {
      name: 'all of us',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: all
               ^^^
`,
      message:
        "'all' names no person, so nobody can be called when this goes wrong; name one, or list it under owners.",
      severity: 'info',
    },
    {
      name: 'a function',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: Engineering
               ^^^^^^^^^^^
`,
      message:
        "'Engineering' names no person, so nobody can be called when this goes wrong; name one, or list it under owners.",
      severity: 'info',
    },
    {
      name: 'two functions',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: Product & Engineering
               ^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        "'Product & Engineering' names no person, so nobody can be called when this goes wrong; name one, or list it under owners.",
      severity: 'info',
    },
    {
      name: 'with hyphens',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: the-data-science-team
               ^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        "'the-data-science-team' names no person, so nobody can be called when this goes wrong; name one, or list it under owners.",
      severity: 'info',
    },
    {
      name: 'a profession',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: all nurses
               ^^^^^^^^^^
`,
      message:
        "'all nurses' names no person, so nobody can be called when this goes wrong; name one, or list it under owners.",
      severity: 'info',
    },
    {
      name: 'staff',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: ward staff
               ^^^^^^^^^^
`,
      message:
        "'ward staff' names no person, so nobody can be called when this goes wrong; name one, or list it under owners.",
      severity: 'info',
    },
    {
      name: 'nobody yet',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: unassigned
               ^^^^^^^^^^
`,
      message:
        "'unassigned' names no person, so nobody can be called when this goes wrong; name one, or list it under owners.",
      severity: 'info',
    },
    {
      name: 'on the objective',
      yaml: `
objectives:
  - title: Safer nights
    owner: nursing department
           ^^^^^^^^^^^^^^^^^^
    key_results: [Falls of 2]
`,
      message:
        "'nursing department' names no person, so nobody can be called when this goes wrong; name one, or list it under owners.",
      severity: 'info',
    },
    {
      name: 'under an alias',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        responsible: marketing
                     ^^^^^^^^^
`,
      message:
        "'marketing' names no person, so nobody can be called when this goes wrong; name one, or list it under owners.",
      severity: 'info',
    },
    {
      name: 'for the whole file',
      yaml: `
owner: operations
       ^^^^^^^^^^
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        "'operations' names no person, so nobody can be called when this goes wrong; name one, or list it under owners.",
      severity: 'info',
    },
    {
      name: 'in the map of the file',
      yaml: `
owner: { product: maya.okafor, compliance: legal team }
                                           ^^^^^^^^^^
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        "'legal team' names no person, so nobody can be called when this goes wrong; name one, or list it under owners.",
      severity: 'info',
    },
    {
      name: 'each place on its own',
      yaml: `
owner: team
       ^^^^
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: staff
               ^^^^^
`,
      severity: 'info',
    },
  ],
  quiet: [
    {
      name: 'maya.okafor',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: maya.okafor
`,
    },
    {
      name: '@maya',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: "@maya"
`,
    },
    {
      name: 'Dr. Lena Fuchs',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: Dr. Lena Fuchs
`,
    },
    {
      name: 'chief-medical-officer',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: chief-medical-officer
`,
    },
    {
      name: 'Head of Quality',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: Head of Quality
`,
    },
    {
      name: 'product-owner',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: product-owner
`,
    },
    {
      name: 'team lead ICU',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: team lead ICU
`,
    },
    {
      name: 'CMO',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: CMO
`,
    },
    {
      name: 'Max Team-Smith',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: Max Team-Smith
`,
    },
    {
      name: 'Ali',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: Ali
`,
    },
    {
      name: 'maya.okafor + product',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: maya.okafor + product
`,
    },
    {
      name: 'A. Teamer',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: A. Teamer
`,
    },
    {
      name: 'quality manager',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: quality manager
`,
    },
    {
      name: 'Ana Design',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: Ana Design
`,
    },
    {
      name: 'Jo Staff',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: Jo Staff
`,
    },
    {
      name: 'A. Group',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: A. Group
`,
    },
    {
      name: 'safety-board',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: safety-board
`,
    },
    {
      name: 'nurse manager',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: nurse manager
`,
    },
    {
      name: 'an open gap, of which okr/placeholder speaks',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: TBD
`,
    },
    {
      name: 'another open gap',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: TODO
`,
    },
    {
      name: 'a team that is in the register',
      yaml: `
owners: [maya.okafor, Platform-Team]
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: platform-team
`,
    },
    {
      name: 'a register by name',
      yaml: `
owners: { data team: li.wen }
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: data team
`,
    },
    {
      name: 'a register of records',
      yaml: `
owners: [{ id: quality team, lead: li.wen }]
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: quality team
`,
    },
    {
      name: 'a function that the file fills',
      yaml: `
owner: { compliance: tom.reyes, product: maya }
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: compliance
`,
    },
    {
      name: 'no owner',
      yaml: `
objectives:
  - title: Safer nights
    key_results: [Falls of 2]
`,
    },
    {
      name: 'an owner that is not typed yet',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: 
`,
    },
    {
      name: 'a word in another key',
      yaml: `
objectives:
  - title: The team
    notes: [everyone]
    key_results: [Falls of 2]
`,
    },
  ],
  fixes: [
    {
      name: 'block style, with a comment',
      title: 'Name a person',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: Team # for now
`,
      after: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-1
        title: Falls fall from 4 to 2 per 1,000 bed days
        owner: TODO # for now
`,
    },
    {
      name: 'flow style',
      title: 'Name a person',
      yaml: `
objectives:
  - title: Safer nights
    key_results: [{ title: Falls of 2, owner: "the team" }]
`,
      after: `
objectives:
  - title: Safer nights
    key_results: [{ title: Falls of 2, owner: "TODO" }]
`,
    },
    {
      name: 'for the whole file, CRLF',
      title: 'Name a person',
      yaml: 'owner: operations\r\nobjectives:\r\n  - id: O-1\r\n    title: Safer nights\r\n    owner: maya.okafor\r\n    key_results:\r\n      - id: KR-1.1\r\n        title: Falls fall from 4 to 2 per 1,000 bed days\r\n',
      after:
        'owner: TODO\r\nobjectives:\r\n  - id: O-1\r\n    title: Safer nights\r\n    owner: maya.okafor\r\n    key_results:\r\n      - id: KR-1.1\r\n        title: Falls fall from 4 to 2 per 1,000 bed days\r\n',
    },
    {
      name: 'four spaces',
      title: 'Name a person',
      yaml: `
objectives:
    - title: Safer nights
      key_results:
          - id: KR-1
            title: Falls fall from 4 to 2 per 1,000 bed days
            owner: everyone
`,
      after: `
objectives:
    - title: Safer nights
      key_results:
          - id: KR-1
            title: Falls fall from 4 to 2 per 1,000 bed days
            owner: TODO
`,
    },
  ],
});
