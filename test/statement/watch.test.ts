import assert from 'node:assert/strict';
import { Source } from '../../server/src/document/source.ts';
import { understand } from '../../server/src/statement/objective.ts';
import { isPast, type Watch, watchOf } from '../../server/src/statement/watch.ts';

const LOG = ['2027-01-31', '2027-02-28', '2027-03-31'];

/** The watch over a key result with these fields. */
function watch(fields: string, category = 'safety'): Watch | undefined {
  const text = `objectives:\n  - title: A\n    key_results:\n      - { category: ${category}, ${fields} }\n`;
  const objective = new Source(text).objectiveModel(0);
  assert.ok(objective);
  const [reading] = understand(objective).keyResults;
  assert.ok(reading);
  return watchOf(reading);
}

function log(...values: readonly string[]): string {
  return `check_ins: [${values.map((value, index) => `{ date: ${LOG[index]}, value: ${value} }`).join(', ')}]`;
}

function escalation(warn: string, pause?: string): string {
  return `escalation: { warn_at: "${warn}"${pause === undefined ? '' : `, pause_at: "${pause}"`} }`;
}

describe('the watch over a safety key result', () => {
  it('knows what was measured, all limits and where the measure came from', () => {
    const found = watch(
      `baseline: 4.1%, target: "<= 3%", ${escalation('> 4%', '>= 6%')}, ${log('3.8%', '3.2%')}`,
    );
    assert.ok(found);
    const { measured, ...rest } = found;
    assert.deepEqual(
      measured.map(({ span: _, ...each }) => each),
      [
        { value: 3.8, unit: '%', text: '3.8%', day: 20849, date: '2027-01-31' },
        { value: 3.2, unit: '%', text: '3.2%', day: 20877, date: '2027-02-28' },
      ],
    );
    assert.deepEqual(rest, {
      worse: 'higher',
      warnAt: { value: 4, text: '> 4%', isBeyond: true },
      pauseAt: { value: 6, text: '>= 6%' },
      target: { value: 3, text: '<= 3%' },
      baseline: 4.1,
      holds: false,
      unit: '%',
    });
  });

  it('has only what is written', () =>
    assert.deepEqual(Object.keys(watch('target: "<= 3", current: 2') ?? {}).sort(), [
      'holds',
      'measured',
      'target',
      'unit',
      'worse',
    ]));

  it('is kept over safety and guardrails, as long as they run', () => {
    const limits = 'target: "<= 3", current: 2';
    assert.equal(watch(limits)?.worse, 'higher');
    assert.equal(watch(limits, 'operational'), undefined);
    assert.equal(watch(`${limits}, type: guardrail`, 'operational')?.worse, 'higher');
    assert.equal(watch(`${limits}, status: on-track`)?.worse, 'higher');
    assert.equal(watch(`${limits}, status: done`), undefined);
    assert.equal(watch(`${limits}, status: dropped`), undefined);
    assert.equal(watch('target: "<= 3"'), undefined);
  });
});

describe('which way is worse', () => {
  const worse = (fields: string): string | undefined => watch(`current: 5, ${fields}`)?.worse;

  it('is told by the comparator of the limits, of the target, or by zero', () => {
    assert.equal(worse(escalation('> 3', '9')), 'higher');
    assert.equal(worse(escalation('>= 3', '1')), 'higher');
    assert.equal(worse(escalation('<= 3', '9')), 'lower');
    assert.equal(worse(escalation('9', '< 3')), 'lower');
    assert.equal(worse('target: "<= 3"'), 'higher');
    assert.equal(worse('target: "< 3"'), 'higher');
    assert.equal(worse('target: 0'), 'higher');
    assert.equal(worse('target: ">= 9"'), 'lower');
    assert.equal(worse('target: "> 9"'), 'lower');
  });

  it('is told by the limits before the target', () =>
    assert.equal(worse(`target: "<= 30", ${escalation('< 3')}`), 'lower'));

  it('is told by the order of warning and pause', () => {
    assert.equal(worse(`direction: increase, ${escalation('3', '9')}`), 'higher');
    assert.equal(worse(`direction: decrease, ${escalation('9', '3')}`), 'lower');
    assert.equal(worse(escalation('9', '9')), undefined);
  });

  it('is told by the direction', () => {
    assert.equal(worse(`direction: increase, ${escalation('9', '9')}`), 'lower');
    assert.equal(worse(`direction: decrease, ${escalation('9', '9')}`), 'higher');
  });

  it('is told by where the measure comes from or should go', () => {
    assert.equal(worse(`direction: maintain, baseline: 5, ${escalation('9')}`), 'higher');
    assert.equal(worse(`direction: maintain, baseline: 9, ${escalation('5')}`), 'lower');
    assert.equal(worse(`direction: maintain, baseline: 9, target: 3, ${escalation('9')}`), 'lower');
    assert.equal(worse('direction: maintain, baseline: 5, escalation: { pause_at: 9 }'), 'higher');
    assert.equal(worse('direction: maintain, target: 5, escalation: { pause_at: 3 }'), 'higher');
    assert.equal(worse('direction: maintain, target: 3'), undefined);
  });
});

