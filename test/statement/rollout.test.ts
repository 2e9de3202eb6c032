import assert from 'node:assert/strict';
import { readRollout } from '../../server/src/statement/rollout.ts';

/** The title, and what it is: the share and its people where it names them. */
const CASES: Readonly<Record<string, readonly (readonly [title: string, told: string | undefined])[]>> = {
  'to a share of people': [
    ['Launch to 50% of users', 'share: 50% of users'],
    ['roll out to 10 percent of patients', 'share: 10 percent of patients'],
    ['Release v2 to just 5% of our active users by May', 'share: 5% of our active users'],
    ['Test it, then ship to 5% of nurses', 'share: 5% of nurses'],
    ['Enable the alert for 20% of clinicians', 'share: 20% of clinicians'],
    ['Release the results viewer to 10% of patients', 'share: 10% of patients'],
    ['We ramp up to 30% of traffic', 'share: 30% of traffic'],
    ['Staged release to 12.5% of sessions', 'share: 12.5% of sessions'],
    ['Ship the dose calculator to half of users', 'share: half of users'],
    ['Roll out triage to a third of patients first', 'share: a third of patients'],
    ['Roll out the alert to 10% of users, then 50%', 'share: 10% of users, then 50%'],
    ['Launch it to 5%, 25% and 100% of clinicians', 'share: 5%, 25% and 100% of clinicians'],
    ['Gradual rollout: 10%, 50%, 100% of users', 'share: 10%, 50%, 100% of users'],
    ['Progressive release: 5%/25%/100% of users', 'share: 5%/25%/100% of users'],
  ],
  'by its name': [
    ['10% rollout of the triage bot', 'share'],
    ['Canary release of the bot', 'share'],
    ['Percentage-based rollouts', 'share'],
  ],
  'as versions compared on a clinical function': [
    ['A/B test of the sepsis alert', 'comparison'],
    ['Split testing of order sets in 4 wards', 'comparison'],
    ['A/B test of the button colour', undefined],
    ['Sepsis alerts in 4 wards', undefined],
  ],
  'but not to all, to places, or as care that reaches people': [
    ['Launch to 100% of users', undefined],
    ['Deploy to 12 of 40 clinics', undefined],
    ['Deploy to 40% of clinics', undefined],
    ['Phased rollout: 10%, 50%, 100% of sites', undefined],
    ['Launch in half the wards', undefined],
    ['Push use to half of nurses', undefined],
    ['Rollout done when half of nurses are trained', undefined],
    ['Enable half of patients to book online', undefined],
    ['Enable 80% of patients to book online', undefined],
    ['Launch in May and report to 50% of users', undefined],
    ['Release of information to 95% of patients within a day', undefined],
    ['Release lab results to 90% of patients within a day', undefined],
    ['Push reminders to 80% of patients', undefined],
    ['Ship test kits to 90% of members within 3 days', undefined],
    ['Wait for 90% of patients under 20 minutes', undefined],
  ],
};

for (const [group, cases] of Object.entries(CASES))
  describe(`a release ${group}`, () => {
    for (const [title, told] of cases)
      it(title, () => {
        const found = readRollout(title);
        const people = found?.people && title.slice(found.people.start, found.people.end);
        assert.equal(people === undefined ? found?.kind : `${found?.kind}: ${people}`, told);
      });
  });

describe('the share of a release', () => {
  it('is the one behind the launch', () =>
    assert.deepEqual(readRollout('Seen by 5% of users, launch to 5% of users')?.people, {
      start: 31,
      end: 42,
    }));

  it('is looked for in a title, not in a page of text', () => {
    const page = (length: number) => `${'a '.repeat(length / 2)}, launch to 5% of users`;
    assert.equal(readRollout(page(400))?.kind, 'share');
    assert.equal(readRollout(page(500)), undefined);
  });
});
