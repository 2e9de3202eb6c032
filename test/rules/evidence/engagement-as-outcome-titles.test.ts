import { describeKeyResults } from '../key-results.ts';

const outcome = (title: string): string =>
  `{ title: "${title}", category: outcome, baseline: 30%, target: 45% }`;

// Taking part in care is no engagement with a product.
describeKeyResults('evidence/engagement-as-outcome', {
  fires: [
    outcome('Retention in the app at 90 days'),
    outcome('Engagement with care coaches'),
    outcome('Active patients on the platform'),
  ],
  quiet: [
    outcome('Retention on methadone at 90 days'),
    outcome('Adults engaged in epilepsy care'),
    outcome('Physically active patients a year after stroke'),
  ],
});
