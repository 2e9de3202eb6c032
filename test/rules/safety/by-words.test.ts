import { describeKeyResults } from '../key-results.ts';

describeKeyResults('safety/alert-without-fatigue-measure', {
  fires: [
    'AKI pop-ups live in 4 ICUs',
    'Notifications on bleeding reach the on-call nurse within 4 minutes in 95%',
  ],
  quiet: [
    'Pop-ups of the cookie banner gone from 9 pages',
    'Notifications to the on-call manager within 4 minutes in 95%',
  ],
});

describeKeyResults('safety/missing-key-result', {
  fires: ['Calls missed by the front desk: 0 of 400'],
  quiet: ['Haemorrhage missed by the score: 0 of 300'],
});

describeKeyResults('safety/uptime-scope', {
  fires: ['Unscheduled outages below 20 minutes a month', 'Service outages below 2 hours a year'],
  quiet: [
    'Power outages below 2 a year',
    'Unscheduled outages of the medication module below 20 minutes a month',
  ],
});

describeKeyResults('safety/zero-incidents-alone', {
  fires: ['No retained sponges'],
  quiet: [['No retained sponges', 'Near misses reported within 2 days in 95%'], 'No retained invoices'],
});

describeKeyResults('safety/medication-without-error-metric', {
  fires: ['Prescriptions written on the tablet in 90%'],
  quiet: ['Prescriptions written by a physician who is licensed in the state of the patient in 100%'],
});
