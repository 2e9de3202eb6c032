import assert from 'node:assert/strict';
import { Source } from '../../../server/src/document/source.ts';
import { fixesOf } from '../../../server/src/lint/fix.ts';
import { ruleOf } from '../../../server/src/rules/registry.ts';
import { describeRule, findingsOf } from '../harness.ts';

/** The template of a key result with an indentation, as the fix writes it. */
function keyResult(indent: string, id: string): string {
  const keys =
    'title: TODO|category: TODO|segment: TODO|direction: increase|baseline: TODO|target: TODO|unit: TODO|owner: TODO';
  return [`${indent}- id: ${id}`, ...keys.split('|').map((key) => `${indent}  ${key}`)].join('\n');
}

describeRule('okr/missing-key-results', {
  fires: [
    {
      name: 'none, nothing, an empty list',
      yaml: `
objectives:
  - title: Safer nights
           ^^^^^^^^^^^^
  - title: Shorter waits
           ^^^^^^^^^^^^^
    key_results:
  - title: Better sleep
           ^^^^^^^^^^^^
    krs: []
  - title: Less paperwork
    key_results: [Zero lost letters]
`,
      message:
        'This objective has no key results, so nobody can tell whether it is reached; add at least one.',
      severity: 'error',
    },
    {
      name: 'by its id, under other names, in braces',
      yaml: `
okrs:
  - { id: O-1, objective: Safer nights }
                          ^^^^^^^^^^^^
`,
      message: 'O-1 has no key results, so nobody can tell whether it is reached; add at least one.',
    },
    {
      name: 'a key result whose keys are those of another tool',
      yaml: `
objectives:
  - id: O-1
    title: Safer nights
    key_results:
      - { summary: Falls from 9 to 4, points: 3 }
        ^
`,
      message: 'This key result has no title, so nobody can tell what it measures; write one.',
      severity: 'warning',
    },
    {
      name: 'a plain text, with CRLF',
      yaml: 'objectives:\r\n- Safer nights\r\n  ^^^^^^^^^^^^\n',
    },
    {
      name: 'items that hold nothing',
      yaml: `
objectives:
  - title: Safer nights
           ^^^^^^^^^^^^
    key_results: [null, ~]
  - title: Shorter waits
           ^^^^^^^^^^^^^
    key_results:
      - ""
  - title: Better sleep
           ^^^^^^^^^^^^
    key_results:
      - {}
  - title: Less paperwork
           ^^^^^^^^^^^^^^
    key_results:
      - title:
`,
      message:
        'This objective has no key results, so nobody can tell whether it is reached; add at least one.',
    },
    {
      name: 'no title yet',
      yaml: 'objectives:\n  - id: O-1\n        ^^^\n  - {}\n    ^\n',
    },
    ...['', ' []', ' ~'].map((nothing) => ({
      name: `objectives:${nothing}`,
      yaml: `cycle: 2027-Q1\nobjectives:${nothing}\n^^^^^^^^^^\n`,
      message: 'This file has no objectives yet; add at least one, with its key results.',
    })),
    {
      name: 'a key result without a title beside its fields',
      yaml: `
objectives:
  - title: Safer nights
    key_results:
      - id: KR-2
            ^^^^
        owner: a.b
        target: 20%
`,
      message: 'KR-2 has no title, so nobody can tell what it measures; write one.',
      severity: 'warning',
    },
    {
      name: 'an objective without a title beside its key results',
      yaml: `
objectives:
  - id: O-1
        ^^^
    owner: a.b
    key_results: [Zero falls]
  - title:
    ^
    key_results: [Zero burns]
`,
      message: /^(?:O-1|This objective) has no title, so nobody can tell what it is after; write one\.$/,
      severity: 'warning',
    },
    {
      name: 'a parent that is somebody else’s',
      yaml: `
objectives:
  - id: O-1
    title: Safer nights
           ^^^^^^^^^^^^
    parent: O-2
`,
    },
    {
      name: 'what others only refer to',
      yaml: `
objectives:
  - id: O-1
    title: Safer nights
           ^^^^^^^^^^^^
  - title: Fewer alarms at night
    key_results: [{ title: Alarms per night from 40 to 25, validates: [O-1] }]
`,
    },
    {
      name: 'a draft is told more softly',
      yaml: `
status: draft
objectives:
  - title: Safer nights
           ^^^^^^^^^^^^
`,
      severity: 'info',
    },
  ],
  quiet: [
    {
      name: 'one key result, be it a plain text or under another name',
      yaml: 'objectives:\n  - title: A\n    key_results: [Zero falls]\n  - title: B\n    krs: [{ kr: Zero falls }]\n',
    },
    {
      name: 'its children have them',
      yaml: `
objectives:
  - id: O-1
    title: Safer nights
  - id: O-2
    title: Fewer alarms at night
    supports: O-1
    key_results: [Alarms per night from 40 to 25]
`,
    },
    {
      name: 'plain texts, and titles by other names',
      yaml: 'objectives:\n  - objective: A\n    krs: [Zero falls]\n  - description: B\n    krs: [Zero burns]\n',
    },
    {
      name: 'parked or reached',
      yaml: 'objectives:\n  - { title: Family portal, status: paused }\n  - { title: Safer nights, status: done }\n',
    },
    { name: 'dropped', yaml: 'objectives:\n  - { title: Safer nights, status: dropped }\n' },
    {
      name: 'nothing is missed where the source cannot be read',
      yaml: 'objectives:\n  - title: Safer nights\n    owner: "ana\n',
    },
    { name: 'no list of objectives: okr/schema says so', yaml: 'objectives: none\n' },
    { name: 'no key for objectives: okr/schema says so', yaml: 'cycle: 2027-Q1\n' },
  ],
  fixes: [
    {
      name: 'makes the list, with the comments kept',
      yaml: 'objectives:\n  - title: Safer nights # ward 3\n    owner: ana\n  # next\n  - title: B\n    key_results:\n      - { id: KR-1, title: Zero falls }\n',
      title: 'Add a key result',
      after: `objectives:\n  - title: Safer nights # ward 3\n    owner: ana\n    key_results:\n${keyResult('      ', 'KR-2')}\n  # next\n  - title: B\n    key_results:\n      - { id: KR-1, title: Zero falls }\n`,
    },
    {
      name: 'fills an empty list, the comment of the list kept, with four spaces',
      yaml: 'objectives:\n    - title: Safer nights\n      key_results: [] # soon\n',
      after: `objectives:\n    - title: Safer nights\n      key_results: # soon\n${keyResult('          ', 'KR-1')}\n`,
    },
    {
      name: 'a title is written where its key stands',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - title:\n        target: 20%\n',
      title: 'Add a title',
      after: 'objectives:\n  - title: A\n    key_results:\n      - title: TODO\n        target: 20%\n',
    },
    {
      name: 'the title of an objective is written where it belongs',
      yaml: 'objectives:\n  - id: O-1 # north\n    owner: a.b\n    key_results: [Zero falls]\n',
      title: 'Add a title',
      after:
        'objectives:\n  - id: O-1 # north\n    title: TODO\n    owner: a.b\n    key_results: [Zero falls]\n',
    },
    {
      name: 'in braces',
      yaml: 'objectives:\n  - { title: Safer nights }\n',
      after:
        'objectives:\n  - { title: Safer nights, key_results: [{ id: KR-1, title: TODO, category: TODO, segment: TODO, direction: increase, baseline: TODO, target: TODO, unit: TODO, owner: TODO }] }\n',
    },
    {
      name: 'a plain text becomes an objective, with CRLF',
      yaml: 'objectives:\r\n- Safer nights\r\n',
      after: `objectives:\n- title: Safer nights\n  key_results:\n${keyResult('  ', 'KR-1')}\n`.replaceAll(
        '\n',
        '\r\n',
      ),
    },
  ],
});

describe('okr/missing-key-results on items that hold nothing', () => {
  it('stands at their dash', () => {
    const text = 'objectives:\n  -\n  - title: A\n    key_results:\n      - Zero falls\n      -\n';
    assert.deepEqual(
      findingsOf('okr/missing-key-results', text).map(({ path, span }) => [path, text.slice(0, span.end)]),
      [
        ['objectives/0', 'objectives:\n  -'],
        ['objectives/1/key_results/1', text.trimEnd()],
      ],
    );
  });

  it('adds none beside them', () => {
    const text = 'objectives:\n  - title: A\n    key_results:\n      -\n';
    const [finding] = findingsOf('okr/missing-key-results', text);
    assert.ok(finding);
    assert.deepEqual(fixesOf(ruleOf(finding.rule), finding, new Source(text)), []);
  });
});
