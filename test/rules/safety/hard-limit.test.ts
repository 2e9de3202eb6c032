import assert from 'node:assert/strict';
import { isHard, limitFromStart } from '../../../server/src/rules/safety/hard-limit.ts';
import { wantsReports } from '../../../server/src/rules/safety/reports.ts';
import type { KeyResultReading } from '../../../server/src/statement/objective.ts';
import type { Quantity } from '../../../server/src/statement/statement.ts';

/** What is read of a key result. */
interface Read {
  readonly target?: Partial<Quantity>;
  readonly baseline?: Partial<Quantity>;
  readonly direction?: KeyResultReading['direction'];
  readonly statement?: { readonly text: string };
  readonly keyResult?: { readonly baseline?: { readonly text: string } };
}

const reading = (read: Read) => ({ keyResult: {}, ...read }) as unknown as KeyResultReading;
const share = { value: -20, unit: '%', relative: true };

describe('the limit that follows from a start', () => {
  const limit = (read: Read) => limitFromStart(reading({ target: share, baseline: { value: 50 }, ...read }));

  it('is so much below or above it', () => {
    assert.equal(limit({ direction: 'decrease' }), '<= 40');
    assert.equal(limit({ direction: 'increase' }), '>= 60');
    assert.equal(limit({ direction: 'increase', target: { ...share, value: 20 } }), '>= 60');
    assert.equal(limit({ direction: 'decrease', baseline: { value: 0.4, unit: '%' } }), '<= 0.32%');
  });

  it('keeps what the start is per', () =>
    assert.equal(
      limit({ direction: 'decrease', keyResult: { baseline: { text: '50 per 1,000 line days' } } }),
      '<= 40 per 1,000 line days',
    ));

  it('is told in three digits', () =>
    assert.equal(limit({ direction: 'decrease', baseline: { value: 1.2345 } }), '<= 0.988'));

  it('is not known without a way, a start that is a number, or a change in percent', () => {
    for (const read of [
      {},
      { direction: 'maintain' },
      { direction: 'decrease', baseline: {} },
      { direction: 'decrease', baseline: { value: 50, relative: true } },
      { direction: 'decrease', target: { ...share, unit: 'falls' } },
      { direction: 'decrease', target: { ...share, relative: false } },
      { direction: 'decrease', target: { unit: '%', relative: true } },
    ] as const)
      assert.equal(limit(read), undefined, JSON.stringify(read));
  });
});

describe('a hard limit', () => {
  it('is a number, or no change from one', () => {
    assert.equal(isHard(reading({ target: { value: 2 } })), true);
    assert.equal(isHard(reading({ target: { value: 0 } })), true);
    assert.equal(isHard(reading({ target: {}, baseline: { value: 4 } })), true);
  });

  it('is no change by a share, no rank, and nothing without a number', () => {
    for (const read of [
      {},
      { target: {} },
      { target: { value: 2, relative: true }, baseline: { value: 4 } },
      { target: { unit: 'rank' }, baseline: { value: 4 } },
      { target: {}, baseline: {} },
    ])
      assert.equal(isHard(reading(read)), false, JSON.stringify(read));
  });

  it('is not needed where more reports are wanted', () => {
    const reports = { target: share, statement: { text: 'Near-miss reports up 50%' } };
    assert.equal(isHard(reading({ ...reports, direction: 'increase' })), true);
    assert.equal(isHard(reading({ ...reports, direction: 'decrease' })), false);
    assert.equal(isHard(reading({ statement: reports.statement, direction: 'increase' })), false);
    assert.equal(
      wantsReports(reading({ statement: { text: 'Falls up 50%' }, direction: 'increase' })),
      false,
    );
    assert.equal(wantsReports(reading({ direction: 'increase' })), false);
  });
});
