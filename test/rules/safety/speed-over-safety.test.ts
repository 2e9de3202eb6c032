import { crlf, describeRule } from '../harness.ts';
import { mark } from '../mark.ts';
import { atHome, home } from '../samples.ts';

const says = (what: string) =>
  `${what} rewards speed, and nothing in this objective must hold meanwhile; add a guardrail, such as the change failure rate or a safety goal.`;

describeRule('safety/speed-over-safety', {
  fires: [
    {
      name: 'as a rhythm of deployments',
      yaml: `
product: { clinical: true }
objectives:
  - title: A
    key_results:
      - Deploy to production 10 times a day
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'time to market alone',
      yaml: mark(
        atHome('Time to market of new features from 90 to 45 days'),
        'Time to market of new features from 90 to 45 days',
      ),
      message: says('This key result'),
      severity: 'info',
    },
    {
      name: 'releases, with an id',
      yaml: `
${home}
      - { id: KR-2, title: Release frequency, baseline: 1, target: 4, unit: per month }
                           ^^^^^^^^^^^^^^^^^
      - { title: Revenue, target: $2M }
`,
      message: says('KR-2'),
    },
    {
      name: 'once an objective',
      yaml: `
${home}
      - Deployments per week from 2 to 10
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Sprint velocity up 20%
`,
      message: says('This key result'),
    },
    {
      name: 'shorter lead time',
      yaml: mark(
        atHome('{ title: Lead time for changes, direction: decrease, baseline: 20 days, target: 5 days }'),
        'Lead time for changes',
      ),
      message: says('This key result'),
    },
    {
      name: 'safety in another objective does not hold this one',
      yaml: `
${home}
      - Ship weekly in Q1
        ^^^^^^^^^^^^^^^^^
  - title: Safe
    key_results:
      - { title: Falls, category: safety, target: 2 }
`,
      message: says('This key result'),
    },
    {
      name: 'a product that people wear',
      yaml: `
product: { vertical: wearable }
objectives:
  - title: Watch at home
    key_results:
      - Features released per quarter from 3 to 9
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: says('This key result'),
    },
  ],
  quiet: [
    {
      name: 'with the change failure rate',
      yaml: `
${home}
      - Deployments per week from 2 to 10
      - Change failure rate below 5%
`,
    },
    { name: 'with it in the same title', yaml: atHome('Ship weekly with a change failure rate below 5%') },
    {
      name: 'with a safety key result beside it',
      yaml: `
${home}
      - Time to market from 90 to 45 days
      - { title: Missed alerts, category: safety, target: 0 }
`,
    },
    {
      name: 'with a guardrail link',
      yaml: atHome('{ title: Release frequency, target: 4, guardrails: [{ metric: KR-9 }] }'),
    },
    {
      name: 'with a guardrail beside it',
      yaml: `
${home}
      - Release frequency of 4 per month
      - { title: Support tickets, type: guardrail, target: <= 40 }
`,
    },
    {
      name: 'defects count as quality',
      yaml: `
${home}
      - Release frequency of 4 per month
      - Escaped defects from 9 to 3
`,
    },
    { name: 'response to incidents', yaml: atHome('Incident response time under 15 minutes') },
    { name: 'turnaround of results', yaml: atHome('Lab result turnaround from 60 to 30 minutes') },
    {
      name: 'speed in the body',
      yaml: `
${home}
      - Pulse wave velocity below 10 m/s in 60% of patients
      - Blood flow velocity recorded for 90%
      - Gait velocity up by 0.1 m/s
`,
    },
    { name: 'release from hospital', yaml: atHome('Patients released before noon from 20% to 40%') },
    {
      name: 'fewer releases',
      yaml: atHome('{ title: Release frequency, direction: decrease, baseline: 8, target: 4 }'),
    },
  ],
  fixes: [
    {
      name: 'tied to the safety key result of another objective',
      title: 'Pursue it only while KR-7 holds',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Ship
    key_results:
      - title: Release frequency # weekly
        target: 4
        notes: ask Sam
  - title: Safe
    key_results:
      - { id: KR-7, title: Falls, category: safety, target: 2 }
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Ship
    key_results:
      - title: Release frequency # weekly
        target: 4
        guardrails: [{ metric: KR-7 }]
        notes: ask Sam
  - title: Safe
    key_results:
      - { id: KR-7, title: Falls, category: safety, target: 2 }
`,
    },
    {
      name: 'tied, in braces',
      title: 'Pursue it only while KR-7 holds',
      yaml: `
${home}
      - { title: Release frequency, target: 4 }
  - title: Safe
    key_results:
      - { id: KR-7, title: Falls, category: safety, target: 2 }
`,
      after: `
${home}
      - { title: Release frequency, target: 4, guardrails: [{ metric: KR-7 }] }
  - title: Safe
    key_results:
      - { id: KR-7, title: Falls, category: safety, target: 2 }
`,
    },
    {
      name: 'tied, with an empty list of guardrails',
      title: 'Pursue it only while KR-7 holds',
      yaml: `
${home}
      - title: Release frequency
        target: 4
        guardrails:
  - title: Safe
    key_results:
      - { id: KR-7, title: Falls, category: safety, target: 2 }
`,
      after: `
${home}
      - title: Release frequency
        target: 4
        guardrails: [{ metric: KR-7 }]
  - title: Safe
    key_results:
      - { id: KR-7, title: Falls, category: safety, target: 2 }
`,
    },
    {
      name: 'a measure of its own, where the file has no safety goal',
      title: 'Add the change failure rate as a guardrail',
      yaml: atHome('{ id: KR-4, title: Release frequency, target: 4 }'),
      after: `
${home}
      - { id: KR-4, title: Release frequency, target: 4 }
      - id: KR-5
        title: Change failure rate of releases
        category: operational
        type: guardrail
        direction: maintain
        baseline: TODO
        target: TODO
        unit: "%"
        owner: TODO
`,
    },
    {
      name: 'four spaces, CRLF, one line of text',
      title: 'Pursue it only while S-1 holds',
      yaml: crlf(`
product:
    clinical: true
objectives:
    - title: Ship
      key_results:
          - Ship weekly # or more
    - title: Safe
      key_results:
          - { id: S-1, title: Falls, category: safety, target: 2 }
`),
      after: crlf(`
product:
    clinical: true
objectives:
    - title: Ship
      key_results:
          - title: Ship weekly # or more
            guardrails: [{ metric: S-1 }]
    - title: Safe
      key_results:
          - { id: S-1, title: Falls, category: safety, target: 2 }
`),
    },
    {
      name: 'both are offered',
      title: 'Add the change failure rate as a guardrail',
      yaml: `
${home}
      - Ship weekly in Q1
  - title: Safe
    key_results:
      - { id: KR-7, title: Falls, category: safety, target: 2 }
`,
      after: `
${home}
      - Ship weekly in Q1
      - id: KR-1
        title: Change failure rate of releases
        category: operational
        type: guardrail
        direction: maintain
        baseline: TODO
        target: TODO
        unit: "%"
        owner: TODO
  - title: Safe
    key_results:
      - { id: KR-7, title: Falls, category: safety, target: 2 }
`,
    },
  ],
});
