import { describeRule } from '../harness.ts';

const goals = 'objectives:\n  - title: Connect\n';
const share = (text: string): string => `investment: { integration_share: ${text} }\n${goals}`;
const marked = (text: string): string =>
  `investment: { integration_share: ${text} }\n${' '.repeat(33)}${'^'.repeat(text.length)}\n${goals}`;

describeRule('integration/effort-above-40-percent', {
  fires: [
    {
      name: 'a percentage',
      yaml: marked('55%'),
      message:
        '55% of the effort for integration is above the rule of thumb of 30 to 40%; check that enough is left for other goals.',
      severity: 'hint',
    },
    { name: 'a fraction', yaml: marked('0.5'), message: /^50% of the effort/ },
    { name: 'a bare number', yaml: marked('41') },
    { name: 'everything', yaml: marked('1'), message: /^100% of the effort/ },
    { name: 'at least', yaml: marked('">= 60%"'), message: /^60% of the effort/ },
    {
      name: 'in a block',
      yaml: `investment:\n  integration_share: 45 # agreed\n                     ^^\n${goals}`,
    },
  ],
  quiet: [
    { name: 'the upper end of the rule of thumb', yaml: share('40%') },
    { name: 'as a fraction', yaml: share('0.40') },
    { name: 'a range up to it', yaml: share('30-40%') },
    { name: 'below: a rule of its own', yaml: share('10%') },
    { name: 'one percent', yaml: share('1%') },
    { name: 'nothing is said', yaml: goals },
    { name: 'no share', yaml: share('250 hours') },
    { name: 'more than everything', yaml: share('120%') },
  ],
});
