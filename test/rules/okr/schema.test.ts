import assert from 'node:assert/strict';
import { describeRule, findingsOf } from '../harness.ts';

describeRule('okr/schema', {
  fires: [
    {
      name: 'a category that is none, at the value',
      yaml: `
objectives:
  - title: Safe care
    key_results:
      - title: Zero falls
        category: [safety, Outcmoe]
                           ^^^^^^^
`,
      message: "'Outcmoe' is not a category; did you mean 'outcome'?",
      severity: 'error',
    },
    {
      name: 'a date that is none, in the header',
      yaml: `
cycle: 2027-Q7
       ^^^^^^^
objectives:
  - title: Safe care
`,
      message: "'2027-Q7' is not a cycle; write it as 2027-Q1, 2027-H1, 2027 or Q1 2027.",
    },
    {
      name: 'a text where named parts are needed, in braces',
      yaml: `
objectives:
  - { title: Safe care, key_results: [{ title: Zero falls, escalation: call the ward }] }
                                                                       ^^^^^^^^^^^^^
`,
      message: '`escalation` needs named parts such as warn_at and pause_at, not a single text.',
    },
    {
      name: 'named parts where a list is needed, at the key in front of them',
      yaml: `
objectives:
  - title: Safe care
    key_results:
    ^^^^^^^^^^^
      title: Zero falls
`,
      message: '`key_results` is a list; start each entry on a line of its own with a dash and a space.',
    },
    {
      name: 'a list where a text is needed',
      yaml: `
objectives:
  - title:
    ^^^^^
      - Safe care
`,
    },
    {
      name: 'a file without objectives, at its first key',
      yaml: `
cycle: 2027-Q1
^^^^^
owner: ana
`,
      message: 'This file has no objectives; add `objectives:` with at least one goal and its key results.',
    },
    {
      name: 'a list of objectives in brackets, each by its own index',
      yaml: `
objectives: [{ title: A, clinical: maybe }, { title: B, clinical: perhaps }]
                                   ^^^^^
                                                                  ^^^^^^^
`,
    },
    {
      name: 'a bare list instead of a file',
      yaml: `
- title: Safe care
^
`,
    },
    {
      name: 'parts where a text is needed in a list, at the first of them',
      yaml: `
jurisdictions:
  - country: US
    ^^^^^^^
    state: OH
objectives:
  - title: Safe care
`,
    },
    {
      name: 'a state that is a text, under its own code',
      yaml: `
regulatory:
  states:
    US-OH: done
           ^^^^
objectives:
  - title: Safe care
`,
    },
  ],
  quiet: [
    {
      name: 'numbers, dates and yes or no without quotes',
      yaml: 'okr_version: 1\nproduct: { clinical: yes, ai: False }\ncycle: 2027\nobjectives:\n  - title: 2027\n    key_results:\n      - { title: Falls, target: 0, baseline: 1_000, due: 2027-03-31, weight: 0.50 }\n',
    },
    {
      name: 'keys with nothing typed yet',
      yaml: 'product:\ncycle:\nobjectives:\n  - title:\n    key_results:\n      -\n      - title:\n        category:\n',
    },
    { name: 'unknown keys', yaml: 'team: heart\nobjectives:\n  - title: A\n    colour: red\n' },
    { name: 'objectives under another name', yaml: 'okrs:\n  - Safe care\n' },
    {
      name: 'placeholders',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: B, category: TODO, due: TODO }\n',
    },
    {
      name: 'a file that YAML cannot read: okr/syntax speaks',
      yaml: 'objectives:\n  - title: A\n    clinical: maybe\n    key_results: [\n',
    },
    {
      name: 'a reference to a map that stands elsewhere',
      yaml: 'x-e: &e { warn_at: 1, notify: [cmo], action: stop }\nobjectives:\n  - title: A\n    key_results:\n      - { title: Zero falls, escalation: *e }\n',
    },
    {
      name: 'keys that other languages treat as special',
      yaml: 'objectives:\n  - title: A\n    __proto__: { constructor: 1 }\n    x-toString: 1\n',
    },
  ],
  fixes: [
    {
      name: 'the value that was meant, in the quotes that stand there',
      yaml: "objectives:\r\n    - title: A\r\n      key_results:\r\n          - title: B # agreed\r\n            direction: 'increse' # sure\r\n",
      title: "Change to 'increase'",
      after:
        "objectives:\r\n    - title: A\r\n      key_results:\r\n          - title: B # agreed\r\n            direction: 'increase' # sure\r\n",
    },
    {
      name: 'in braces',
      yaml: 'objectives:\n  - { title: A, key_results: [{ title: B, type: guardrial, target: 1 }] }\n',
      title: "Change to 'guardrail'",
      after: 'objectives:\n  - { title: A, key_results: [{ title: B, type: guardrail, target: 1 }] }\n',
    },
    {
      name: 'in block style, two spaces',
      yaml: `
objectives:
  - title: A
    key_results:
      - title: B
        direction: increse # sure
`,
      title: "Change to 'increase'",
      after: `
objectives:
  - title: A
    key_results:
      - title: B
        direction: increase # sure
`,
    },
  ],
});

describe('okr/schema places', () => {
  it('names the key result of a path', () => {
    const text = 'objectives:\n  - title: A\n    krs:\n      - B\n      - { title: C, type: kpi }\n';
    const [finding] = findingsOf('okr/schema', text);
    assert.equal(finding?.path, 'objectives/0/key_results/1');
  });

  it('asks an empty file for objectives, at its start', () => {
    const [finding, ...others] = findingsOf('okr/schema', '');
    assert.deepEqual(finding?.span, { start: 0, end: 0 });
    assert.deepEqual(others, []);
  });
});
