import { describeRule } from '../harness.ts';

const file = (...keyResults: string[]): string =>
  `objectives:\n  - title: Fit into the clinic\n    key_results:\n${keyResults.map((each) => `      ${each}\n`).join('')}`;
const marked = (...keyResults: string[]): string =>
  file(...keyResults.flatMap((each) => [`- ${each}`, `  ${'^'.repeat(each.length)}`]));
const quiet = (...keyResults: string[]): string => file(...keyResults.map((each) => `- ${each}`));

describeRule('integration/no-coverage-target', {
  fires: [
    {
      name: 'at the title',
      yaml: file(
        '- id: KR-1',
        '  title: Integrate with Epic and Cerner',
        '         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      ),
      message:
        'This integration does not say how many installations it reaches; add a share, such as 80% of the deployed systems.',
      severity: 'info',
    },
    {
      name: 'in many words',
      yaml: marked(
        'Integrate the care plan with EHRs',
        'Achieve real-time data sync with major EHR vendors',
        'EHR integration goes live',
        'Connect the triage tool to the electronic health record',
        'Exchange results with the EMR',
        'Bi-directional sync with MEDITECH',
      ),
    },
    {
      name: 'declared, in braces',
      yaml: file(
        '- { title: Order results reach the chart with an EHR integration, category: interoperability }',
        '           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      ),
    },
    {
      name: 'a target that is not a number yet',
      yaml: file('- title: Integrate with Epic', '         ^^^^^^^^^^^^^^^^^^^', '  target: TODO'),
    },
    {
      name: 'a date says when, not how many',
      yaml: file('- title: Integrate with Epic', '         ^^^^^^^^^^^^^^^^^^^', '  due: 2027-03-31'),
    },
  ],
  quiet: [
    {
      name: 'the record of one clinic, by name',
      yaml: `
objectives:
  - title: Connect
    key_results:
      - Integrate with the EHR of Riverside Clinic
`,
    },
    {
      name: 'a share',
      yaml: quiet('Integrate with Epic at 80% of deployed sites', '80% of EHR installations integrated'),
    },
    { name: 'so many of so many', yaml: quiet('EHR integration live in 9 of 12 hospitals') },
    { name: 'a count', yaml: quiet('Connect to the EHR of 14 practices', 'Integrate with 5 EHR vendors') },
    {
      name: 'all of them',
      yaml: quiet('Integrate with the EHR at every site', 'All clinics connected to the EHR'),
    },
    {
      name: 'a target of its own',
      yaml: file(
        '- { title: Sites with EHR integration, target: 80% }',
        '- { title: Integrate with Epic, target: "12 of 12" }',
      ),
    },
    {
      name: 'another measure of an integration',
      yaml: quiet('EHR sync errors from 5% to 1%', 'Sync with Epic within 5 s'),
    },
    {
      name: 'one named place',
      yaml: quiet(
        'Integrate with Epic at Mercy General',
        'Integrate with the EHR of the pilot site',
        'EHR integration live in one clinic',
      ),
    },
    {
      name: 'work before the connection',
      yaml: quiet(
        'Write the EHR integration specification',
        'Test the EHR integration in the sandbox',
        'Interview EHR vendors about integration',
        'Select a vendor for EHR integration',
      ),
    },
    {
      name: 'its author says that it is about something else',
      yaml: file('- { title: Integrate with Epic, category: operational }'),
    },
    {
      name: 'other connections, other integrations',
      yaml: quiet(
        'Integrate behavioral health into primary care',
        'Connect patients with social workers',
        'Physicians connected with nurses by chat',
        'Finish the epic on sync of calendars',
        'Integrated care pathways agreed',
        'Fewer missed syncope alerts in the EHR',
        'Interfacility transfers documented in the EHR',
        'Connect new mothers to lactation support',
        'Nurses find the integrated order set easy to use',
        'User interface of the record redesigned',
      ),
    },
    {
      name: 'an objective may stay general',
      yaml: 'objectives:\n  - title: Integrate with EHRs\n    key_results: [Zero falls]\n',
    },
    { name: 'no title yet', yaml: file('- id: KR-1', '  category: interoperability') },
    { name: 'a file that YAML cannot read', yaml: `${quiet('Integrate with Epic')}    own\n` },
  ],
  fixes: [
    {
      name: 'the share goes into the title, comment kept, CRLF',
      yaml: 'objectives:\r\n- title: A\r\n  key_results:\r\n  - title: Integrate with Epic # and Cerner\r\n    owner: ana\r\n',
      title: 'Add the share of installations',
      after:
        'objectives:\r\n- title: A\r\n  key_results:\r\n  - title: Integrate with Epic covering 80% of deployed installations # and Cerner\r\n    owner: ana\r\n',
    },
    {
      name: 'in quotes, with a full stop, four spaces',
      yaml: 'objectives:\n    - title: A\n      key_results:\n          - "Integrate with Epic."\n',
      after:
        'objectives:\n    - title: A\n      key_results:\n          - "Integrate with Epic covering 80% of deployed installations"\n',
    },
    {
      name: 'in braces, under another name',
      yaml: file('- { kr: Integrate with Epic, owner: ana }'),
      after: file('- { kr: Integrate with Epic covering 80% of deployed installations, owner: ana }'),
    },
  ],
});
