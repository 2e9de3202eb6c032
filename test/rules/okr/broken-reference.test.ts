import assert from 'node:assert/strict';
import { Source } from '../../../server/src/document/source.ts';
import { lint } from '../../../server/src/lint/engine.ts';
import { defaultSettings } from '../../../server/src/lint/severity.ts';
import { brokenReference } from '../../../server/src/rules/okr/broken-reference.ts';
import { rules } from '../../../server/src/rules/registry.ts';
import { FileEntry } from '../../../server/src/workspace/entry.ts';
import { WorkspaceIndex } from '../../../server/src/workspace/index.ts';
import { describeRule, today } from '../harness.ts';

describeRule('okr/broken-reference', {
  fires: [
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

describe('okr/broken-reference beside other files', () => {
  const head = 'product: { id: a }\ncycle: 2027-Q1\n';
  const other = `${head}objectives:\n  - { id: O-9, title: B, key_results: [{ id: KR-9, title: Zero falls }] }\n`;
  const entryAt = (path: string, text: string) =>
    new FileEntry(path, lint([], text, { settings: defaultSettings, today }).facts, new Source(text).cut);

  const own = '/care/a.okr.yaml';

  function messages(references: string, paths: readonly string[] = ['/care/b.okr.yaml']): string[] {
    const text = `${head}risks: [{ id: R-1, mitigated_by: [${references}] }]\nobjectives:\n  - title: A\n    key_results: [Zero harm]\n`;
    const index = new WorkspaceIndex();
    for (const path of paths) index.add(entryAt(path, other));
    index.add(entryAt(own, text));
    const targets = index.targets(own);
    return lint(rules, text, { settings: defaultSettings, today, targets })
      .findings.filter(({ rule }) => rule === 'okr/broken-reference')
      .map(({ message }) => message);
  }

  it('finds what is there', () => {
    assert.deepEqual(messages('b.okr.yaml#KR-9, ../care/b.okr.yaml#O-9, ./b.okr.yaml#KR-9'), []);
  });

  it('tells what is not there', () => {
    assert.deepEqual(messages('b.okr.yaml#KR-8'), [
      "Nothing in that file has the id 'KR-8', so this points nowhere; did you mean 'b.okr.yaml#KR-9'?",
    ]);
  });

  it('says nothing of files that it does not know, or cannot tell apart', () => {
    assert.deepEqual(messages('c.okr.yaml#KR-8, are/b.okr.yaml#KR-8'), []);
    assert.deepEqual(messages('b.okr.yaml#KR-8', ['/x/b.okr.yaml', '/y/b.okr.yaml']), []);
  });
});

describe('okr/broken-reference to files and documents', () => {
  const own = '/w/care/a.okr.yaml';

  /** What is told where `there` is all that is on the disk of the workspace `/w`. */
  function told(text: string, there: readonly string[], isComplete = true) {
    const index = new WorkspaceIndex();
    index.folders = ['/w'];
    index.isComplete = isComplete;
    index.disk = {
      exists: (path) => there.some((file) => file === path || file.startsWith(`${path}/`)),
      list: (folder) =>
        there.flatMap((file) =>
          file.startsWith(`${folder}/`) ? (file.slice(folder.length + 1).split('/')[0] ?? []) : [],
        ),
    };
    const entryOf = (path: string, content: string) =>
      new FileEntry(
        path,
        lint([], content, { settings: defaultSettings, today }).facts,
        new Source(content).cut,
      );
    for (const path of there.filter((each) => each.endsWith('.okr.yaml')))
      index.add(entryOf(path, 'objectives: [{ id: O-2, title: B, key_results: [A] }]'));
    index.add(entryOf(own, text));
    const source = new Source(text);
    return lint(rules, text, { settings: defaultSettings, today, targets: index.targets(own) })
      .findings.filter(({ rule }) => rule === 'okr/broken-reference')
      .map((finding) => ({
        at: text.slice(finding.span.start, finding.span.end),
        severity: finding.severity,
        message: finding.message,
        fixes: (brokenReference.fixes?.(finding, source) ?? []).map(({ title }) => title),
      }));
  }

  const goal = (reference: string) =>
    `objectives:\n  - { id: O-1, title: A, parent: ${reference}, key_results: [Zero falls] }\n`;

  it('tells of a file that is nowhere, and names the nearest one', () => {
    assert.deepEqual(told(goal('compny.okr.yaml#O-2'), ['/w/care/company.okr.yaml']), [
      {
        at: 'compny.okr.yaml#O-2',
        severity: 'error',
        message:
          "There is no file 'compny.okr.yaml', so this points nowhere; did you mean 'company.okr.yaml#O-2'?",
        fixes: ["Replace with 'company.okr.yaml#O-2'"],
      },
    ]);
    assert.deepEqual(
      told(goal('../tem/b.okr.yaml#O-2'), ['/w/team/b.okr.yaml', '/w/tem/notes.txt']).map(
        ({ fixes }) => fixes,
      ),
      [["Replace with '../team/b.okr.yaml#O-2'"]],
    );
    assert.deepEqual(told(goal('gone.okr.yaml#O-2'), ['/w/other.txt']), [
      {
        at: 'gone.okr.yaml#O-2',
        severity: 'error',
        message: "There is no file 'gone.okr.yaml', so this points nowhere; correct its path.",
        fixes: [],
      },
    ]);
  });

  it('says nothing of a file until all are known, of one that is left out, and of one that may lie elsewhere', () => {
    assert.deepEqual(told(goal('gone.okr.yaml#O-2'), [], false), []);
    assert.deepEqual(told(goal('ignored.okr.yml#O-2'), ['/w/care/ignored.okr.yml']), []);
    assert.deepEqual(told(goal('../../elsewhere/b.okr.yaml#O-2'), []), []);
    assert.deepEqual(told(goal('/srv/b.okr.yaml#O-2'), []), []);
    assert.deepEqual(told(goal('repository/team/b.okr.yaml#O-2'), []), []);
  });

  it('warns of a document that is not in its folder', () => {
    const text = `regulatory:
  playbook: docs/playbok.md
  qms: { standard: iso-13485, design_history: docs/dhf, risk_file: docs/risk/ }
  states:
    US-OH: { telehealth_review: done, reviewed: 2026-11-02, evidence: "docs/oh.md" }
objectives:
  - title: A
    key_results:
      - { title: Zero falls, evidence: { design: rct, protocol: docs/protocol.pdf } }
`;
    const there = ['/w/docs/playbook.md', '/w/care/docs/dhf/1.md', '/w/docs/risk/1.md'];
    assert.deepEqual(told(text, there), [
      {
        at: 'docs/playbok.md',
        severity: 'warning',
        message:
          "There is no file 'docs/playbok.md', so this points nowhere; did you mean 'docs/playbook.md'?",
        fixes: ["Replace with 'docs/playbook.md'"],
      },
      {
        at: '"docs/oh.md"',
        severity: 'warning',
        message: "There is no file 'docs/oh.md', so this points nowhere; add it, or correct its path.",
        fixes: [],
      },
      {
        at: 'docs/protocol.pdf',
        severity: 'warning',
        message: "There is no file 'docs/protocol.pdf', so this points nowhere; add it, or correct its path.",
        fixes: [],
      },
    ]);
  });

  it('says nothing of documents that may be anywhere, and of words', () => {
    const playbook = (value: string) => `regulatory: { playbook: ${value} }\nobjectives: []\n`;
    for (const value of [
      'docs/playbook.md',
      'https://wiki.example/docs/playbook',
      '/srv/docs/playbook.md',
      '../../docs/playbook.md',
      'playbook.md',
      'see the wiki',
      'TODO',
      'docs/TODO.md',
    ])
      assert.deepEqual(told(playbook(value), ['/w/care/other/b.md']), [], value);
    assert.deepEqual(told(playbook('docs/TODO.md'), ['/w/docs/b.md']), []);
  });

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
