import assert from 'node:assert/strict';
import { keyResultOf, objectiveIn } from './reading.ts';

/** One case each: the key result, a title or fields in braces, and what is read of it. */
function reads(name: string, told: (text: string) => unknown, cases: readonly [string, unknown][]): void {
  describe(name, () => {
    for (const [text, expected] of cases) it(text, () => assert.deepEqual(told(text), expected));
  });
}

/** The type, and the words that name work. */
function typeOf(text: string): string {
  const { type, workDone, statement } = keyResultOf(text);
  return workDone ? `${type}: ${statement?.text.slice(workDone.start, workDone.end)}` : type;
}

reads('the type of a key result', typeOf, [
  ['Improve sleep on the ward', 'metric'],
  ['No-shows 12% to 8%', 'metric'],
  ['Drills passed', 'milestone: passed'],
  ['{ title: Drills passed, owner: Ana }', 'milestone: passed'],
  // The name of a measure, where a field holds its number or says so.
  ['{ title: Drills passed, target: 80% }', 'metric'],
  ['{ title: Drills passed, baseline: 3 }', 'metric'],
  ['{ title: Drills passed, current: 3 }', 'metric'],
  ['{ title: Drills passed, unit: drills }', 'metric'],
  ['{ title: Drills passed, type: metric }', 'metric'],
  ['{ title: Drills passed, type: guardrail }', 'guardrail'],
  ['{ title: Order sets built in 4 wards, target: 80% }', 'metric'],
  ['{ title: Built pathways in use, target: 80% }', 'metric'],
  ['{ title: Rolled out sites with weekly use, target: 80% }', 'metric'],
  ['{ title: Deployed sites with bi-directional EHR sync, target: 80% }', 'metric'],
  ['{ title: Interruptive alerts overridden by nurses, target: 50% }', 'metric'],
  ['{ title: Transfer letters read on the day, target: 80% }', 'metric'],
  ['{ title: Purchase requests signed, baseline: 3 }', 'metric'],
  ['{ title: Purchase the pumps, baseline: 3 }', 'milestone: Purchase'],
  // Work that a title starts with stays work.
  ['Deploy the discharge toggle', 'milestone: Deploy'],
  ['{ title: Deploy the discharge toggle, target: 12 wards }', 'milestone: Deploy'],
  ['{ title: Embed the toggle in order sets, target: 12 wards }', 'milestone: Embed'],
  ['{ title: Run drills, target: 12 wards }', 'milestone: Run'],
  ['{ title: Redesign, target: 12 }', 'metric'],
  // What the author declares.
  ['{ title: Falls on the ward, type: guardrail }', 'guardrail'],
  ['{ title: Falls per 1,000 days, type: milestone }', 'milestone'],
  ['{ title: Improve sleep on the ward, type: metric, due: 2027-03-31 }', 'metric'],
  ['{ title: Improve sleep on the ward, type: goal, due: 2027-03-31 }', 'milestone'],
  // A date and no number.
  ['{ title: Improve sleep on the ward, due: 2027-03-31 }', 'milestone'],
  ['{ title: Sleep 6 to 7 hours, due: 2027-03-31 }', 'metric'],
  ['{ title: Improve sleep on the ward, target: 7 hours, due: 2027-03-31 }', 'metric'],
  ['{ title: Improve sleep on the ward, target: TODO, due: 2027-03-31 }', 'metric'],
  ['{ title: Improve sleep on the ward, baseline: TODO, due: 2027-03-31 }', 'metric'],
]);

reads(
  'the categories of a key result',
  (text) => {
    const { categories, declared } = keyResultOf(text);
    return [...categories, ...(declared ? ['declared'] : [])];
  },
  [
    ['Falls with harm 4 to 2', ['safety']],
    ['{ title: Falls with harm 4 to 2, category: [outcome, workflow] }', ['outcome', 'workflow', 'declared']],
    ['{ title: Falls with harm 4 to 2, category: outcome }', ['outcome', 'declared']],
    ['{ title: Falls with harm 4 to 2, category: [] }', ['safety']],
    ['{ owner: Ana }', []],
  ],
);

reads(
  'a key result on safety or adoption',
  (text) => {
    const { safety, adoption } = keyResultOf(text);
    return [safety ? 'safety' : '', adoption ? 'adoption' : ''].join('');
  },
  [
    ['Falls with harm 4 to 2', 'safety'],
    ['{ title: Fall prevention, target: 2 }', 'safety'],
    // A word of safety is no goal of safety yet.
    ['Fall prevention', ''],
    ['{ title: Fall prevention, category: [safety] }', 'safety'],
    ['{ title: Fall prevention, category: [workflow], target: 2 }', ''],
    ['No-shows 12% to 8%', ''],
    ['Nurses use the app weekly 40% to 60%', 'adoption'],
    ['{ title: Nurses use the app weekly 40% to 60%, category: [outcome] }', ''],
  ],
);

