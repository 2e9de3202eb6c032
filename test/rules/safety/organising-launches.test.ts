import { describeKeyResults } from '../key-results.ts';

// What is launched to organise care harms nobody and heals nobody; the objective need not say so.
const organising = [
  'Launch the billing module in 9 clinics',
  'Roll out online booking to 9 clinics',
  'Launch visit reminders at 9 sites',
];
const caring = ['Launch the drip advice in 9 clinics', 'Roll out home telemetry to 9 clinics'];
const both = [['Launch the billing module in 9 clinics', 'Launch the drip advice in 9 clinics']];

describeKeyResults('safety/no-post-launch-monitoring', { fires: [...caring, ...both], quiet: organising });
describeKeyResults('evidence/success-undefined', { fires: [...caring, ...both], quiet: organising });
