import { describeKeyResults } from '../key-results.ts';

// Downtime is uptime said the other way round, and an interface to everything names no workflow.
describeKeyResults('safety/uptime-scope', {
  fires: [
    'API availability from 99.5% to 99.9%',
    'FHIR API uptime 99.9%',
    'Less than 0.1% downtime',
    'Downtime below 0.1%',
    'Unplanned downtime under 4 minutes per month',
    'APIs available 99.9% of the time',
    'System downtime under 1 hour a quarter',
    'Portal available 99.9% of the time',
  ],
  quiet: [
    'EHR uptime of 99.9%, 24 hours a day',
    'Staff downtime from 40 to 25 minutes',
    'API available to 12 partners',
    'Downtime of the medication record under 10 minutes a month',
    'Downtime of the eMAR below 0.1%',
    'Downtime during clinic hours below 0.1%',
    'Downtime procedures practised by 90% of nurses',
    'Downtime drills passed: 4 of 4',
    'API uptime of order entry 99.9%',
    'Bed downtime between patients from 60 to 40 minutes',
    'MRI downtime below 2%',
    'Nurses trained on downtime forms from 40% to 90%',
    'Bed availability above 90%',
    '{ title: Downtime tablets with disk encryption, category: privacy, baseline: 20%, target: 100% }',
    'Downtime boxes checked each month on 12 of 12 wards',
    'Downtime paper charts up to date at 9 sites',
  ],
});
