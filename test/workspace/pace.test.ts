import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver';
import { inSlices } from '../../server/src/workspace/pace.ts';

/** Steps of a millisecond or more each; they tell when they are left before their end. */
function* work(steps: number, onLeft: () => void = () => {}): Generator<void, string> {
  let isDone = false;
  try {
    for (let step = 0; step < steps; step++) {
      for (const end = performance.now() + 1; performance.now() < end; );
      yield;
    }
    isDone = true;
    return 'done';
  } finally {
    if (!isDone) onLeft();
  }
}

describe('work in slices', () => {
  it('gives others a turn, and comes to its end', async () => {
    const turns: string[] = [];
    setImmediate(() => turns.push('another'));
    turns.push((await inSlices(work(30), { version: 1 })) ?? 'left');
    assert.deepEqual(turns, ['another', 'done']);
  });

  it('gives no turn where it is short', async () => {
    const turns: string[] = [];
    setImmediate(() => turns.push('another'));
    turns.push((await inSlices(work(0), { version: 1 })) ?? 'left');
    assert.deepEqual(turns, ['done']);
  });

  it('is left once the document has a newer version', async () => {
    const document = { version: 1 };
    setImmediate(() => document.version++);
    let left = 0;
    assert.equal(
      await inSlices(
        work(1000, () => left++),
        document,
      ),
      undefined,
    );
    assert.equal(left, 1);
  });

  it('is left once whoever asked takes the question back', async () => {
    const source = new CancellationTokenSource();
    setImmediate(() => source.cancel());
    let left = 0;
    assert.equal(
      await inSlices(
        work(1000, () => left++),
        { version: 1 },
        source.token,
      ),
      undefined,
    );
    assert.equal(left, 1);
  });
});
