import { describeRule } from '../harness.ts';

const one = (keyResult: string): string =>
  `objectives:\n  - title: Connect\n    key_results:\n      - ${keyResult}\n`;
const goals = one('FHIR endpoints live in 12 of 12 clinics');
const mark = (text: string): string => text.replace('objectives:\n', 'objectives:\n^^^^^^^^^^\n');

describeRule('integration/effort-unstated', {
  fires: [
    {
      name: 'a goal on data exchange',
      yaml: mark(goals),
      message:
        'A key result depends on integration, but no share of effort is kept for it; add investment.integration_share (rule of thumb: 30 to 40%).',
      severity: 'hint',
    },
    {
      name: 'several, of two objectives: once',
      yaml: mark(
        'objectives:\n  - title: A\n    key_results: [Integrate with Epic at 80% of sites]\n  - title: B\n    key_results: [{ title: Letters that arrive 60% to 90%, category: interoperability }]\n',
      ),
      message:
        '2 key results depend on integration, but no share of effort is kept for it; add investment.integration_share (rule of thumb: 30 to 40%).',
    },
    {
      name: 'a block without the share: on its key',
      yaml: `investment: { notes: soon }\n^^^^^^^^^^\n${goals}`,
    },
    {
      name: 'a share that is not typed yet',
      yaml: `investment:\n^^^^^^^^^^\n  integration_share:\n${goals}`,
    },
    { name: 'a block that is not typed yet', yaml: mark(`investment:\n${goals}`) },
  ],
  quiet: [
    { name: 'a share, whatever it is', yaml: `investment: { integration_share: 12% }\n${goals}` },
    { name: 'a share in words', yaml: `investment: { integration_share: one team of three }\n${goals}` },
    { name: 'no goal on data exchange', yaml: one('Zero falls in the night') },
    {
      name: 'a goal that its author counts elsewhere',
      yaml: one('{ title: Integrate with Epic at 80% of sites, category: operational }'),
    },
    { name: 'an interface for people', yaml: one('User interface rated 4.2/5 by nurses') },
    { name: 'no key results', yaml: 'objectives:\n  - title: Integrate with Epic\n' },
    { name: 'a file that YAML cannot read', yaml: `own\n${goals}` },
  ],
  fixes: [
    {
      name: 'in front of the objectives',
      yaml: `cycle: 2027-Q1\n\n# goals\n${goals}`,
      title: 'Add the share of effort for integration',
      after: `cycle: 2027-Q1\ninvestment: { integration_share: TODO }\n\n# goals\n${goals}`,
    },
    {
      name: 'into a block, four spaces, CRLF',
      yaml: 'investment:\r\n    notes: soon # ask\r\nobjectives:\r\n    - title: A\r\n      key_results: [FHIR live in 12 of 12 clinics]\r\n',
      after:
        'investment:\r\n    notes: soon # ask\r\n    integration_share: TODO\r\nobjectives:\r\n    - title: A\r\n      key_results: [FHIR live in 12 of 12 clinics]\r\n',
    },
    {
      name: 'into braces',
      yaml: `investment: { integration_share: null, notes: soon }\n${goals}`,
      after: `investment: { integration_share: TODO, notes: soon }\n${goals}`,
    },
  ],
});