describe('a target that holds from the start', () => {
  const holds = (fields: string): boolean | undefined => watch(fields)?.holds;

  it('is one that the start already meets', () => {
    assert.equal(holds('baseline: 2, target: "<= 3", current: 9'), true);
    assert.equal(holds('baseline: 3, target: "<= 3", current: 9'), true);
    assert.equal(holds('baseline: 4, target: "<= 3", current: 2'), false);
    assert.equal(holds('baseline: 4, target: ">= 3", current: 2'), true);
  });

  it('is, without a start, a limit, or what the first value already meets', () => {
    assert.equal(holds('target: "<= 3", current: 9'), false);
    assert.equal(holds(`target: "<= 3", ${log('2', '9')}`), true);
    assert.equal(holds('type: guardrail, target: "<= 3", current: 9'), true);
    assert.equal(holds('direction: maintain, target: "<= 3", current: 9'), true);
    assert.equal(holds(`${escalation('> 3')}, current: 2`), false);
  });
});

describe('measured values', () => {
  const values = (fields: string): number[] | undefined =>
    watch(`target: "<= 50", ${fields}`)?.measured.map(({ value }) => value);

  it('go by their dates, where all have one', () => {
    const [january, february] = LOG;
    assert.deepEqual(
      values(`check_ins: [{ date: ${february}, value: 2 }, { date: ${january}, value: 1 }]`),
      [1, 2],
    );
    assert.deepEqual(
      values(`check_ins: [{ date: ${february}, value: 2 }, { date: ${january}, value: 1 }, { value: 3 }]`),
      [2, 1, 3],
    );
  });

  it('are of the scale of the newest', () => {
    assert.deepEqual(values(log('1:5', '1:7')), [1]);
    assert.deepEqual(values(log('3 hours', '40 minutes')), [40]);
    assert.deepEqual(values(log('50 minutes', '40')), [50, 40]);
    assert.deepEqual(values(log('50', '40 minutes')), [50, 40]);
  });

  it('are the current one where there are no others', () => {
    assert.deepEqual(values('current: 4'), [4]);
    assert.deepEqual(values(`current: 4, ${log('2', '1')}`), [2, 1]);
    assert.deepEqual(values('current: -20%'), undefined);
  });

  it('are none that may be a share or a percentage', () => {
    const shareOf = (target: string, current: string): number | undefined =>
      watch(`target: "${target}", current: ${current}`)?.measured[0]?.value;
    assert.equal(shareOf('>= 90%', '0.74'), undefined);
    assert.equal(shareOf('>= 10%', '0.74'), undefined);
    assert.equal(shareOf('>= 9%', '0.74'), 0.74);
    assert.equal(shareOf('>= 90', '0.74'), 0.74);
    assert.equal(shareOf('>= 90%', '0.74%'), 0.74);
    assert.equal(shareOf('>= 90%', '0'), 0);
    assert.equal(shareOf('>= 90%', '1'), 1);
    assert.equal(shareOf('>= 90%', '74'), 74);
  });
});

describe('limits', () => {
  it('are not compared with another unit', () => {
    const found = watch(`target: "<= 3%", ${escalation('> 4 falls', '> 6')}, current: 2%`);
    assert.deepEqual(
      [found?.warnAt, found?.pauseAt, found?.target],
      [undefined, { value: 6, text: '> 6', isBeyond: true }, { value: 3, text: '<= 3%' }],
    );
  });

  it('are written as in the title where they have no field', () => {
    const found = (title: string, current: string): Watch | undefined =>
      watch(`title: ${title}, current: ${current}`);
    assert.deepEqual(found('Falls with harm under 3%', '2%')?.target, {
      value: 3,
      text: '3%',
      isBeyond: true,
    });
    assert.deepEqual(found('Falls with harm under 3 a month', '2')?.target, {
      value: 3,
      text: '3',
      isBeyond: true,
    });
  });

  it('are of the unit of the target or of what was measured', () => {
    assert.equal(watch('target: "<= 3%", current: 2')?.unit, '%');
    assert.equal(watch(`${escalation('> 3')}, current: 2%`)?.unit, '%');
    assert.equal(watch('target: "<= 3 falls", current: 2 falls')?.unit, '');
  });

  it('hold when they are just reached', () => {
    assert.deepEqual(
      [isPast('higher', 3, 3), isPast('higher', 4, 3), isPast('lower', 3, 3), isPast('lower', 2, 3)],
      [false, true, false, true],
    );
  });
});
