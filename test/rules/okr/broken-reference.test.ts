import assert from 'node:assert/strict';
import { lint } from '../../../server/src/lint/engine.ts';
import { defaultSettings } from '../../../server/src/lint/severity.ts';
import { rules } from '../../../server/src/rules/registry.ts';
import { describeRule, today } from '../harness.ts';

describeRule('okr/broken-reference', {
  fires: [
    {
      name: 'a guardrail that stands alone',
      yaml: `
objectives:
  - title: A
    key_results:
      - id: KR-1
        title: B
        guardrails: KR-9
                    ^^^^
`,
    },
    {
      name: 'every key that names another goal',
      yaml: `
regulatory:
  audit_findings:
    - { id: AF-7, mitigated_by: [KR-7] }
                                 ^^^^
risks:
  - { id: R-1, mitigated_by: [KR-1, KR-8] }
                                    ^^^^
  - id: R-2
    mitigated_by: KR-9
                  ^^^^
stakeholders:
  - { group: clinical, covered_by: [O-1, "O-9"] }
                                         ^^^^^
review:
  - { date: 2027-01-26, trigger: KR-6, paused: [O-4] }
                                 ^^^^
                                                ^^^
objectives:
  - id: O-1
    title: A
    key_results:
      - { id: KR-1, title: Zero falls, validates: KR-5 }
                                                  ^^^^
      - { id: KR-2, title: Zero harm, guardrails: [{ metric: KR-4 }, KR-3] }
                                                             ^^^^
                                                                     ^^^^
`,
      severity: 'error',
    },
    {
      name: 'names the nearest id',
      yaml: `
risks:
  - { id: R-1, mitigated_by: [kr-night.1] }
                              ^^^^^^^^^^
objectives:
  - title: A
    key_results: [{ id: KR-night.1, title: Zero falls }]
`,
      message:
        "Nothing in this file has the id 'kr-night.1', so this points nowhere; did you mean 'KR-night.1'?",
    },
    {
      name: 'names only what the key speaks of, however near the rest is',
      yaml: `
risks:
  - { id: R-9, mitigated_by: [KR-9] }
                              ^^^^
objectives:
  - id: O-9
    title: A
    key_results: [{ id: KR-night, title: Zero falls }]
`,
      message:
        "Nothing in this file has the id 'KR-9', so this points nowhere; correct it, or name the other file as path/to/file.okr.yaml#id.",
    },
    {
      name: 'an objective where one is meant',
      yaml: `
objectives:
  - id: O-9
    title: A
    key_results: [{ id: O-2.1, title: Zero falls }]
review: [{ date: 2027-01-26, paused: [O-2] }]
                                      ^^^
`,
      message: "Nothing in this file has the id 'O-2', so this points nowhere; did you mean 'O-9'?",
    },
    {
      name: 'a risk is no goal',
      yaml: `
risks:
  - { id: R-1, mitigated_by: [R-1] }
                              ^^^
objectives: [{ title: A, key_results: [Zero falls] }]
`,
      message: "'R-1' is a risk, and only goals can be named here; write the id of a goal.",
    },
    {
      name: 'an audit finding is none either',
      yaml: `
regulatory: { audit_findings: [{ id: AF-2 }] }
objectives:
  - title: A
    key_results:
      - title: Zero falls
        validates: AF-2
                   ^^^^
`,
      message: "'AF-2' is an audit finding, and only goals can be named here; write the id of a goal.",
    },
    {
      name: 'nothing is near',
      yaml: `
risks:
  - { id: R-1, mitigated_by: [SAFETY-2031] }
                              ^^^^^^^^^^^
objectives:
  - title: A
    key_results: [{ id: KR-1, title: Zero falls }]
`,
      message:
        "Nothing in this file has the id 'SAFETY-2031', so this points nowhere; correct it, or name the other file as path/to/file.okr.yaml#id.",
    },
    {
      name: 'a slip in a name without a number, and a reference to this file itself',
      yaml: `
risks:
  - { id: R-1, mitigated_by: [falls-kt, "#KR-5"] }
                              ^^^^^^^^
                                        ^^^^^^^
objectives:
  - title: A
    key_results: [{ id: falls-kr, title: Zero falls }]
`,
    },
  ],
  quiet: [
    {
      name: 'goals, risks and findings of the file',
      yaml: `
regulatory: { audit_findings: [{ id: AF-7, mitigated_by: [KR-1] }] }
risks: [{ id: R-1, mitigated_by: [KR-2, O-1] }]
stakeholders: [{ group: compliance, covered_by: [AF-7, R-1, "KR-1"] }]
objectives:
  - { id: O-1, title: A, key_results: [{ id: KR-1, title: Zero falls }] }
  - { id: O-2, title: B, parent: O-1, key_results: [{ id: KR-2, title: Zero harm, validates: [KR-1], guardrails: [KR-1] }] }
`,
    },
    {
      name: 'other files, and a parent that may stand in any of them',
      yaml: `
risks: [{ id: R-1, mitigated_by: [platform.okr.yaml#KR-4, docs/plan.md] }]
objectives:
  - { id: O-1, title: A, parent: company.okr.yaml#O-2, key_results: [Zero falls] }
  - { id: O-2, title: B, parent: CO-7, key_results: [{ title: Zero harm, validates: ../care.okr.yaml#KR-3 }] }
`,
    },
    {
      name: 'words, a metric of the library, and what is still to be filled in',
      yaml: `
risks: [{ id: R-1, mitigated_by: [weekly check of 3 wards, encryption] }]
review: [{ date: 2027-01-26, trigger: incident, paused: [] }]
objectives:
  - title: A
    key_results:
      - { id: KR-1, title: Zero falls, validates: TODO, guardrails: [{ metric: readmission-rate }, { metric: }] }
      - { id: readmission-rates, title: Zero readmissions }
      - { id: KR-2, title: Zero falls, validates: KR-TODO }
`,
    },
    {
      name: 'nothing refers to anything',
      yaml: 'objectives:\n  - title: A\n    key_results: [Zero falls]\n',
    },
  ],
  fixes: [
    {
      name: 'in brackets, with comments',
      yaml: 'risks:\n  - id: R-1 # falls\n    mitigated_by: [KR-2, KR-1.2] # agreed\nobjectives:\n  - title: A\n    key_results:\n      - { id: KR-1.1, title: Zero falls }\n      - { id: KR-2, title: Zero harm }\n',
      title: "Replace with 'KR-1.1'",
      after:
        'risks:\n  - id: R-1 # falls\n    mitigated_by: [KR-2, KR-1.1] # agreed\nobjectives:\n  - title: A\n    key_results:\n      - { id: KR-1.1, title: Zero falls }\n      - { id: KR-2, title: Zero harm }\n',
    },
    {
      name: 'in an objective, in quotes, with four spaces and CRLF',
      yaml: "objectives:\r\n    - title: A\r\n      key_results:\r\n          - id: KR-1\r\n            title: Zero falls\r\n            validates: 'KR-l'\r\n",
      after:
        "objectives:\r\n    - title: A\r\n      key_results:\r\n          - id: KR-1\r\n            title: Zero falls\r\n            validates: 'KR-1'\r\n",
    },
    {
      name: 'in block style, comment kept',
      yaml: `
objectives:
  - title: A
    key_results:
      - id: KR-1
        title: Zero falls
        validates: KR-l # the ward
`,
      after: `
objectives:
  - title: A
    key_results:
      - id: KR-1
        title: Zero falls
        validates: KR-1 # the ward
`,
    },
  ],
});

describe('okr/broken-reference in a long file', () => {
  it('suggests an id for the first hundred, where the cause may be a slip', () => {
    const goals = Array.from(
      { length: 101 },
      (_, index) => `      - { id: KR-${index}, title: A, validates: KR-${index}x }\n`,
    );
    const text = `objectives:\n  - title: A\n    key_results:\n${goals.join('')}`;
    const { findings } = lint(rules, text, { settings: defaultSettings, today });
    const broken = findings.filter(({ rule }) => rule === 'okr/broken-reference');
    assert.deepEqual(
      broken.map(({ data }) => 'suggestion' in (data as object)),
      Array.from({ length: 101 }, (_, index) => index < 100),
    );
  });
});
