import assert from 'node:assert/strict';
import { readDeadline } from '../../server/src/statement/deadline.ts';
import { readTokens } from '../../server/src/words/text.ts';
import { reads } from './reads.ts';

/** The words that say when a goal is due; undefined where none do. */
function dueIn(text: string): string | undefined {
  const span = readDeadline(readTokens(text));
  return span && text.slice(span.start, span.end);
}

/** Each with the very words of its deadline. */
const due: readonly (readonly [text: string, words: string])[] = [
  ['Cut waits to 10 days by March', 'by March'],
  ['Cut waits to 10 days by the end of Q3', 'by the end of Q3'],
  ['No falls this quarter', 'this quarter'],
  ['Go live in 4 clinics in six months', 'in six months'],
  ['Add two sites within the next 90 days', 'within the next 90 days'],
  ['Train every ward within 6 weeks', 'within 6 weeks'],
  ['Sepsis bundle at 90% Q3', 'Q3'],
  ['Sepsis bundle at 90% by 2027-03-31', 'by 2027-03-31'],
  ['Sepsis bundle at 90%, March 2027', ', March 2027'],
  ['Open the clinic in 90 days', 'in 90 days'],
  ['Cut bed days by 10% over the next quarter', 'over the next quarter'],
  ['Waits from 52 minutes in Q1 to 40 minutes in Q3', 'in Q3'],
  ['Expand from 12,000 women in 2026 to 18,000 in 2027', 'in 2027'],
  ['Parcels, which stood at 900 in March, below 300 in June', 'in June'],
  ['Enroll 150 patients by 6/30', 'by 6/30'],
  ['Live at both sites by 31/10', 'by 31/10'],
  ['Signed before 4/1', 'before 4/1'],
  ['Read out the 12-month follow-up in Q2', 'in Q2'],
  ['Booked online from March 2027 on', 'from March 2027'],
  ['All clinics closed out in 3 months', 'in 3 months'],
  ['Keep unplanned extubations at zero through June', 'through June'],
  ['Consent screen live for all tenants by sprint 12', 'by sprint 12'],
  ['Bulk export live within three sprints', 'within three sprints'],
  ['Open the walk-in centre this October', 'this October'],
  ['Our eye unit tours the coast this May', 'this May'],
  ['400 quit dates set by No Smoking Day', 'by No Smoking Day'],
  ['Meter on sale before Cyber Monday', 'before Cyber Monday'],
  ['Packs in every school by International Nurses Day', 'by International Nurses Day'],
  ['Readmissions down 10% within three quarters', 'within three quarters'],
  ['Bedside charting at 80% by Halloween', 'by Halloween'],
  ['Pain control at 9/10 by the bank holiday', 'by the bank holiday'],
  ['Cards mailed to 99% before open enrollment', 'before open enrollment'],
  ['Stars at 4.5 by AEP', 'by AEP'],
  ['Latency under 1 s by RSNA', 'by RSNA'],
  ['Zero open queries ahead of database lock', 'ahead of database lock'],
  ['Findings closed before the next Joint Commission survey', 'before the next Joint Commission survey'],
  ['Agency spend at 9% this fiscal', 'this fiscal'],
  ['Denials under 5% by FY end', 'by FY end'],
  ['Verified on the tablet by 30/09', 'by 30/09'],
  ['Zero findings by 02/2028', 'by 02/2028'],
  ['Backlog under 100 in the week of 3 March', 'in the week of 3 March'],
  ['Backlog under 100 w/c 3 March', 'w/c 3 March'],
  ['Backlog under 100 b4 july', 'b4 july'],
  ['Backlog under 100 by the end of the quater', 'by the end of the quater'],
  ['Signed in 4 h, by Friday 12 Sept', 'by Friday 12 Sept'],
  ['Backlog under 100, Sept 9', ', Sept 9'],
  ['Clicks at 6; December', '; December'],
  ['Zero falls from chairs, October, all wards', ', October'],
  ['Waits under 2 min by Nov. 3', 'by Nov. 3'],
  ['Slots full by the third week of May', 'by the third week of May'],
];

