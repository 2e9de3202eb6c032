import assert from 'node:assert/strict';
import { crlf, describeRule, findingsOf } from '../harness.ts';

describeRule('okr/duplicate-id', {
  fires: [
    {
      name: 'two key results of one objective',
      related: [['The id is used here first.', 'KR-1.1']],
      yaml: `
objectives:
  - id: O-1
    title: A
    key_results:
      - { id: KR-1.1, title: Cut no-shows from 12% to 8% }
      - id: KR-1.1
            ^^^^^^
        title: Zero falls
`,
      message:
        'KR-1.1 is already the id of another goal, so a reference to it is unclear; give this one an id of its own.',
      severity: 'error',
    },
    {
      name: 'key results of two objectives, and two objectives',
      related: [
        ['The id is used here first.', 'O-1'],
        ['The id is used here first.', 'KR-1'],
      ],
      yaml: `
objectives:
  - id: O-1
    title: A
    key_results:
      - { id: KR-1, title: Zero falls }
  - id: "O-1"
        ^^^^^
    title: B
    key_results:
      - { id: KR-1, title: Zero harm }
              ^^^^
`,
    },
    {
      name: 'an objective and a key result',
      related: [['The id is used here first.', 'G-1']],
      yaml: `
objectives:
  - id: G-1
    title: A
    key_results:
      - { id: G-1, title: Zero falls }
              ^^^
`,
    },
    {
      name: 'each one after the first',
      related: [
        ['The id is used here first.', 'KR-1'],
        ['The id is used here first.', 'KR-1'],
      ],
      yaml: `
objectives:
  - title: A
    key_results:
      - { id: KR-1, title: Zero falls }
      - { id: KR-1, title: Zero harm }
              ^^^^
      - { id: KR-1, title: Zero infections }
              ^^^^
`,
    },
    {
      name: 'beside ids that are not typed yet',
      related: [['The id is used here first.', 'KR-1']],
      yaml: `
objectives:
  - id: ""
    title: A
    key_results:
      - { id: "", title: Zero falls }
      - { id: KR-1, title: Zero harm }
      - { id: KR-1, title: Zero infections }
              ^^^^
`,
    },
    {
      name: 'a file that cannot be cut into its objectives',
      related: [['The id is used here first.', 'O-1']],
      yaml: `
objectives: [{ id: O-1, title: A }, { id: O-1, title: B }]
                                          ^^^
`,
    },
    {
      name: 'CRLF, and as serious in a draft as the profile says',
      related: [['The id is used here first.', 'O-1']],
      yaml: 'status: draft\r\nobjectives:\r\n- id: O-1\r\n  title: A\r\n- id: O-1\r\n      ^^^\n  title: B\r\n',
      severity: 'info',
    },
  ],
  quiet: [
    {
      name: 'ids that are not typed yet',
      yaml: 'objectives:\n  - { id: "", title: A, key_results: [{ id: "", title: B }] }\n  - { id: "", title: C }\n',
    },
    {
      name: 'ids of their own, no ids, ids that differ in case or by one sign',
      yaml: `
objectives:
  - id: O-1
    title: A
    key_results:
      - { id: KR-1.1, title: Zero falls }
      - { id: KR-1.10, title: Zero harm }
      - { id: kr-1.1, title: Zero infections }
      - Zero delays
      - Zero errors
  - title: B
  - title: C
`,
    },
    {
      name: 'references to an id and risks of that name',
      yaml: `
risks:
  - { id: KR-1, text: missed alert, mitigated_by: [KR-1] }
objectives:
  - id: O-1
    title: A
    key_results:
      - { id: KR-1, title: Zero falls }
      - { id: KR-2, title: Zero harm, validates: KR-1, guardrails: [{ metric: KR-1 }] }
`,
    },
    {
      name: 'one goal that stands in two places by reference',
      yaml: `
objectives:
  - title: A
    key_results:
      - &falls { id: KR-1, title: Zero falls }
      - *falls
      - { id: KR-2, title: Zero harm }
`,
    },
    {
      name: 'an id that is not typed yet',
      yaml: 'objectives:\n  - id:\n    title: A\n  - id:\n    title: B\n    key_results:\n      - id: ""\n      - id: ""\n',
    },
  ],
  fixes: [
    {
      name: 'counts on from the siblings',
      yaml: `
objectives:
  - id: O-1
    title: A
    key_results:
      - id: KR-1.1
        title: Zero falls
      - id: KR-1.1 # copied
        title: Zero harm
      - id: KR-1.2
        title: Zero delays
`,
      title: 'Rename to KR-1.3',
      after: `
objectives:
  - id: O-1
    title: A
    key_results:
      - id: KR-1.1
        title: Zero falls
      - id: KR-1.3 # copied
        title: Zero harm
      - id: KR-1.2
        title: Zero delays
`,
    },
    {
      name: 'an id that a later objective has is not free',
      yaml: 'objectives:\n  - id: O-1\n    title: A\n  - id: "O-1"\n    title: B\n  - id: O-2\n    title: C\n',
      title: 'Rename to O-3',
      after:
        'objectives:\n  - id: O-1\n    title: A\n  - id: "O-3"\n    title: B\n  - id: O-2\n    title: C\n',
    },
    {
      name: 'a copy in another objective takes the style of its new siblings',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { id: KR-1.1, title: Zero falls }\n  - title: B\n    key_results:\n      - { id: KR-2.1, title: Zero harm }\n      - { id: KR-1.1, title: Zero falls }\n',
      title: 'Rename to KR-2.2',
      after:
        'objectives:\n  - title: A\n    key_results:\n      - { id: KR-1.1, title: Zero falls }\n  - title: B\n    key_results:\n      - { id: KR-2.1, title: Zero harm }\n      - { id: KR-2.2, title: Zero falls }\n',
    },
    {
      name: 'an id without a number gets one, CRLF',
      yaml: 'objectives:\r\n- id: quality\r\n  title: A\r\n- id: quality\r\n  title: B\r\n',
      title: 'Rename to quality-2',
      after: 'objectives:\r\n- id: quality\r\n  title: A\r\n- id: quality-2\r\n  title: B\r\n',
    },
    {
      name: 'four spaces, comment kept, CRLF',
      yaml: crlf(`
objectives:
    - id: O-1
      title: A
      key_results:
          - id: KR-1.1
            title: Zero falls
          - id: KR-1.1 # copied
            title: Zero harm
`),
      after: crlf(`
objectives:
    - id: O-1
      title: A
      key_results:
          - id: KR-1.1
            title: Zero falls
          - id: KR-1.2 # copied
            title: Zero harm
`),
    },
  ],
});

describe('okr/duplicate-id', () => {
  it('shows where the id is used first', () => {
    const text =
      'objectives:\n  - id: O-1\n    title: A\n  - title: B\n    key_results:\n      - { id: O-1, title: Zero falls }\n';
    const [finding] = findingsOf('okr/duplicate-id', text);
    const [first] = finding?.related ?? [];
    assert.equal(first?.message, 'The id is used here first.');
    assert.equal(first?.span.start, text.indexOf('O-1'));
    assert.equal(finding?.path, 'objectives/1/key_results/0');
  });

  it('keeps the message short when the id is long', () => {
    const id = 'X'.repeat(200);
    const [finding] = findingsOf('okr/duplicate-id', `objectives:\n  - id: ${id}\n  - id: ${id}\n`);
    assert.ok(finding && finding.message.length <= 160);
  });
});
