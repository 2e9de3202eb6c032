import { crlf, describeRule } from '../harness.ts';

const goals =
  'objectives:\n  - title: Sleep well\n    key_results: [Median sleep of wearers from 6.1 to 6.8 hours]\n';
const marked = goals.replace('objectives:\n', 'objectives:\n^^^^^^^^^^\n');
const message =
  'Nothing says how people agree to the use of their health data and take it back, which some laws on health apps ask for; add consent.';

describeRule('privacy/consent', {
  fires: [
    { name: 'a wearable', yaml: `product: { vertical: wearable }\n${marked}`, message, severity: 'info' },
    {
      name: 'a wellness product that holds health data, though it is not clinical',
      yaml: `product: { clinical: no, phi: yes }\nregulatory: { fda: { status: wellness } }\n${marked}`,
      message,
    },
    {
      name: 'a wearable that HIPAA does not reach, by its own word',
      yaml: `product: { vertical: wearable }\nregulatory: { hipaa: { role: none } }\n${marked}`,
      message,
    },
    {
      name: 'a therapy that patients and their families use by themselves',
      yaml: `product: { vertical: digital-therapeutics }\nroles: [patient, caregiver]\n${marked}`,
    },
    {
      name: 'patients are measured, nobody on the staff is',
      yaml: `product: { vertical: wearable }\n${marked.replace('wearers', 'patients')}`,
    },
    { name: 'a key that is not typed yet', yaml: `product: { vertical: wearable }\nconsent:\n${marked}` },
    {
      name: 'consent to a procedure or a study is another one',
      yaml: `product: { vertical: wearable }\n${marked.replace('Median', 'Consent of 80% of study participants, Median')}`,
    },
  ],
  quiet: [
    {
      name: 'a key result on consent in one objective of several',
      yaml: `product: { vertical: wearable }\n${goals}  - title: Trust\n    key_results: [Falls of 2, Consent can be withdrawn with one tap by 100% of people]\n`,
    },
    {
      name: 'consent is recorded',
      yaml: `product: { vertical: wearable }\nconsent: { basis: in-app, withdrawal: one tap }\n${goals}`,
    },
    {
      name: 'consent in a word',
      yaml: `product: { vertical: wearable }\nconsent: docs/consent.md\n${goals}`,
    },
    {
      name: 'a key result on consent or its withdrawal',
      yaml: `product: { vertical: wearable }\nobjectives:\n  - title: A\n    key_results: [Withdrawals of consent done within 1 day for 100% of people]\n`,
    },
    {
      name: 'opting out',
      yaml: `product: { vertical: wearable }\nobjectives:\n  - title: A\n    key_results: [100% of opt-outs done the same day]\n`,
    },
    {
      name: "a provider's product under HIPAA",
      yaml: `product: { vertical: wearable }\nregulatory: { hipaa: { role: business-associate } }\n${goals}`,
    },
    {
      name: 'staff use it',
      yaml: `product: { vertical: digital-therapeutics }\nroles: [patient, therapist]\n${goals}`,
    },
    {
      name: 'staff are measured',
      yaml: `product: { vertical: wearable }\n${goals.replace('[', '[Nurses who open the trend weekly from 10% to 40%, ')}`,
    },
    {
      name: 'a basis under the GDPR is recorded',
      yaml: `product: { vertical: wearable }\nregulatory: { gdpr: { lawful_basis: consent } }\n${goals}`,
    },
    { name: 'no data', yaml: `product: { vertical: wearable, phi: none }\n${goals}` },
    { name: 'a product for hospitals', yaml: `product: { vertical: ehr }\nroles: [patient]\n${goals}` },
    {
      name: 'a portal of whom nobody says who uses it',
      yaml: `product: { vertical: patient-engagement }\n${goals}`,
    },
    { name: 'nothing is known', yaml: goals },
    { name: 'no objectives yet', yaml: 'product: { vertical: wearable }\n' },
    { name: 'a file that YAML cannot read', yaml: `product: { vertical: wearable }\nown\n${goals}` },
  ],
  fixes: [
    {
      name: 'in front of the objectives, comments kept',
      yaml: `product: { vertical: wearable } # ours\n\n# goals\n${goals}`,
      title: 'Add consent and withdrawal',
      after: `product: { vertical: wearable } # ours\nconsent: { basis: TODO, withdrawal: TODO }\n\n# goals\n${goals}`,
    },
    {
      name: 'into an empty key, four spaces, CRLF',
      yaml: 'product:\r\n    vertical: wearable\r\nconsent:\r\nobjectives:\r\n    - title: A\r\n',
      after:
        'product:\r\n    vertical: wearable\r\nconsent: { basis: TODO, withdrawal: TODO }\r\nobjectives:\r\n    - title: A\r\n',
    },
    {
      name: 'in front of the objectives, four spaces, CRLF',
      yaml: crlf(`
product:
    vertical: wearable # ours
objectives:
    - title: Sleep well
      key_results:
          - Median sleep of wearers from 6.1 to 6.8 hours
`),
      after: crlf(`
product:
    vertical: wearable # ours
consent: { basis: TODO, withdrawal: TODO }
objectives:
    - title: Sleep well
      key_results:
          - Median sleep of wearers from 6.1 to 6.8 hours
`),
    },
    {
      name: 'in a file in braces',
      yaml: `
{ product: { vertical: wearable }, objectives: [{ title: Sleep well, key_results: [Median sleep from 6.1 to 6.8 hours] }] }
`,
      after: `
{ product: { vertical: wearable }, consent: { basis: TODO, withdrawal: TODO }, objectives: [{ title: Sleep well, key_results: [Median sleep from 6.1 to 6.8 hours] }] }
`,
    },
  ],
});
