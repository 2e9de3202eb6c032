import { crlf, describeRule } from '../harness.ts';
import { goal, goals } from '../samples.ts';

const message =
  'There is no plan for 90, 180 and 360 days, so nobody sees when scope, first use and rollout are due; add one with owners.';

describeRule('governance/plan-missing', {
  fires: [
    {
      name: 'a clinical product',
      yaml: `
product: { id: night-watch, vertical: telehealth }
objectives:
^^^^^^^^^^
${goal}
`,
      message,
      severity: 'info',
    },
    {
      name: 'patient data',
      yaml: `
product: { vertical: admin, phi: yes }
objectives:
^^^^^^^^^^
${goal}
`,
      message,
    },
    {
      name: 'a plan for what comes after launch only',
      yaml: `
product: { id: night-watch, vertical: telehealth }
plan: { post_launch: { owner: maya } }
^^^^
${goals}
`,
      message,
    },
    {
      name: 'an empty plan',
      yaml: `
product: { id: night-watch, vertical: telehealth }
plan: {}
^^^^
${goals}
`,
      message,
    },
    {
      name: 'a key without a value',
      yaml: `
product: { id: night-watch, vertical: telehealth }
plan:
objectives:
^^^^^^^^^^
${goal}
`,
      message,
    },
  ],
  quiet: [
    {
      name: 'one phase',
      yaml: `
product: { id: night-watch, vertical: telehealth }
plan:
  day_90: { owner: maya, outcome: regulatory scope settled }
${goals}
`,
    },
    {
      name: 'one phase in words',
      yaml: `
product: { id: night-watch, vertical: telehealth }
plan: { day_180: MVP in one clinic }
${goals}
`,
    },
    {
      name: 'a plan in another file',
      yaml: `
product: { id: night-watch, vertical: telehealth }
plan_ref: plan/2027.okr.yaml
${goals}
`,
    },
    {
      name: 'a plan that is a file name',
      yaml: `
product: { id: night-watch, vertical: telehealth }
plan: docs/plan.md
${goals}
`,
    },
    {
      name: 'neither care nor patient data',
      yaml: `
product: { vertical: payer }
${goals}
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
${goals}
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
${goals}
`,
      after: `
product: { id: night-watch, vertical: telehealth }
plan:
  day_90: { owner: TODO, outcome: "discovery, regulatory scope, MVP and PHI boundaries, vendors, architecture decided" }
  day_180: { owner: TODO, outcome: "clinically safe MVP in a controlled setting, first integrations, clinician feedback" }
  day_360: { owner: TODO, outcome: "wider rollout, automation, reporting, hardened platform, new markets" }
# The goals
${goals}
`,
    },
    {
      name: 'beside what comes after launch',
      title: 'Add a 90/180/360-day plan',
      yaml: `
product: { id: night-watch, vertical: telehealth }
plan:
  post_launch: { owner: maya } # weekly
${goals}
`,
      after: `
product: { id: night-watch, vertical: telehealth }
plan:
  post_launch: { owner: maya } # weekly
  day_90: { owner: TODO, outcome: "discovery, regulatory scope, MVP and PHI boundaries, vendors, architecture decided" }
  day_180: { owner: TODO, outcome: "clinically safe MVP in a controlled setting, first integrations, clinician feedback" }
  day_360: { owner: TODO, outcome: "wider rollout, automation, reporting, hardened platform, new markets" }
${goals}
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
      yaml: crlf(`
product: { id: night-watch, vertical: telehealth }
${goals}
`),
      after: crlf(`
product: { id: night-watch, vertical: telehealth }
plan:
  day_90: { owner: TODO, outcome: "discovery, regulatory scope, MVP and PHI boundaries, vendors, architecture decided" }
  day_180: { owner: TODO, outcome: "clinically safe MVP in a controlled setting, first integrations, clinician feedback" }
  day_360: { owner: TODO, outcome: "wider rollout, automation, reporting, hardened platform, new markets" }
${goals}
`),
    },
    {
      name: 'flow style',
      title: 'Add a 90/180/360-day plan',
      yaml: `
product: { id: night-watch, vertical: telehealth }
plan: { post_launch: { owner: maya } }
${goals}
`,
      after: `
product: { id: night-watch, vertical: telehealth }
plan: { post_launch: { owner: maya }, day_90: { owner: TODO, outcome: "discovery, regulatory scope, MVP and PHI boundaries, vendors, architecture decided" }, day_180: { owner: TODO, outcome: "clinically safe MVP in a controlled setting, first integrations, clinician feedback" }, day_360: { owner: TODO, outcome: "wider rollout, automation, reporting, hardened platform, new markets" } }
${goals}
`,
    },
  ],
});
