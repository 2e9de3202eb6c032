import assert from 'node:assert/strict';
import { folder, run } from './run.ts';

/** The rows of key results and states in a report on one file, without their first cell. */
function rowsOf(file: string): string[] {
  const { out } = run(folder({ 'a.okr.yaml': file }), ['report', '--today', '2027-02-01']);
  return out.split('\n').filter((line) => /^\| (?: ?\| (?!Goal|Line)[A-Z]|US-)/.test(line));
}

const goal = (...keyResults: string[]) =>
  `objectives:\n  - title: Seen in time\n    due: 2027-01-31\n    key_results:\n${keyResults.map((each) => `      - { ${each} }\n`).join('')}`;

describe('what a report shows of values', () => {
  it('shows as written what it cannot compare, and what was measured of a goal that is dropped', () => {
    assert.deepEqual(
      rowsOf(
        goal(
          'title: Share of walk-ins, baseline: 10%, target: 30%, current: 0.2',
          'title: Mood, baseline: low, target: 8, check_ins: [{ date: 2027-01-20, value: rather good }, { date: 2027-01-06, value: bad }]',
          'title: Calls, baseline: 40, target: 20, current: 30, status: dropped',
          'title: Visits, baseline: 40, target: 80, current: TODO',
        ),
      ),
      [
        '|  | Share of walk-ins | 10% | 0.2 | 30% | 2027-01-31 |  |  |',
        '|  | Mood | low | rather good (2027-01-20) | 8 | 2027-01-31 |  |  |',
        '|  | Calls | 40 | 30 | 20 | 2027-01-31 | dropped |  |',
        '|  | Visits | 40 |  | 80 | 2027-01-31 | late |  |',
      ],
    );
  });

  it('tells as late what falls short in another unit of time, or of a change', () => {
    assert.deepEqual(
      rowsOf(
        goal(
          'title: Wait, baseline: 1 h, target: 30 min, current: 45 min',
          'title: Falls, baseline: 40, target: "-25%", current: 35',
          'title: Falls at night, baseline: 40, target: "-25%", current: 30',
        ),
      ).map((row) => row.split(' | ').at(-2)),
      [
        'late, 50% of the way, getting better',
        'late, 50% of the way, getting better',
        '100%, reached, getting better',
      ],
    );
  });

  it('says of a limit that it holds, and that its warning or pause value is reached', () => {
    const limit = (current: string, escalation: string) =>
      `title: Falls, type: guardrail, target: <= 2, current: ${current}, escalation: { ${escalation} }`;
    assert.deepEqual(
      rowsOf(
        goal(
          limit('1.9', 'warn_at: 1.5, pause_at: 2'),
          limit('1.5', 'warn_at: 1.5, pause_at: 2'),
          limit('1.4', 'warn_at: 1.5, pause_at: 2'),
          limit('2.5', 'warn_at: 1.5, pause_at: 2'),
          limit('1.9', 'pause_at: 1.8'),
        ),
      ).map((row) => row.split(' | ').at(-2)),
      [
        'within its limit, past its warning value',
        'within its limit, at its warning value',
        'within its limit',
        'outside its limit, past its pause value',
        'within its limit, past its pause value',
      ],
    );
  });

  it('calls a goal without a day late once its cycle is over, and shows no day that nobody wrote', () => {
    const goals =
      'objectives: [{ title: Less paper, key_results: [{ title: Fax retired, type: milestone }, { title: Fax sold, due: 2027-03-01 }] }]';
    assert.deepEqual(rowsOf(`cycle: 2026-Q4\n${goals}`), [
      '|  | Fax retired |  |  |  |  | late |  |',
      '|  | Fax sold |  |  |  | 2027-03-01 |  |  |',
    ]);
    assert.deepEqual(rowsOf(`cycle: 2027-Q1\n${goals}`)[0], '|  | Fax retired |  |  |  |  |  |  |');
    assert.deepEqual(rowsOf(`cycle: spring\n${goals}`)[0], '|  | Fax retired |  |  |  |  |  |  |');
  });

  it('has a line for each state that the file is for, once it keeps records of them', () => {
    const states = (records: string) =>
      rowsOf(
        `jurisdictions: [US-OH, us-wa, CA, US]\nregulatory: { ${records} }\n${goal('title: Visits')}`,
      ).filter((row) => row.startsWith('| US'));
    assert.deepEqual(states('states: { US-OH: { telehealth_review: done }, US-KY: { due: 2027-01-05 } }'), [
      '| US-OH | done |  |  |',
      '| US-KY | not recorded, late | 2027-01-05 |  |',
      '| US-WA | not recorded |  |  |',
    ]);
    assert.deepEqual(states('playbook: p'), []);
  });
});
