import { describeQuiet } from '../harness.ts';

describeQuiet('safety/missing-escalation', [
  {
    name: 'a test that is done once',
    yaml: `
objectives:
- title: Safe
  key_results:
    - { title: Use errors in the summative test with 15 nurses, category: safety, target: 0 }
`,
  },
  {
    name: 'how steadily safe care is done, by its words alone',
    yaml: `
objectives:
- title: Safe
  key_results:
    - Hand hygiene adherence from 80% to 92%
    - Sepsis bundle compliance from 60% to 75%
    - Time-out checklist completed in 95% of procedures
    - Sepsis screening at the front door from 70% to 95%
    - Late orders of the med orders desk from 9% to 4%
    - { title: Barcode scanning, baseline: 81, target: 95, unit: "% of doses given by nurses" }
`,
  },
  {
    name: 'outcomes that illness brings as well, harm to staff, and what only has its name',
    yaml: `
objectives:
- title: Safe
  key_results:
    - 30-day mortality of heart failure from 12% to 9%
    - Complications after hernia repair at most 3%
    - Stillbirths from 5 to 3
    - Nurses hurt by hoists from 9 to 4
    - Burn charts printed from 900 to 300
    - { title: Patients harmed, category: outcome, target: 0 }
`,
  },
  {
    name: 'more reports are wanted',
    yaml: `
objectives:
- title: A
  key_results:
    - Near-miss reports up 50%
    - { title: Near misses caught at the last check and reported, category: safety, direction: increase, target: 40 }
    - { title: Medication errors reported by the wards a month, category: safety, baseline: 14, target: 40 }
    - { title: Good catches per 1000 doses from 3 to 9, category: safety }
`,
  },
  {
    name: 'another category',
    yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Falls per month, category: operational, target: 2 }\n',
  },
  {
    name: 'a milestone has no value that can worsen',
    yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Hazard log signed, category: safety, type: milestone, due: 2027-03-01 }\n',
  },
  {
    name: 'ignored with a reason',
    yaml: `
objectives:
- title: A
  key_results:
    # okr-ignore safety/missing-escalation -- the ward's own protocol holds
    - { title: Falls per month, category: safety, target: 2 }
`,
  },
]);
