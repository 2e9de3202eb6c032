import { describeQuiet } from '../harness.ts';

describeQuiet('okr/output-as-key-result', [
  {
    name: 'measures whose names look like work',
    yaml: `
objectives:
  - title: A
    key_results:
      - Sign-ups reach 4,000
      - { title: Running cost per bed and month, baseline: 900, target: 700 }
      - { title: Running time per list, baseline: 90, target: 70 }
      - { title: Launch costs per site, baseline: 900, target: 700 }
      - { title: Build time of the nightly release, baseline: 90, target: 70 }
      - { title: Set-up time per pump, baseline: 9, target: 7 }
`,
  },
  {
    name: 'how many it will be is open: okr/placeholder speaks',
    yaml: `
objectives:
  - title: A
    key_results:
      - Roll the ward app out to TODO of TODO hospitals
`,
  },
  {
    name: 'harm without a number: Cardiac events',
    yaml: `
objectives:
  - title: A
    key_results:
      - Cardiac events
`,
  },
  {
    name: 'harm without a number: Adverse drug events',
    yaml: `
objectives:
  - title: A
    key_results:
      - Adverse drug events
`,
  },
  {
    name: 'harm without a number: Adverse events',
    yaml: `
objectives:
  - title: A
    key_results:
      - Adverse events
`,
  },
  {
    name: 'work whose result is told',
    yaml: `
objectives:
  - title: A
    key_results:
      - In-situ usability test on the ward reaches a SUS of 80
      - Model trained on 10,000 records reaches AUROC of 0.85
      - Launch in 4 hospitals, with 50% of nurses active after 30 days
`,
  },
  {
    name: 'an outcome stands beside the work',
    yaml: `
objectives:
  - title: A
    key_results:
      - Put the new EHR module live to cut documentation errors by 20%
      - Roll out bedside scanning so that wrong-dose events fall from 14 to 5
`,
  },
  {
    name: 'changes, in several wordings',
    yaml: `
objectives:
  - title: A
    key_results:
      - Cut no-shows from 12% to 8%
      - Patients report less pain after surgery
      - 90% of critical results acknowledged within 30 minutes
      - Zero wrong-patient orders
      - Average handover takes under 10 minutes
      - { title: Interruptive alerts overridden by nurses, target: 50% }
      - { title: Restore drills passed, target: 4 of 4 }
`,
  },
  {
    name: 'milestones of evidence and law',
    yaml: `
objectives:
  - title: A
    key_results:
      - IRB approval for the outcome study by 15 May
      - Complete the clinical validation study
      - File the 510(k)
      - Sign the BAA with the cloud vendor
      - Pass the ISO 13485 surveillance audit
`,
  },
  {
    name: 'work whose author says that it is evidence, compliance or privacy',
    yaml: `
objectives:
  - title: A
    key_results:
      - { title: Deploy the break-glass report, category: privacy }
      - { title: Implement the consent form, category: [compliance, operational] }
      - { title: Build the registry, category: evidence }
`,
  },
  {
    name: 'a measured change in the fields',
    yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Deploy bedside scanning, baseline: 14 errors, target: 5 errors }\n',
  },
  {
    name: 'a measure that a comma in braces cuts',
    yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Discharge papers sent, whole and in time from 40% to 90% }\n',
  },
  {
    name: 'objectives and initiatives are free to be work',
    yaml: 'objectives:\n  - title: Launch the portal\n    initiatives: [Deploy the toggle]\n    key_results:\n      - Cut no-shows from 12% to 8%\n',
  },
]);
