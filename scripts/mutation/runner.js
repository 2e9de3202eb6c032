/**
 * Stryker's own Mocha runner, made quick where thousands of tests cover a line. It picks the tests of a break by one regular
 * expression of all their titles, and tries that on every title; here they are looked up. And the tests that noticed the
 * latest breaks run first, since they mostly notice the next one too. How two large values differ, which takes minutes to
 * tell, is not told. A break of what runs while tests are loaded as well is tried by the tests alone, so nothing has to be
 * loaded anew for it.
 * Runs in the copy that `npm run mutation` makes, where Stryker is installed.
 */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { createMochaTestRunner } from '@stryker-mutator/mocha-runner';

const remembered = 40;

Object.assign(assert, {
  equal: (actual, expected) => assert.ok(Object.is(actual, expected), 'other than expected'),
  deepEqual: (actual, expected) => assert.ok(isDeepStrictEqual(actual, expected), 'other than expected'),
});

function createQuickRunner(injector) {
  const runner = createMochaTestRunner(injector);
  const runTests = runner.mutantRun.bind(runner);
  let lately = [];

  /**
   * A loop without end is known by how often it runs: five times as often as ever, where Stryker waits for a hundred. So the
   * clock, which a busy machine makes wrong, may be slow (`timeoutFactor`).
   */
  function run(options, titles) {
    const wanted = new Set(titles);
    // Mocha asks nothing of a pattern but this.
    runner.originalGrep = { test: (title) => wanted.has(title) };
    const hitLimit = options.hitLimit && options.hitLimit / 20;
    return runTests({ ...options, hitLimit, testFilter: undefined });
  }

  const runAll = runner.dryRun.bind(runner);
  runner.dryRun = async (options) => {
    const result = await runAll(options);
    const { static: whileLoaded = {}, perTest = {} } = result.mutantCoverage ?? {};
    for (const id of Object.values(perTest).flatMap(Object.keys)) delete whileLoaded[id];
    return result;
  };
  runner.mutantRun = async (options) => {
    const covering = new Set(options.testFilter);
    const first = lately.filter((title) => covering.delete(title));
    const early = first.length > 0 ? await run(options, first) : undefined;
    const result = early && early.status !== 'survived' ? early : await run(options, covering);
    if (result.status === 'killed')
      lately = [...new Set([result.killedBy].flat().concat(lately))].slice(0, remembered);
    return result;
  };
  return runner;
}
createQuickRunner.inject = tokens(commonTokens.injector);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'quick-mocha', createQuickRunner)];
