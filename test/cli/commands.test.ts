import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { folder, run } from './run.ts';

describe('healthcare-okr', () => {
  it('says how it is called', () => {
    for (const args of [['--help'], ['-h'], ['help'], ['lunt', '--help']]) {
      const { code, out } = run(folder({}), args);
      assert.equal(code, 0);
      for (const command of ['lint [path...]', 'report [path...]', 'init FILE', 'explain <rule>', 'rules'])
        assert.ok(out.includes(`\n  healthcare-okr ${command}  `), command);
      assert.ok(!out.includes('--fail-on '));
    }
  });

  it('says of each command what it takes', () => {
    const helpOf = (...args: string[]) => run(folder({}), args).out;
    const lint = helpOf('lint', '--help');
    assert.match(lint, /^healthcare-okr lint \[path\.\.\.\]: check files/);
    assert.match(lint, /^ {2}--fail-on error\|warning\|info\|hint +lowest severity/m);
    assert.match(lint, /^Exit code: 0 clean, 1 findings/m);
    assert.equal(helpOf('help', 'lint'), lint);
    assert.match(helpOf('report', '-h'), /^ {2}--config FILE +use this/m);
    assert.ok(!helpOf('report', '-h').includes('--format'));
    assert.match(
      helpOf('init', '--help'),
      /^Verticals: telehealth, .*pharma-companion\.\n\nRoles: physician, /m,
    );
    assert.equal(
      helpOf('explain', '--help'),
      'healthcare-okr explain <rule>: what a rule looks for, why, and the facts behind it\n',
    );
  });

  it('says which version it is', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(run(folder({}), ['--version']), { code: 0, out: `${version}\n`, error: '' });
  });

  it('explains a rule', () => {
    const { code, out } = run(folder({}), ['explain', 'safety/missing-escalation']);
    assert.equal(code, 0);
    assert.match(out, /^safety\/missing-escalation \(warning, has a fix\)\n/);
    const page = /^Page: (.+)$/m.exec(out)?.[1] ?? '';
    assert.match(readFileSync(page, 'utf8'), /^# safety\/missing-escalation\n/);
    assert.match(
      run(folder({}), ['explain', 'privacy/baa-missing']).out,
      /^- Business associate agreement \(BAA\)\. Before .* \(45 CFR .*, (?:as of|dated) \d{4}/m,
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
