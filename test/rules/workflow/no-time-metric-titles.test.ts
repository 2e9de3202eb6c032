import { describeKeyResults } from '../key-results.ts';

// Time is counted in seconds, too, and in what gets done in an hour.
describeKeyResults('workflow/no-time-metric', {
  head: 'roles: [nurse]\n',
  fires: [
    'Second nurse at each swab count from 60% to 95%',
    'Fields of the form checked by a nurse from 20% to 60%',
    'Nurses who scan each dose from 40% to 90%',
    'Patients seen by nurses in clinic hours from 40% to 90%',
  ],
  quiet: [
    '{ title: Seconds midwives need per scan, unit: seconds, baseline: 40, target: 25 }',
    'Seconds from scan to signature from 40 to 25',
    'Surgeon hours after clinic from 6 to 3 a week',
    'Orders verified per pharmacist hour from 20 to 30',
    'Charts per coder and hour from 8 to 12',
    'Fields a nurse fills per admission from 90 to 40',
  ],
});
