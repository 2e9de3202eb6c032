import { describeKeyResults } from '../key-results.ts';

// Brackets and question marks hold a place, too; what only looks like it is a name, or a question.
describeKeyResults('okr/placeholder', {
  fires: [
    '[N]% of visits on time',
    '[Metric] rises to 80%',
    'Visits within ?? days',
    'Visits within ???? days',
  ],
  quiet: [
    'Reviews of the TBD-Registry reach 80%',
    'Visits [by video] from 20% to 40%',
    'Who waits? from 20 to 10 days',
  ],
});
