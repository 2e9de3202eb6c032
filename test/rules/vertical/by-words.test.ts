import { describeKeyResults } from '../key-results.ts';

const head = (vertical: string) => `product: { id: p, vertical: ${vertical} }\ncycle: 2027-Q1\n`;

describeKeyResults('vertical/admin-time', {
  head: head('admin'),
  fires: [
    'Claims paid first time 80% to 92%',
    'Days in accounts receivable from 48 to 40',
    'Clean claims the first time from 80% to 92%',
    'Bills sent within 5 days of the visit from 60% to 90%',
    'Cash on hand from 40 to 60 days',
    'Claims denied within 30 days from 12% to 8%',
  ],
  quiet: [
    '{ title: Check-in duration, baseline: 12 min, target: 8 min }',
    '{ title: Registration of a new patient, baseline: 14, target: 9, unit: minutes }',
    'Days until the first appointment from 21 to 14',
    'Patients seen on time from 60% to 85%',
    'Waiting list from 400 to 300',
    'Overtime of coders from 120 to 60 hours a month',
    'Prior authorisations answered within 2 days from 50% to 80%',
  ],
});

describeKeyResults('vertical/supply-balance', {
  head: head('supply'),
  fires: [
    'Save £2M on consumables',
    'Price paid per implant from $4,000 to $3,400',
    'Saved €300,000 on gloves',
    'Unit price of gloves from $9 to $7',
    'Save 1.2 million dollars on implants',
  ],
  quiet: [
    'Save 2 hours per nurse',
    'Save storage space on 4 wards',
    ['Save £2M on consumables', 'Stock-outs below 2%', 'Out-of-date stock written off below 1%'],
    ['Save £2M on consumables', 'Stock-outs below 2%', 'Items past their use-by date below 1%'],
    'Price lists updated for 12 vendors',
  ],
});

describeKeyResults('balance/volume-without-guardrail', {
  fires: [
    'Double the number of knee replacements per month',
    'Hip replacements per month from 40 to 60',
    'Colonoscopies per week from 40 to 60',
    'Clinic visits from 1,000 to 2,000',
    'Triple endoscopies by June',
  ],
  quiet: [
    'Page visits from 1,000 to 2,000',
    'Website visits up 40%',
    'Visits to the website from 2,000 to 4,000 a week',
    'Joint replacements cancelled from 12 to 8',
    'Device replacements from 12 to 20',
  ],
});

describeKeyResults('vertical/device-lifecycle', {
  head: `${head('medical-device')}regulatory: { qms: { standard: iso-13485 } }\nplan: { post_launch: weekly }\n`,
  fires: ['Clearance of the backlog from 40 to 10', 'Marking of samples complete on 12 wards'],
  quiet: [
    'UKCA marking granted',
    'UKCA certificate on file',
    'MHRA registration completed',
    'CE certificate issued',
    'TGA approval received',
    'Health Canada licence granted',
  ],
});

describeKeyResults('vertical/rpm-response', {
  head: `${head('remote-patient-monitoring')}escalation: { safety: { pause_at: 2 } }\n`,
  fires: [
    'Mean blood pressure from 152 to 138 mmHg',
    'Time from referral to first contact from 9 to 4 days',
    'Patients with a glucose meter from 40 to 90',
    'Mean blood sugar from 9 to 7.5 mmol/l',
  ],
  quiet: [
    'Alerts closed within 3 hours in 90%',
    'Low sugars phoned to the family within 10 minutes: 90%',
    'Abnormal vitals escalated to the doctor in 5 minutes: 95%',
    'Alarms taken care of within 20 minutes in 95%',
    'Time to a call after a high glucose from 90 to 30 minutes',
    'Low saturation seen by a nurse within 10 minutes in 95%',
    'Readings out of range that a nurse looks at within the hour in 90%',
    'Weight gain of 1.5 kg acted on the same day in 95%',
    'Worsening breathlessness phoned within 2 hours in 90%',
  ],
});

describeKeyResults('vertical/dtx-evidence', {
  head: head('digital-therapeutics'),
  fires: [
    'Trial subscriptions from 300 to 500',
    'Case study of a customer published',
    'Lessons a week from 2 to 4',
  ],
  quiet: [
    'Nights with more than 6 hours of sleep from 3 to 5',
    'Tremor score from 30 to 22',
    'Tics per hour from 14 to 8',
    'Leakage episodes per week from 8 to 3',
    'Reading speed of children with a squint from 40 to 60 words a minute',
    'Cigarettes a day from 14 to 4',
  ],
});

