import assert from 'node:assert/strict';
import { readStatement } from '../../server/src/statement/read.ts';
import type { Statement } from '../../server/src/statement/statement.ts';

/** The text that the reading takes for it; undefined where it takes none. */
type Cases = readonly (readonly [text: string, found: string | undefined])[];

function reads(
  name: string,
  spanOf: (statement: Statement) => { start: number; end: number } | undefined,
  cases: Cases,
): void {
  describe(name, () => {
    for (const [text, found] of cases)
      it(text, () => {
        const span = spanOf(readStatement(text, 'key-result'));
        assert.equal(span && text.slice(span.start, span.end), found);
      });
  });
}

reads('use as success', ({ vanity }) => vanity, [
  ['Nurses visit the intranet page every day', 'visit the intranet page'],
  ['Nurses view labs in the portal within 10 minutes: 95%', undefined],
  ['Podcast plays 2,000 to 10,000', 'plays'],
  ['Theatre sessions starting on time 61% to 85%', undefined],
  ['Users up 3x', 'Users'],
  ['Page tested with 12 users', undefined],
  ['Users spend 12 minutes a day in the app', 'spend 12 minutes a day in the app'],
  ['Get 2,000 clinicians on the platform', 'Get 2,000 clinicians on the platform'],
  ['8,000 patients use the app each month', 'patients use the app'],
  ['300 patients use the app to report side effects', undefined],
  ['Total number of prescriptions sent through the app 10k to 25k', 'prescriptions sent through the app'],
  ['65% of members have created an online account', 'online account'],
  ['Total video consults from 1,000 to 4,000', 'video consults'],
  ['65% of members have created a MyChart account', 'created a MyChart account'],
  ['Login banner shown on 100% of devices', undefined],
  ['SMART App Launch conformance tests pass 100%', undefined],
  ['Dental impressions remade: 9% to 4%', undefined],
  ['Install 150 bed alarms', undefined],
  ['Average session time of 8 minutes', 'Average session time'],
  ['Roll logs into the monitoring platform', undefined],
  ['Users complete onboarding in under 4 minutes', undefined],
  ['Use of interpreters logged in 95% of visits', undefined],
  ['Revenue per active member up $4', undefined],
  ['User satisfaction with the new login 85%', undefined],
  ['Families use the visiting app in 6 of 10 admissions', undefined],
  ['70% of clinicians have opened the new dashboard', 'opened the new dashboard'],
  ['Activate 15,000 patient accounts', 'Activate'],
  ['15,000 e-consults in the year', 'e-consults'],
  ['Tumour registration complete for 98% of cases', undefined],
]);

reads('work done', ({ workDone }) => workDone, [
  ['Design defects found on the ward 9 a month to 2', undefined],
  ['Train-of-four monitoring recorded in 95% of anaesthetics', undefined],
  ['Release of information requests fulfilled in 10 days', undefined],
  ['Close tickets in 2 days', undefined],
  ['Missed doses reviewed every day', undefined],
  ['Update the family every 4 hours during surgery', undefined],
  ['Introduce daily huddles on 12 wards', 'Introduce'],
  ['Clinic visits per physician held at 12', undefined],
  ['Interview scores of new nurses averaging 4 of 5', undefined],
  ['15 simulation models labeled', 'labeled'],
  ['Consignment stock counted weekly', 'counted'],
  ['Achieve SOC 2 Type II by September', 'SOC 2'],
  ['See all urgent patients within two weeks', undefined],
  ['Open positions filled within 60 days', undefined],
  ['Update bed status every 15 minutes', undefined],
  ['Create a care plan within 24 hours in 9 of 10 cases', undefined],
  ['Release cycle shortened to two weeks', undefined],
  ['Perform time-outs in 100% of surgeries', undefined],
  ['Retention in the study of 90% at six months', undefined],
]);

reads('launch', ({ launch }) => launch?.mention, [
  ['Roll out dictation to all consultants', 'Roll out'],
  ['Public launch of the vaccine finder on 15 January', 'Public launch'],
  ['Beta release with 500 users', 'Beta release'],
  ['New platform live for 300 clinicians', 'live'],
  ['Public launch of the strategy in May', undefined],
  ['Put the e-consent module into production', 'Put'],
  ['Put patients into risk groups', undefined],
  ['Release the Android app', 'Release'],
  ['Switch the lab portal live', 'Switch'],
  ['Establish two new dialysis centres', 'Establish'],
  ['Establish a clinic review in all wards', undefined],
  ['Bring teledermatology to 15 rural clinics', 'Bring'],
  ['Bring infections to 2 a month', undefined],
  ['Roll out the new uniform policy to all sites', undefined],
  ['The new portal goes live for 40,000 members', 'goes live'],
  ['Changes that go live on a Friday: none', undefined],
  ['Open fractures in theatre within 12 hours: 90%', undefined],
  ['Open a dialysis satellite unit in Reno', 'Open'],
  ['Start dialysis within 24 hours of referral for 90%', undefined],
  ['Launch delays per release from 3 to 0', undefined],
  ['Release plan agreed with the ward managers', undefined],
]);

reads('AI', ({ ai }) => ai, [
  ['Patients on an AI after breast surgery: 60% to 75%', undefined],
  ['Patients on an AI waiting list: 60% to 75%', 'AI'],
  ['ALT/GPT monitoring on methotrexate 71% to 95%', undefined],
  ['Eyes with NLP vision seen the same day: 100%', undefined],
  ['Patients reporting hallucinations after surgery: 6% to 3%', undefined],
  ['Hallucination rate of the drafts below 1%', 'Hallucination'],
  ['Sepsis algorithm followed in 90% of ED cases', undefined],
  ['Sepsis algorithm cuts delays', 'algorithm'],
  ['Ventilator model recall checks on 60 machines', undefined],
]);

reads('claim', ({ claim }) => claim, [
  ['Help people live longer', undefined],
  ['Eliminates the need for insulin', 'Eliminates the need for'],
  ['Smart inhalers prevent exacerbations', 'prevent'],
  ['Firewall prevents all outbound traffic', undefined],
  ['Our app cures appendicitis', 'cures'],
  ['Cure our cash-flow problem', undefined],
  ['As good as an in-person dermatologist', 'As good as an in-person dermatologist'],
  ['Beats the national benchmark on falls', undefined],
  ['Rated as good as nurses by 80% of patients', undefined],
  ['Cuts relapse by half thanks to our platform', 'Cuts relapse'],
  ['Prevent 30% of falls with bed sensors', undefined],
  ['Our tool cuts stroke documentation time', undefined],
  ['The AI flags 9 of 10 lung nodules', undefined],
  ['Eliminate hypos for good', 'for good'],
  ['Saves the lives of 200 newborns a year', 'Saves the lives'],
]);
