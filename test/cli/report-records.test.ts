import assert from 'node:assert/strict';
import { folder, run } from './run.ts';

/** The rows of the tables in a report on one file: those with an id or a date in front. */
function rowsOf(file: string): string[] {
  const { out } = run(folder({ 'a.okr.yaml': file }), ['report', '--today', '2027-02-01']);
  return out.split('\n').filter((line) => /^\| (?:O|KR)-|^\| 20|^\| (?:Review|Approved)/.test(line));
}

describe('what a report says of decisions', () => {
  it('shows which goals are paused, blocked, done or dropped, and calls none that stopped late', () => {
    const goal = (id: string, status: string, own = '') => `
  - id: O-${id}
    title: Shorter waits
    status: ${status}
    due: 2027-01-31
    key_results:
      - { id: KR-${id}, title: Wait in clinic, unit: minutes, baseline: 40, target: 20, current: 30${own} }`;
    assert.deepEqual(
      rowsOf(`objectives:${goal('1', 'paused')}${goal('2', 'dropped')}${goal('3', 'done')}${goal('4', 'blocked')}
${goal('5', 'active', ', status: paused')}${goal('6', 'active', ', status: done')}${goal('7', 'active', ', status: off track')}
${goal('8', 'dropped', ', status: done')}${goal('9', 'paused', ', status: dropped')}
`).map((row) => row.split(' | ').slice(0, 1).concat(row.split(' | ').slice(6, 7)).join(': ')),
      [
        '| O-1: paused, 50% of the way, 1 of 1 measured',
        '| KR-1: paused, 50% of the way, getting better',
        '| O-2: dropped',
        '| KR-2: dropped',
        '| O-3: done, 50% of the way, 1 of 1 measured',
        '| KR-3: 50% of the way, getting better',
        '| O-4: blocked, late, 50% of the way, 1 of 1 measured',
        '| KR-4: late, 50% of the way, getting better',
        '| O-5: late, 50% of the way, 1 of 1 measured',
        '| KR-5: paused, 50% of the way, getting better',
        '| O-6: 50% of the way, 1 of 1 measured',
        '| KR-6: done, 50% of the way, getting better',
        '| O-7: late, 50% of the way, 1 of 1 measured',
        '| KR-7: off track, late, 50% of the way, getting better',
        '| O-8: dropped',
        '| KR-8: done, 50% of the way, getting better',
        '| O-9: paused',
        '| KR-9: dropped',
      ],
    );
  });

  it('shows reviews with what they decided, and who approved', () => {
    assert.deepEqual(
      rowsOf(`review:
  - { date: 2027-01-26, trigger: KR-2, decision: no new wards | until the alarm is fixed, paused: [O-3, O-4], attendees: [cmo, dr.li] }
  - { date: 2027-01-30, decision: go on }
approvals:
  - { group: compliance, by: tom, date: 2027-01-05 }
objectives: [Safer wards]
`),
      [
        '| Review held | Because of | Decision | Paused | Attendees |',
        '| 2027-01-26 | KR-2 | no new wards \\| until the alarm is fixed | O-3, O-4 | cmo, dr.li |',
        '| 2027-01-30 |  | go on |  |  |',
        '| Approved | For | By |',
        '| 2027-01-05 | compliance | tom |',
      ],
    );
  });

  it('calls nothing late in a file that is closed', () => {
    const goals =
      'objectives: [{ id: O-1, title: Fewer faxes, due: 2026-12-31, key_results: [Fax retired] }]';
    const [open] = rowsOf(goals);
    const [closed] = rowsOf(`status: closed\n${goals}`);
    assert.match(open ?? '', /\| late, 0 of 1 measured \|/);
    assert.match(closed ?? '', /\| 0 of 1 measured \|/);
  });
});
