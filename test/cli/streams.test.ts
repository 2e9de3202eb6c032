import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { command, folder, run } from './run.ts';
import { clean, unquoted } from './sheets.ts';

/** What the command ends with, and what it says, when a reader stops after the first words. */
async function stopped(cwd: string, stream: 'stdout' | 'stderr', ...args: readonly string[]) {
  const child = spawn(process.execPath, [command, 'lint', ...args], { cwd, stdio: 'pipe' });
  child[stream].destroy();
  let error = '';
  if (stream === 'stdout') child.stderr.on('data', (text) => (error += text));
  const [code] = await once(child, 'close');
  return { code, error };
}

/** More findings than a pipe holds. */
const many = (text: string) =>
  Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`${at}.okr.yaml`, text]));

describe('what is read and written by the command', () => {
  it('ends as it would have when nobody reads on', async () => {
    const findings = folder(many(unquoted));
    assert.ok(run(findings, ['lint', '--format', 'json']).out.length > 100_000);
    assert.deepEqual(await stopped(findings, 'stdout', '--format', 'json'), { code: 1, error: '' });
    assert.deepEqual(await stopped(folder(many(clean)), 'stdout', '--format', 'json'), {
      code: 0,
      error: '',
    });
    const mistaken = folder({ 'a.okr.yaml': clean, '.healthcare-okr.yaml': 'profile: none\n' });
    assert.equal((await stopped(mistaken, 'stderr')).code, 2);
  });

  if (process.platform === 'linux')
    it('says when what was found cannot be written', async () => {
      const full = openSync('/dev/full', 'w');
      const child = spawn(process.execPath, [command, 'lint'], {
        cwd: folder({ 'a.okr.yaml': clean }),
        stdio: ['ignore', full, 'pipe'],
      });
      closeSync(full);
      let error = '';
      child.stderr?.on('data', (text) => (error += text));
      const [code] = await once(child, 'close');
      assert.deepEqual([code, error], [2, 'What was found cannot be written (ENOSPC).\n']);
    });

  it('waits for what is written to it slowly', async () => {
    const args = ['lint', '--format', 'json', '--stdin-filename', 'a.okr.yaml'];
    const child = spawn(process.execPath, [command, ...args], { cwd: folder({}), stdio: 'pipe' });
    let out = '';
    child.stdout.on('data', (text) => (out += text));
    child.stdin.write(unquoted.slice(0, 100));
    setTimeout(() => child.stdin.end(unquoted.slice(100)), 1000);
    const [code] = await once(child, 'close');
    assert.equal(code, 1);
    assert.match(out, /"rule": "okr\/unquoted-comparator"/);
  });

  it('takes a name that is too long for one that nothing has', () => {
    const root = folder({ 'a.okr.yaml': clean });
    const name = `${'a'.repeat(300)}.okr.yaml`;
    const { code, error } = run(root, ['lint', name]);
    assert.deepEqual([code, error], [2, `There is no file or folder '${name}'.\n`]);
    assert.equal(run(root, ['lint', '--stdin-filename', `${name}/${name}`], clean).code, 0);
  });
});
