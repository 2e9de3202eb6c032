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
