import { describeQuiet } from '../harness.ts';

describeQuiet('safety/uptime-scope', [
  {
    name: 'beds and appointments are available too',
    yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Bed availability above 5%
      - Appointment availability within 3 days for 90%
      - Interpreter availability for 95% of visits
`,
  },
  {
    name: 'money for uptime',
    yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Uptime credits paid to customers, category: financial, target: $10K }
`,
  },
  {
    name: 'a milestone',
    yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Uptime dashboard released, type: milestone, due: 2027-03-01 }
`,
  },
  {
    name: 'a product without contact to care',
    yaml: `
product: { vertical: supply }
objectives:
  - title: Watch at home
    key_results:
      - Uptime of 99.9%
`,
  },
  {
    name: 'an objective that is not clinical',
    yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Sell
    clinical: false
    key_results:
      - Shop uptime of 99.9%
`,
  },
  {
    name: 'ignored with a reason',
    yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      # okr-ignore safety/uptime-scope -- one contract for all parts
      - Uptime of 99.9%
`,
  },
]);
