import { describeQuiet } from '../harness.ts';

describeQuiet('safety/speed-over-safety', [
  {
    name: 'an administrative product',
    yaml: `
product: { vertical: payer }
objectives:
  - title: Watch at home
    key_results:
      - Time to market from 90 to 45 days
`,
  },
  {
    name: 'a file about which nothing is known',
    yaml: `
objectives:
  - title: Watch at home
    key_results:
      - Time to market from 90 to 45 days
`,
  },
]);
