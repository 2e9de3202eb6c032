import assert from 'node:assert/strict';
import { type Decision, settled } from '../../server/src/statement/decisions.ts';
import { type Clause, orderIn, turns } from '../../server/src/statement/launch-order.ts';
import { orders } from '../../server/src/statement/launch-orders.ts';
import { readTokens } from '../../server/src/words/text.ts';

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

function clausesOf(example: string): Clause[] {
  const reading = readTokens(example);
  const starts = [...reading.tokens.keys()];
  return (['objective', 'key-result'] as const).flatMap((kind) =>
    starts.map((at) => ({ reading, at, kind })),
  );
}
