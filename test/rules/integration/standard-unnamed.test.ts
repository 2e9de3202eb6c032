import { describeRule } from '../harness.ts';

const file = (...keyResults: string[]): string =>
  `objectives:\n  - title: Fit into the clinic\n    key_results:\n${keyResults.map((each) => `      ${each}\n`).join('')}`;
const quiet = (...keyResults: string[]): string => file(...keyResults.map((each) => `- ${each}`));
const marked = (...keyResults: string[]): string =>
  file(...keyResults.flatMap((each) => [`- ${each}`, `  ${'^'.repeat(each.length)}`]));

describeRule('integration/standard-unnamed', {
  fires: [
    {
      name: 'at the title',
      yaml: file(
        '- id: KR-1',
        '  title: Integrate with Epic at 80% of sites',
        '         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      ),
      message:
        'This exchange names no standard, so partners cannot tell what to connect to; add one, such as FHIR R4, HL7 v2 or DICOM.',
      severity: 'hint',
    },
    {
      name: 'plain texts',
      yaml: marked(
        'Bi-directional data sync with 85% of deployed EHR systems',
        'Document exchange with 4 of 5 regional HIEs',
        'EHR integration live in 9 of 12 hospitals',
      ),
    },
    {
      name: 'declared, with words of data that flows',
      yaml: file(
        '- { title: Lab results sent to 80% of practices within an hour, category: interoperability }',
        '           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      ),
    },
    {
      name: 'a standard that is not typed yet',
      yaml: file(
        '- title: Integrate with Epic at 80% of sites',
        '         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        '  standard:',
      ),
    },
    {
      name: 'words that look like a standard',
      yaml: marked(
        'Integrate prescriptions with the EHR at 80% of sites',
        'Smartphone readings integrated with the EHR for 80% of patients',
      ),
    },
  ],
  quiet: [
    {
      name: 'a version written together with its standard',
      yaml: `
objectives:
  - title: Connect
    key_results:
      - EHR sync over HL7v2 at 80% of sites
`,
    },
    { name: 'the key', yaml: file('- { title: Integrate with Epic at 80% of sites, standard: FHIR R4 }') },
    {
      name: 'in the text',
      yaml: quiet(
        'FHIR-based integration with Epic at 80% of sites',
        'HL7 v2 interface to the EHR on 12 of 12 wards',
        'SMART on FHIR app integrated with the EHR at 80% of sites',
        'DICOMweb exchange with the PACS at 12 of 12 sites',
        'NCPDP SCRIPT messages exchanged with 90% of pharmacies through the EHR',
        'C-CDA documents exchanged with 4 of 5 HIEs',
        'X12 eligibility checks integrated with the EHR at 80% of sites',
        'EHR integration by TEFCA for 60% of requests',
        'ADT feed integrated with the EHR in 12 of 12 hospitals',
      ),
    },
    {
      name: 'in the objective',
      yaml: file('- Integrate with Epic at 80% of sites').replace(
        'Fit into the clinic',
        'One FHIR interface for all',
      ),
    },
    {
      name: 'interoperability that no data flows in',
      yaml: file('- { title: Duplicate patient records from 9% to 2%, category: interoperability }'),
    },
    {
      name: 'its author says that it is about something else',
      yaml: file('- { title: Integrate with Epic at 80% of sites, category: operational }'),
    },
    {
      name: 'other connections and paper',
      yaml: quiet(
        'Cut faxed referrals from 40% to 10%',
        'Integrate behavioral health into 12 of 12 clinics',
        'User interface rated 4.2/5 by nurses',
        'Interview 5 EHR vendors',
        'Nurses rate the EHR integration 4.2/5',
        'Train 40 nurses on the EHR interface',
        'Integration tickets of the EHR from 40 to 10',
        'Time to connect patients to their medical records from 5 to 2 minutes',
        '20 minutes less a day through integrated scheduling in the EHR',
        'EHR-integrated scheduling used by 60% of physicians',
      ),
    },
    { name: 'no title yet', yaml: file('- id: KR-1', '  category: interoperability') },
    {
      name: 'a file that YAML cannot read',
      yaml: `${quiet('Integrate with Epic at 80% of sites')}    own\n`,
    },
  ],
  fixes: [
    {
      name: 'in front of the numbers, comment kept',
      yaml: file(
        '- title: Integrate with Epic # ours',
        '  category: interoperability',
        '  target: 80%',
        '  owner: ana',
      ),
      title: 'Name the standard FHIR R4',
      after: file(
        '- title: Integrate with Epic # ours',
        '  category: interoperability',
        '  standard: FHIR R4',
        '  target: 80%',
        '  owner: ana',
      ),
    },
    ...[
      'baseline: 40%',
      'current: 60%',
      'unit: sites',
      'owner: ana',
      'due: 2027-03-31',
      'measure: { source: EHR }',
    ].map((key) => ({
      name: `in front of ${key}`,
      yaml: file('- title: Integrate with Epic', '  category: interoperability', `  ${key}`),
      after: file(
        '- title: Integrate with Epic',
        '  category: interoperability',
        '  standard: FHIR R4',
        `  ${key}`,
      ),
    })),
    {
      name: 'in braces',
      yaml: file('- { title: Integrate with Epic at 80% of sites, id: KR-1 }'),
      after: file('- { title: Integrate with Epic at 80% of sites, id: KR-1, standard: FHIR R4 }'),
    },
    {
      name: 'a plain text, four spaces, CRLF',
      yaml: 'objectives:\r\n    - title: A\r\n      key_results:\r\n          - Integrate with Epic at 80% of sites # ours\r\n',
      after:
        'objectives:\r\n    - title: A\r\n      key_results:\r\n          - title: Integrate with Epic at 80% of sites # ours\r\n            standard: FHIR R4\r\n',
    },
    {
      name: 'an empty key is filled',
      yaml: file('- title: Integrate with Epic at 80% of sites', '  standard: # agree'),
      after: file('- title: Integrate with Epic at 80% of sites', '  standard: FHIR R4 # agree'),
    },
  ],
});
