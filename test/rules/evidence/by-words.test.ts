import { describeKeyResults } from '../key-results.ts';

describeKeyResults('evidence/no-outcome-kr', {
  fires: [
    'Our coach prevents heart failure',
    ['Our coach prevents heart failure', 'Downloads from 2,000 to 9,000'],
  ],
  quiet: [
    'Heart-failure admissions from 12% to 8%',
    '{ title: Our coach prevents heart failure, category: outcome }',
    '{ title: Our coach prevents heart failure, evidence: { primary_outcome: admissions } }',
  ],
});

describeKeyResults('evidence/engagement-as-outcome', {
  fires: ['{ title: Engagement with the diary, category: outcome }'],
  quiet: ['{ title: "Engagement in care: viral load below 50 copies", category: outcome }'],
});

describeKeyResults('evidence/adoption-without-validation', {
  fires: ['{ title: Doses of insulin taken from the advisor, category: adoption, target: 60% }'],
  quiet: [
    '{ title: Requisitions written from par levels, category: adoption, target: 60% }',
    '{ title: Theatre time filled from the waiting list, category: adoption, target: 60% }',
  ],
});
