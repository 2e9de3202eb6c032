import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenizer } from 'acorn';
import { transformSync } from 'esbuild';
import { checkSync } from 'recheck';
import { ROOT } from '../../scripts/vscode-host/run.ts';

/** All regular expressions that are written in a TypeScript file: source and flags. */
function expressionsIn(path: string): { pattern: string; flags: string }[] {
  const { code } = transformSync(readFileSync(path, 'utf8'), { loader: 'ts' });
  const found: { pattern: string; flags: string }[] = [];
  for (const token of tokenizer(code, { ecmaVersion: 'latest', sourceType: 'module' }))
    if (token.type.label === 'regexp' && 'value' in token)
      found.push(token.value as { pattern: string; flags: string });
  return found;
}

// They read what anybody may have written: a line of a hostile file must not stop the server, or a run in CI.
describe('the regular expressions', () => {
  for (const folder of ['server/src', 'client/src'])
    it(`of ${folder} take no longer than in step with the text`, () => {
      const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
      const slow: string[] = [];
      for (const file of files.filter((name) => /(?<!\.d)\.ts$/.test(name)))
        for (const { pattern, flags } of expressionsIn(join(ROOT, folder, file))) {
          // `d` only tells where groups were found. What is too large to be decided repeats a bounded number of times.
          const verdict = checkSync(pattern, flags.replace('d', ''), { timeout: 1000 });
          if (verdict.status === 'vulnerable')
            slow.push(`${file}: /${pattern}/ on ${verdict.attack.pattern}`);
        }
      assert.deepEqual(slow, []);
    });
});
