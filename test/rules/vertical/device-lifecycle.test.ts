import { describeRule } from '../harness.ts';

describeRule('vertical/device-lifecycle', {
  fires: [
    {
      name: 'nothing of it',
      yaml: `
product: { id: demo, vertical: medical-device }
objectives:
^^^^^^^^^^
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
      message:
        'Nothing covers the clearance, design controls and monitoring after the market yet; a device is planned for its whole life, so add goals for them.',
      severity: 'info',
    },
    {
      name: 'clearance alone is there',
      yaml: `
product: { id: demo, vertical: medical-device }
objectives:
^^^^^^^^^^
  - id: O-1
    title: A better year
    key_results:
      - 510(k) submission accepted by 30 June
`,
      message:
        'Nothing covers design controls and monitoring after the market yet; a device is planned for its whole life, so add goals for them.',
    },
    {
      name: 'all but what comes after',
      yaml: `
product: { id: demo, vertical: medical-device }
objectives:
^^^^^^^^^^
  - id: O-1
    title: A better year
    key_results:
      - De Novo decision on file
      - Design reviews passed without open points up to 100%
`,
      message:
        'Nothing covers monitoring after the market yet; a device is planned for its whole life, so add a goal for that.',
    },
    {
      name: 'other things that are cleared',
      yaml: `
product: { id: demo, vertical: medical-device }
objectives:
^^^^^^^^^^
  - id: O-1
    title: A better year
    key_results:
      - Customs clearance in 2 days
      - Support cleared 90% of cases
      - Complaints reviewed in 5 days
      - Design reviews passed
`,
      message:
        'Nothing covers the clearance yet; a device is planned for its whole life, so add a goal for that.',
    },
    {
      name: 'design controls are asked for elsewhere',
      yaml: `
product: { id: demo, vertical: medical-device }
regulatory: { fda: { status: device, clearance: K261234 } }
objectives:
^^^^^^^^^^
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
      message:
        'Nothing covers monitoring after the market yet; a device is planned for its whole life, so add a goal for that.',
    },
  ],
  quiet: [
    {
      name: 'the FDA clears it',
      yaml: `
product: { vertical: medical-device }
objectives:
  - title: A better pump
    key_results:
      - FDA clears the pump by 2027-05-01
      - "Design reviews held before each release: 6 of 6"
      - Complaints from the field per 1,000 pumps from 9 to 5
`,
    },
    {
      name: 'by key results',
      yaml: `
product: { id: demo, vertical: medical-device }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - CE marking of the pump
      - Design controls audited with no findings
      - Complaints reviewed within 5 days up to 95%
`,
    },
    {
      name: 'by the file',
      yaml: `
product: { id: demo, vertical: medical-device }
regulatory: { fda: { status: device, clearance: K261234 }, qms: { standard: iso-13485 } }
plan: { post_launch: { owner: lena } }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'adverse events are watched',
      yaml: `
product: { id: demo, vertical: medical-device }
regulatory: { fda: { clearance: K261234 }, qms: { standard: iso-13485 } }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Adverse events per 1,000 uses of 1
`,
    },
    {
      name: 'another vertical',
      yaml: `
product: { id: demo, vertical: wearable }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'no vertical',
      yaml: `
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
  ],
  fixes: [
    {
      name: 'a goal for the clearance',
      title: 'Add a goal for the clearance',
      yaml: `
product: { id: demo, vertical: medical-device }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
      after: `
product: { id: demo, vertical: medical-device }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
      - id: KR-1.2
        title: Decision on the clearance of the device is on file
        category: compliance
        type: milestone
        due: TODO
        owner: TODO
`,
    },
    {
      name: 'monitoring after launch',
      title: 'Add monitoring after launch',
      yaml: `
product: { id: demo, vertical: medical-device }
# The goals
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
      after: `
product: { id: demo, vertical: medical-device }
plan:
  post_launch: { owner: TODO, monitor: [adverse-events, complaints, near-misses], cadence: weekly }
# The goals
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'the quality system, where there is a baseline',
      title: 'Add the quality system',
      yaml: `
product: { id: demo, vertical: medical-device }
regulatory:
  playbook: a.md # ours
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
      after: `
product: { id: demo, vertical: medical-device }
regulatory:
  playbook: a.md # ours
  qms: { standard: iso-13485, design_history: TODO, risk_file: TODO, software_class: TODO }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'monitoring in a plan, CRLF',
      title: 'Add monitoring after launch',
      yaml: 'product: { id: demo, vertical: medical-device }\r\nplan:\r\n  day_90: { owner: maya, outcome: scope }\r\nobjectives:\r\n  - id: O-1\r\n    title: A better year\r\n    key_results:\r\n      - 510(k) clearance on file\r\n      - Design reviews passed\r\n',
      after:
        'product: { id: demo, vertical: medical-device }\r\nplan:\r\n  day_90: { owner: maya, outcome: scope }\r\n  post_launch: { owner: TODO, monitor: [adverse-events, complaints, near-misses], cadence: weekly }\r\nobjectives:\r\n  - id: O-1\r\n    title: A better year\r\n    key_results:\r\n      - 510(k) clearance on file\r\n      - Design reviews passed\r\n',
    },
    {
      name: 'flow style',
      title: 'Add a goal for the clearance',
      yaml: `
product: { id: demo, vertical: medical-device }
objectives:
  - title: A
    key_results: [Falls of 2]
`,
      after: `
product: { id: demo, vertical: medical-device }
objectives:
  - title: A
    key_results: [Falls of 2, { id: KR-1, title: Decision on the clearance of the device is on file, category: compliance, type: milestone, due: TODO, owner: TODO }]
`,
    },
    {
      name: 'four spaces',
      title: 'Add a goal for the clearance',
      yaml: `
product: { id: demo, vertical: medical-device }
objectives:
    - id: O-1
      title: A better year
      key_results:
          - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
      after: `
product: { id: demo, vertical: medical-device }
objectives:
    - id: O-1
      title: A better year
      key_results:
          - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
          - id: KR-1.2
            title: Decision on the clearance of the device is on file
            category: compliance
            type: milestone
            due: TODO
            owner: TODO
`,
    },
    {
      name: 'a goal for design controls where the file says nothing of regulation',
      yaml: 'product: { vertical: medical-device }\nplan: { post_launch: weekly }\nobjectives:\n  - title: A\n    key_results:\n      - { id: KR-1, title: UKCA marking granted }\n',
      title: 'Add a goal for design controls',
      after:
        'product: { vertical: medical-device }\nplan: { post_launch: weekly }\nobjectives:\n  - title: A\n    key_results:\n      - { id: KR-1, title: UKCA marking granted }\n      - id: KR-2\n        title: Design inputs with a passed design verification on file\n        category: compliance\n        baseline: TODO\n        target: 100%\n        owner: TODO\n',
    },
  ],
});
