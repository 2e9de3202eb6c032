import { describeKeyResults } from '../key-results.ts';

// Scores and functions of the body are outcomes by their names.
describeKeyResults('evidence/no-outcome-kr', {
  fires: [
    'Distance of the couriers from 280 to 330 km',
    'Engine score from 32 to 28',
    'HbA1c documented in 90% of visits',
    'Members with a measured blood pressure: 80%',
    // Work names whom it is for, and not how they fare.
    'Run two listening sessions with patients on their pain',
    'Interview ten patients about pain after surgery',
  ],
  quiet: [
    'UPDRS motor score from 40 to 35',
    'HbA1c below 7% in 60%',
    'Blood pressure measured at home below 135 in 60%',
    'Viral load suppression in 90%',
    'Visual acuity of two more lines in 70%',
    'Pain of patients after the two sessions below 3 of 10 in 70%',
    'Six-minute walk distance from 300 to 350 m',
  ],
});

describeKeyResults('workflow/no-time-metric', {
  quiet: [
    ['Nurses using the board from 20% to 60%', 'An hour less charting per shift'],
    ['Nurses using the board from 20% to 60%', 'Fields per intake form from 90 to 40'],
  ],
});
