import assert from 'node:assert/strict';
import { lint } from '../../server/src/lint/engine.ts';
import { objectiveProgress } from '../../server/src/lint/progress.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { percentOf, progressOf } from '../../server/src/statement/progress.ts';
import { keyResultOf } from './reading.ts';

function objectiveOf(...keyResults: readonly string[]) {
  const text = `objectives:\n  - title: A\n    key_results:\n${keyResults.map((kr) => `      - ${kr}\n`).join('')}`;
  const [objective] = lint([], text, { settings: defaultSettings, today: '2027-02-01' }).facts.objectives;
  assert.ok(objective);
  return objective;
}

/** What is known, in one line: share, met, limit, trend. */
function told(keyResult: string): string {
  const progress = progressOf(keyResultOf(keyResult));
  if (!progress) return 'nothing';
  const { share, met, limit, trend } = progress;
  return [
    share === undefined ? '' : percentOf(share),
    met === undefined ? '' : met ? 'met' : 'not met',
    limit ? 'limit' : '',
    trend ?? '',
  ]
    .filter(Boolean)
    .join(', ');
}

describe('progress of a key result', () => {
  it('is the way from baseline to target', () => {
    assert.equal(
      told('{ title: No-shows, baseline: 12%, target: 8%, current: 10% }'),
      '50%, not met, better',
    );
    assert.equal(told('{ title: Sites, baseline: 0, target: 10, current: 10 }'), '100%, met, better');
  });

  it('reads thousands whose digits stand apart', () => {
    assert.equal(
      told('{ title: Visits, baseline: 1 000, target: 2 000, current: 1 500 }'),
      '50%, not met, better',
    );
    assert.equal(
      told('{ title: Visits, baseline: "12 000 visits", target: "> 20 000 visits", current: 13 000 }'),
      '13%, not met, better',
    );
  });

  it('is not known of a bare share, which may be 74% or 0.74%', () => {
    assert.equal(told('{ title: Use, baseline: 61%, target: 90%, current: 0.74 }'), 'nothing');
    assert.equal(told('{ title: Errors, baseline: 2%, target: 1%, current: 0.9 }'), '110%, met, better');
  });

  it('compares no values of different scales', () => {
    const values = (...all: string[]) =>
      `check_ins: [${all.map((value, at) => `{ date: 2027-01-0${at + 1}, value: "${value}" }`).join(', ')}]`;
    assert.equal(told(`{ title: Ratio, direction: increase, ${values('1:5', '1:7')} }`), '');
    assert.equal(told(`{ title: Wards, direction: increase, ${values('3 of 12', '4 of 20')} }`), '');
    assert.equal(told(`{ title: Wards, direction: increase, ${values('3 of 12', '4 of 12')} }`), 'better');
    assert.equal(told(`{ title: Wait, direction: decrease, ${values('90 min', '1.2 h')} }`), '');
    assert.equal(told(`{ title: Wait, direction: decrease, ${values('90 min', '80 minutes')} }`), 'better');
  });

  it('says when its value was measured, where a check-in tells', () => {
    const newestOf = (fields: string) =>
      progressOf(keyResultOf(`{ title: Wait, baseline: 20, target: 10, ${fields} }`))?.newest;
    const checkIns = 'check_ins: [{ date: 2027-01-01, value: 16 }, { date: 2027-02-01, value: 14 }]';
    const dateOf = (fields: string) => [newestOf(fields)?.text, newestOf(fields)?.date];
    assert.deepEqual(dateOf(checkIns), ['14', '2027-02-01']);
    assert.deepEqual(dateOf(`current: 14, ${checkIns}`), ['14', '2027-02-01']);
    assert.deepEqual(dateOf(`current: 12, ${checkIns}`), ['12', undefined]);
    assert.deepEqual(dateOf('current: 12'), ['12', undefined]);
  });

  it('takes the newest check-in where there is no current value, whatever their order', () =>
    assert.equal(
      told(
        '{ title: Wait, baseline: 20, target: 10, check_ins: [{ date: 2027-02-01, value: 14 }, { date: 2027-01-01, value: 12 }] }',
      ),
      '60%, not met, worse',
    ));

  it('lets current stand over the check-ins', () =>
    assert.equal(
      told(
        '{ title: Wait, baseline: 20, target: 10, current: 15, check_ins: [{ date: 2027-02-01, value: 14 }] }',
      ),
      '50%, not met, better',
    ));

  it('goes below nothing and beyond the target', () => {
    assert.equal(told('{ title: Wait, baseline: 20, target: 10, current: 22 }'), '-20%, not met, worse');
    assert.equal(told('{ title: Wait, baseline: 20, target: 10, current: 5 }'), '150%, met, better');
  });

  it('never says 100% of what is not reached, nor loses a percent to rounding', () => {
    assert.equal(told('{ title: Sites, baseline: 0, target: 1000, current: 999 }'), '99%, not met, better');
    assert.equal(percentOf(0.29), '29%');
    assert.equal(percentOf((0.3 - 0.1) / (0.5 - 0.1)), '50%');
  });

  it('is met or not met for what has to hold', () => {
    assert.equal(
      told('{ title: Harm, direction: maintain, baseline: 0.08%, target: <= 0.1%, current: 0.07% }'),
      'met, limit, better',
    );
    assert.equal(
      told('{ title: Harm stays at or below 0.1%, type: guardrail, current: 0.12% }'),
      'not met, limit',
    );
    assert.equal(
      told('{ title: Uptime, baseline: 99.95%, target: ">= 99.9%", current: 99.8% }'),
      'not met, limit, worse',
    );
  });

  it('is a limit where the start is on the good side of it, a way to go where it is not', () => {
    assert.equal(
      told('{ title: Harm, baseline: 0.05%, target: <= 0.1%, current: 0.1% }'),
      'met, limit, worse',
    );
    assert.equal(told('{ title: Harm, baseline: 0.1%, target: <= 0.1%, current: 0.1% }'), 'met, limit, same');
    assert.equal(
      told('{ title: Harm, baseline: 0.2%, target: <= 0.1%, current: 0.15% }'),
      '50%, not met, better',
    );
    assert.equal(
      told('{ title: Uptime, baseline: 98.9%, target: ">= 99.9%", current: 99.4% }'),
      '50%, not met, better',
    );
    assert.equal(told('{ title: Wait, baseline: 5, target: 5, current: 6 }'), 'limit');
    assert.equal(told('{ title: Wait, baseline: 5, target: 5, current: 5 }'), 'met, limit, same');
  });

  it('goes by the fields, whatever the words and numbers of the title', () => {
    const up = (title: string) => told(`{ title: "${title}", baseline: 30%, target: 70%, current: 50% }`);
    const titles = [
      'Children with LDL below 3%',
      'Scans with no repeat',
      'Homes with zero open alarms',
      'Keys of customer-held safes changed',
      'Films kept for 10 years',
      'Parents who keep a sleep log',
      'Rounds held with a pharmacist',
      'Boarders held in the corridor',
      'Transfer letters read on the day',
      'Model cards complete',
      'Purchase requests signed in a day',
    ];
    for (const title of titles) assert.equal(up(title), '50%, not met, better', title);
    assert.equal(
      told('{ title: Blood loss above 5% of weight, baseline: 20%, target: 10%, current: 15% }'),
      '50%, not met, better',
    );
  });

  it('takes a limit of the title for the same value in the field', () => {
    const falls = (title: string, values: string) => told(`{ title: ${title}, ${values} }`);
    assert.equal(falls('Falls at or below 3', 'baseline: 2, target: 3, current: 4'), 'not met, limit, worse');
    assert.equal(falls('Falls at or below 3', 'baseline: 5, target: 3, current: 4'), '50%, not met, better');
    assert.equal(falls('Falls stay at 3', 'baseline: 2, target: 3, current: 4'), 'limit');
  });

  it('is kept where it may rise or fall to where it shall be kept', () => {
    const kept = (values: string) => told(`{ title: Staff per ward, direction: maintain, ${values} }`);
    assert.equal(kept('baseline: 10, target: 12, current: 11'), 'not met, limit, better');
    assert.equal(kept('baseline: 12, target: 10, current: 11'), 'not met, limit, better');
    assert.equal(kept('baseline: 12, target: 12, current: 13'), 'limit');
  });

  it('is not met by the limit itself where it has to stay below or above', () => {
    assert.equal(told('{ title: Infections, target: < 5, current: 5 }'), 'not met');
    assert.equal(told('{ title: Infections, target: <= 5, current: 5 }'), 'met');
    assert.equal(told('{ title: Sites, target: "> 5", current: 5 }'), 'not met');
    assert.equal(told('{ title: Sites, target: ">= 5", current: 5 }'), 'met');
    assert.equal(told('{ title: Sites, target: 5, current: 5 }'), 'met');
    assert.equal(told('{ title: Infections below 5, target: 5, current: 5 }'), 'not met');
    assert.equal(told('{ title: Calls answered in under 5 minutes, target: 95%, current: 95% }'), 'met');
  });

  it('goes by the comparator of the target, whatever direction is declared', () => {
    assert.equal(told('{ title: Infections, target: <= 5, direction: increase, current: 4 }'), 'met');
    assert.equal(told('{ title: Sites, target: ">= 5", direction: decrease, current: 4 }'), 'not met');
    assert.equal(told('{ title: Infections below 5, target: 5, direction: increase, current: 4 }'), 'met');
    assert.equal(told('{ title: More than 5 sites, target: 5, direction: decrease, current: 4 }'), 'not met');
    assert.equal(told('{ title: At least 5 sites, target: 5, direction: decrease, current: 4 }'), 'not met');
    assert.equal(told('{ title: At most 5 falls, target: 5, direction: increase, current: 4 }'), 'met');
  });

  it('stays the same while nothing changes', () => {
    assert.equal(told('{ title: Wait, baseline: 20, target: 10, current: 20 }'), '0%, not met, same');
    assert.equal(
      told(
        '{ title: Wait, baseline: 20, target: 10, check_ins: [{ date: 2027-01-01, value: 15 }, { date: 2027-02-01, value: 15 }] }',
      ),
      '50%, not met, same',
    );
  });

  it('stays silent where the good side is unknown', () => {
    assert.equal(told('{ title: Staff per ward, direction: maintain, target: 12, current: 13 }'), 'limit');
    assert.equal(told('{ title: Staff per ward, target: 12, current: 13 }'), '');
    assert.equal(told('{ title: Staff per ward, current: 13 }'), '');
  });

  it('goes by warning and pause where nothing else says which side is the bad one', () => {
    const goal = (escalation: string) => `{ title: Rate, target: 5, current: 6, escalation: ${escalation} }`;
    assert.equal(told(goal('{ warn_at: 7, pause_at: 9 }')), 'not met');
    assert.equal(told(goal('{ warn_at: 3, pause_at: 1 }')), 'met');
    assert.equal(told(goal('{ pause_at: "> 9" }')), 'not met');
    assert.equal(told(goal('{ warn_at: "< 3" }')), 'met');
  });

  it('knows a target without a baseline as met or not', () =>
    assert.equal(told('{ title: Sites, target: ">= 10", current: 7 }'), 'not met'));

  it('does not compare hours with minutes, nor a share with a change', () => {
    assert.equal(
      told('{ title: Turnaround, baseline: 4 hours, target: 90 minutes, current: 120 minutes }'),
      '',
    );
    assert.equal(told('{ title: No-shows, baseline: 12%, target: reduce by 50%, current: 10% }'), '');
    assert.equal(told('{ title: "Clerks spend 9 minutes less on a call, 25 today", current: 20 }'), 'better');
    // A declared direction holds in any unit.
    assert.equal(
      told(
        '{ title: Wait, baseline: 4 hours, target: 90 minutes, current: 120 minutes, direction: decrease }',
      ),
      'not met',
    );
  });

  it('does not take the time limit in a title for that of a share', () => {
    const share = 'baseline: 71%, target: 95%, value: 80%';
    for (const title of [
      'Red alerts answered by a nurse within 60 minutes',
      'Red alerts answered in under 5 minutes',
      'Calls of more than 10 minutes answered',
    ])
      assert.equal(told(`{ title: ${title}, ${share.replace('value', 'current')} }`), '38%, not met, better');
    assert.equal(
      told(
        '{ title: Red alerts answered within 60 minutes, baseline: 71, target: 95, unit: "%", current: 80 }',
      ),
      '38%, not met, better',
    );
    assert.equal(
      told(
        '{ title: Alerts answered within 30 minutes, baseline: 50, target: 30, unit: minutes, current: 40 }',
      ),
      '50%, not met, better',
    );
    assert.equal(
      told('{ title: Keep falls below 2 per 1000 days, baseline: 1, target: 2, current: 1.5 }'),
      'met, limit, worse',
    );
  });

  it('counts a milestone by its status, and a dropped goal not at all', () => {
    assert.equal(told('{ title: IRB approval, type: milestone, status: done }'), '100%, met');
    assert.equal(told('{ title: IRB approval, type: milestone }'), 'nothing');
    assert.equal(told('{ title: Sites, type: milestone, target: 10, current: 4 }'), '');
    assert.equal(
      told('{ title: Sites, type: milestone, target: 10, current: 4, status: done }'),
      '100%, met',
    );
    assert.equal(told('{ title: Sites, status: done }'), '100%, met');
    assert.equal(told('{ title: Sites, status: on_track }'), 'nothing');
    assert.equal(
      told('{ title: Sites, baseline: 0, target: 10, current: 7, status: done }'),
      '70%, not met, better',
    );
    assert.equal(told('{ title: Sites, baseline: 0, target: 10, current: 7, status: dropped }'), 'nothing');
  });

  it('survives what is half typed', () => {
    for (const half of [
      '{ title: A, baseline: , target: 8, current: 9 }',
      '{ title: A, current: }',
      'A',
      '{ current: 4 }',
      '',
    ])
      assert.doesNotThrow(() => objectiveOf(half));
  });
});