const notDue: readonly string[] = [
  'Every sprint closes with a usability test',
  'Bugs closed within 2 sprints: 90%',
  'This may lower admissions',
  'Reagents expiring inside 2 months: £90k down to £30k',
  'Licences due within 3 months renewed',
  'Survival after two quarters held',
  'Discharge letters by the next working day',
  'Falls fall by half',
  'Super users trained before go-live',
  'Antibiotics given before the operation',
  'Audit trail read before the audit trail closes',
  'Papers sent 5 days before the board meeting',
  'Approved by the audit committee',
  'Three abstracts at HIMSS',
  'Open enrollment calls answered quickly',
  'Pressure under 140/90',
  'Open March, June, October and December',
  'Fiscal notes reviewed',
  'Half-year reports sent',
  'Safe fasting during Ramadan',
  'Two doctors on call over the bank holiday',
  'No rise in 30-day mortality',
  'Catheters out before day 3 in 90% of patients',
  'Year-end closing two days faster',
  'Ready for winter',
  'Stocked for the summer',
  'Claims closed within 30 days',
  'Letters answered in 2 weeks',
  'Patients readmitted within 30 days below 12%',
  'Survival after 5 years at 80%',
  'Results within 3 months of the first visit',
  'Weight held after 2 years',
  'Patients seen within 2 years',
  'Errors in the first 90 days live below 1%',
  'Waits shorter than Q3',
  'Visits against Q3 2026',
  'Half of the beds by the quarter',
  'Fewer visits in the year',
  'Follow-up at 6 months for 80%',
  'Discharged patients called in 2 days',
  'By redesigning triage, waits fall',
  'Cohort in 2-week blocks',
  'Users grow over 3 months',
  'Fewer transfers than in 2026',
  'Cut falls by 2/3',
  'Fewer alarms than before the 2026 upgrade',
  'Prepare for the 2027 survey',
  'Video visits at 30% (vs. 18% FY25)',
  'Agency spend at most 11% of payroll (14% in FY26)',
  'Backlog 300, down from 1,200 at the end of 2026',
  'As many visits as in 2026',
  'Falls at 2 a month, down from Q3',
  'Recover from the March 2025 outage',
  'Median wait of 40 minutes against 52 in January 2026',
  'Wait 40 minutes, compared with 52 minutes in Q1',
];

describe('when a goal is due', () => {
  for (const [text, words] of due) it(`${words}: ${text}`, () => assert.equal(dueIn(text), words));

  for (const text of notDue) it(`is not said: ${text}`, () => assert.equal(dueIn(text), undefined));

  it('takes the first words that say it, and passes over stretches of work before them', () => {
    assert.equal(dueIn('Claims closed within 30 days by May, then by June'), 'by May');
  });
});

reads('years of a plan or a school, seasons and fairs', ({ deadline }) => deadline, [
  ['Premium growth under 4% this benefit year', 'this benefit year'],
  ['Premium spend per plan year under $400', undefined],
  ['Two more residents by the end of the academic year', 'by the end of the academic year'],
  ['Vision checks in 40 schools next term', 'next term'],
  ['Preterm babies fed breast milk at term: 70%', undefined],
  ['Patients who know what this term means: 80%', undefined],
  ['400 families in our first year', 'in our first year'],
  ['Staff who leave in their first year from 30% to 15%', undefined],
  ['Wards repainted by midwinter', 'by midwinter'],
  ['Beds open by mid-autumn', 'by mid-autumn'],
  ['Show the pump at the October fair', 'at the October fair'],
  ['Falls discussed at the May meeting down to 3', undefined],
  ['Rates better than at the March conference', undefined],
  ['Waits under 20 min by 31-Mar-27', 'by 31-Mar-27'],
  ['Waits under 20 min by 1-Jun', 'by 1-Jun'],
  ['Rollout done by the turn of the year', 'by the turn of the year'],
  ['Retest the score on 2024 admissions', undefined],
  ['Retest the score on 2024-11-05', 'on 2024-11-05'],
]);
