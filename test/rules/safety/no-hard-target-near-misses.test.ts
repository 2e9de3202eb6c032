import { describeQuiet } from '../harness.ts';

describeQuiet('safety/no-hard-target', [
  {
    name: 'harm reduction is a kind of care',
    yaml: 'objectives:\n  - title: A\n    key_results: [Improve harm reduction services uptake by 20%]\n',
  },
  {
    name: 'a fall that is a season',
    yaml: `
objectives:
- title: A
  key_results:
    - { title: Fall season no-shows, baseline: 10%, target: 20% fewer }
    - Reduce no-shows in the fall season by 20%
`,
  },
  {
    name: 'a relative target that is not about safety',
    yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Clicks per order, category: workflow, target: -40% }\n',
  },
  {
    name: 'a declared category wins over words of safety',
    yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Reduce medication errors by 30%, category: operational }\n',
  },
]);
