import { describeQuiet } from '../harness.ts';

describeQuiet('vertical/supply-essentials', [
  {
    name: 'no key results yet',
    yaml: `
product: { id: demo, vertical: supply }
objectives:
  - title: A
`,
  },
  {
    name: 'a file that YAML cannot read',
    yaml: `
product: { id: demo, vertical: supply }
own
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Falls fall from 4 to 2 per 1,000 bed days
`,
  },
]);
