import { describeQuiet } from '../harness.ts';

describeQuiet('okr/direction-mismatch', [
  {
    name: 'the right way',
    yaml: `
objectives:
  - title: A
    key_results:
      - { title: Waiting time for a first visit, baseline: 30 days, target: 20 days }
      - Raise medication adherence from 74% to 82%
      - Cut handover from four hours to ninety minutes
`,
  },
  {
    name: 'nobody knows which way is better',
    yaml: `
objectives:
  - title: A
    key_results:
      - { title: Beds in the new unit, baseline: 20, target: 30 }
      - { title: Letters signed at home, baseline: 30, target: 20 }
`,
  },
  {
    name: 'limits that must hold',
    yaml: `
objectives:
  - title: A
    key_results:
      - { title: Medication errors per 1000 orders, type: guardrail, baseline: 0.8, target: 1 }
      - { title: Medication errors per 1000 orders, direction: maintain, baseline: 0.8, target: 1 }
      - { title: Medication errors per 1000 orders, baseline: 0.8, target: <= 1 }
      - { title: Uptime of the ward system, baseline: 99.95%, target: ">= 99.9%" }
      - { title: Keep uptime high, baseline: 99.95%, target: 99.9% }
      - { title: No increase in length of stay, baseline: 4 days, target: 4.2 days }
`,
  },
  {
    name: 'reports are better when there are more, and what is avoided is better when it is more',
    yaml: `
objectives:
  - title: A
    key_results:
      - { title: Near-miss reports per month, baseline: 20, target: 40 }
      - { title: Incident reports per month, baseline: 40, target: 20 }
      - { title: Readmissions avoided, baseline: 20, target: 40 }
      - { title: Falls prevented by the sensor mat, baseline: 3, target: 9 }
`,
  },
  {
    name: 'the author says that it is meant',
    yaml: `
objectives:
  - title: A
    key_results:
      - { title: Length of stay in the hospice, direction: increase, baseline: 9 days, target: 14 days }
`,
  },
  {
    name: 'words of both ways, or of none of the two',
    yaml: `
objectives:
  - title: A
    key_results:
      - Cut overtime by raising self-booked shifts from 20% to 40%
      - Reduce letters by increasing messages from 20 to 40 a day
      - Lower-income patients in the study from 10% to 20%
      - Lower limb ultrasounds read at home from 10 to 20
`,
  },
  {
    name: 'a change, an equal pair, other units, nothing to compare',
    yaml: `
objectives:
  - title: A
    key_results:
      - { title: Reduce the waiting time, baseline: 20 days, target: 30% lower }
      - { title: Reduce the waiting time, baseline: 20 days, target: 20 days }
      - { title: Reduce the waiting time, baseline: 3 days, target: 60 minutes }
      - { title: Reduce the waiting time, baseline: none, target: 60 minutes }
      - { title: Reduce the waiting time, baseline: TODO, target: TODO }
      - { title: Reduce the waiting time, target: 60 minutes }
`,
  },
]);
