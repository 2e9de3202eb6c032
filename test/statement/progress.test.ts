import assert from 'node:assert/strict';
import { percentOf, progressOf } from '../../server/src/statement/progress.ts';
import { keyResultOf } from './reading.ts';
import { told } from './told-progress.ts';

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

  it('stays the same while nothing changes', () => {
    assert.equal(told('{ title: Wait, baseline: 20, target: 10, current: 20 }'), '0%, not met, same');
    assert.equal(
      told(
        '{ title: Wait, baseline: 20, target: 10, check_ins: [{ date: 2027-01-01, value: 15 }, { date: 2027-02-01, value: 15 }] }',
      ),
      '50%, not met, same',
    );
  });

  it('compares hours with minutes, and no other units', () => {
    const turnaround = 'title: Turnaround, baseline: 4 hours, target: 90 minutes';
    assert.equal(told(`{ ${turnaround}, current: 120 minutes }`), '80%, not met, better');
    assert.equal(told(`{ ${turnaround}, current: 1 h }`), '120%, met, better');
    assert.equal(told('{ title: Wait, target: <= 1 h, current: 45 min }'), 'met');
    assert.equal(told('{ title: Cost, baseline: 4 hours, target: $90, current: $120 }'), '');
  });

  it('counts a change from the baseline, where it cannot be one of points', () => {
    assert.equal(told('{ title: Falls, baseline: 40, target: "-25%", current: 35 }'), '50%, not met, better');
    assert.equal(told('{ title: Falls, baseline: 40, target: "-25%", current: 29 }'), '110%, met, better');
    assert.equal(
      told('{ title: Increase screened adults by 50%, baseline: 40, current: 50 }'),
      '50%, not met, better',
    );
    assert.equal(
      told('{ title: No-shows, baseline: 12%, target: "-5pp", current: 10% }'),
      '40%, not met, better',
    );
    assert.equal(told('{ title: No-shows, baseline: 12%, target: reduce by 50%, current: 10% }'), '');
    assert.equal(told('{ title: Falls, target: "-25%", current: 35 }'), '');
    assert.equal(told('{ title: "Clerks spend 9 minutes less on a call, 25 today", current: 20 }'), 'better');
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
});
