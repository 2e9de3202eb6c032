import { describeQuiet } from '../harness.ts';

describeQuiet('vertical/supply-essentials', [
  {
    name: 'the cost of one kind of procedure',
    yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Items with stock levels right at the count up to 98%
      - Stock that expires before use down to 1%
      - Purchase orders placed without typing up to 90%
      - Items bought from a current vendor catalogue up to 95%
      - Orders placed after a price comparison up to 80%
      - Departments within their supply budget up to 12 of 12
      - Recalled lots found within 24 hours up to 100%
      - Items whose usage is recorded in theatre up to 90%
      - Cost per total knee replacement down to $3,900
      - Stock-outs of critical items down to 2 a month
`,
  },
  {
    name: 'all of them',
    yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Items with stock levels right at the count up to 98%
      - Stock that expires before use down to 1%
      - Purchase orders placed without typing up to 90%
      - Items bought from a current vendor catalogue up to 95%
      - Orders placed after a price comparison up to 80%
      - Departments within their supply budget up to 12 of 12
      - Recalled lots found within 24 hours up to 100%
      - Items whose usage is recorded in theatre up to 90%
      - Procedures with a known cost per procedure up to 70%
      - Stock-outs of critical items down to 2 a month
`,
  },
  {
    name: 'one as an initiative',
    yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    initiatives: [Compare prices of three vendors]
    key_results:
      - Items with stock levels right at the count up to 98%
      - Stock that expires before use down to 1%
      - Purchase orders placed without typing up to 90%
      - Items bought from a current vendor catalogue up to 95%
      - Departments within their supply budget up to 12 of 12
      - Recalled lots found within 24 hours up to 100%
      - Items whose usage is recorded in theatre up to 90%
      - Procedures with a known cost per procedure up to 70%
      - Stock-outs of critical items down to 2 a month
`,
  },
  {
    name: 'one in another file',
    yaml: `
product: { id: demo, vertical: supply }
scorecard: { covered_elsewhere: { price-comparison: buying.okr.yaml } }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Items with stock levels right at the count up to 98%
      - Stock that expires before use down to 1%
      - Purchase orders placed without typing up to 90%
      - Items bought from a current vendor catalogue up to 95%
      - Departments within their supply budget up to 12 of 12
      - Recalled lots found within 24 hours up to 100%
      - Items whose usage is recorded in theatre up to 90%
      - Procedures with a known cost per procedure up to 70%
      - Stock-outs of critical items down to 2 a month
`,
  },
  {
    name: 'one in the objective',
    yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: Better prices
    key_results:
      - Items with stock levels right at the count up to 98%
      - Stock that expires before use down to 1%
      - Purchase orders placed without typing up to 90%
      - Items bought from a current vendor catalogue up to 95%
      - Departments within their supply budget up to 12 of 12
      - Recalled lots found within 24 hours up to 100%
      - Items whose usage is recorded in theatre up to 90%
      - Procedures with a known cost per procedure up to 70%
      - Stock-outs of critical items down to 2 a month
`,
  },
  {
    name: 'another vertical',
    yaml: `
product: { id: demo, vertical: admin }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Falls fall from 4 to 2 per 1,000 bed days
`,
  },
  {
    name: 'no vertical',
    yaml: `
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Falls fall from 4 to 2 per 1,000 bed days
`,
  },
  {
    name: 'no key results yet',
    yaml: `
product: { id: demo, vertical: supply }
objectives:
  - title: A
`,
  },
  {
    name: 'a file that YAML cannot read',
    yaml: `
product: { id: demo, vertical: supply }
own
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Falls fall from 4 to 2 per 1,000 bed days
`,
  },
]);
