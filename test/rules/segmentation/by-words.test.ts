import { describeKeyResults } from '../key-results.ts';

describeKeyResults('segmentation/unsegmented-users', {
  fires: ['People who use the app each week from 20% to 70%'],
  quiet: [
    'People released with a booked clinic visit from 20% to 70%',
    'People in custody seen within 24 hours in 95%',
  ],
});
