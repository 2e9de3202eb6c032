import { describeRule } from '../harness.ts';

describeRule('governance/plan-missing', {
  fires: [
    {
      name: 'a clinical product',
      yaml: `
product: { id: night-watch, vertical: telehealth }
objectives:
^^^^^^^^^^
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'There is no plan for 90, 180 and 360 days, so nobody sees when scope, first use and rollout are due; add one with owners.',
      severity: 'info',
    },
    {
      name: 'patient data',
      yaml: `
product: { vertical: admin, phi: yes }
objectives:
^^^^^^^^^^
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'There is no plan for 90, 180 and 360 days, so nobody sees when scope, first use and rollout are due; add one with owners.',
      severity: 'info',
    },
    {
      name: 'a plan for what comes after launch only',
      yaml: `
product: { id: night-watch, vertical: telehealth }
plan: { post_launch: { owner: maya } }
^^^^
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'There is no plan for 90, 180 and 360 days, so nobody sees when scope, first use and rollout are due; add one with owners.',
      severity: 'info',
    },
    {
      name: 'an empty plan',
      yaml: `
product: { id: night-watch, vertical: telehealth }
plan: {}
^^^^
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'There is no plan for 90, 180 and 360 days, so nobody sees when scope, first use and rollout are due; add one with owners.',
      severity: 'info',
    },
    {
      name: 'a key without a value',
      yaml: `
product: { id: night-watch, vertical: telehealth }
plan:
objectives:
^^^^^^^^^^
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'There is no plan for 90, 180 and 360 days, so nobody sees when scope, first use and rollout are due; add one with owners.',
      severity: 'info',
    },
  ],
  quiet: [
    {
      name: 'one phase',
      yaml: `
product: { id: night-watch, vertical: telehealth }
plan:
  day_90: { owner: maya, outcome: regulatory scope settled }
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
      name: 'one phase in words',
      yaml: `
product: { id: night-watch, vertical: telehealth }
plan: { day_180: MVP in one clinic }
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
      name: 'a plan in another file',
      yaml: `
product: { id: night-watch, vertical: telehealth }
plan_ref: plan/2027.okr.yaml
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
      name: 'a plan that is a file name',
      yaml: `
product: { id: night-watch, vertical: telehealth }
plan: docs/plan.md
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
      name: 'neither care nor patient data',
      yaml: `
product: { vertical: payer }
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
      name: 'nothing is known',
      yaml: `
objectives:
  - title: Grow
    key_results: [Revenue of $4M]
`,
    },
    { name: 'no objectives yet', yaml: 'product: { vertical: telehealth }\nobjectives: []\n' },
    {
      name: 'a file that YAML cannot read',
      yaml: `
product: { clinical: yes }
own
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
  fixes: [
    {
      name: 'a new plan',
      title: 'Add a 90/180/360-day plan',
      yaml: `
product: { id: night-watch, vertical: telehealth }
# The goals
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      after: `
product: { id: night-watch, vertical: telehealth }
plan:
  day_90: { owner: TODO, outcome: "discovery, regulatory scope, MVP and PHI boundaries, vendors, architecture decided" }
  day_180: { owner: TODO, outcome: "clinically safe MVP in a controlled setting, first integrations, clinician feedback" }
  day_360: { owner: TODO, outcome: "wider rollout, automation, reporting, hardened platform, new markets" }
# The goals
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
      name: 'beside what comes after launch',
      title: 'Add a 90/180/360-day plan',
      yaml: `
product: { id: night-watch, vertical: telehealth }
plan:
  post_launch: { owner: maya } # weekly
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      after: `
product: { id: night-watch, vertical: telehealth }
plan:
  post_launch: { owner: maya } # weekly
  day_90: { owner: TODO, outcome: "discovery, regulatory scope, MVP and PHI boundaries, vendors, architecture decided" }
  day_180: { owner: TODO, outcome: "clinically safe MVP in a controlled setting, first integrations, clinician feedback" }
  day_360: { owner: TODO, outcome: "wider rollout, automation, reporting, hardened platform, new markets" }
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
      name: 'into an empty key, four spaces',
      title: 'Add a 90/180/360-day plan',
      yaml: `
product: { id: night-watch, vertical: telehealth }
plan:
objectives:
    - id: O-1
      title: Safer nights
      owner: maya.okafor
      key_results:
          - id: KR-1.1
            title: Falls fall from 4 to 2 per 1,000 bed days
`,
      after: `
product: { id: night-watch, vertical: telehealth }
plan:
    day_90: { owner: TODO, outcome: "discovery, regulatory scope, MVP and PHI boundaries, vendors, architecture decided" }
    day_180: { owner: TODO, outcome: "clinically safe MVP in a controlled setting, first integrations, clinician feedback" }
    day_360: { owner: TODO, outcome: "wider rollout, automation, reporting, hardened platform, new markets" }
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
      name: 'CRLF',
      title: 'Add a 90/180/360-day plan',
      yaml: 'product: { id: night-watch, vertical: telehealth }\r\nobjectives:\r\n  - id: O-1\r\n    title: Safer nights\r\n    owner: maya.okafor\r\n    key_results:\r\n      - id: KR-1.1\r\n        title: Falls fall from 4 to 2 per 1,000 bed days\r\n',
      after:
        'product: { id: night-watch, vertical: telehealth }\r\nplan:\r\n  day_90: { owner: TODO, outcome: "discovery, regulatory scope, MVP and PHI boundaries, vendors, architecture decided" }\r\n  day_180: { owner: TODO, outcome: "clinically safe MVP in a controlled setting, first integrations, clinician feedback" }\r\n  day_360: { owner: TODO, outcome: "wider rollout, automation, reporting, hardened platform, new markets" }\r\nobjectives:\r\n  - id: O-1\r\n    title: Safer nights\r\n    owner: maya.okafor\r\n    key_results:\r\n      - id: KR-1.1\r\n        title: Falls fall from 4 to 2 per 1,000 bed days\r\n',
    },
    {
      name: 'flow style',
      title: 'Add a 90/180/360-day plan',
      yaml: `
product: { id: night-watch, vertical: telehealth }
plan: { post_launch: { owner: maya } }
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      after: `
product: { id: night-watch, vertical: telehealth }
plan: { post_launch: { owner: maya }, day_90: { owner: TODO, outcome: "discovery, regulatory scope, MVP and PHI boundaries, vendors, architecture decided" }, day_180: { owner: TODO, outcome: "clinically safe MVP in a controlled setting, first integrations, clinician feedback" }, day_360: { owner: TODO, outcome: "wider rollout, automation, reporting, hardened platform, new markets" } }
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
