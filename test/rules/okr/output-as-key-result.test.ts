import { describeRule } from '../harness.ts';

const message =
  'This is work to be done, not what will be better afterwards; move it to initiatives and measure the change it brings.';

describeRule('okr/output-as-key-result', {
  fires: [
    {
      name: 'talks with patients that are no study',
      yaml: `
objectives:
  - title: A
    key_results:
      - Interview 12 patients
        ^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'work first',
      yaml: `
objectives:
  - title: A
    key_results:
      - Deploy the discharge toggle
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - title: "Build the referral inbox by March"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Open 3 outreach clinics in underserved areas
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - { id: KR-4, title: Migrate all wards to the new order set }
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message,
      severity: 'info',
    },
    {
      name: 'work last',
      yaml: `
objectives:
  - title: A
    key_results:
      - 40 pumps configured
        ^^^^^^^^^^^^^^^^^^^
      - All dialysis machines fitted with sensors
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message,
    },
    {
      name: 'a count of the work in its own field, from nothing',
      yaml: `
objectives:
  - title: A
    key_results:
      - title: Deploy the discharge toggle
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        baseline: 0
        target: 12 wards
`,
    },
    {
      name: 'declared a milestone all the same, under other names and CRLF',
      yaml: 'okrs:\r\n- objective: A\r\n  krs:\r\n  - kr: Implement the new triage form\r\n        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n    type: milestone\r\n    due: 2027-03-31\r\n',
    },
  ],
  quiet: [
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
      name: 'objectives and initiatives are free to be work',
      yaml: 'objectives:\n  - title: Launch the portal\n    initiatives: [Deploy the toggle]\n    key_results:\n      - Cut no-shows from 12% to 8%\n',
    },
  ],
  fixes: [
    {
      name: 'a plain text moves, the template takes its place',
      yaml: `
objectives:
  - title: A
    key_results:
      - Cut no-shows from 12% to 8%
      - Deploy the discharge toggle # agreed
`,
      title: 'Move it to initiatives and measure its effect',
      after: `
objectives:
  - title: A
    initiatives:
      - Deploy the discharge toggle
    key_results:
      - Cut no-shows from 12% to 8%
      - id: KR-1 # agreed
        title: TODO
        category: TODO
        segment: TODO
        direction: increase
        baseline: TODO
        target: TODO
        unit: TODO
        owner: TODO
`,
    },
    {
      name: 'a map keeps its id, owner, date and comments; initiatives that are there are added to',
      yaml: `
objectives:
  - id: O-1
    initiatives:
      - Interview nurses
    key_results:
      - id: KR-1.1
        # the big one
        title: "Build the referral inbox: phase 1"
        type: milestone
        owner: ana # product
        due: 2027-03-31
`,
      after: `
objectives:
  - id: O-1
    initiatives:
      - Interview nurses
      - "Build the referral inbox: phase 1"
    key_results:
      - id: KR-1.1
        # the big one
        title: "TODO"
        type: metric
        category: TODO
        segment: TODO
        direction: increase
        baseline: TODO
        target: TODO
        unit: TODO
        owner: ana # product
        due: 2027-03-31
`,
    },
    {
      name: 'four spaces, CRLF, no id yet',
      yaml: 'objectives:\r\n    - title: A\r\n      initiatives: []\r\n      key_results:\r\n          - title: Deploy the toggle\r\n            goal: 3 wards\r\n',
      after:
        'objectives:\r\n    - title: A\r\n      initiatives:\r\n          - Deploy the toggle\r\n      key_results:\r\n          - id: KR-1\r\n            title: TODO\r\n            goal: 3 wards\r\n            category: TODO\r\n            segment: TODO\r\n            direction: increase\r\n            baseline: TODO\r\n            unit: TODO\r\n            owner: TODO\r\n',
    },
    {
      name: 'no id yet, under another name, in front of the date',
      yaml: `
objectives:
  - title: A
    initiatives: []
    key_results:
      - kr: Deploy the toggle
        due: 2027-03-31
`,
      after: `
objectives:
  - title: A
    initiatives:
      - Deploy the toggle
    key_results:
      - id: KR-1
        kr: TODO
        category: TODO
        segment: TODO
        direction: increase
        baseline: TODO
        target: TODO
        unit: TODO
        owner: TODO
        due: 2027-03-31
`,
    },
    {
      name: 'a text over several lines',
      yaml: `
objectives:
  - title: A
    key_results:
      - id: KR-1
        title: >-
          Deploy the
          toggle
        owner: ana
`,
      after: `
objectives:
  - title: A
    initiatives:
      - Deploy the toggle
    key_results:
      - id: KR-1
        title: TODO
        category: TODO
        segment: TODO
        direction: increase
        baseline: TODO
        target: TODO
        unit: TODO
        owner: ana
`,
    },
    {
      name: 'in braces and brackets',
      yaml: 'objectives:\n  - { title: A, key_results: [Deploy the toggle] }\n',
      after:
        'objectives:\n  - { title: A, initiatives: [Deploy the toggle], key_results: [{ id: KR-1, title: TODO, category: TODO, segment: TODO, direction: increase, baseline: TODO, target: TODO, unit: TODO, owner: TODO }] }\n',
    },
  ],
});
