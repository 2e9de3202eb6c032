import assert from 'node:assert/strict';
import { caresForSepsis, saysNothingOfHarm } from '../../server/src/statement/harm.ts';

const passing = [
  'Falls team visits from 3 to 10 a week',
  'Falls in bookings below 5%',
  'Falls in staff attendance: none',
  'Steep falls in donations: 0',
  'Chlamydia infections found early: 80%',
  'Ear infections treated at the pharmacy: 70%',
  'Infection-prevention webinar seen by 60% of porters',
  'Pressure-ulcer leaflet given to 90% of carers',
  'Harm to the reputation of the trust: 0 stories',
  'Near misses of the sales target: 0',
  'Overrides of the room booking below 4%',
  'Medication error course passed by 80% of nurses',
  'Dispensing mistakes course passed by 80% of staff',
  'Sepsis order set in use on 9 of 12 wards',
  'Sepsis survivors seen by a nurse within 6 weeks: 80%',
  'Mortality after sepsis below 12%',
  'Suicides among paramedics: 0',
  'Falls of colleagues in the car park from 9 to 4',
  'Needlestick injuries among midwives from 9 to 4',
];

const harm = [
  'Falls in residents below 3 per 1,000 days',
  'Falls in the bathroom from 9 to 4',
  'Falls of inpatients below 2%',
  'Infections of the pump site below 1%',
  'Infection control audit passed by 9 of 10 wards',
  'Harm from wrong doses below 1 per 10,000',
  'Near misses at the bedside from 9 to 3',
  'Overrides of dose limits below 10%',
  'Override rate below 30%',
  'Falls clinic: falls with injury from 9 to 5',
  'Nurses per shift from 3 to 4',
  'Sepsis screening on arrival: 95%',
  'Mortality from line sepsis below 1%',
  'Insulin mistakes per 1,000 doses below 2',
  'Medication errors of nurses below 2',
  'Suicides among residents: 0',
  'Falls in nurse-assisted transfers below 2',
  'Falls of patients and staff from 9 to 4',
  'Pharmacist dispensing errors below 2',
];

describe('words of safety that are said in passing', () => {
  for (const text of passing) it(`no harm: ${text}`, () => assert.equal(saysNothingOfHarm(text), true));
  for (const text of harm)
    it(`harm, or unknown: ${text}`, () => assert.equal(saysNothingOfHarm(text), false));
});

describe('sepsis that is treated, against sepsis that care brought', () => {
  for (const text of [
    'Sepsis screening on arrival: 95%',
    'Antibiotics within the hour in sepsis: 90%',
    'Sepsis bundle done: 80%',
    'Sepsis acquired in the community from 9 to 6',
    'Sepsis cases per month from 9 to 6',
  ])
    it(`treated: ${text}`, () => assert.equal(caresForSepsis(text), true));
  for (const text of [
    'Catheter sepsis per 1,000 days below 1',
    'Late recognition of sepsis: 2 a month',
    'Sepsis after surgery below 1%',
    'Sepsis cases acquired in intensive care from 6 to 2',
    'Puerperal sepsis below 1 per 1,000 births',
    'Post-operative sepsis from 4 to 2',
    'Falls and sepsis on the ward below 3',
    'Nurses per shift from 3 to 4',
  ])
    it(`not: ${text}`, () => assert.equal(caresForSepsis(text), false));
});
