import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, lintJson, run } from './run.ts';

const day = ['--today', '2027-02-01'];

describe('healthcare-okr init', () => {
  it('writes a file in which nothing is left but what its authors know', () => {
    const root = folder({});
    const { code, out } = run(root, ['init', 'heart-at-home.okr.yaml', '--vertical', 'telehealth', ...day]);
    assert.equal(code, 0);
    assert.equal(out, 'heart-at-home.okr.yaml is written. Fill in each TODO, then set status to active.\n');
    const text = readFileSync(join(root, 'heart-at-home.okr.yaml'), 'utf8');
    assert.match(
      text,
      /^product: \{ id: heart-at-home, name: Heart at home, vertical: telehealth, clinical: true \}$/m,
    );
    assert.match(text, /^cycle: 2027-Q1$/m);
    const { report } = lintJson(root);
    const { error, warning } = report.summary;
    assert.deepEqual({ error, warning }, { error: 0, warning: 0 });
  });

  it('takes the ending of a file in any case, as linting does', () => {
    const root = folder({});
    const { code } = run(root, ['init', 'Night-Calls.OKR.YAML', '--vertical', 'telehealth', ...day]);
    assert.equal(code, 0);
    assert.match(readFileSync(join(root, 'Night-Calls.OKR.YAML'), 'utf8'), /\bname: Night Calls\b/);
  });

  it('takes a cycle, roles and a name', () => {
    const root = folder({});
    const args = [
      '--vertical',
      'ehr',
      '--cycle',
      '2028-H1',
      '--roles',
      'physician, nurse',
      '--name',
      'Ward: list',
    ];
    assert.equal(run(root, ['init', 'a.okr.yml', ...args]).code, 0);
    const text = readFileSync(join(root, 'a.okr.yml'), 'utf8');
    assert.match(text, /^product: \{ id: ward-list, name: "Ward: list", vertical: ehr/m);
    assert.match(text, /^cycle: 2028-H1$/m);
    assert.match(text, /^roles: \[physician, nurse\]$/m);
  });

  it('never writes over a file', () => {
    const root = folder({ 'a.okr.yaml': 'mine\n' });
    const { code, error } = run(root, ['init', 'a.okr.yaml', '--vertical', 'ehr']);
    assert.equal(code, 2);
    assert.equal(error, "'a.okr.yaml' is there already, so nothing was written; choose another name.\n");
    assert.equal(readFileSync(join(root, 'a.okr.yaml'), 'utf8'), 'mine\n');
  });

  it('says what it cannot take, and writes nothing', () => {
    const root = folder({});
    for (const [args, message] of [
      [[], /^Say which file to write/],
      [['a.okr.yaml'], /^Say what kind of product it is with --vertical: telehealth, /],
      [['a.okr.yaml', '--vertical', 'tele'], /^There is no vertical 'tele'/],
      [
        ['a.okr.yaml', '--vertical', 'telehealht'],
        /^There is no vertical 'telehealht'; did you mean telehealth\?$/m,
      ],
      [
        ['a.okr.yaml', '--vertical', 'bakery'],
        /^There is no vertical 'bakery'; take one of telehealth, ehr, /,
      ],
      [
        ['a.okr.yaml', '--vertical', 'ehr', '--roles', 'wizard'],
        /^There is no role 'wizard'; take some of physician, /,
      ],
      [['a.yaml', '--vertical', 'ehr'], /^An OKR file is named like goals\.okr\.yaml, not 'a\.yaml'\.$/m],
      [['a.okr.yaml', '--vertical', 'ehr', '--cycle', 'spring'], /^A cycle is written like 2027-Q1/],
      [['a.okr.yaml', '--vertical', 'ehr', '--roles', 'fisician'], /did you mean physician\?/],
      [['no/a.okr.yaml', '--vertical', 'ehr'], /^The folder of 'no\/a\.okr\.yaml' is not there/],
    ] as const) {
      const { code, error } = run(root, ['init', ...args]);
      assert.equal(code, 2);
      assert.match(error, message);
    }
    assert.equal(existsSync(join(root, 'a.okr.yaml')), false);
  });
});
