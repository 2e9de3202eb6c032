import assert from 'node:assert/strict';
import { readFileSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LintArguments } from '../../server/src/cli/arguments.ts';
import { runLint } from '../../server/src/cli/lint.ts';
import { folder, lintJson, run } from './run.ts';
import { clean, unquoted } from './sheets.ts';

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

  it('works out the fixes for the formats that show them', () => {
    const path = join(folder({ 'a.okr.yaml': unquoted }), 'a.okr.yaml');
    const fixesIn = (format: LintArguments['format']) => {
      const args: LintArguments = { paths: [path], format, fix: false, failOn: 'error', today: '2027-02-01' };
      const { report } = runLint(args);
      return report.files.flatMap(({ findings }) => findings.flatMap(({ fixes }) => fixes));
    };
    const all = fixesIn('json');
    assert.ok(all.length > 0);
    assert.deepEqual(fixesIn('pretty'), all);
    for (const format of ['sarif', 'junit', 'github'] as const) assert.deepEqual(fixesIn(format), []);
  });

  it('tells in SARIF what comments answer, and fails no run by it', () => {
    const root = folder({
      'a.okr.yaml': `# okr-ignore-file okr/unquoted-comparator -- read by our portal\n${unquoted}`,
    });
    const { code, out } = run(root, ['lint', '--format', 'sarif', '--today', '2027-02-01']);
    assert.equal(code, 0);
    const [{ results }] = JSON.parse(out).runs;
    const answered = results.filter(
      ({ suppressions }: { suppressions: unknown[] }) => suppressions.length > 0,
    );
    assert.deepEqual(
      answered.map((result: { ruleId: string; suppressions: unknown }) => [
        result.ruleId,
        result.suppressions,
      ]),
      [['okr/unquoted-comparator', [{ kind: 'inSource', justification: 'read by our portal' }]]],
    );
    const { report } = lintJson(root);
    assert.ok(!('suppressed' in (report.files[0] ?? {})));
  });

  it('takes no empty name for standard input', () => {
    const { code, error } = run(folder({}), ['lint', '--stdin-filename', '']);
    assert.equal(code, 2);
    assert.match(error, /takes the path of a file/);
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

  it('looks for them in the repository, wherever the command runs', () => {
    const refers = clean.replace('cycle:', 'regulatory: { playbook: docs/night.md }\ncycle:');
    const root = folder({ 'okrs/a.okr.yaml': refers, 'okrs/docs/other.md': '', 'docs/night.md': '# Nights' });
    const broken = (from: string, path: string) =>
      lintJson(from, path).report.files.flatMap(({ findings }) =>
        findings.filter(({ rule }) => rule === 'okr/broken-reference'),
      );
    assert.deepEqual(broken(root, 'okrs'), []);
    assert.deepEqual(broken(join(root, 'okrs'), '.'), []);
    assert.deepEqual(broken(tmpdir(), join(root, 'okrs')), []);
    unlinkSync(join(root, 'docs', 'night.md'));
    assert.equal(broken(tmpdir(), join(root, 'okrs')).length, 1);
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
    const a = `${product}      - Cut no-shows from 12% to 8%\n`;
    const root = folder({
      'a.okr.yaml': a,
      'b.okr.yaml': `${product}      - { title: Falls per 1000 bed days, category: safety, target: "<= 2" }\n`,
      '.gitignore': 'old.okr.yaml\n',
      'other/old.okr.yaml': `${product.replace('id: p', 'id: q')}      - { title: Falls, category: safety, target: "<= 2" }\n`,
      'other/d.okr.yaml': a.replace('id: p', 'id: q'),
    });
    const errors = (args: string[]) =>
      lintJson(root, ...args).report.files.map(
        ({ path, findings }) =>
          `${path} ${findings.filter(({ rule, severity }) => rule === 'safety/missing-key-result' && severity === 'error').length}`,
      );
    assert.deepEqual(errors(['a.okr.yaml', 'b.okr.yaml']), ['a.okr.yaml 0', 'b.okr.yaml 0']);
    assert.deepEqual(errors(['a.okr.yaml']), ['a.okr.yaml 0']);
    assert.deepEqual(errors(['other/d.okr.yaml']), ['other/d.okr.yaml 1']);
    const typed = run(root, ['lint', '--format', 'json', '--stdin-filename', 'a.okr.yaml'], a).out;
    assert.ok(!typed.includes('safety/missing-key-result'));
  });

  it('exits 2 on mistakes of use, with one clear sentence', () => {
    const root = folder({ 'a.okr.yaml': clean });
    const mistakes: [string[], RegExp][] = [
      [['lint', 'gone.okr.yaml'], /^There is no file or folder 'gone\.okr\.yaml'\.\n$/],
      [['lint', '--format', 'xml'], /^--format takes pretty, json, sarif, junit, github, not 'xml'\.\n$/],
      [['lint', '--today', '2027-02-30'], /^--today takes a date such as 2027-01-31, not '2027-02-30'\.\n$/],
      [['lint', '--config', 'gone.yaml'], /^There is no configuration file 'gone\.yaml'\.\n$/],
      [
        ['lint', '--unknown'],
        /^There is no option '--unknown' of lint; it takes --format, --fix, --fail-on, /,
      ],
      [['lint', '--formt', 'json'], /^There is no option '--formt' of lint; did you mean --format\?\n$/],
      [['lint', '-format=json'], /^There is no option '-format' of lint; did you mean --format\?\n$/],
      [['lint', '--constructor'], /^There is no option '--constructor' of lint; it takes /],
      [['lint', '--config'], /^--config takes a value: --config FILE\n$/],
      [
        ['lint', '--format', '--fix'],
        /^--format takes a value: --format pretty\|json\|sarif\|junit\|github\n$/,
      ],
      [['lint', '--fix=all'], /^--fix takes no value\.\n$/],
      [['rules', 'extra'], /^The rules command lists all rules/],
      [['lunt'], /^There is no command 'lunt'; did you mean lint\?\n$/],
      [['--verison'], /^There is no command '--verison'; did you mean --version\?\n$/],
      [['check'], /^There is no command 'check'\.\n\nhealthcare-okr: /],
      [['explain', 'safety/missing-escalatoin'], /did you mean safety\/missing-escalation\?/],
      [['explain', 'missing-escalation'], /did you mean safety\/missing-escalation\?/],
      [['explain', 'okr/mising-escalation'], /did you mean safety\/missing-escalation\?/],
      [['explain', 'acme/missing-escalation'], /^There is no rule 'acme\/missing-escalation'\.\n$/],
      [['explain', 'of-my-own'], /^There is no rule 'of-my-own'\.\n$/],
      [['explain'], /^Say which rule: /],
      [
        ['explain', 'okr/schema', 'okr/syntax'],
        /^The explain command takes one rule; for a list, use rules\.\n$/,
      ],
      [
        ['explain', 'okr/schema', '--format', 'json'],
        /^There is no option '--format' of explain; it takes none\.\n$/,
      ],
      [['rules', '--fix'], /^There is no option '--fix' of rules; it takes --format\.\n$/],
      [['rules', '--format', 'json', '--fail-on', 'banana'], /^There is no option '--fail-on' of rules/],
      [
        ['report', '--stdin-filename', 'a.okr.yaml'],
        /^There is no option '--stdin-filename' of report; it takes --config, --profile, --today\.\n$/,
      ],
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
});
