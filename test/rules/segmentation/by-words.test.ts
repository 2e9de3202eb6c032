import { describeKeyResults } from '../key-results.ts';

describeKeyResults('segmentation/unsegmented-users', {
  fires: [
    'People who use the app each week from 20% to 70%',
    ...['board', 'worklist', 'symptom log', 'camera', 'care plan'].map(
      (thing) => `{ title: Use of the ${thing}, target: 80% of users }`,
    ),
  ],
  quiet: [
    '{ title: Use of the worklist, target: 80% of pharmacists }',
    '{ title: Use of the board, target: 80% }',
    '{ title: Use of gloves, target: 80% of users }',
    '{ title: Use of antibiotics, target: 20% of people }',
    'People released with a booked clinic visit from 20% to 70%',
    'People in custody seen within 24 hours in 95%',
  ],
});
