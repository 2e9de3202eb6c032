import { describeRule } from '../harness.ts';
import { mark } from '../mark.ts';

const file = (regulatory: string, jurisdictions = '[DE, FR]', product = '{ clinical: yes }') =>
  `product: ${product}\njurisdictions: ${jurisdictions}\nregulatory:\n${regulatory}\nobjectives:\n  - title: Safer nights\n    key_results: [Falls fall from 4 to 2 per 1,000 bed days]\n`;
const playbook = '  playbook: a.md';
const gdpr = '  gdpr: { lawful_basis: contract, art9_ground: care, dpia: done, dpo: jo.park }';
const device = '  fda: { class: II, status: device, pathway: 510k }';
const planned = '{ lawful_basis: TODO, art9_ground: TODO, dpia: planned, dpo: TODO, breach_clock: 72h }';

describeRule('compliance/eu-missing', {
  fires: [
    {
      name: 'no GDPR block',
      yaml: mark(file(playbook), 'regulatory'),
      message:
        'Health data from Europe is in scope, but regulatory.gdpr does not name a lawful basis (Article 6), a ground under Article 9, a DPIA, a DPO; add what holds.',
      severity: 'warning',
    },
    { name: 'in the UK', yaml: mark(file(playbook, '[GB]'), 'regulatory') },
    { name: 'in Norway and the US', yaml: mark(file(playbook, '[US-OH, NO]'), 'regulatory') },
    {
      name: 'parts are missing, on the block',
      yaml: mark(file('  gdpr: { lawful_basis: contract, art9_ground: care, dpia: planned }'), 'gdpr'),
      message:
        'Health data from Europe is in scope, but regulatory.gdpr does not name a DPO; add what holds.',
    },
    {
      name: 'a lawful basis without a ground for health data',
      yaml: mark(file('  gdpr: { lawful_basis: consent, dpia: done, dpo: none }'), 'gdpr'),
      message:
        'Health data from Europe is in scope, but regulatory.gdpr does not name a ground under Article 9; add what holds.',
    },
    {
      name: 'a ground without a lawful basis',
      yaml: mark(file('  gdpr: { art9_ground: care, dpia: done, dpo: none }'), 'gdpr'),
      message:
        'Health data from Europe is in scope, but regulatory.gdpr does not name a lawful basis (Article 6); add what holds.',
    },
    { name: 'a block that is not typed yet', yaml: mark(file('  gdpr:\n  playbook: a.md'), 'regulatory') },
    {
      name: 'a device without its EU class, on the status',
      yaml: mark(file(`${gdpr}\n${device}`), 'device'),
      message:
        'This device is meant for the EU, but its EU class is not recorded; add regulatory.mdr.class (rule 11 for software).',
    },
    {
      name: 'an EU block without a class, on it',
      yaml: mark(file(`${gdpr}\n${device}\n  mdr: { rationale: memo }`), 'mdr'),
    },
    {
      name: 'a device by its vertical, on the regulatory block',
      yaml: mark(file(gdpr, '[DE]', '{ vertical: medical-device }'), 'regulatory'),
    },
    {
      name: 'both, each at its place',
      yaml: 'product: { clinical: yes }\njurisdictions: [EU]\nregulatory:\n^^^^^^^^^^\n  fda: { class: I, status: device }\n                           ^^^^^^\nobjectives: [{ title: A, key_results: [Zero falls] }]\n',
    },
  ],
  quiet: [
    { name: 'all is named', yaml: file(gdpr) },
    {
      name: 'the basis names the ground',
      yaml: file('  gdpr: { lawful_basis: "Art. 6(1)(b), Art. 9(2)(h)", dpia: done, dpo: none }'),
    },
    {
      name: 'the basis is explicit consent',
      yaml: file('  gdpr: { lawful_basis: explicit consent, dpia: done, dpo: none }'),
    },
    {
      name: 'the ground names the basis',
      yaml: file('  gdpr: { art9_ground: care with Article 6(1)(b), dpia: done, dpo: none }'),
    },
    { name: 'in the US only', yaml: file(playbook, '[US-OH, US-DE]') },
    { name: 'no jurisdictions', yaml: file(playbook, '[]') },
    { name: 'no patient data', yaml: file(playbook, '[DE]', '{ clinical: no, phi: none }') },
    { name: 'an EU class', yaml: file(`${gdpr}\n${device}\n  mdr: { class: IIa }`) },
    {
      name: 'the class is in the rationale',
      yaml: file(`${gdpr}\n  fda: { status: device, class: II, rationale: MDR class IIa by rule 11 }`),
    },
    { name: 'a device for the UK and the US only', yaml: file(`${gdpr}\n${device}`, '[GB, US-OH]') },
    { name: 'no device', yaml: file(`${gdpr}\n  fda: { status: not-a-device }`) },
    {
      name: 'no regulatory block: compliance/missing-baseline speaks',
      yaml: 'product: { clinical: yes }\njurisdictions: [DE]\nobjectives: [{ title: A, key_results: [Zero falls] }]\n',
    },
  ],
  fixes: [
    {
      name: 'the block',
      yaml: file(playbook),
      title: 'Add the GDPR block',
      after: file(`${playbook}\n  gdpr: ${planned}`),
    },
    {
      name: 'what is missing, in block style with a comment, CRLF',
      yaml: file('    gdpr:\n        dpia: done # May').replaceAll('\n', '\r\n'),
      after: file(
        '    gdpr:\n        dpia: done # May\n        lawful_basis: TODO\n        art9_ground: TODO\n        dpo: TODO\n        breach_clock: 72h',
      ).replaceAll('\n', '\r\n'),
    },
    {
      name: 'what is missing, in braces',
      yaml: file('  gdpr: { dpia: done, dpo: jo.park, breach_clock: 72h }'),
      after: file(
        '  gdpr: { dpia: done, dpo: jo.park, breach_clock: 72h, lawful_basis: TODO, art9_ground: TODO }',
      ),
    },
    {
      name: 'the EU class',
      yaml: file(`${gdpr}\n${device}`),
      title: 'Add the EU device class',
      after: file(`${gdpr}\n${device}\n  mdr: { class: TODO, rationale: TODO }`),
    },
  ],
});
