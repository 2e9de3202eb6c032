import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenizer } from 'acorn';
import { transformSync } from 'esbuild';
import { check } from 'recheck';
import { ROOT } from '../../scripts/root.ts';

interface Expression {
  readonly place: string;
  readonly pattern: string;
  readonly flags: string;
}

/** All regular expressions that are written in a TypeScript file. */
function expressionsIn(path: string): Expression[] {
  const { code } = transformSync(readFileSync(path, 'utf8'), { loader: 'ts' });
  const found: Expression[] = [];
  for (const token of tokenizer(code, { ecmaVersion: 'latest', sourceType: 'module' }))
    if (token.type.label === 'regexp' && 'value' in token)
      found.push({ place: path, ...(token.value as Omit<Expression, 'place'>) });
  return found;
}

/** All that the server's own modules put together when they are loaded. */
async function expressionsMade(): Promise<Expression[]> {
  const made: Expression[] = [];
  const note = (expression: RegExp): RegExp => {
    const { source: pattern, flags } = expression;
    const isOurs = new Error().stack?.includes('/server/src/');
    if (isOurs) made.push({ place: 'new RegExp', pattern, flags });
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
  return made;
}

/** What is too large to be decided is tried out, and there a great bounded number of repetitions passes for endless. */
function isBounded(pattern: string): boolean {
  return !/[^\\][*+]|\{\d+,\}/.test(pattern) || boundedParts.some((part) => pattern.includes(part));
}

/** Of an address of mail no part is longer than the standard allows, and what stands around it is short. */
const boundedParts = ['@[\\w-]{1,63}'];

/** What is slow among them, with a text that shows it. Those that are written in many places are checked once. */
async function slowAmong(expressions: readonly Expression[]): Promise<string[]> {
  // `d` only tells where groups were found.
  const distinct = new Map(
    expressions.map((each) => [`/${each.pattern}/${each.flags.replace('d', '')}`, each]),
  ).values();
  const slow: string[] = [];
  const checkRest = async (): Promise<void> => {
    for (const { place, pattern, flags } of distinct) {
      const verdict = await check(pattern, flags.replace('d', ''), { timeout: 1000 });
      if (verdict.status === 'vulnerable' && (verdict.checker === 'automaton' || !isBounded(pattern)))
        slow.push(`${place}: /${pattern}/ on ${verdict.attack.pattern}`);
    }
  };
  await Promise.all([checkRest(), checkRest(), checkRest(), checkRest()]);
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
      assert.deepEqual(await slowAmong(paths.flatMap(expressionsIn)), []);
    });

  it('that the server puts together take no longer either', async () => {
    const made = await expressionsMade();
    assert.ok(made.length > 100);
    assert.deepEqual(await slowAmong(made), []);
  });
});
