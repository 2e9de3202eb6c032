import { describeQuiet } from '../harness.ts';

describeQuiet('workflow/usability-not-in-context', [
  {
    name: 'the laboratory is a department',
    yaml: `
objectives:
  - title: Better days
    key_results:
      - Usability of the lab results screen, SUS from 60 to 80
      - Lab staff rate usability 4.5 of 5
`,
  },
  {
    name: 'no usability',
    yaml: `
objectives:
  - title: Better days
    key_results:
      - Lab turnaround time from 60 to 40 minutes
      - Simulated patients seen by 80% of trainees
      - Simulation sessions attended by 12 of 12 teams
`,
  },
  {
    name: 'ignored with a reason',
    yaml: `
objectives:
  - title: Better days
    key_results:
      # okr-ignore workflow/usability-not-in-context -- formative round, wards follow
      - Task success of 95% in simulated tasks
`,
  },
]);
