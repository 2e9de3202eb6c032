import { describeRule } from '../harness.ts';

describeRule('governance/plan-order', {
  fires: [
    {
      name: 'an MVP before the scope',
      yaml: `
plan:
  day_90: { owner: a, outcome: MVP on one ward }
                               ^^^^^^^^^^^^^^^
  day_180: { owner: a, outcome: regulatory scope settled }
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'Day 90 puts a version into use, and the regulatory scope is settled by Day 180 only, so it may be built twice; settle it first.',
      severity: 'info',
    },
    {
      name: 'a launch before the scope, two phases later',
      yaml: `
plan:
  day_90: { owner: a, outcome: app launched in Ohio }
                               ^^^^^^^^^^^^^^^^^^^^
  day_180: { owner: a, outcome: more features }
  day_360: { owner: a, outcome: FDA status settled }
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'Day 90 puts a version into use, and the regulatory scope is settled by Day 360 only, so it may be built twice; settle it first.',
      severity: 'info',
    },
    {
      name: 'a pilot before PHI boundaries',
      yaml: `
plan:
  day_90: pilot in two clinics
          ^^^^^^^^^^^^^^^^^^^^
  day_180: PHI boundaries signed off
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'Day 90 puts a version into use, and the regulatory scope is settled by Day 180 only, so it may be built twice; settle it first.',
      severity: 'info',
    },
    {
      name: 'dates that run backwards',
      yaml: `
plan:
  day_90: { owner: a, due: 2027-06-30 }
  day_180: { owner: a, due: 2027-03-31 }
                            ^^^^^^^^^^
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'Day 180 is due 2027-03-31, before Day 90 (2027-06-30), so the plan cannot be followed; correct one of the dates.',
      severity: 'info',
    },
    {
      name: 'a quarter before a month',
      yaml: `
plan:
  day_90: { owner: a, due: 2027-05 }
  day_360: { owner: a, due: 2027-Q1 }
                            ^^^^^^^
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'Day 360 is due 2027-Q1, before Day 90 (2027-05), so the plan cannot be followed; correct one of the dates.',
      severity: 'info',
    },
  ],
  quiet: [
    {
      name: 'the usual order',
      yaml: `
plan:
  day_90: { owner: a, due: 2027-03-31, outcome: regulatory scope settled }
  day_180: { owner: a, due: 2027-06-30, outcome: MVP on one ward }
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'both in one phase',
      yaml: `
plan:
  day_90: { owner: a, outcome: "regulatory scope settled, MVP on one ward" }
  day_180: { owner: a, outcome: HIPAA requirements reviewed again }
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'an MVP that is defined',
      yaml: `
plan:
  day_90: { owner: a, outcome: "MVP defined, vendors chosen" }
  day_180: { owner: a, outcome: regulatory scope settled }
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'pilot sites that are chosen',
      yaml: `
plan:
  day_90: pilot sites selected
  day_180: regulatory scope settled
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'a launch that is planned',
      yaml: `
plan:
  day_90: launch plan agreed
  day_180: regulatory scope settled
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'test data',
      yaml: `
plan:
  day_90: pilot with test data
  day_180: FDA classification
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'readiness',
      yaml: `
plan:
  day_90: launch readiness review
  day_180: regulatory scope settled
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'training that is rolled out',
      yaml: `
plan:
  day_90: roll out training
  day_180: regulatory pathway agreed
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'no word on the scope',
      yaml: `
plan:
  day_90: MVP on one ward
  day_180: four wards
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'a submission is not the scope',
      yaml: `
plan:
  day_90: pilot in one clinic
  day_180: 510(k) submitted
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'scope again after the launch',
      yaml: `
plan:
  day_90: regulatory scope settled
  day_180: launched in Ohio
  day_360: regulatory scope for Texas
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'the same date',
      yaml: `
plan:
  day_90: { due: 2027-06-30 }
  day_180: { due: 2027-06-30 }
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'a date within its month',
      yaml: `
plan:
  day_90: { due: 2027-06-15 }
  day_180: { due: 2027-06 }
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'no date',
      yaml: `
plan:
  day_90: { due: soon }
  day_180: { due: 2027-01-01 }
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'no plan',
      yaml: `
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
  ],
});
