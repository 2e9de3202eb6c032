import { describeKeyResults } from '../key-results.ts';

// It fires where nothing in the file is about harm.
describeKeyResults('safety/missing-key-result', {
  fires: [
    'Patients who fall asleep within 20 minutes from 30% to 50%',
    'Infection prevention training completed by 90% of nurses',
    'Handwashing course on infection control finished by 90% of nurses',
    'Falls prevention course finished by 90% of nurses',
    'Train 200 nurses in infection control',
    'Hand-hygiene e-learning done by all staff: 81% to 100%',
    'Falls in revenue below 2%',
    'Falls in no-show rate below 2%',
    'Autumn (fall) flu campaign reaches 80% of patients',
    'Fall flu shots reach 80% of members',
    'Patients who fall pregnant after IVF from 30% to 35%',
  ],
  quiet: [
    'SSIs below 1.5%',
    'HAIs at most 2 per 1,000 bed days',
    'CLABSIs below 1 per 1,000 line days',
    'Falls in the elderly below 2%',
    'Falls in hospital below 3 per 1,000 bed days',
    'Falls on trained wards below 2 per 1,000 bed days',
    'Infections after training down to 1 per 1,000 days',
    'Medication errors by trained nurses below 1 per 1,000 orders',
    'Falls prevention: falls with injury below 1 per 1,000 days',
    '{ title: Infection training completed by nurses, category: safety, target: 90% }',
  ],
});
