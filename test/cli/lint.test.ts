import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { folder, lintJson, permissionsBind, run } from './run.ts';

const clean = `product: { clinical: false }
cycle: 2027-Q1
owner: maya.okafor
objectives:
  - id: O-1
    title: Shorter waits at reception
    key_results:
      - { id: KR-1, title: Median wait at reception, category: operational, direction: decrease, baseline: 14, target: 9, unit: minutes }
stakeholders:
  - { group: clinical, covered_by: [KR-1] }
  - { group: compliance, covered_by: [KR-1] }
  - { group: it-security, covered_by: [KR-1] }
  - { group: patients, covered_by: [KR-1] }
`;
const unquoted = clean.replace(
  '{ id: KR-1, title: Median wait at reception, category: operational, direction: decrease, baseline: 14, target: 9, unit: minutes }',
  'id: KR-1\n        title: Median wait\n        target: >= 9 # minutes',
);

describe('healthcare-okr lint', () => {
  it('exits 0 on a clean file, and says so', () => {
    const root = folder({ 'a.okr.yaml': clean });
    const { code, out } = run(root, ['lint', '--fail-on', 'warning', '--today', '2027-02-01']);
    assert.equal(code, 0, out);
    assert.match(out, /in 1 file\n$/);
  });

  it('prints the JSON that CI reads', () => {
    const root = folder({ 'team/a.okr.yaml': unquoted });
    const { code, report } = lintJson(root);
    assert.equal(code, 1);
    const finding = report.files[0]?.findings.find(({ rule }) => rule === 'okr/unquoted-comparator');
    assert.deepEqual(finding, {
      rule: 'okr/unquoted-comparator',
      severity: 'error',
      message: finding?.message,
      start: { line: 10, column: 17 },
      end: { line: 10, column: 21 },
      path: 'objectives/0/key_results/0',
      fixes: finding?.fixes,
    });
    assert.equal(finding.fixes.length, 1);
    assert.equal(report.version, 1);
    assert.equal(report.files[0]?.path, 'team/a.okr.yaml');
    assert.equal(report.summary.files, 1);
    assert.equal(report.summary.error, 1);
  });

  it('tells of references to files that are not there, and of none that are', () => {
    const refers = clean
      .replace('    key_results:', '    parent: gone.okr.yaml#O-2\n    key_results:')
      .replace('cycle:', 'regulatory: { playbook: docs/playbok.md, qms: { risk_file: docs/risk } }\ncycle:');
    const root = folder({
      'team/a.okr.yaml': refers,
      'team/b.okr.yaml': clean.replace('owner:', 'plan_ref: ../docs/playbook.md\nowner:'),
      'docs/playbook.md': '# Playbook',
      'docs/risk/1.md': '# Risk',
    });
    const { report } = lintJson(root);
    assert.deepEqual(
      report.files.flatMap(({ findings }) =>
        findings
          .filter(({ rule }) => rule === 'okr/broken-reference')
          .map(({ severity, message, fixes }) => [severity, message, fixes]),
      ),
      [
        [
          'warning',
          "There is no file 'docs/playbok.md', so this points nowhere; did you mean 'docs/playbook.md'?",
          ["Replace with 'docs/playbook.md'"],
        ],
        ['error', "There is no file 'gone.okr.yaml', so this points nowhere; correct its path.", []],
      ],
    );
  });

  it('counts no column for a byte order mark, as editors do', () => {
    const root = folder({ 'a.okr.yaml': '\ufeffobjectives: [{ title: a }]\n' });
    const { report } = lintJson(root);
    const [finding] =
      report.files[0]?.findings.filter(({ rule }) => rule === 'okr/missing-key-results') ?? [];
    assert.deepEqual(finding?.start, { line: 1, column: 'objectives: [{ title: '.length + 1 });
  });

  it('counts columns in UTF-16 units', () => {
    const before = '  - { id: "\u{1f600}", title: b, key_results: [';
    const root = folder({ 'a.okr.yaml': `objectives:\n${before}Physician burnout score] }\n` });
    const { report } = lintJson(root);
    const target = report.files[0]?.findings.find(({ rule }) => rule === 'okr/missing-target');
    assert.deepEqual(target?.start, { line: 2, column: before.length + 1 });
  });

  it('fails at the severity that --fail-on names', () => {
    const root = folder({ 'a.okr.yaml': clean.replace('baseline: 14, ', '') });
    assert.equal(run(root, ['lint', '--fail-on', 'error']).code, 0);
    assert.equal(run(root, ['lint', '--fail-on', 'info']).code, 1);
  });

  it('fixes what is safe to fix, and nothing else', () => {
    const root = folder({ 'a.okr.yaml': unquoted });
    const { report } = lintJson(root, '--fix');
    assert.equal(
      readFileSync(join(root, 'a.okr.yaml'), 'utf8'),
      unquoted.replace('target: >= 9 #', 'target: ">= 9" #'),
    );
    assert.equal(
      report.files[0]?.findings.some(({ rule }) => rule === 'okr/unquoted-comparator'),
      false,
    );
  });

  it('lints a file once that is named twice', () => {
    const root = folder({ 'a.okr.yaml': clean });
    assert.equal(lintJson(root, 'a.okr.yaml', '.', './a.okr.yaml').report.summary.files, 1);
  });

  it('fixes nothing when one of the paths does not exist', () => {
    const root = folder({ 'a.okr.yaml': unquoted });
    assert.equal(run(root, ['lint', '--fix', 'a.okr.yaml', 'gone.okr.yaml']).code, 2);
    assert.equal(readFileSync(join(root, 'a.okr.yaml'), 'utf8'), unquoted);
  });

  it('reports a file that it may not write, and lints it all the same', function () {
    if (!permissionsBind) this.skip();
    const root = folder({ 'a.okr.yaml': unquoted, 'b.okr.yaml': unquoted });
    chmodSync(join(root, 'a.okr.yaml'), 0o444);
    const { code, report, error } = lintJson(root, '--fix');
    assert.equal(code, 2);
    assert.equal(error, 'a.okr.yaml cannot be written, so nothing in it was fixed; check its permissions.\n');
    const unfixed = report.files.filter(({ findings }) =>
      findings.some(({ rule }) => rule === 'okr/unquoted-comparator'),
    );
    assert.deepEqual(
      unfixed.map(({ path }) => path),
      ['a.okr.yaml'],
    );
  });

  it('reads standard input under a name', () => {
    const root = folder({ '.healthcare-okr.yaml': 'rules: { okr/unquoted-comparator: off }\n' });
    const off = run(root, ['lint', '--format', 'json', '--stdin-filename', 'a.okr.yaml'], unquoted);
    assert.equal(JSON.parse(off.out).files[0].path, 'a.okr.yaml');
    assert.ok(!off.out.includes('okr/unquoted-comparator'));
  });

  it('agrees with the configuration, --config and --profile', () => {
    const root = folder({
      'a.okr.yaml': unquoted,
      'b.okr.yaml': clean.replace('target: 9, ', ''),
      '.healthcare-okr.yaml': 'files: { ignore: [a.okr.yaml] }\n',
      'strict.yaml': 'rules: { okr/missing-target: error }\n',
    });
    const { report } = lintJson(root);
    assert.deepEqual(
      report.files.map(({ path }) => path),
      ['b.okr.yaml'],
    );
    assert.equal(lintJson(root, '--config', 'strict.yaml', 'b.okr.yaml').code, 1);
    const draft = lintJson(root, '--profile', 'draft', 'b.okr.yaml').report;
    assert.deepEqual([draft.summary.error, draft.summary.warning], [0, 0]);
  });

  it('lets the files of one product speak for each other', () => {
    const product =
      'product: { id: p, clinical: true }\ncycle: 2027-Q1\nobjectives:\n  - title: A\n    key_results:\n';
    const root = folder({
      'a.okr.yaml': `${product}      - Cut no-shows from 12% to 8%\n`,
      'b.okr.yaml': `${product}      - { title: Falls per 1000 bed days, category: safety, target: "<= 2" }\n`,
    });
    const errors = (args: string[]) =>
      lintJson(root, ...args).report.files[0]?.findings.filter(
        ({ rule, severity }) => rule === 'safety/missing-key-result' && severity === 'error',
      ).length;
    assert.equal(errors(['a.okr.yaml']), 1);
    assert.equal(errors([]), 0);
  });

  it('exits 2 on mistakes of use, with one clear sentence', () => {
    const root = folder({ 'a.okr.yaml': clean });
    const mistakes: [string[], RegExp][] = [
      [['lint', 'gone.okr.yaml'], /^There is no file or folder 'gone\.okr\.yaml'\.\n$/],
      [['lint', '--format', 'xml'], /^--format takes pretty, json, sarif, junit, github, not 'xml'\.\n$/],
      [['lint', '--today', '2027-02-30'], /^--today takes a date such as 2027-01-31, not '2027-02-30'\.\n$/],
      [['lint', '--config', 'gone.yaml'], /^There is no configuration file 'gone\.yaml'\.\n$/],
      [['lint', '--unknown'], /--unknown/],
      [['lunt'], /^There is no command 'lunt'\.\n/],
      [['explain', 'safety/missing-escalatoin'], /did you mean safety\/missing-escalation\?/],
    ];
    for (const [args, message] of mistakes) {
      const { code, error, out } = run(root, args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(error, message);
    }
  });

  it('exits 2 on a configuration that extends itself or names an unknown rule, and lints all the same', () => {
    const root = folder({
      'a.okr.yaml': unquoted,
      '.healthcare-okr.yaml': 'extends: .healthcare-okr.yaml\nrules: { okr/unknown: off }\n',
    });
    const { code, report, error } = lintJson(root);
    assert.equal(code, 2);
    assert.ok(report.summary.error > 0);
    assert.match(error, /^\.healthcare-okr\.yaml:2:10 There is no rule 'okr\/unknown'/m);
    assert.match(error, /^\.healthcare-okr\.yaml:1:10 '\.healthcare-okr\.yaml' leads back to this file/m);
  });

  it('exits 2 on a configuration file that cannot be read, and lints all the same', () => {
    const settings: Record<string, [content: string | Uint8Array, message: RegExp]> = {
      'too large': [new Uint8Array(50_000_000).fill(0x23), /too large/],
      'not UTF-8': [Uint8Array.from([0x23, 0xe9, 0x0a]), /not UTF-8/],
    };
    for (const [name, [content, message]] of Object.entries(settings)) {
      const root = folder({ 'a.okr.yaml': unquoted, '.healthcare-okr.yaml': content });
      const began = performance.now();
      const { code, report, error } = lintJson(root);
      assert.ok(performance.now() - began < 3000, name);
      assert.equal(code, 2, name);
      assert.ok(report.summary.error > 0, name);
      assert.match(error, message);
      assert.match(error, /^\.healthcare-okr\.yaml:1:1 [^\n]*\n$/);
    }
    const root = folder({ 'a.okr.yaml': unquoted });
    mkdirSync(join(root, '.healthcare-okr.yaml'));
    assert.match(lintJson(root).error, /^\.healthcare-okr\.yaml:1:1 This is a folder/);
    assert.match(lintJson(root, '--config', '.').error, /This is a folder/);
    assert.equal(lintJson(root, '--config', '/dev/null').code, 1);
  });

  it('reads nothing outside the workspace, in a repository and without', () => {
    const outside = folder({
      'secret.yaml': 'rules: { okr/unquoted-comparator: off }\n',
      'a.okr.yaml': clean,
    });
    for (const isRepository of [true, false]) {
      const root = folder({ 'a.okr.yaml': unquoted, 'b/base.yaml': 'extends: ../secret.yaml\n' });
      symlinkSync(join(outside, 'a.okr.yaml'), join(root, 'link.okr.yaml'));
      symlinkSync(join(outside, 'secret.yaml'), join(root, 'secret.yaml'));
      symlinkSync('../secret.yaml', join(root, 'b', '.healthcare-okr.yaml'));
      symlinkSync('../a.okr.yaml', join(root, 'b', 'inside.okr.yaml'));
      if (!isRepository) rmSync(join(root, '.git'), { recursive: true });
      for (const paths of [[], ['a.okr.yaml', 'link.okr.yaml', 'b/inside.okr.yaml']]) {
        const { code, report, error } = lintJson(root, '--fix', ...paths);
        assert.equal(code, 2);
        const rules = report.files.map(({ path, findings }) => [path, findings[0]?.rule, findings.length]);
        assert.deepEqual(
          rules.filter(([, rule]) => rule === 'okr/unreadable'),
          [['link.okr.yaml', 'okr/unreadable', 1]],
        );
        assert.ok(report.files.some(({ path }) => path === 'b/inside.okr.yaml'));
        assert.match(error, /^b\/\.healthcare-okr\.yaml:1:1 This link leads out of the workspace/);
      }
    }
    assert.equal(readFileSync(join(outside, 'a.okr.yaml'), 'utf8'), clean);
  });

  it('says how it is called', () => {
    for (const args of [['--help'], ['lint', '--help'], ['rules', '-h']]) {
      const { code, out } = run(folder({}), args);
      assert.equal(code, 0);
      assert.match(out, /healthcare-okr lint \[path\.\.\.\]/);
    }
  });

  it('explains a rule', () => {
    const { code, out } = run(folder({}), ['explain', 'safety/missing-escalation']);
    assert.equal(code, 0);
    assert.match(out, /^safety\/missing-escalation \(warning, has a fix\)\n/);
    assert.match(
      run(folder({}), ['explain', 'privacy/baa-missing']).out,
      /^- .* \(45 CFR .*, (?:as of|dated) \d{4}/m,
    );
  });
});

describe('healthcare-okr rules', () => {
  it('lists every rule, for people and for programs', () => {
    const { code, out } = run(folder({}), ['rules']);
    assert.equal(code, 0);
    assert.match(out, /^ {2}safety\/missing-escalation +warning +fix +\S/m);
    const listed = JSON.parse(run(folder({}), ['rules', '--format', 'json']).out);
    assert.ok(
      listed.rules.some((rule: { id: string; fix: boolean }) => rule.id === 'okr/missing-target' && rule.fix),
    );
    assert.match(out, new RegExp(`^${listed.rules.length} rules\\n$`, 'm'));
  });
});

describe('healthcare-okr lint on bad input', () => {
  const bombs: Record<string, string | Uint8Array> = {
    'latin1.okr.yaml': Uint8Array.from([0x6f, 0xe9, 0x0a]),
    'utf16.okr.yaml': Uint8Array.from([0xff, 0xfe, 0x6f, 0x00]),
    'binary.okr.yaml': Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0x00, 0x00]),
    'large.okr.yaml': new Uint8Array(50_000_000).fill(0x23),
  };
  for (const [name, content] of Object.entries(bombs))
    it(`${name}: one finding, within a second, the rest still linted`, () => {
      const root = folder({ [name]: content, 'good.okr.yaml': clean });
      const began = performance.now();
      const { code, report } = lintJson(root);
      assert.ok(performance.now() - began < 3000);
      assert.equal(code, 1);
      const bad = report.files.find(({ path }) => path === name);
      assert.deepEqual(
        bad?.findings.map(({ rule, severity }) => [rule, severity]),
        [['okr/unreadable', 'error']],
      );
      assert.ok(report.files.some(({ path }) => path === 'good.okr.yaml'));
    });

  const hostile: Record<string, [text: string, rule: string]> = {
    brackets: ['['.repeat(100_000), 'okr/syntax'],
    'a list of brackets': [`objectives:\n  - ${'['.repeat(100_000)}`, 'okr/syntax'],
    'a merge conflict': [`<<<<<<< HEAD\n${clean}=======\n${clean}>>>>>>> other\n`, 'okr/syntax'],
    tabs: ['objectives:\n\t- title: a\n', 'okr/syntax'],
    'a key written twice': ['objectives:\n  - title: a\n    title: b\n', 'okr/syntax'],
  };
  for (const [name, [text, rule]] of Object.entries(hostile))
    it(`${name}: one ${rule}`, () => {
      const { code, report } = lintJson(folder({ 'a.okr.yaml': text }));
      assert.equal(code, 1);
      assert.equal(
        report.files[0]?.findings.filter((finding) => finding.rule === rule).length,
        1,
        JSON.stringify(report.files[0]?.findings.slice(0, 5)),
      );
    });

  it('an alias bomb is read without growing: one okr/syntax', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array(10).fill(`*l${level}`).join(', ')}]`,
    );
    const { code, report } = lintJson(
      folder({ 'a.okr.yaml': `x-bomb:\nl0: &l0 [a]\n${levels.join('\n')}\nobjectives: *l30\n` }),
    );
    assert.equal(code, 1);
    assert.equal(report.files[0]?.findings.filter(({ rule }) => rule === 'okr/syntax').length, 1);
  });

  it('a folder, a link in a circle, a link to nowhere: one finding each when they are named, too', () => {
    const root = folder({ 'good.okr.yaml': clean, 'folder.okr.yaml/a.okr.yaml': clean });
    symlinkSync('loop.okr.yaml', join(root, 'loop.okr.yaml'));
    symlinkSync('gone', join(root, 'gone.okr.yaml'));
    const named = ['folder.okr.yaml', 'loop.okr.yaml', 'gone.okr.yaml'];
    const { code, report } = lintJson(root, ...named, 'good.okr.yaml');
    assert.equal(code, 1);
    const unreadable = report.files.filter(({ findings }) => findings[0]?.rule === 'okr/unreadable');
    assert.deepEqual(
      unreadable.map(({ path, findings }) => [path, findings.length]),
      named.map((path) => [path, 1]),
    );
    assert.equal(report.summary.files, named.length + 2);
  });

  it('a file and a folder that may not be read: one finding each, the rest still linted', function () {
    if (!permissionsBind) this.skip();
    const root = folder({ 'good.okr.yaml': clean, 'locked.okr.yaml': clean, 'locked/a.okr.yaml': clean });
    for (const name of ['locked.okr.yaml', 'locked']) chmodSync(join(root, name), 0);
    const { code, report } = lintJson(root);
    chmodSync(join(root, 'locked'), 0o755);
    assert.equal(code, 1);
    assert.deepEqual(
      report.files.map(({ path, findings }) => [path, findings[0]?.rule === 'okr/unreadable']),
      [
        ['good.okr.yaml', false],
        ['locked', true],
        ['locked.okr.yaml', true],
      ],
    );
  });

  it('standard input that is no UTF-8 text: one finding', () => {
    const { out } = run(
      folder({}),
      ['lint', '--stdin-filename', 'a.okr.yaml'],
      Uint8Array.from([0x61, 0xe9]),
    );
    assert.match(
      out,
      /^a\.okr\.yaml\n +1:1 +error +This file is not UTF-8 text[^\n]*\n\n1 error in 1 file\n$/,
    );
  });

  it('a folder, links in a circle and links that lead back: one finding each, nothing written', () => {
    const root = folder({ 'good.okr.yaml': clean });
    mkdirSync(join(root, 'folder.okr.yaml'));
    symlinkSync('loop.okr.yaml', join(root, 'loop.okr.yaml'));
    symlinkSync('gone', join(root, 'gone.okr.yaml'));
    symlinkSync('..', join(root, 'folder.okr.yaml', 'back'));
    const { code, report } = lintJson(root, '--fix');
    assert.equal(code, 1);
    const bad = report.files.filter(({ findings }) => findings.some(({ rule }) => rule === 'okr/unreadable'));
    assert.deepEqual(
      bad.map(({ path, findings }) => [path, findings.length]),
      [
        ['folder.okr.yaml', 1],
        ['folder.okr.yaml/back', 1],
        ['gone.okr.yaml', 1],
        ['loop.okr.yaml', 1],
      ],
    );
    assert.equal(readFileSync(join(root, 'good.okr.yaml'), 'utf8'), clean);
  });
});
