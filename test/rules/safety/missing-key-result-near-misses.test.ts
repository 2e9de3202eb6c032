import { describeQuiet } from '../harness.ts';

describeQuiet('safety/missing-key-result', [
  {
    name: 'harm that is near: Missed critical alerts at 0',
    yaml: `
product: { clinical: true }
objectives:
  - title: A
    key_results: [Missed critical alerts at 0]
`,
  },
  {
    name: 'a business of which nothing says that it gives care',
    yaml: `
objectives:
  - title: Make our developer platform boring
    key_results:
      - Change failure rate from 18% to 8%
      - Incidents of severity 1 from 6 to 2 a quarter
      - Rapid response to RFPs within 5 days in 90% of cases
      - Infection of laptops by malware at zero
  - title: Grow the sales pipeline
    key_results:
      - Qualified pilots with hospitals from 4 to 10
      - Women in leadership roles from 25% to 40%
      - Fall in support volume of 20%
`,
  },
  {
    name: 'downtime of what medicines are given by',
    yaml: `
product: { clinical: true }
objectives:
  - title: A
    key_results: [Unplanned downtime of the medication record under 10 minutes a month]
`,
  },
  {
    name: 'one key result of the category safety, among others',
    yaml: 'product: { clinical: true }\nobjectives:\n  - title: Grow\n    key_results:\n      - { title: Falls, category: [workflow, safety] }\n',
  },
  {
    name: 'a safety key result in the last objective',
    yaml: 'product: { clinical: true }\nobjectives:\n  - title: Grow\n  - title: Safe\n    key_results:\n      - { title: Missed alerts, category: safety, target: 0 }\n',
  },
  {
    name: 'an administrative product',
    yaml: 'product: { vertical: hospital-management }\nobjectives:\n  - title: Grow\n',
  },
  {
    name: 'a product that says it is not clinical',
    yaml: 'product: { vertical: telehealth, clinical: false }\nobjectives:\n  - title: Grow\n',
  },
  { name: 'a file about which nothing is known', yaml: 'objectives:\n  - title: Grow\n' },
  { name: 'no objective yet', yaml: 'product: { clinical: true }\nobjectives:\n' },
  { name: 'no objectives at all', yaml: 'product: { clinical: true }\n' },
  {
    name: 'a supply product that says why safety does not apply',
    yaml: 'product: { vertical: supply, clinical: true, safety: not-applicable, reason: orders paper goods only }\nobjectives:\n  - title: Grow\n',
  },
  {
    name: 'ignored with a reason',
    yaml: 'product: { clinical: true }\n# okr-ignore safety/missing-key-result -- the platform team holds it\nobjectives:\n  - title: Grow\n',
  },
  {
    name: 'a file that YAML cannot read',
    yaml: 'product: { clinical: true }\nobjectives:\n  - title: "Grow\n',
  },
]);
