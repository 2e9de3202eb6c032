import { describeRule } from '../harness.ts';
import { goals } from '../samples.ts';

describeRule('governance/plan-order', {
  fires: [
    {
      name: 'an MVP before the scope',
      related: [['The regulatory scope is settled here', 'regulatory scope settled']],
      yaml: `
plan:
  day_90: { owner: a, outcome: MVP on one ward }
                               ^^^^^^^^^^^^^^^
  day_180: { owner: a, outcome: regulatory scope settled }
${goals}
`,
      message:
        'Day 90 puts a version into use, but the regulatory scope is settled only by Day 180, so it may be built twice; settle the scope first.',
      severity: 'info',
    },
    {
      name: 'a launch before the scope, two phases later',
      related: [['The regulatory scope is settled here', 'FDA status settled']],
      yaml: `
plan:
  day_90: { owner: a, outcome: app launched in Ohio }
                               ^^^^^^^^^^^^^^^^^^^^
  day_180: { owner: a, outcome: more features }
  day_360: { owner: a, outcome: FDA status settled }
${goals}
`,
      message:
        'Day 90 puts a version into use, but the regulatory scope is settled only by Day 360, so it may be built twice; settle the scope first.',
    },
    {
      name: 'a pilot before PHI boundaries',
      related: [['The regulatory scope is settled here', 'PHI boundaries signed off']],
      yaml: `
plan:
  day_90: pilot in two clinics
          ^^^^^^^^^^^^^^^^^^^^
  day_180: PHI boundaries signed off
${goals}
`,
      message:
        'Day 90 puts a version into use, but the regulatory scope is settled only by Day 180, so it may be built twice; settle the scope first.',
    },
    {
      name: 'dates that run backwards',
      related: [['Day 90 is due here', '2027-06-30']],
      yaml: `
plan:
  day_90: { owner: a, due: 2027-06-30 }
  day_180: { owner: a, due: 2027-03-31 }
                            ^^^^^^^^^^
${goals}
`,
      message:
        'Day 180 is due 2027-03-31, before Day 90 (2027-06-30), so the plan cannot be followed; correct one of the dates.',
    },
    {
      name: 'a quarter before a month',
      related: [['Day 90 is due here', '2027-05']],
      yaml: `
plan:
  day_90: { owner: a, due: 2027-05 }
  day_360: { owner: a, due: 2027-Q1 }
                            ^^^^^^^
${goals}
`,
      message:
        'Day 360 is due 2027-Q1, before Day 90 (2027-05), so the plan cannot be followed; correct one of the dates.',
    },
  ],
  quiet: [
    {
      name: 'the usual order',
      yaml: `
plan:
  day_90: { owner: a, due: 2027-03-31, outcome: regulatory scope settled }
  day_180: { owner: a, due: 2027-06-30, outcome: MVP on one ward }
${goals}
`,
    },
    {
      name: 'both in one phase',
      yaml: `
plan:
  day_90: { owner: a, outcome: "regulatory scope settled, MVP on one ward" }
  day_180: { owner: a, outcome: HIPAA requirements reviewed again }
${goals}
`,
    },
    {
      name: 'an MVP that is defined',
      yaml: `
plan:
  day_90: { owner: a, outcome: "MVP defined, vendors chosen" }
  day_180: { owner: a, outcome: regulatory scope settled }
${goals}
`,
    },
    {
      name: 'pilot sites that are chosen',
      yaml: `
plan:
  day_90: pilot sites selected
  day_180: regulatory scope settled
${goals}
`,
    },
    {
      name: 'a launch that is planned',
      yaml: `
plan:
  day_90: launch plan agreed
  day_180: regulatory scope settled
${goals}
`,
    },
    {
      name: 'test data',
      yaml: `
plan:
  day_90: pilot with test data
  day_180: FDA classification
${goals}
`,
    },
    {
      name: 'readiness',
      yaml: `
plan:
  day_90: launch readiness review
  day_180: regulatory scope settled
${goals}
`,
    },
    {
      name: 'training that is rolled out',
      yaml: `
plan:
  day_90: roll out training
  day_180: regulatory pathway agreed
${goals}
`,
    },
    {
      name: 'no word on the scope',
      yaml: `
plan:
  day_90: MVP on one ward
  day_180: four wards
${goals}
`,
    },
    {
      name: 'a submission is not the scope',
      yaml: `
plan:
  day_90: pilot in one clinic
  day_180: 510(k) submitted
${goals}
`,
    },
    {
      name: 'scope again after the launch',
      yaml: `
plan:
  day_90: regulatory scope settled
  day_180: launched in Ohio
  day_360: regulatory scope for Texas
${goals}
`,
    },
    {
      name: 'the same date',
      yaml: `
plan:
  day_90: { due: 2027-06-30 }
  day_180: { due: 2027-06-30 }
${goals}
`,
    },
    {
      name: 'a date within its month',
      yaml: `
plan:
  day_90: { due: 2027-06-15 }
  day_180: { due: 2027-06 }
${goals}
`,
    },
    {
      name: 'no date',
      yaml: `
plan:
  day_90: { due: soon }
  day_180: { due: 2027-01-01 }
${goals}
`,
    },
    {
      name: 'no plan',
      yaml: `
${goals}
`,
    },
  ],
});
