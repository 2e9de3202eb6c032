import assert from 'node:assert/strict';
import { Source } from '../../../server/src/document/source.ts';
import { fixesOf } from '../../../server/src/lint/fix.ts';
import { ruleOf } from '../../../server/src/rules/registry.ts';
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
      name: 'objectives with a capital',
      yaml: 'Objectives:\n^^^^^^^^^^\n  - title: Safe care\n',
      message: "This file has no objectives, since 'Objectives' is not read; did you mean 'objectives'?",
    },
    {
      name: 'several names in one text',
      yaml: `
roles: midwife, doula
       ^^^^^^^^^^^^^^
objectives:
  - title: Safe care
`,
      message: "'midwife, doula' is read as one name; put it in brackets, so that it is a list.",
      severity: 'warning',
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
      name: 'a score in words or beyond the scale',
      yaml: `
objectives:
  - title: Safe care
    priority: { patient_safety: high, workflow: 6 }
                                ^^^^
                                                ^
`,
      message: /^'(?:high|6)' is not a score; write a number from 0 to 5\.$/,
    },
    {
      name: 'a class that is none: all of them are named, as one is not like another',
      yaml: `
regulatory: { fda: { class: IV } }
                            ^^
objectives: []
`,
      message: "'IV' is not a class; use one of I, II, III.",
    },
    {
      name: 'all the categories',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: B, category: clinical }
                              ^^^^^^^^
`,
      message:
        "'clinical' is not a category; use safety, evidence, outcome, workflow, adoption, experience, interoperability, compliance, privacy, operational, financial, ai.",
    },
    {
      name: 'one letter beside the words that are read, in places for words of one’s own',
      yaml: `
objectives:
  - title: A
    type: lanch
          ^^^^^
    key_results:
      - { title: B, status: droped }
                            ^^^^^^
`,
      message: /^'(?:lanch|droped)' means nothing here; did you mean '(?:launch|dropped)'\?$/,
      severity: 'warning',
    },
    {
      name: 'the same words with a capital, which are not read',
      yaml: `
objectives:
  - title: A
    type: Launch
          ^^^^^^
    key_results:
      - { title: B, status: Dropped }
                            ^^^^^^^
`,
      message: /^'(?:Launch|Dropped)' means nothing here; did you mean '(?:launch|dropped)'\?$/,
      severity: 'warning',
    },
    {
      name: 'a cycle that ends before it starts',
      yaml: `
cycle: { name: Pilot, start: 2027-04-01, end: 2027-03-31 }
                                              ^^^^^^^^^^
objectives: []
`,
      message: 'This cycle ends before it starts; check the two dates.',
    },
    {
      name: 'states that there are not, and names in the place of codes',
      yaml: `
jurisdictions: [US-ZZ, Ohio, germany]
                ^^^^^
                       ^^^^
                             ^^^^^^^
objectives: []
`,
      message:
        /^'(?:US-ZZ' is not the code of a state; write one such as US-OH|Ohio' is read only by its code; write US-OH|germany' is read only by its code; write DE)\.$/,
      severity: 'info',
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
  fixes: [
    {
      name: 'objectives with a capital',
      yaml: 'Objectives: # ours\n  - title: Safe care\n',
      title: "Change to 'objectives'",
      after: 'objectives: # ours\n  - title: Safe care\n',
    },
    {
      name: 'names in one text become a list',
      yaml: 'roles: midwife, doula # for now\nobjectives: []\n',
      title: 'Make it a list',
      after: 'roles: [midwife, doula] # for now\nobjectives: []\n',
    },
    {
      name: 'names in one text in quotes, with CRLF',
      yaml: 'roles: "midwife, doula"\r\nobjectives: []\r\n',
      title: 'Make it a list',
      after: 'roles: [midwife, doula]\r\nobjectives: []\r\n',
    },
    {
      name: 'the code of a place',
      yaml: 'jurisdictions: [Ohio, US-IN] # sold there\nobjectives: []\n',
      title: "Change to 'US-OH'",
      after: 'jurisdictions: [US-OH, US-IN] # sold there\nobjectives: []\n',
    },
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

describe('okr/schema on a class', () => {
  it('offers none for another', () => {
    for (const line of ['fda: { class: IV }', 'qms: { software_class: D }']) {
      const text = `regulatory: { ${line} }\nobjectives: []\n`;
      const [finding] = findingsOf('okr/schema', text);
      assert.ok(finding);
      assert.deepEqual(fixesOf(ruleOf('okr/schema'), finding, new Source(text)), []);
    }
  });
});
