import { crlf, describeRule } from '../harness.ts';

const file = (...keyResults: string[]): string =>
  `objectives:\n  - title: Fit into the clinic\n    key_results:\n${keyResults.map((each) => `      ${each}\n`).join('')}`;
const quiet = (...keyResults: string[]): string => file(...keyResults.map((each) => `- ${each}`));
const marked = (...keyResults: string[]): string =>
  file(...keyResults.flatMap((each) => [`- ${each}`, `  ${'^'.repeat(each.length)}`]));

describeRule('integration/manual-or-one-way', {
  fires: [
    {
      name: 'a sync without a direction, at the title',
      yaml: file(
        '- id: KR-1',
        '  title: Data sync with 85% of deployed EHR systems',
        '         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      ),
      message:
        'This sync does not say its direction; add sync: bi-directional, so that nobody types data twice.',
      severity: 'hint',
    },
    {
      name: 'plain texts',
      yaml: marked(
        'Care plans synced with Epic at 12 of 12 sites',
        'Medication lists synchronised with the EMR in 90% of clinics',
      ),
    },
    {
      name: 'one way, by the key: on its value',
      yaml: file(
        '- title: Care plans synced with Epic at 80% of sites',
        '  sync: one-way',
        '        ^^^^^^^',
      ),
      message:
        'Data goes one way here, so somebody types it again on the other side; make the sync bi-directional.',
    },
    {
      name: 'one way, where nothing is said yet of the work by hand',
      yaml: file(
        '- title: Care plans synced with Epic at 80% of sites',
        '  sync: one-way',
        '        ^^^^^^^',
        '  manual_workaround: TODO',
      ),
    },
    {
      name: 'one way, by the text',
      yaml: marked('One-way sync with Epic at 80% of sites', 'Read-only EHR integration for 12 of 12 wards'),
      message: /^Data goes one way here/,
    },
    {
      name: 'work by hand, by the key: on its value',
      yaml: file(
        '- { title: EHR integration at 80% of sites, sync: bi-directional, manual_workaround: nightly CSV upload }',
        '                                                                                     ^^^^^^^^^^^^^^^^^^',
      ),
      message:
        'This exchange still needs work by hand, which is late and loses values; plan it without (manual_workaround: none).',
    },
    {
      name: 'work by hand, by the text',
      yaml: marked(
        'CSV upload to the EHR integration server every night for 100% of sites',
        'EHR integration with manual entry of allergies for 80% of patients',
        'Exchange results with the lab by export and import for 12 of 12 sites',
      ),
      message:
        'This exchange leans on work by hand, which is late and loses values; plan it without (manual_workaround: none).',
    },
  ],
  quiet: [
    {
      name: 'work by hand that is still to be filled in, which okr/placeholder tells, or none by another word',
      yaml: quiet(
        '{ title: EHR integration at 80% of sites, sync: bi-directional, manual_workaround: TBD }',
        '{ title: EHR integration at 70% of sites, sync: bi-directional, manual_workaround: not-applicable }',
      ),
    },
    {
      name: 'one way, and nobody works by hand',
      yaml: quiet(
        '{ title: Reports sent to the PACS of 80% of sites, sync: one-way, manual_workaround: none, standard: DICOM SR }',
        '{ title: Read-only EHR integration for 12 of 12 wards, manual_workaround: none }',
      ),
    },
    {
      name: 'access that may only read, by design',
      yaml: `
objectives:
  - title: Better care
    key_results:
      - Read-only FHIR R4 access by design for 3 of 3 research partners
`,
    },
    {
      name: 'the direction is said',
      yaml: quiet(
        'Bi-directional data sync with 85% of deployed EHR systems',
        'Two-way sync with Epic at 80% of sites',
        'Sync with the EHR in both directions at 80% of sites',
        'Vitals synced from the device to the EHR for 90% of patients',
        'Results synced into Epic at 80% of sites',
        'Sync with write-back to the EHR at 80% of sites',
      ),
    },
    {
      name: 'the direction has its key',
      yaml: file('- { title: Care plans synced with Epic at 80% of sites, sync: bi-directional }'),
    },
    {
      name: 'the key wins over the text',
      yaml: file('- { title: One-way sync with Epic replaced at 80% of sites, sync: bi-directional }'),
    },
    {
      name: 'less work by hand is the goal',
      yaml: quiet(
        'EHR integration without manual workarounds at 80% of sites',
        'Replace CSV uploads by EHR integration at 12 of 12 sites',
        'EHR integration with no re-keying at 80% of sites',
        'Manual re-entry of results in the EHR interface from 40% to 5%',
      ),
    },
    {
      name: 'fewer, by the direction',
      yaml: file(
        '- { title: Results entered by hand though the EHR interface is there, category: interoperability, direction: decrease, target: 5% }',
      ),
    },
    {
      name: 'no work by hand is planned',
      yaml: file(
        '- { title: CSV exchange with the EHR every hour for 80% of sites, manual_workaround: none, category: interoperability }',
      ),
    },
    {
      name: 'syncs of other things',
      yaml: quiet(
        'Patients who sync their watch daily from 40% to 60%',
        'Calendars synced for 80% of physicians',
        'Clocks synchronised on 12 of 12 servers',
      ),
    },
    {
      name: 'its author says that it is about something else',
      yaml: file('- { title: Data sync with Epic at 80% of sites, category: operational }'),
    },
    {
      name: 'work by hand elsewhere',
      yaml: quiet('Manual chart reviews from 200 to 50 a month', 'Spreadsheets in use from 12 to 0'),
    },
    { name: 'no title yet', yaml: file('- id: KR-1', '  category: interoperability') },
    {
      name: 'a file that YAML cannot read',
      yaml: `${quiet('Data sync with Epic at 80% of sites')}    own\n`,
    },
  ],
  fixes: [
    {
      name: 'both keys at the end, comment kept, four spaces',
      yaml: 'objectives:\n    - title: A\n      key_results:\n          - title: Data sync with Epic at 80% of sites # all\n',
      title: 'Say that the sync goes both ways',
      after:
        'objectives:\n    - title: A\n      key_results:\n          - title: Data sync with Epic at 80% of sites # all\n            sync: bi-directional\n            manual_workaround: none\n',
    },
    {
      name: 'a plain text in brackets',
      yaml: 'objectives:\n  - { title: A, key_results: [Data sync with Epic at 80% of sites] }\n',
      after:
        'objectives:\n  - { title: A, key_results: [{ title: Data sync with Epic at 80% of sites, sync: bi-directional, manual_workaround: none }] }\n',
    },
    {
      name: 'one way becomes both, in place, CRLF',
      yaml: file(
        '- title: Data sync with Epic at 80% of sites',
        '  sync: one-way # for now',
        '  owner: ana',
      ).replaceAll('\n', '\r\n'),
      title: 'Make the sync bi-directional',
      after: file(
        '- title: Data sync with Epic at 80% of sites',
        '  sync: bi-directional # for now',
        '  owner: ana',
      ).replaceAll('\n', '\r\n'),
    },
    {
      name: 'the work by hand, in place, in braces',
      yaml: file('- { title: EHR integration at 80% of sites, manual_workaround: CSV, owner: ana }'),
      title: 'Plan it without work by hand',
      after: file('- { title: EHR integration at 80% of sites, manual_workaround: none, owner: ana }'),
    },
    {
      name: 'the work by hand that the text admits',
      yaml: quiet('CSV upload to the EHR integration server for 100% of sites'),
      after: file(
        '- title: CSV upload to the EHR integration server for 100% of sites',
        '  manual_workaround: none',
      ),
    },
    {
      name: 'both keys at the end, CRLF',
      yaml: crlf(`
objectives:
    - title: A
      key_results:
          - title: Data sync with Epic at 80% of sites # all
            owner: ana # for now
`),
      after: crlf(`
objectives:
    - title: A
      key_results:
          - title: Data sync with Epic at 80% of sites # all
            owner: ana # for now
            sync: bi-directional
            manual_workaround: none
`),
    },
  ],
});
