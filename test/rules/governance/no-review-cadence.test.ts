import { crlf, describeRule } from '../harness.ts';
import { goal, goals } from '../samples.ts';

const message =
  'No rhythm is set for reviews of goals and risks, so trade-offs happen by accident; add one, such as monthly.';

describeRule('governance/no-review-cadence', {
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
      name: 'reviews without a rhythm, on their key',
      yaml: `
product: { id: night-watch, vertical: telehealth }
reviews: { owner: maya.okafor }
^^^^^^^
${goals}
`,
      message:
        'Reviews are named without a rhythm, so nobody knows when the next one is; add a cadence, such as monthly.',
    },
    {
      name: 'a cadence without a value, beside an owner',
      yaml: `
product: { id: night-watch, vertical: telehealth }
reviews: { cadence: , owner: Maya }
^^^^^^^
${goals}
`,
    },
    {
      name: 'the word in a list, and a cadence that is open',
      yaml: `
product: { id: night-watch, vertical: telehealth }
reviews: { topics: [cadence, scope], cadence: not yet }
^^^^^^^
${goals}
`,
    },
    {
      name: 'steering without a rhythm',
      yaml: `
product: { id: night-watch, vertical: telehealth }
steering: [maya.okafor]
objectives:
^^^^^^^^^^
${goal}
`,
      message,
    },
    {
      name: 'a key without a value',
      yaml: `
product: { id: night-watch, vertical: telehealth }
reviews:
objectives:
^^^^^^^^^^
${goal}
`,
      message,
    },
  ],
  quiet: [
    {
      name: 'a rhythm in the text of a list',
      yaml: `
product: { id: night-watch, vertical: telehealth }
reviews: [{ what: roadmap, when: every 2 weeks }, the cadence is agreed]
${goals}
`,
    },
    {
      name: 'a cadence within a part of its own',
      yaml: `
product: { id: night-watch, vertical: telehealth }
reviews: { roadmap: { cadence: every sprint, owner: maya } }
${goals}
`,
    },
    {
      name: 'a cadence',
      yaml: `
product: { id: night-watch, vertical: telehealth }
reviews: { cadence: monthly, owner: maya }
${goals}
`,
    },
    {
      name: 'a cadence in words of the house',
      yaml: `
product: { id: night-watch, vertical: telehealth }
reviews: { cadence: every sprint, owner: maya }
${goals}
`,
    },
    {
      name: 'one word',
      yaml: `
product: { id: night-watch, vertical: telehealth }
reviews: quarterly
${goals}
`,
    },
    {
      name: 'a sentence',
      yaml: `
product: { id: night-watch, vertical: telehealth }
reviews: every 2 weeks with the board
${goals}
`,
    },
    {
      name: 'in steering',
      yaml: `
product: { id: night-watch, vertical: telehealth }
steering: { people: [maya], meets: monthly }
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
      name: 'a new block',
      title: 'Add a monthly review',
      yaml: `
product: { id: night-watch, vertical: telehealth }
# The goals
${goals}
`,
      after: `
product: { id: night-watch, vertical: telehealth }
reviews: { cadence: monthly, owner: TODO }
# The goals
${goals}
`,
    },
    {
      name: 'in the block, flow style',
      title: 'Add a monthly review',
      yaml: `
product: { id: night-watch, vertical: telehealth }
reviews: { owner: maya.okafor } # with the board
${goals}
`,
      after: `
product: { id: night-watch, vertical: telehealth }
reviews: { cadence: monthly, owner: maya.okafor } # with the board
${goals}
`,
    },
    {
      name: 'in the block, block style, CRLF',
      title: 'Add a monthly review',
      yaml: crlf(`
product: { id: night-watch, vertical: telehealth }
reviews:
  owner: maya.okafor
${goals}
`),
      after: crlf(`
product: { id: night-watch, vertical: telehealth }
reviews:
  cadence: monthly
  owner: maya.okafor
${goals}
`),
    },
    {
      name: 'into an empty key, four spaces',
      title: 'Add a monthly review',
      yaml: `
product: { id: night-watch, vertical: telehealth }
reviews:
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
reviews: { cadence: monthly, owner: TODO }
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
      name: 'in the block, above a comment, four spaces, CRLF',
      yaml: crlf(`
product: { id: night-watch, vertical: telehealth }
reviews:
    # chairs the board
    owner: maya.okafor
objectives:
    - id: O-1
      title: Safer nights
      owner: maya.okafor
      key_results:
          - id: KR-1.1
            title: Falls fall from 4 to 2 per 1,000 bed days
`),
      after: crlf(`
product: { id: night-watch, vertical: telehealth }
reviews:
    cadence: monthly
    # chairs the board
    owner: maya.okafor
objectives:
    - id: O-1
      title: Safer nights
      owner: maya.okafor
      key_results:
          - id: KR-1.1
            title: Falls fall from 4 to 2 per 1,000 bed days
`),
    },
    {
      name: 'a rhythm that is still open',
      yaml: 'product: { vertical: telehealth }\nreviews: { cadence: TBD, owner: ana }\nobjectives:\n  - title: A\n',
      after:
        'product: { vertical: telehealth }\nreviews: { cadence: monthly, owner: ana }\nobjectives:\n  - title: A\n',
    },
  ],
});
