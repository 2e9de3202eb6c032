import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenizer } from 'acorn';
import { transformSync } from 'esbuild';
import { check } from 'recheck';
import { ROOT } from '../../scripts/root.ts';

interface Expression {
  readonly pattern: string;
  readonly flags: string;
}

/** All regular expressions that are written in a TypeScript file: source and flags. */
function expressionsIn(path: string): Expression[] {
  const { code } = transformSync(readFileSync(path, 'utf8'), { loader: 'ts' });
  const found: Expression[] = [];
  for (const token of tokenizer(code, { ecmaVersion: 'latest', sourceType: 'module' }))
    if (token.type.label === 'regexp' && 'value' in token) found.push(token.value as Expression);
  return found;
}

/** All that the server's own modules put together when they are loaded, each once. */
async function expressionsMade(): Promise<Expression[]> {
  const made = new Map<string, Expression>();
  const note = (expression: RegExp): RegExp => {
    const isOurs = new Error().stack?.includes('/server/src/');
    if (isOurs) made.set(`${expression}`, { pattern: expression.source, flags: expression.flags });
    return expression;
  };
  const { RegExp: own } = globalThis;
  globalThis.RegExp = new Proxy(own, {
    construct: (target, args: [string, string?]) => note(new target(...args)),
    apply: (target, _, args: [string, string?]) => note(target(...args)),
  });
  try {
    await import('../../server/src/service.ts');
  } finally {
    globalThis.RegExp = own;
  }
  return [...made.values()];
}

/** What is too large to be decided is tried out, and there a great bounded number of repetitions passes for endless. */
function isBounded(pattern: string): boolean {
  return !/[^\\][*+]|\{\d+,\}/.test(pattern) || boundedParts.some((part) => pattern.includes(part));
}

/** Of an address of mail no part is longer than the standard allows, and what stands around it is short. */
const boundedParts = ['@[\\w-]{1,63}'];

/** What is slow among them, with a text that shows it. */
async function slowIn(place: string, expressions: readonly Expression[]): Promise<string[]> {
  const slow: string[] = [];
  for (const { pattern, flags } of expressions) {
    // `d` only tells where groups were found.
    const verdict = await check(pattern, flags.replace('d', ''), { timeout: 1000 });
    if (verdict.status === 'vulnerable' && (verdict.checker === 'automaton' || !isBounded(pattern)))
      slow.push(`${place}: /${pattern}/ on ${verdict.attack.pattern}`);
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
            if (at % parts.length === part) slow.push(...(await slowIn(path, expressionsIn(path))));
          return slow;
        }),
      );
      assert.deepEqual(ours.flat(), []);
    });

  it('that the server puts together take no longer either', async () => {
    const made = await expressionsMade();
    assert.ok(made.length > 100);
    assert.deepEqual(await slowIn('new RegExp', made), []);
  });
});