reads('the direction of a key result', (text) => keyResultOf(text).direction, [
  ['{ title: Wait, direction: maintain, baseline: 20, target: 10 }', 'maintain'],
  ['{ title: Raise use, direction: decrease }', 'decrease'],
  ['{ title: Wait, direction: downwards, baseline: 20, target: 10 }', 'decrease'],
  ['Reduce no-shows to 8%', 'decrease'],
  ['{ title: Wait, baseline: 20, target: 10 }', 'decrease'],
  ['{ title: Use, baseline: 40%, target: 60% }', 'increase'],
  ['{ title: Wait, baseline: 5, target: 5 }', undefined],
  ['{ title: Visits, baseline: 4, target: 3x }', undefined],
  ['{ title: Wait, target: 10 }', undefined],
  // The limit of another amount: minutes fall, the share rises.
  ['{ title: Calls answered in under 5 minutes, baseline: 71%, target: 95% }', 'increase'],
  ['{ title: Calls answered in under 5 minutes, target: 95% }', undefined],
  ['{ title: Reduce no-shows to 12 a week, target: 8% }', 'decrease'],
]);

reads(
  'the numbers of a key result',
  (text) => [keyResultOf(text).baseline?.value, keyResultOf(text).target?.value],
  [
    ['No-shows 12% to 8%', [12, 8]],
    ['{ title: No-shows 12% to 8%, target: 6% }', [12, 6]],
    ['{ title: No-shows 12% to 8%, baseline: 14% }', [14, 8]],
    ['{ title: No-shows 12% to 8%, target: TODO }', [12, 8]],
  ],
);

reads('the segments of a key result', (text) => keyResultOf(text).segments, [
  ['{ title: Visits, segment: nurses, segments: [patients, families] }', ['nurses', 'patients', 'families']],
  ['Visits of nurses 12 to 20', []],
]);

reads(
  'the place to speak about a key result',
  (text) => {
    const { anchor, keyResult } = keyResultOf(text);
    const before = anchor.start - keyResult.range.start;
    return text.slice(before, before + anchor.end - anchor.start);
  },
  [
    ['Visits of nurses', 'Visits of nurses'],
    ['{ id: kr-1, title: Visits }', 'Visits'],
    ['{ id: kr-1, owner: Ana }', 'kr-1'],
    ['{ owner: Ana }', '{'],
  ],
);

describe('an objective', () => {
  const CASES: readonly [text: string, isLaunch: boolean][] = [
    ['{ title: Launch the portal in Ohio, key_results: [Waits 12 to 8 days] }', true],
    ['{ title: Shorter waits, key_results: [Waits 12 to 8 days, Launch the portal in Ohio] }', true],
    ['{ title: Shorter waits, key_results: [Launch the portal in Ohio, Waits 12 to 8 days] }', true],
    ['{ title: Shorter waits, type: launch, key_results: [Waits 12 to 8 days] }', true],
    ['{ title: Shorter waits, type: committed, key_results: [Waits 12 to 8 days] }', false],
    ['{ title: Shorter waits, key_results: [Waits 12 to 8 days] }', false],
    ['{ title: Shorter waits }', false],
    ['{ key_results: [Launch the portal in Ohio] }', true],
  ];
  for (const [text, isLaunch] of CASES)
    it(`is ${isLaunch ? 'a' : 'no'} launch: ${text}`, () =>
      assert.equal(objectiveIn(`objectives:\n  - ${text}\n`).launch, isLaunch));

  it('is read with its key results, in their order', () => {
    const { statement, keyResults } = objectiveIn(
      'objectives:\n  - title: Shorter waits\n    key_results: [Waits 12 to 8 days, { owner: Ana }]\n',
    );
    assert.equal(statement?.text, 'Shorter waits');
    assert.deepEqual(
      keyResults.map(({ index, statement: own }) => [index, own?.text]),
      [
        [0, 'Waits 12 to 8 days'],
        [1, undefined],
      ],
    );
  });

  it('has no statement while it has no title', () =>
    assert.equal('statement' in objectiveIn('objectives:\n  - key_results: [Waits 12 to 8 days]\n'), false));
});

reads('categories as they are meant', (text) => keyResultOf(text).categories, [
  ['{ title: Dosing slips per 1,000 orders, category: saftey }', ['safety']],
  ['{ title: Home within 30 days, category: [outcomes, Workflow] }', ['outcome', 'workflow']],
  ['{ title: Home within 30 days, category: outcome }', ['outcome']],
  ['{ title: Home within 30 days, category: hr }', ['hr']],
]);
