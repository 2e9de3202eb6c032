import { crlf, describeRule } from '../harness.ts';
import { goals } from '../samples.ts';

describeRule('governance/plan-incomplete', {
  fires: [
    {
      name: 'no owner',
      yaml: `
plan:
  day_90: { owner: maya, outcome: regulatory scope settled }
  day_180: { outcome: MVP on one ward }
  ^^^^^^^
  day_360: { owner: maya, outcome: rollout }
${goals}
`,
      message: 'Day 180 has no owner; expected by then: a clinically safe MVP in a controlled setting.',
      severity: 'hint',
    },
    {
      name: 'no outcome',
      yaml: `
plan:
  day_90: { owner: maya }
  ^^^^^^
  day_180: { owner: sam, outcome: MVP on one ward }
  day_360: { owner: maya, outcome: rollout }
${goals}
`,
      message:
        'Day 90 has no outcome; expected by then: regulatory scope, PHI boundaries, vendors and architecture decided.',
    },
    {
      name: 'neither',
      yaml: `
plan:
  day_90: { owner: maya, outcome: regulatory scope settled }
  day_180: { owner: sam, outcome: MVP on one ward }
  day_360: { due: 2027-12-31 }
  ^^^^^^^
${goals}
`,
      message: 'Day 360 has no owner and no outcome; expected by then: wider rollout on a hardened platform.',
    },
    {
      name: 'words alone have no owner',
      yaml: `
plan:
  day_90: { owner: maya, outcome: regulatory scope settled }
  day_180: MVP on one ward
  ^^^^^^^
  day_360: { owner: maya, outcome: rollout }
${goals}
`,
      message: 'Day 180 has no owner; expected by then: a clinically safe MVP in a controlled setting.',
    },
    {
      name: 'a phase that is missing, on the plan',
      yaml: `
plan:
^^^^
  day_90: { owner: maya, outcome: regulatory scope settled }
  day_180: { owner: sam, outcome: MVP on one ward }
${goals}
`,
      message: 'Day 360 is missing from the plan; expected by then: wider rollout on a hardened platform.',
    },
    {
      name: 'block style, several',
      yaml: `
plan:
  day_90:
  ^^^^^^
    owner: maya
  day_180:
  ^^^^^^^
    outcome: MVP on one ward
  day_360: { owner: maya, outcome: rollout }
${goals}
`,
    },
  ],
  quiet: [
    {
      name: 'a full plan',
      yaml: `
plan:
  day_90: { owner: maya, outcome: regulatory scope settled }
  day_180: { owner: sam, outcome: MVP }
  day_360: { owner: maya, outcome: rollout }
${goals}
`,
    },
    {
      name: 'no plan, of which governance/plan-missing speaks',
      yaml: `
product: { id: night-watch, vertical: telehealth }
${goals}
`,
    },
    {
      name: 'an empty plan',
      yaml: `
product: { id: night-watch, vertical: telehealth }
plan: {}
${goals}
`,
    },
    {
      name: 'after launch only',
      yaml: `
product: { id: night-watch, vertical: telehealth }
plan: { post_launch: { owner: maya } }
${goals}
`,
    },
    {
      name: 'a file name',
      yaml: `
product: { id: night-watch, vertical: telehealth }
plan: docs/plan.md
${goals}
`,
    },
    {
      name: 'a file that YAML cannot read',
      yaml: `
plan:
  day_90: { owner: maya, outcome: regulatory scope settled }
own
${goals}
`,
    },
  ],
  fixes: [
    {
      name: 'the owner that is missing, flow style',
      title: 'Fill in day_180',
      yaml: `
plan:
  day_90: { owner: maya, outcome: regulatory scope settled }
  day_180: { outcome: MVP on one ward } # ward 4
  day_360: { owner: maya, outcome: rollout }
${goals}
`,
      after: `
plan:
  day_90: { owner: maya, outcome: regulatory scope settled }
  day_180: { outcome: MVP on one ward, owner: TODO } # ward 4
  day_360: { owner: maya, outcome: rollout }
${goals}
`,
    },
    {
      name: 'the outcome that is missing, block style',
      title: 'Fill in day_90',
      yaml: `
plan:
  day_90:
    owner: maya # until May
  day_180: { owner: sam, outcome: MVP }
  day_360: { owner: maya, outcome: rollout }
${goals}
`,
      after: `
plan:
  day_90:
    owner: maya # until May
    outcome: "discovery, regulatory scope, MVP and PHI boundaries, vendors, architecture decided"
  day_180: { owner: sam, outcome: MVP }
  day_360: { owner: maya, outcome: rollout }
${goals}
`,
    },
    {
      name: 'a phase in its place',
      title: 'Fill in day_180',
      yaml: `
plan:
  day_90: { owner: maya, outcome: regulatory scope settled }
  day_360: { owner: maya, outcome: rollout }
  post_launch: { owner: lena }
${goals}
`,
      after: `
plan:
  day_90: { owner: maya, outcome: regulatory scope settled }
  day_180: { owner: TODO, outcome: "clinically safe MVP in a controlled setting, first integrations, clinician feedback" }
  day_360: { owner: maya, outcome: rollout }
  post_launch: { owner: lena }
${goals}
`,
    },
    {
      name: 'the last phase, before what comes after launch, CRLF',
      title: 'Fill in day_360',
      yaml: crlf(`
plan:
  day_90: { owner: maya, outcome: regulatory scope settled }
  day_180: { owner: sam, outcome: MVP }
  post_launch: { owner: lena }
${goals}
`),
      after: crlf(`
plan:
  day_90: { owner: maya, outcome: regulatory scope settled }
  day_180: { owner: sam, outcome: MVP }
  day_360: { owner: TODO, outcome: "wider rollout, automation, reporting, hardened platform, new markets" }
  post_launch: { owner: lena }
${goals}
`),
    },
    {
      name: 'four spaces',
      title: 'Fill in day_90',
      yaml: `
plan:
    day_90:
      owner: maya
    day_180: { owner: sam, outcome: MVP }
    day_360: { owner: maya, outcome: rollout }
objectives:
    - id: O-1
      title: Safer nights
      owner: maya.okafor
      key_results:
          - id: KR-1.1
            title: Falls fall from 4 to 2 per 1,000 bed days
`,
      after: `
plan:
    day_90:
      owner: maya
      outcome: "discovery, regulatory scope, MVP and PHI boundaries, vendors, architecture decided"
    day_180: { owner: sam, outcome: MVP }
    day_360: { owner: maya, outcome: rollout }
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
      name: 'a plan in one line',
      title: 'Fill in day_90',
      yaml: `
plan: { day_90: { owner: maya }, day_180: { owner: sam, outcome: MVP }, day_360: { owner: maya, outcome: rollout } }
${goals}
`,
      after: `
plan: { day_90: { owner: maya, outcome: "discovery, regulatory scope, MVP and PHI boundaries, vendors, architecture decided" }, day_180: { owner: sam, outcome: MVP }, day_360: { owner: maya, outcome: rollout } }
${goals}
`,
    },
    {
      name: 'a text is the outcome',
      yaml: 'plan:\n  day_90: scope, classes agreed # by June\n  day_180: { owner: a, outcome: B }\n  day_360: { owner: a, outcome: C }\nobjectives: []\n',
      after:
        'plan:\n  day_90: { owner: TODO, outcome: "scope, classes agreed" } # by June\n  day_180: { owner: a, outcome: B }\n  day_360: { owner: a, outcome: C }\nobjectives: []\n',
    },
    {
      name: 'whoever is responsible is its owner',
      yaml: 'plan:\n  day_90: { responsible: a }\n  day_180: { dri: a, outcome: B }\n  day_360: { owner: a, outcome: C }\nobjectives: []\n',
      after:
        'plan:\n  day_90: { responsible: a, outcome: "discovery, regulatory scope, MVP and PHI boundaries, vendors, architecture decided" }\n  day_180: { dri: a, outcome: B }\n  day_360: { owner: a, outcome: C }\nobjectives: []\n',
    },
  ],
});
