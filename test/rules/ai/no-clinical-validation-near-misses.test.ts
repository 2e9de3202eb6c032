import { describeQuiet } from '../harness.ts';

describeQuiet('ai/no-clinical-validation', [
  {
    name: 'there is no AI',
    yaml: `
product: { vertical: diagnostics-ai }
ai: none
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
  },
  {
    name: 'ignored with a reason',
    yaml: `
# okr-ignore-file ai/no-clinical-validation -- recorded in the portfolio file
product: { vertical: diagnostics-ai }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
  },
]);
