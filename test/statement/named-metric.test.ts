import assert from 'node:assert/strict';
import { matchMetric } from '../../server/src/statement/named-metric.ts';

describe('matchMetric', () => {
  const found: readonly (readonly [string, string])[] = [
    ['Reduce 30-day readmissions from 14% to 11%', 'readmission-rate'],
    ['No-shows from 12% to 8%', 'no-show-rate'],
    ['ED waiting time down from 48 to 27 minutes', 'wait-time'],
    ['Adverse events ≤ 0.1 % of monitored days', 'adverse-event-rate'],
    ['Cut alert overrides in half', 'alert-override-rate'],
    ['Medication-error rate per 1,000 orders from 4.1 to 3', 'medication-error-rate'],
    ['Raise the share of diabetes patients with HbA1c below 7% from 62% to 78%', 'hba1c-control'],
    ['Change failure rate below 5%', 'change-failure-rate'],
    ['Nurse turnover from 19% down to 12%', 'staff-turnover'],
    ['Inventory turnover from 6 to 8 turns', 'inventory-turnover'],
    ['Lab turnaround from four hours to two', 'turnaround-time'],
    ['Clicks per medication pass for ward nurses from 27 to 15', 'clicks-per-task'],
    ['Sensitivity on the prospective cohort at least 92%', 'sensitivity'],
    ['User-friendliness (SUS) among ICU nurses from 61 to 75', 'usability-score'],
    ['Stock-outs of critical items: 9 a month to 2', 'stockout-rate'],
    ['PROMIS pain interference from 62 to 55', 'symptom-score'],
    ['Mean length of stay 5.2 days; goal 4.7 days', 'length-of-stay'],
    ['Surgical site infections per 100 procedures', 'infection-rate'],
    ['PROMIS-10 from 44 to 48', 'patient-reported-outcome'],
    ['PROMIS physical function from 38 to 44', 'health-status-score'],
    ['Patients with poor HbA1c control from 30% to 20%', 'hba1c-poor-control'],
    ['HbA1c above 9% in a fifth of the patients', 'hba1c-poor-control'],
    ['Time in range below 70 mg/dL from 6% to 3%', 'time-below-range'],
    ['Time in range from 55% to 65%', 'time-in-range'],
    ['Two data breaches a year to none', 'reportable-breaches'],
    ['Performance gap between groups from 8 to 4 points', 'subgroup-gap'],
    ['Bed turnover time from 60 to 40 minutes', 'turnaround-time'],
  ];
  for (const [text, id] of found) it(`${text}: ${id}`, () => assert.equal(matchMetric(text)?.id, id));

  it('tells reports of events, where more is better, from the events', () => {
    const texts = [
      'Adverse event reports up from 40 to 60 a month',
      'Adverse-event reporting rate below 0.1%',
      'Near-miss reports per 1,000 patient-days from 4 to 8',
      'Patient safety incident reports: 120 to 200',
      'Medication error reports from 12 to 20',
    ];
    for (const text of texts) {
      assert.equal(matchMetric(text)?.id, 'safety-event-reports', text);
      assert.equal(matchMetric(text)?.direction, 'increase');
    }
    assert.equal(matchMetric('Adverse events from 9 to 5 per 1,000 patient-days')?.direction, 'decrease');
  });

  const silent: readonly (readonly [string, string])[] = [
    ['nothing known', 'Help people feel better sooner'],
    ['turned around', 'Readmissions avoided: 40 to 75'],
    ['turned around', 'Patients without a readmission: 86% to 90%'],
    ['turned around', 'Medication errors intercepted by pharmacists: 60% to 85%'],
    ['turned around', 'Reported adverse events from 3 to 7'],
    ['turned around', 'No-show reduction of 12% to 20%'],
    ['turned around', 'Support tickets resolved in one day: 62% to 75%'],
    ['cases within a limit', 'Patients with a wait time under 15 minutes: 60% to 85%'],
    ['cases within a limit', 'Alert response time below 5 minutes for 95% of alerts'],
    ['two at once', 'Fewer no-shows and shorter wait times'],
    ['a thing named after it', 'Medication-adherence tracker usage up 40%'],
    ['a thing named after it', 'Readmission dashboards at 6 of 9 sites'],
    ['a thing named after it', 'Retrain the readmission risk model quarterly'],
    ['a thing named after it', 'Prediction model for no-shows reaches 0.8'],
    ['turned around', 'Pressure ulcer healing rate from 50% to 70%'],
    ['turned around', 'Mortality reviews completed: 60% to 95%'],
    ['turned around', 'Alert overrides of nurses with a documented reason: 20% to 60%'],
    ['turned around', 'Blood pressure control not achieved: 40% to 30%'],
    ['turned around', 'Patients with a fall who had an assessment: 40% to 90%'],
    ['when it was', 'Calls after the first missed appointment'],
    ['when it was', 'Days between serious medication errors'],
    ['until when', 'Days to the first readmission'],
    ['another meaning', 'Length of training stay for residents'],
    ['another meaning', 'Fall campaign reaches 300 patients'],
    ['empty', ''],
  ];
  for (const [why, text] of silent)
    it(`silent, ${why}: ${text}`, () => assert.equal(matchMetric(text), undefined));

  it('is linear', () => {
    const text = 'adverse event medication error wait time '.repeat(2500);
    const before = process.hrtime.bigint();
    matchMetric(text);
    assert.ok(process.hrtime.bigint() - before < 500_000_000n);
  });

  it('takes whose number it is for no metric of its own', () => {
    assert.equal(
      matchMetric('30-day readmissions of enrolled patients with heart failure')?.id,
      'readmission-rate',
    );
    assert.equal(matchMetric('Enrolled patients with a reading every day')?.id, 'enrolment-rate');
  });
});
