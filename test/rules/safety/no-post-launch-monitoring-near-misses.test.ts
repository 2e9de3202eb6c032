import { describeQuiet } from '../harness.ts';

describeQuiet('safety/no-post-launch-monitoring', [
  {
    name: 'a launch that organises care',
    yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Launch online scheduling in Ohio
    key_results:
      - Four clinics open
`,
  },
  {
    name: 'a dropped launch',
    yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Launch the heart program in Ohio
    status: dropped
`,
  },
  {
    name: 'a product that is not clinical',
    yaml: `
product: { vertical: supply }
objectives:
  - title: Watch at home
    key_results:
      - Launch in 3 states
`,
  },
  {
    name: 'an objective that is not clinical',
    yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Launch the web shop in Ohio
    clinical: false
`,
  },
]);
