import { describeKeyResults } from '../key-results.ts';

describeKeyResults('evidence/no-outcome-kr', {
  fires: [
    'Our coach prevents heart failure',
    ['Our coach prevents heart failure', 'Downloads from 2,000 to 9,000'],
  ],
  quiet: [
    'Heart-failure admissions from 12% to 8%',
    '{ title: Our coach prevents heart failure, category: outcome }',
    '{ title: Our coach prevents heart failure, evidence: { primary_outcome: admissions } }',
  ],
});

describeKeyResults('evidence/engagement-as-outcome', {
  fires: ['{ title: Engagement with the diary, category: outcome }'],
  quiet: ['{ title: "Engagement in care: viral load below 50 copies", category: outcome }'],
});

describeKeyResults('evidence/adoption-without-validation', {
  fires: [
    '{ title: Doses of insulin taken from the advisor, category: adoption, target: 60% }',
    'People with migraine using the aura log: 40%',
    'People with gout who record uric acid weekly: 50%',
    'People who are blind and log meals daily: 60%',
    'Children with eczema who photograph their skin weekly: 50%',
    'People with a tracheostomy who open the suction guide: 50%',
    'Clever pill boxes used by 40%',
    'Adoption of the order set on 7 wards',
    'Adoption of the interpreter line button by midwives from 20% to 60%',
    'Users with a wristband sync daily: 70%',
    'The app works out the warfarin dose for 90% of adults',
    '{ title: Use of the calculator, target: 80% of users }',
  ],
  quiet: [
    'Two-person lift used by 90% of porters',
    'Adoption of the WHO checklist in 95% of operations',
    'Midwives who record the fetal heart every 15 minutes: 90%',
    'Patients with a record of seizures seen in 2 days: 90%',
    'Home visits completed as planned in 90% of patients',
    'Half of the patients walk on day 1',
    'The app answers 90% of questions',
    '{ title: Use of gloves, target: 80% of users }',
    '{ title: Requisitions written from par levels, category: adoption, target: 60% }',
    '{ title: Theatre time filled from the waiting list, category: adoption, target: 60% }',
  ],
});
