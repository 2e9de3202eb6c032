import { describeQuiet } from '../harness.ts';

describeQuiet('ai/no-drift-monitoring', [
  {
    name: 'research only',
    yaml: `
ai: { deployed: research-only }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
  },
  {
    name: 'no block: missing-governance speaks',
    yaml: `
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
  },
  {
    name: 'there is no AI',
    yaml: `
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
# okr-ignore-file ai/no-drift-monitoring -- recorded in the portfolio file
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
  },
]);
