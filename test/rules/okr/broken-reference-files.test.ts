import assert from 'node:assert/strict';
import { Source } from '../../../server/src/document/source.ts';
import { lint } from '../../../server/src/lint/engine.ts';
import { fixesOf } from '../../../server/src/lint/fix.ts';
import { defaultSettings } from '../../../server/src/lint/severity.ts';
import { brokenReference } from '../../../server/src/rules/okr/broken-reference.ts';
import { rules } from '../../../server/src/rules/registry.ts';
import { FileEntry } from '../../../server/src/workspace/entry.ts';
import { WorkspaceIndex } from '../../../server/src/workspace/index.ts';
import { today } from '../harness.ts';

/** What the index keeps of a file. */
function entryAt(path: string, text: string): FileEntry {
  return new FileEntry(
    path,
    lint([], text, { settings: defaultSettings, today }).facts,
    new Source(text).cut,
  );
}

describe('okr/broken-reference beside other files', () => {
  const head = 'product: { id: a }\ncycle: 2027-Q1\n';
  const other = `${head}objectives:\n  - { id: O-9, title: B, key_results: [{ id: KR-9, title: Zero falls }] }\n`;
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
    assert.deepEqual(messages('b.okr.yaml#SAFETY-2031'), [
      "Nothing in that file has the id 'SAFETY-2031', so this points nowhere; correct it, or name the other file as path/to/file.okr.yaml#id.",
    ]);
  });

  it('tells of a risk of that file, unless a goal has the same id', () => {
    const withRisk = `risks: [{ id: R-4 }, { id: KR-9 }]\n${other}`;
    const index = new WorkspaceIndex();
    index.add(entryAt('/care/b.okr.yaml', withRisk));
    const text =
      'risks: [{ id: R-1, mitigated_by: [b.okr.yaml#R-4, b.okr.yaml#KR-9] }]\nobjectives: [{ title: A, key_results: [Zero harm] }]\n';
    index.add(entryAt(own, text));
    assert.deepEqual(
      lint([brokenReference], text, {
        settings: defaultSettings,
        today,
        targets: index.targets(own),
      }).findings.map(({ message }) => message),
      ["'R-4' is a risk, and only goals can be named here; write the id of a goal."],
    );
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
    for (const path of there.filter((each) => each.endsWith('.okr.yaml')))
      index.add(entryAt(path, 'objectives: [{ id: O-2, title: B, key_results: [A] }]'));
    index.add(entryAt(own, text));
    const source = new Source(text);
    return lint(rules, text, { settings: defaultSettings, today, targets: index.targets(own) })
      .findings.filter(({ rule }) => rule === 'okr/broken-reference')
      .map((finding) => ({
        at: text.slice(finding.span.start, finding.span.end),
        severity: finding.severity,
        message: finding.message,
        fixes: fixesOf(brokenReference, finding, source).map(({ title }) => title),
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

  it('names a file only where it has every goal that is looked for', () => {
    const fixes = (text: string, there: readonly string[]) =>
      told(text, there).flatMap((finding) => finding.fixes);
    assert.deepEqual(fixes(goal('compny.okr.yaml#O-3'), ['/w/care/company.okr.yaml']), []);
    // All have O-2, none O-5.
    const both = `objectives:
  - { id: O-1, title: A, parent: compny.okr.yaml#O-2, key_results: [Zero falls] }
  - { id: O-7, title: B, parent: compny.okr.yaml#O-5, key_results: [Zero harm] }
`;
    assert.deepEqual(fixes(both, ['/w/care/company.okr.yaml']), []);
  });

  it('names a file of any name where no other has the goal', () => {
    const fixes = (there: readonly string[]) =>
      told(goal('company.okr.yaml#O-2'), there).flatMap((finding) => finding.fixes);
    assert.deepEqual(fixes(['/w/care/strategy.okr.yaml']), ["Replace with 'strategy.okr.yaml#O-2'"]);
    assert.deepEqual(fixes(['/w/care/strategy.okr.yaml', '/w/care/finance.okr.yaml']), []);
  });

  it('shows the end of a long path', () => {
    const path = (length: number) => `${'a'.repeat(length - '.okr.yaml'.length)}.okr.yaml`;
    const messageOf = (file: string) =>
      told(goal(`${file}#O-2`), ['/w/care/other.txt']).map(({ message }) => message);
    const said = (file: string) => [`There is no file '${file}', so this points nowhere; correct its path.`];
    assert.deepEqual(messageOf(path(40)), said(path(40)));
    assert.deepEqual(messageOf(path(41)), said(`...${path(37)}`));
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
});
