import { describeQuiet } from '../harness.ts';

describeQuiet('vertical/portal-personas', [
  {
    name: 'no key result with a title yet',
    yaml: `
product: { id: demo, vertical: patient-engagement, name: Riverside Patient Portal }
objectives:
  - title: A better year
    key_results: [{ id: KR-1 }]
`,
  },
  {
    name: 'a dropped goal',
    yaml: `
product: { id: demo, vertical: patient-engagement }
objectives:
  - id: O-1
    title: A better year
    status: dropped
    key_results:
      - Use of the patient portal up to 60%
`,
  },
  {
    name: 'a portal that is parked',
    yaml: `
product: { id: demo, vertical: patient-engagement }
objectives:
- { title: A family portal for every ward, status: paused }
- title: Handovers without gaps
  key_results:
    - Handovers signed within an hour up to 90%
`,
  },
  {
    name: 'no key results yet',
    yaml: `
product: { id: demo, vertical: patient-engagement }
objectives:
- title: A patient portal that people use
`,
  },
]);
