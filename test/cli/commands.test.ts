import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { folder, run } from './run.ts';

describe('healthcare-okr', () => {
  it('says how it is called', () => {
    for (const args of [['--help'], ['lint', '--help'], ['rules', '-h']]) {
      const { code, out } = run(folder({}), args);
      assert.equal(code, 0);
      assert.match(out, /healthcare-okr lint \[path\.\.\.\]/);
    }
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
