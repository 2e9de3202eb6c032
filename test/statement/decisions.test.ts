import assert from 'node:assert/strict';
import { stateOrSpread } from '../../server/src/knowledge/launch.ts';
import { measures } from '../../server/src/knowledge/vanity.ts';
import { readDeadline } from '../../server/src/statement/deadline.ts';
import { type Decision, settled } from '../../server/src/statement/decisions.ts';
import { doneClause, doneTurns } from '../../server/src/statement/done-state.ts';
import { type Clause, orderIn, turns } from '../../server/src/statement/launch-order.ts';
import { orders } from '../../server/src/statement/launch-orders.ts';
import { launchState, launchStates } from '../../server/src/statement/launch-state.ts';
import { readNumbers } from '../../server/src/statement/numbers.ts';
import { clauseOf } from '../../server/src/statement/output.ts';
import { plainClause, plainTurns } from '../../server/src/statement/plain-work.ts';
import { readPopulation } from '../../server/src/statement/population.ts';
import { counts } from '../../server/src/statement/vanity-count.ts';
import type { Clause as WorkClause } from '../../server/src/statement/work-verb.ts';
import { hitAt, hits } from '../../server/src/words/lexicon.ts';
import { type Reading, readTokens } from '../../server/src/words/text.ts';

describe('turns of phrase that launch something', () => {
  each(turns, (example) => clausesOf(example).map((clause) => settled(turns, clause)?.by));
});

describe('orders that launch something of their kind', () => {
  each(orders, (example) =>
    clausesOf(example).map((clause) => {
      const order = settled(turns, clause) ? undefined : orderIn(clause);
      return order && settled(orders, order)?.by;
    }),
  );
});

describe('states that say that something is available', () => {
  each(launchStates, (example) => {
    const reading = readTokens(example);
    return [...reading.tokens.keys()].map((at) => {
      const hit = hitAt(stateOrSpread, reading.tokens, at);
      return hit && settled(launchStates, launchState(reading, hit))?.by;
    });
  });
});

describe('phrases of use that count as success', () => {
  each(counts, (example) => {
    const reading = readTokens(example);
    const { tokens } = reading;
    const numbers = readNumbers(reading, 'key-result', readDeadline(reading));
    const population = readPopulation(reading, numbers.direction);
    return hits(measures, tokens).map((hit) => settled(counts, { ...numbers, tokens, hit, population })?.by);
  });
});

describe('key results without a number that are work', () => {
  each(plainTurns, (example) => [settled(plainTurns, plainClause(workIn(readTokens(example))))?.by]);
});

describe('things done that are work', () => {
  each(doneTurns, (example) => {
    const reading = readTokens(example);
    const done = doneClause(reading, workIn(reading));
    return [done && settled(doneTurns, done)?.by];
  });
});

/** Each decision settles its own example, and no two have the same. */
function each<Case, Answer>(
  decisions: readonly Decision<Case, Answer>[],
  settlersOf: (example: string) => (Decision<Case, Answer> | undefined)[],
): void {
  for (const decision of decisions)
    it(decision.example, () => {
      const [settler] = settlersOf(decision.example).filter((by) => by !== undefined);
      assert.equal(settler?.example, decision.example);
    });
  it('have an example each', () =>
    assert.equal(new Set(decisions.map(({ example }) => example)).size, decisions.length));
}

function workIn(reading: Reading): WorkClause {
  const deadline = readDeadline(reading);
  const numbers = readNumbers(reading, 'key-result', deadline);
  const population = readPopulation(reading, numbers.direction);
  return clauseOf(reading, { numbers, deadline, population, use: false });
}

function clausesOf(example: string): Clause[] {
  const reading = readTokens(example);
  const starts = [...reading.tokens.keys()];
  return (['objective', 'key-result'] as const).flatMap((kind) =>
    starts.map((at) => ({ reading, at, kind })),
  );
}