describe('progress of an objective', () => {
  it('is the weighted mean of its goals, counts limits by themselves, and knows what to look at first', () => {
    const { broken, unmeasured, ...counts } = objectiveProgress(
      objectiveOf(
        '{ title: Wait, baseline: 20, target: 10, current: 15, weight: 3 }',
        '{ title: Sites, baseline: 0, target: 10, current: 20 }',
        '{ title: Calls, baseline: 0, target: 10 }',
        '{ title: Visits, baseline: 0, target: 10, current: 1, status: dropped }',
        '{ title: Harm, type: guardrail, target: <= 0.1%, current: 0.07% }',
        '{ title: Falls, type: guardrail, target: <= 2, current: 3 }',
      ),
    );
    assert.deepEqual(counts, { share: 0.625, measured: 2, goals: 3, held: 1, limits: 2 });
    assert.deepEqual([broken?.title, unmeasured?.title], ['Falls', 'Calls']);
  });

  it('is unknown where nothing was measured', () => {
    const { unmeasured, ...counts } = objectiveProgress(
      objectiveOf('{ title: Calls, baseline: 0, target: 10 }'),
    );
    assert.deepEqual(counts, { measured: 0, goals: 1, held: 0, limits: 0 });
    assert.equal(unmeasured?.title, 'Calls');
  });
});