describeKeyResults('vertical/supply-balance', {
  head: head('supply'),
  fires: [
    'Expenditure on catheters from $3M to $2.5M',
    'Overrun of the drug budget from 9% to 3%',
    'Cheaper gloves save $90K',
    'Stock value from $8M to $6M',
  ],
  quiet: [
    ['Save £2M on gloves', 'Unfilled requests from 7 to 2', 'Drugs thrown away from 4% to 1%'],
    ['Save £2M on gloves', 'Carts found empty from 8% to 2%', 'Discarded blood from 5% to 2%'],
    ['Save £2M on gloves', 'Trays missing in theatre from 9 to 1', 'Expired sutures below 1%'],
    ['Save £2M on gloves', 'Order fulfilment from 91% to 98%', 'Expired sutures below 1%'],
    ['Save £2M on gloves', 'Cases cancelled for lack of stock from 5 to 0', 'Expired sutures below 1%'],
  ],
});

describeKeyResults('vertical/supply-traceability', {
  head: head('supply'),
  fires: [
    'Heart valves on the shelf at 98%',
    'Pedicle screws on the shelf at 98%',
    'Intraocular lenses on the shelf at 98%',
    'Hernia mesh on the shelf at 98%',
    'Bone grafts on the shelf at 98%',
  ],
  quiet: [
    'Wall defibrillators checked weekly at 98%',
    'Contact lenses on the shelf at 98%',
    'Screws for bed frames at 98%',
  ],
});

describeKeyResults('vertical/device-lifecycle', {
  head: `${head('medical-device')}regulatory: { fda: { clearance: K123456 } }\n`,
  fires: ['Field staff of 12', 'Tests passed from 60% to 90%'],
  quiet: [
    ['DHF gaps from 9 to 0', 'PMCF survey of 90% of users'],
    ['Requirements traced to tests from 50% to 100%', 'Field failures per 1,000 uses below 3'],
    ['Hazards with a verified control from 30 to 40', 'MAUDE reports read monthly in 100%'],
  ],
});

describeKeyResults('vertical/admin-time', {
  head: head('admin'),
  quiet: [
    'Backlog of referrals from 700 to 150',
    'Lead time for an ultrasound from 5 to 2 weeks',
    'Touches per authorisation from 7 to 3',
    'Forms typed twice from 30% to 5%',
    'Calls abandoned from 12% to 4%',
    'Invoices settled within 30 days from 60% to 85%',
  ],
});

describeKeyResults('vertical/unknown', {
  head: 'product: { id: p, vertical: Remote Patient_Monitoring }\n',
  quiet: ['Falls of 2'],
});

describeKeyResults('vertical/rpm-response', {
  head: 'product: { id: p, vertical: Remote Patient Monitoring }\n',
  fires: ['Falls of 2'],
});

describeKeyResults('evidence/no-outcome-kr', {
  head: head('digital-therapeutics'),
  quiet: ['Nights with more than 6 hours of sleep from 3 to 5', 'Tics per hour from 14 to 8'],
});

describe('what vertical/supply-essentials adds', () =>
  describeKeyResults('okr/output-as-key-result', {
    fires: ['Purchase orders placed'],
    quiet: [
      '{ title: Share of purchase orders that need no manual step, target: 90% }',
      '{ title: Purchase orders placed, target: 90% }',
    ],
  }));

describeKeyResults('vertical/rpm-response', {
  head: `${head('remote-patient-monitoring')}escalation: { safety: { warn_at: 2, pause_at: 4 } }\n`,
  fires: ['Symptom scores entered each day by 80%', 'Temperature within range in 90%'],
  quiet: [
    'Early-warning scores of 7 or more looked at by a nurse within 20 minutes in 95%',
    'Fevers answered within one hour in 95%',
    'Dangerous rhythms phoned through within 2 hours in 95%',
  ],
});

describeKeyResults('vertical/portal-personas', {
  head: head('patient-engagement'),
  fires: ['Families who book by the portal from 20% to 45%'],
  quiet: ['Suppliers who open the portal from 20% to 45%', 'Patients seen; the portal of the lab is up 99%'],
});

describeKeyResults('segmentation/unsegmented-users', {
  fires: ['Shared devices per account: 3'],
  quiet: ['Audited accounts of the foundation filed by June', 'Statutory accounts signed by 30 April'],
});
