import { crlf, describeRule } from '../harness.ts';
import { home } from '../samples.ts';

const message =
  'Nothing says who watches for harm after this launch; plan monitoring of adverse events and complaints, with an owner and a rhythm.';

describeRule('safety/no-post-launch-monitoring', {
  fires: [
    {
      name: 'a launch among the key results',
      yaml: `
${home}
      - Launch the heart program in 3 states
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message,
      severity: 'warning',
    },
    {
      name: 'a launch in the title of the objective',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Launch the heart program in Ohio
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    key_results:
      - Readmissions of 15%
`,
      message,
    },
    {
      name: 'a declared launch',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Bring it home
           ^^^^^^^^^^^^^
    type: launch
`,
      message,
    },
    {
      name: 'once a file',
      yaml: `
${home}
      - Launch in 3 states
        ^^^^^^^^^^^^^^^^^^
  - title: Go live in Texas
`,
      message,
    },
    {
      name: 'a plan without it',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
plan:
  day_90: { owner: ana, outcome: scope }
objectives:
  - title: Launch the heart program in Ohio
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message,
    },
    {
      name: 'a safety key result that nobody looks at in a rhythm',
      yaml: `
${home}
      - { title: Missed alerts, category: safety, target: 0 }
      - Launch in 3 states
        ^^^^^^^^^^^^^^^^^^
`,
      message,
    },
    {
      name: 'a clinical objective of another product',
      yaml: `
product: { vertical: payer }
objectives:
  - title: Launch the heart program in Ohio
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    clinical: true
`,
      message,
    },
  ],
  quiet: [
    {
      name: 'supply that is scaled up, and kits that are shipped',
      yaml: `
product: { clinical: true }
objectives:
  - title: A
    key_results:
      - Scale-up of oxygen supply to 12 rural clinics by June
      - Ship-to-home kits arriving intact from 88% to 98%
`,
    },
    {
      name: 'what is shipped all the time, or ready to be',
      yaml: `
product: { clinical: true }
objectives:
  - title: Ship quality software every week
    key_results: [Falls from 4 to 2]
  - title: Launch-ready, whatever we release
    key_results: [Falls from 4 to 2]
  - title: Scale what works in diabetes care
    key_results: [Falls from 4 to 2]
`,
    },
    {
      name: 'how soon after a launch, and logging',
      yaml: `
product: { clinical: true }
objectives:
  - title: A
    key_results:
      - Launch to first patient in under 30 days
      - Deploy access logging on all servers
`,
    },
    {
      name: 'a plan for it',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
plan:
  post_launch: { owner: ana, monitor: [complaints], cadence: weekly }
objectives:
  - title: Launch the heart program in Ohio
`,
    },
    {
      name: 'a plan in another file',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
plan_ref: plan.okr.yaml
objectives:
  - title: Launch the heart program in Ohio
`,
    },
    {
      name: 'a safety key result with a rhythm',
      yaml: `
${home}
      - { title: Missed alerts, category: safety, target: 0, measure: { source: register, cadence: weekly } }
      - Launch in 3 states
`,
    },
    {
      name: 'adverse events are counted',
      yaml: `
${home}
      - Adverse events below 0.5 per 1,000 days
      - Launch in 3 states
`,
    },
    {
      name: 'complaints are counted',
      yaml: `
${home}
      - Launch in 3 states
  - title: Listen
    key_results:
      - Complaints answered within 5 days for 95%
`,
    },
    {
      name: 'post-market surveillance',
      yaml: `
${home}
      - Launch in 3 states
      - Post-market surveillance reports on time for 100%
`,
    },
    {
      name: 'no launch',
      yaml: `
${home}
      - Readmissions from 18% to 15%
`,
    },
    {
      name: 'after launch is a time',
      yaml: `
${home}
      - Pain scores down from 6 to 4 three months after launch
`,
    },
  ],
  fixes: [
    {
      name: 'a plan above the objectives, comments stay',
      title: 'Plan the monitoring after launch',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
# goals
objectives:
  - title: Launch the heart program in Ohio # spring
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
plan:
  post_launch: { owner: TODO, monitor: [adverse-events, complaints, near-misses], cadence: weekly }
# goals
objectives:
  - title: Launch the heart program in Ohio # spring
`,
    },
    {
      name: 'into the plan that is there',
      title: 'Plan the monitoring after launch',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
plan:
  day_90: { owner: ana, outcome: scope } # agreed
objectives:
  - title: Launch the heart program in Ohio
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
plan:
  day_90: { owner: ana, outcome: scope } # agreed
  post_launch: { owner: TODO, monitor: [adverse-events, complaints, near-misses], cadence: weekly }
objectives:
  - title: Launch the heart program in Ohio
`,
    },
    {
      name: 'into a plan in braces',
      title: 'Plan the monitoring after launch',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
plan: { day_90: { owner: ana, outcome: scope } }
objectives:
  - title: Launch the heart program in Ohio
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
plan: { day_90: { owner: ana, outcome: scope }, post_launch: { owner: TODO, monitor: [adverse-events, complaints, near-misses], cadence: weekly } }
objectives:
  - title: Launch the heart program in Ohio
`,
    },
    {
      name: 'a key without a value',
      title: 'Plan the monitoring after launch',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
plan:
objectives:
  - title: Launch the heart program in Ohio
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
plan:
  post_launch: { owner: TODO, monitor: [adverse-events, complaints, near-misses], cadence: weekly }
objectives:
  - title: Launch the heart program in Ohio
`,
    },
    {
      name: 'four spaces, CRLF',
      title: 'Plan the monitoring after launch',
      yaml: crlf(`
product:
    clinical: true
objectives:
    - title: Launch the heart program in Ohio
`),
      after: crlf(`
product:
    clinical: true
plan:
    post_launch: { owner: TODO, monitor: [adverse-events, complaints, near-misses], cadence: weekly }
objectives:
    - title: Launch the heart program in Ohio
`),
    },
  ],
});
