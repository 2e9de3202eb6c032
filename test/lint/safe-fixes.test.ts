import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../server/src/rules/registry.ts';

describe('safe fixes', () => {
  it('are made by the rules that say so, and by no others', () => {
    const folder = 'server/src/rules';
    const makers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(
        (name) => name.endsWith('.ts') && /\bsafe: true\b/.test(readFileSync(`${folder}/${name}`, 'utf8')),
      )
      .map((name) => name.replaceAll('\\', '/').replace(/\.ts$/, ''));
    assert.deepEqual(makers.sort(), rules.flatMap(({ id, safeFixes }) => (safeFixes ? id : [])).sort());
  });
});
