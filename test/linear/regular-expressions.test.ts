import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenizer } from 'acorn';
import { transformSync } from 'esbuild';
import { check } from 'recheck';
import { ROOT } from '../../scripts/root.ts';

/** All regular expressions that are written in a TypeScript file: source and flags. */
function expressionsIn(path: string): { pattern: string; flags: string }[] {
  const { code } = transformSync(readFileSync(path, 'utf8'), { loader: 'ts' });
  const found: { pattern: string; flags: string }[] = [];
  for (const token of tokenizer(code, { ecmaVersion: 'latest', sourceType: 'module' }))
    if (token.type.label === 'regexp' && 'value' in token)
      found.push(token.value as { pattern: string; flags: string });
  return found;
}

/** What is slow among them, with a text that shows it. */
async function slowIn(path: string): Promise<string[]> {
  const slow: string[] = [];
  for (const { pattern, flags } of expressionsIn(path)) {
    // `d` only tells where groups were found. What is too large to be decided repeats a bounded number of times.
    const verdict = await check(pattern, flags.replace('d', ''), { timeout: 1000 });
    if (verdict.status === 'vulnerable' && verdict.checker === 'automaton')
      slow.push(`${path}: /${pattern}/ on ${verdict.attack.pattern}`);
  }
  return slow;
}

// They read what anybody may have written: a line of a hostile file must not stop the server, or a run in CI.
describe('the regular expressions', () => {
  for (const folder of ['server/src', 'client/src'])
    it(`of ${folder} take no longer than in step with the text`, async () => {
      const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
      const paths = files
        .filter((name) => /(?<!\.d)\.ts$/.test(name))
        .map((name) => join(ROOT, folder, name));
      const ours = await Promise.all(
        ['a', 'b', 'c', 'd'].map(async (_, part, parts) => {
          const slow: string[] = [];
          for (const [at, path] of paths.entries())
            if (at % parts.length === part) slow.push(...(await slowIn(path)));
          return slow;
        }),
      );
      assert.deepEqual(ours.flat(), []);
    });
});
