import { describeKeyResults } from '../key-results.ts';

// How often a team releases is speed; how soon care releases something is not meant.
describeKeyResults('safety/speed-over-safety', {
  fires: [
    'Release every two weeks',
    'Ship 8 features per month',
    'Time to release from 6 to 3 weeks',
    'Ship the pump firmware every week instead of every month',
    'Ship a new monitor version monthly, not quarterly',
    'Time to market of new dosing rules from 8 to 4 months',
  ],
  quiet: [
    'Time to release of pathology letters below 3 days',
    'Time to release from the day ward from 5 to 3 hours',
    'Release every blood unit within 20 minutes',
    'Ship 8 pumps per month',
    'Change the dressing every week instead of every month',
    '{ title: Time to market of new dosing rules, category: safety, baseline: 8 months, target: 4 months }',
  ],
});

describeKeyResults('workflow/login-frequency-as-success', {
  fires: ['Nurses open 4 sessions a day'],
  quiet: ['Dialysis nurses run 4 sessions a day', 'Physiotherapists supervise 9 sessions a week'],
});
