import { describeQuiet } from '../harness.ts';

describeQuiet('vertical/device-lifecycle', [
  {
    name: 'no key results yet',
    yaml: `
product: { id: demo, vertical: medical-device }
objectives:
  - title: A
`,
  },
  {
    name: 'a file that YAML cannot read',
    yaml: `
product: { id: demo, vertical: medical-device }
own
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
  },
]);
