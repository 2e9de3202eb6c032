import { describeRule } from '../harness.ts';

const goals = 'objectives:\n  - title: Connect\n';
const share = (text: string): string => `investment: { integration_share: ${text} }\n${goals}`;
const marked = (text: string): string =>
  `investment: { integration_share: ${text} }\n${' '.repeat(33)}${'^'.repeat(text.length)}\n${goals}`;

describeRule('integration/effort-below-30-percent', {
  fires: [
    {
      name: 'a percentage',
      yaml: marked('25%'),
      message:
        '25% of the effort for integration is below the rule of thumb of 30 to 40%, so testing may fall short; raise it.',
      severity: 'info',
    },
    { name: 'a fraction', yaml: marked('0.25'), message: /^25% of the effort/ },
    { name: 'a fraction without its nought', yaml: marked('.25'), message: /^25% of the effort/ },
    { name: 'some of the people', yaml: marked('2 of 8 developers'), message: /^25% of the effort/ },
    { name: 'a bare number', yaml: marked('25'), message: /^25% of the effort/ },
    { name: 'in quotes, with a space', yaml: marked('"29.5 %"'), message: /^29.5% of the effort/ },
    { name: 'a decimal comma', yaml: marked('"0,125"'), message: /^12.5% of the effort/ },
    { name: 'a range by its upper end', yaml: marked('15-25%'), message: /^25% of the effort/ },
    { name: 'about', yaml: marked('~20%') },
    { name: 'a limit', yaml: marked('"< 20%"'), message: /^Less than 20% of the effort/ },
    { name: 'a limit that is not reached', yaml: marked('"< 30%"'), message: /^Less than 30% of the effort/ },
    { name: 'the same in words', yaml: marked('under 30%'), message: /^Less than 30% of the effort/ },
    { name: 'a limit that may be reached', yaml: marked('"<= 29%"'), message: /^29% of the effort/ },
    { name: 'nothing at all', yaml: marked('0') },
    { name: 'in words', yaml: marked('20 percent of sprint capacity') },
    {
      name: 'in a block, with a comment',
      yaml: `investment: # 2027\n  integration_share: 10% # agreed\n                     ^^^\n${goals}`,
    },
  ],
  quiet: [
    { name: 'the lower end of the rule of thumb', yaml: share('30%') },
    { name: 'within', yaml: share('0.34') },
    { name: 'above: a rule of its own', yaml: share('55') },
    { name: 'a range that reaches 30%', yaml: share('25-30%') },
    { name: 'one is the whole', yaml: share('1') },
    { name: 'nothing is said', yaml: goals },
    { name: 'not typed yet', yaml: `investment: { integration_share: }\n${goals}` },
    { name: 'no number', yaml: share('TODO') },
    { name: 'enough of the people', yaml: share('3 of 8 developers') },
    { name: 'half of them, as a fraction', yaml: share('4/8') },
    { name: 'people, no share', yaml: share('2 engineers') },
    { name: 'more than everything', yaml: share('250') },
    { name: 'an upper limit that may be reached', yaml: share('"<= 30%"') },
    { name: 'an upper limit above', yaml: share('"< 35%"') },
    { name: 'a lower limit', yaml: share('"> 30%"') },
  ],
  fixes: [
    {
      name: 'the lower end, in braces',
      yaml: share('25%'),
      title: 'Set the share to 30%',
      after: share('30%'),
    },
    { name: 'in quotes', yaml: share("'0.2'"), after: share("'30%'") },
    {
      name: 'comment kept, four spaces, CRLF',
      yaml: 'investment:\r\n    integration_share: 10 # agreed\r\nobjectives:\r\n    - title: A\r\n',
      after: 'investment:\r\n    integration_share: 30% # agreed\r\nobjectives:\r\n    - title: A\r\n',
    },
    {
      name: 'in block style, comments kept',
      yaml: `
investment:
  # agreed with IT
  integration_share: 10% # of the budget
objectives:
  - title: Connect
`,
      after: `
investment:
  # agreed with IT
  integration_share: 30% # of the budget
objectives:
  - title: Connect
`,
    },
  ],
});
