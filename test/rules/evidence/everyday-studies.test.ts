import { describeKeyResults } from '../key-results.ts';

// Study, trial and cohort are everyday words of a hospital, too.
const everyday = [
  'Prior studies shown beside the new scan in 95% of reads',
  'Contrast studies reported within 24 hours: 95%',
  'Urodynamic studies booked within 20 days: 80%',
  'Trial without catheter before discharge in 90%',
  'Trial balance closed in 4 days',
  'Training cohort of porters retained at 6 months: 90%',
  'Study nurses hired: 4',
  'Energy study of the boiler house',
];
const studies = [
  'Cohort study of 300 mothers',
  'Trial of the sleep diary with 200 patients',
  'Registry study of the pump',
];

describeKeyResults('evidence/missing-timeline', { fires: studies, quiet: everyday });
describeKeyResults('evidence/irb-status-missing', {
  fires: studies.slice(0, 2),
  quiet: [...everyday, 'Study of parking costs by June'],
});
