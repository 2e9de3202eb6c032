import assert from 'node:assert/strict';
import { keyResultOf } from './reading.ts';

/** Title, baseline, target. */
type Goal = readonly [title: string, baseline?: string | undefined, target?: string];

const harm: readonly Goal[] = [
  ['Scalds in the bathing unit', '6', '2'],
  ['Injuries per 1,000 wheelchair transfers', '4', '2'],
  ['Patients hurt by the lift', '3', '0'],
  ['Bleeds on anticoagulants per 100 patient-years', '3.1', '2'],
  ['Clots after hip surgery', '2%', '1%'],
  ['Perforations at colonoscopy: at most 2 per 1,000'],
  ['Deaths on the transplant list', '14', '8'],
  ['Complications after root canal', '5%', '3%'],
  ['Overdoses within 30 days of discharge', undefined, '5'],
  ['False negatives of the skin model', undefined, '0'],
  ['Missed strokes at the front door', undefined, '0'],
  ['Missed wrist fractures per 1,000 reads', '5', '2'],
  ['Missed red flags on the phone', '9', '3'],
  ['Abnormal smears without follow-up at 90 days', '7%', '2%'],
  ['Fourth-degree tears', '3%', '2%'],
  ['Late diagnoses of bowel cancer', '30%', '20%'],
  ['SAEs sent to the sponsor within 24 hours', undefined, '100%'],
  ['Side effects asked about at every refill', '40%', '90%'],
  ['Sepsis screening on arrival', '70%', '95%'],
  ['Burns in the laser clinic', '4', '1'],
  ['Mortality of hip fracture', '9%', '7%'],
  ['Sepsis mortality below 20%'],
  ['Alarms that nobody acts on: alerts dismissed without reading', '60%', '30%'],
  ['99.95% uptime of the medication list in the theatres'],
  ['Medication chart available offline at 98%'],
  ['Clots after casts below 1%'],
  ['Pump failures', undefined, '3'],
  ['Burns on nurse-led wards', '4', '1'],
  ['Patients and staff hurt by hoists', '9', '4'],
  ['Patients hurt by staff', '4', '1'],
  ['Deaths of residents', '9', '6'],
];

const none: readonly Goal[] = [
  ['Cash burn per month', '$400K', '$300K'],
  ['Burnout score of porters', '40', '30'],
  ['Death certificates issued in 5 days', '70%', '95%'],
  ['Deaths at the preferred place of death', '40%', '60%'],
  ['Missed stroke clinic appointments', '90', '40'],
  ['Missed calls at the front desk', '90', '40'],
  ['Missed cancer screening visits', '90', '40'],
  ['Minutes to stop a bleed from 40 to 25'],
  ['Bleeds found by the CT model', '80%', '95%'],
  ['Overdoses reversed by neighbours', '40', '80'],
  ['Calls about side effects a week', '400', '200'],
  ['Days lost after an injury', '40', '20'],
  ['Cost per complication', '$9k', '$7k'],
  ['Back injuries of nurses: staff injuries', undefined, '90%'],
  ['Workplace injuries', '12', '6'],
  ['Burn clinic visits a week', '30', '20'],
  ['Injury prevention classes', '9', '3'],
  ['Positive reviews without a reply', '9', '3'],
  ['Bleeds'],
  ['Burn charts printed', '900', '300'],
  ['Mortality reviews overdue', '40', '10'],
  ['Billing alerts dismissed without reading', '60%', '30%'],
  ['Alerts about unpaid rent dismissed', '60%', '30%'],
  ['Medication chart in 4 languages'],
  ['Burn chart in 5 regions'],
  ['Bleed kits in 30 buses'],
  ['Overdose kits per month', '40', '20'],
  ['Clot clinic in 4 towns'],
  ['Injured skiers enrolled', undefined, '200'],
  ['Skiers hurt on the slopes and followed by video: 300'],
  ['Late-diagnosis board meets 9 times'],
  ['Deaths of mice below 4'],
  ['Battery failures of printers', '9', '4'],
  ['False negatives of the fraud check below 1%'],
  ['Therapists hurt by patients', '9', '4'],
  ['Scalds of kitchen staff', '5', '1'],
  ['Injured porters', '5', '1'],
  ['Assaults on paramedics per month', '9', '4'],
];

describe('harm in everyday words', () => {
  for (const goal of harm) it(`harm: ${goal.join(' | ')}`, () => assert.equal(countsHarm(goal), true));
  for (const goal of none) it(`none: ${goal.join(' | ')}`, () => assert.equal(countsHarm(goal), false));
});

function countsHarm([title, baseline, target]: Goal): boolean {
  const fields = { title, ...(baseline && { baseline }), ...(target && { target }) };
  return keyResultOf(JSON.stringify(fields)).harm;
}
