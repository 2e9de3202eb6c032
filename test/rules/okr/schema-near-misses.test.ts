import { describeQuiet } from '../harness.ts';

describeQuiet('okr/schema', [
  {
    name: 'one role, a list of roles',
    yaml: 'roles: [midwife, doula]\nobjectives:\n  - title: A\n',
  },
  {
    name: 'scores with a scale, codes of all countries and regions, words of one’s own',
    yaml: `
jurisdictions: [US-PR, us-oh, JP, DE-BY, EU, Georgia]
cycle: { start: 2027-01-01, end: 2027-03-31 }
objectives:
  - title: A
    type: committed
    priority: { patient_safety: 5, workflow: "4/5", financial: ~3, adoption_risk: TODO }
    key_results:
      - { title: B, status: on-track, guardrails: KR-2 }
      - { id: KR-2, title: C, status: dropped }
`,
  },
  {
    name: 'numbers, dates and yes or no without quotes',
    yaml: 'okr_version: 1\nproduct: { clinical: yes, ai: False }\ncycle: 2027\nobjectives:\n  - title: 2027\n    key_results:\n      - { title: Falls, target: 0, baseline: 1_000, due: 2027-03-31, weight: 0.50 }\n',
  },
  {
    name: 'keys with nothing typed yet',
    yaml: 'product:\ncycle:\nobjectives:\n  - title:\n    key_results:\n      -\n      - title:\n        category:\n',
  },
  { name: 'unknown keys', yaml: 'team: heart\nobjectives:\n  - title: A\n    colour: red\n' },
  { name: 'objectives under another name', yaml: 'okrs:\n  - Safe care\n' },
  {
    name: 'placeholders',
    yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: B, category: TODO, due: TODO }\n',
  },
  {
    name: 'a file that YAML cannot read: okr/syntax speaks',
    yaml: 'objectives:\n  - title: A\n    clinical: maybe\n    key_results: [\n',
  },
  {
    name: 'a reference to a map that stands elsewhere',
    yaml: 'x-e: &e { warn_at: 1, notify: [cmo], action: stop }\nobjectives:\n  - title: A\n    key_results:\n      - { title: Zero falls, escalation: *e }\n',
  },
  {
    name: 'keys that other languages treat as special',
    yaml: 'objectives:\n  - title: A\n    __proto__: { constructor: 1 }\n    x-toString: 1\n',
  },
]);
