import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { works } from './works.ts';

// A clock says little on a machine that is busy, so steps are counted: the same work is the same number everywhere.
describe('twice the text takes no more than about twice the steps', () => {
  let growing: Readonly<Record<string, readonly string[]>>;

  // Only code that is loaded anew counts its steps.
  before(async () => {
    const args = ['--import', 'tsx', join(import.meta.dirname, 'count.ts')];
    growing = JSON.parse((await promisify(execFile)(process.execPath, args)).stdout);
  });

  for (const name of Object.keys(works)) it(`for ${name}`, () => assert.deepEqual(growing[name], []));
});
