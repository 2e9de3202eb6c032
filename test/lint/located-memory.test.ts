import assert from 'node:assert/strict';
import { LocatedMemory } from '../../server/src/lint/located-memory.ts';
import type { PartResult, RuleFinding } from '../../server/src/lint/part.ts';
import type { LocatedFinding } from '../../server/src/lint/rule.ts';
import { locatedFinding, partResult, ruleFinding } from './made.ts';

/** What is placed now, in one analysis after the other: the findings of each part, and how many parts were looked at. */
function placing() {
  const memory = new LocatedMemory();
  type Part = readonly [result: PartResult, start: number, others?: readonly RuleFinding[]];
  return (stamp: string, ...parts: readonly Part[]) => {
    let found = 0;
    memory.begin(stamp);
    const placed = parts.map(([result, start, others = []]) => {
      const known = memory.next(result, start, others);
      if (known) return known;
      found++;
      const { related } = result.findings[0] ?? {};
      const located = [locatedFinding(start + 3, related && { related })];
      memory.keep(result, start, others, located);
      return located;
    });
    return { placed, found };
  };
}

function startsOf(placed: readonly (readonly LocatedFinding[])[]): number[] {
  return placed.flatMap((findings) => findings.map(({ span }) => span.start));
}

describe('the located findings of objectives', () => {
  const [one, two] = [partResult(), partResult()];

  it('are the same objects where nothing moved', () => {
    const place = placing();
    const before = place('', [one, 10], [two, 20]);
    const now = place('', [one, 10], [two, 20]);
    assert.deepEqual([before.found, now.found], [2, 0]);
    assert.deepEqual(
      now.placed.map((each, index) => each === before.placed[index]),
      [true, true],
    );
  });

  it('move with their objective, again and again', () => {
    const place = placing();
    place('', [one, 10], [two, 20]);
    for (const start of [25, 27, 20]) {
      const { placed, found } = place('', [one, 10], [two, start]);
      assert.deepEqual(placed[1], [locatedFinding(start + 3)]);
      assert.equal(found, 0);
    }
  });

  it('are found anew where another result stands, or one is new', () => {
    const place = placing();
    place('', [one, 10]);
    const { placed, found } = place('', [partResult(), 10], [two, 20]);
    assert.deepEqual([startsOf(placed), found], [[13, 23], 2]);
  });

  it('stay where the rules on the whole file found the same, told by its parts', () => {
    const finding = ruleFinding(4, { data: {}, keyResult: 0, severity: 'error' });
    const others: [Partial<RuleFinding>, number][] = [
      [{}, 0],
      [{ rule: 'internal' }, 1],
      [{ span: { ...finding.span } }, 1],
      [{ message: 'Another.' }, 1],
      [{ keyResult: 1 }, 1],
      [{ severity: 'hint' }, 1],
      [{ data: {} }, 1],
      [{ related: [] }, 1],
    ];
    for (const [difference, expected] of others) {
      const place = placing();
      place('', [one, 10, [finding]]);
      const { found } = place('', [one, 10, [{ ...finding, ...difference }]]);
      assert.equal(found, expected, JSON.stringify(difference));
    }
  });

  it('are found anew where the rules on the whole file found something else', () => {
    const place = placing();
    const [first, second] = [ruleFinding(1), ruleFinding(2)];
    const found = [[], [first], [first], [first, second], [second, first], [second, first], [second], []].map(
      (others) => place('', [one, 10, others]).found,
    );
    assert.deepEqual(found, [1, 1, 0, 1, 1, 0, 1, 1]);
  });

  it('are found anew where anything else has changed that they depend on, and known from then on', () => {
    const place = placing();
    const stamps = ['a', 'a', 'b', 'b', 'a'];
    assert.deepEqual(
      stamps.map((stamp) => place(stamp, [one, 10]).found),
      [1, 0, 1, 0, 1],
    );
  });

  it('are not kept where they point to other parts, which may move alone', () => {
    const place = placing();
    const pointing = partResult({
      findings: [ruleFinding(0, { related: [{ message: 'There.', span: { start: 0, end: 1 } }] })],
    });
    const found = [10, 10, 10].map((start) => place('', [pointing, start], [two, start + 10]).found);
    assert.deepEqual(found, [2, 1, 1]);
  });

  it('are those of the version before, and of none before that', () => {
    const place = placing();
    place('', [one, 10], [two, 20]);
    place('', [one, 10]);
    assert.equal(place('', [one, 10], [two, 20]).found, 1);
  });
});
