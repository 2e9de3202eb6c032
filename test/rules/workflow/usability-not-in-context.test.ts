import { describeRule } from '../harness.ts';

describeRule('workflow/usability-not-in-context', {
  fires: [
    {
      name: 'a test in the hallway that does not say what it tests',
      yaml: `
product: { clinical: true }
objectives:
  - title: A
    key_results:
      - Hallway test with 8 colleagues passes 20 of 20 tasks
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a laboratory and people of the house',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - SUS of 80 in lab sessions with internal testers
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'Usability in a test room or with colleagues hides what happens in care; observe the people who will use it, at their real work.',
      severity: 'info',
    },
    {
      name: 'a usability lab',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - { id: KR-1, title: Usability score in the usability lab, target: 85 }
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'simulated, nobody named',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - Task success of 95% in simulated tasks
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'hallway tests',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - Use errors below 2 per 100 tasks in hallway tests
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'hallway usability tests',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - 90% task success in hallway usability testing
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'nurses in the lab',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - Nurses reach a SUS of 80 in the lab
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'the method says it',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - { title: SUS rated by nurses, target: 80, measure: { method: hallway tests } }
                 ^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'simulated use with nurses, beside colleagues',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - { title: Task success of 90% in a simulated ward with colleagues, segment: nurse }
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'researchers as users',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - Usability tests with researchers reach 90% task success
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'each of several',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - SUS of 80 in lab sessions with internal testers
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - SUS of 80 in lab sessions with internal testers
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
  quiet: [
    {
      name: 'in situ',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - SUS of 82 in-situ, after a week in the lab
`,
    },
    {
      name: 'on the ward',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - Task success of 90% on the ward, from 70% in the usability lab
`,
    },
    {
      name: 'a method in care, of a title that names a test room',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - { title: SUS of 80 in the usability lab, measure: { method: shadowing } }
      - { title: SUS of 80 in the usability lab, measure: { method: field-observation } }
      - { title: Task success of 90% in a simulated ward, segment: nurse }
`,
    },
    {
      name: 'no title yet',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - { id: KR-1, measure: { method: usability test in the lab } }
`,
    },
    {
      name: 'contextual observation',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - SUS of 80 from contextual observation of 12 nurses
`,
    },
    {
      name: 'shadowing',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - Usability problems found by shadowing 10 nurses, all fixed
`,
    },
    {
      name: 'representative users',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - Task success of 90% in a simulated ward with representative nurses
`,
    },
    {
      name: 'a summative test in simulated use with nurses',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - Summative test in simulated use with 15 ICU nurses without critical use errors
`,
    },
    {
      name: 'the method is contextual',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - { title: SUS after the lab sessions, target: 80, measure: { method: contextual-observation } }
`,
    },
  ],
  fixes: [
    {
      name: 'the words and the method, comments kept',
      confirm: true,
      yaml: `
objectives:
  - title: Better days
    key_results:
      - id: KR-1.1
        title: SUS of 80 in lab sessions with internal testers # round 2
        target: 80
        measure:
          source: test protocol # signed
        owner: ana
`,
      title: 'Test it in the place of use',
      after: `
objectives:
  - title: Better days
    key_results:
      - id: KR-1.1
        title: SUS of 80 during real clinical work with representative staff # round 2
        target: 80
        measure:
          source: test protocol # signed
          method: contextual-observation
        owner: ana
`,
    },
    {
      name: 'the method gives way',
      confirm: true,
      yaml: `
objectives:
  - title: Better days
    key_results:
      - { title: SUS rated by nurses, target: 80, measure: { method: hallway tests } }
`,
      title: 'Test it in the place of use',
      after: `
objectives:
  - title: Better days
    key_results:
      - { title: SUS rated by nurses, target: 80, measure: { method: contextual-observation } }
`,
    },
    {
      name: 'a plain text',
      confirm: true,
      yaml: `
objectives:
  - title: Better days
    key_results:
      - Task success of 95% in simulated tasks
`,
      title: 'Test it in the place of use',
      after: `
objectives:
  - title: Better days
    key_results:
      - Task success of 95% during real clinical work
`,
    },
    {
      name: 'four spaces, CRLF',
      confirm: true,
      yaml: 'objectives:\r\n    - title: A\r\n      key_results:\r\n          - title: Use errors below 2 per 100 tasks in hallway tests\r\n            owner: ana\r\n',
      title: 'Test it in the place of use',
      after:
        'objectives:\r\n    - title: A\r\n      key_results:\r\n          - title: Use errors below 2 per 100 tasks during real clinical work\r\n            owner: ana\r\n            measure: { method: contextual-observation }\r\n',
    },
  ],
});
