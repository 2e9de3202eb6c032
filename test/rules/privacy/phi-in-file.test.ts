import assert from 'node:assert/strict';
import { describeRule, findingsOf } from '../harness.ts';

/** A file with one remark, where `^` under the remark marks what is found. */
const remark = (text: string, mark: string) =>
  `objectives:\n  - title: Safe care\n    notes: ${text}\n           ${mark}\n`;
const objective = (line: string) => `objectives:\n  - title: Safe care\n    ${line}\n`;

const recordNumber =
  'This looks like patient data (a medical record number); remove it and, if the file was shared, tell privacy: git keeps every version.';

describeRule('privacy/phi-in-file', {
  fires: [
    {
      name: 'an initial, a surname, a phone number in brackets',
      yaml: remark('patient J. Ortega (614-292-4417) never got a call', '                   ^^^^^^^^^^^^'),
    },
    { name: 'born on a day', yaml: remark('one was born 1961-03-02', '             ^^^^^^^^^^') },
    {
      name: 'a name, a comma, a phone number',
      yaml: remark('patient Ann Miller, phone 614-221-8834', '                          ^^^^^^^^^^^^'),
    },
    {
      name: 'a medical record number, only its digits are marked',
      yaml: remark('seen with MRN 00482913 in May', '              ^^^^^^^^'),
      message: recordNumber,
      severity: 'error',
    },
    { name: 'with letters and a colon', yaml: remark("'MRN: A1234567'", '      ^^^^^^^^') },
    { name: 'as a key', yaml: objective('x-case: { mrn: 00482913 }\n                   ^^^^^^^^') },
    { name: 'a patient id', yaml: remark('Patient ID 482913 fell', '           ^^^^^^') },
    { name: 'a patient by number', yaml: remark('patient 4829131 fell', '        ^^^^^^^') },
    {
      name: 'a date of birth, though there is no such day',
      yaml: remark('DOB 1961-02-30', '    ^^^^^^^^^^'),
      message: /\(a date of birth\)/,
    },
    {
      name: 'a date of birth in words',
      yaml: remark('date of birth 3 February 1961', '              ^^^^^^^^^^^^^^^'),
    },
    { name: 'a date of birth as a key', yaml: objective('x-dob: 02/03/1961\n           ^^^^^^^^^^') },
    {
      name: 'a social security number',
      yaml: remark('SSN 078-05-1120', '    ^^^^^^^^^^^'),
      message: /\(a social security number\)/,
    },
    {
      name: 'a social security number with spaces',
      yaml: remark('the SSN 219 09 9998', '        ^^^^^^^^^^^'),
    },
    {
      name: 'a medical record number that no date could be',
      yaml: remark('Medical record number 71-33-518', '                      ^^^^^^^^^'),
    },
    {
      name: 'a social security number without its name',
      yaml: remark('call 123-45-6789 back', '     ^^^^^^^^^^^'),
    },
    {
      name: 'an insurance number',
      yaml: remark('Member ID XYZ123456789', '          ^^^^^^^^^^^^'),
      message: /\(an insurance number\)/,
    },
    { name: 'a CHI number', yaml: remark('CHI number 0101701234', '           ^^^^^^^^^^') },
    { name: 'an NHS number', yaml: remark('NHS number 943 476 5919', '           ^^^^^^^^^^^^') },
    {
      name: 'a patient’s phone',
      yaml: remark('patient phone 614-555-0142', '              ^^^^^^^^^^^^'),
      message: /\(a patient's phone number or address\)/,
    },
    {
      name: 'a patient’s e-mail',
      yaml: remark('"patient Jane Doe, jane.doe@gmail.com"', '                   ^^^^^^^^^^^^^^^^^^'),
    },
    {
      name: 'where a patient can be reached',
      yaml: remark(
        'patient can be reached at jane.roe@gmail.com',
        '                          ^^^^^^^^^^^^^^^^^^',
      ),
    },
    {
      name: 'where a patient called from',
      yaml: remark('patient called from 614-732-4521', '                    ^^^^^^^^^^^^'),
    },
    {
      name: 'where patients can be reached',
      yaml: remark('patients are best reached on 0171 2345678', '                             ^^^^^^^^^^^^'),
    },
    {
      name: 'by way of an e-mail',
      yaml: remark('Contact patient via jane.roe@gmail.com', '                    ^^^^^^^^^^^^^^^^^^'),
    },
    {
      name: 'a phone number with its area in brackets',
      yaml: remark('patient phone (614) 555-0142', '              ^^^^^^^^^^^^^^'),
    },
    {
      name: 'a phone number in brackets as a whole',
      yaml: remark('patient phone (614-555-0142)', '               ^^^^^^^^^^^^'),
    },
    {
      name: 'a phone number in two parts',
      yaml: remark('patients phone 0171 2345678', '               ^^^^^^^^^^^^'),
    },
    { name: 'a record number in pairs', yaml: remark('MRN 12-34-56', '    ^^^^^^^^') },
    { name: 'a record number in German', yaml: remark('Pat. Nr. 482913', '         ^^^^^^') },
    { name: 'a record number in one word', yaml: remark('Patientennummer 482913', '                ^^^^^^') },
    {
      name: 'an e-mail said to be a patient’s',
      yaml: remark('ask jane.doe@gmail.com (patient)', '    ^^^^^^^^^^^^^^^^^^'),
    },
    {
      name: 'a name with a date and an illness',
      yaml: remark('Jane Doe, 1961-02-03, heart failure', '^^^^^^^^'),
      message: /\(a name with a date and an illness\)/,
    },
    {
      name: 'a story about one person',
      yaml: remark('After Maria T. Lopez came back with sepsis on 12/03/2026', '      ^^^^^^^^^^^^^^'),
    },
    {
      name: 'in a comment',
      yaml: 'objectives: # pilot with MRN 00482913\n                             ^^^^^^^^\n  - title: A\n',
      message: recordNumber,
    },
    {
      name: 'in block text, twice',
      yaml: `
objectives:
  - title: A
    notes: |
      MRN 00482913
          ^^^^^^^^
      DOB 1961-02-03
          ^^^^^^^^^^
`,
    },
    {
      name: 'in a file that YAML cannot read',
      yaml: 'objectives:\n  - title: "MRN 00482913\n                ^^^^^^^^\n',
    },
    {
      name: 'even in a draft it is found',
      yaml: 'status: draft\nobjectives:\n  - title: MRN 00482913\n               ^^^^^^^^\n',
      severity: 'info',
    },
  ],
  quiet: [
    'notes: the test patient has MRN 000000, SSN 000-00-0000 and phone 999-999-9999',
    'title: Infants born on or after 2026-01-01 screened',
    'title: No PHI, MRN or DOB in tickets',
    'title: MRN match rate from 95% to 99.5%',
    'title: Duplicate MRNs from 12000 to 3000',
    'title: Duplicate MRN count below 12,000',
    'title: Patient ID bands scanned for 99999 doses',
    'title: date of birth recorded for 98% of patients',
    'title: Patients with DOB 1950-01-01 to 1960-12-31 invited',
    'title: SSN field encrypted in 12 of 12 tables',
    'title: Member ID look-up in 100000 calls',
    'title: Enrol 1,000,000 patients, patient 1,000,000 by May',
    'title: patient 30 days after discharge',
    'title: patients over 75 seen by 2027-03-31',
    'owner: jane.doe@hospital.org',
    'notes: write to patient-safety@hospital.org',
    'notes: Patient Safety <patient.safety@hospital.org>',
    'notes: Patients can write to support@clinic.org',
    'notes: "patient: jane@example.org"',
    'notes: Patient help desk 1-800-555-0100',
    'notes: Patient Portal 1-800-555-0100',
    'notes: "patient safety hotline: 614-555-0142"',
    'notes: call 614-555-0142 for the physician on duty',
    'notes: patient contact 2027-01-31',
    'notes: Patients phone 0171 2345678 to change a visit',
    'notes: Patients phone the office on 0171 2345678',
    'notes: Patients e-mail maya.okafor@clinic.org',
    'notes: Patients can reach us at maya.okafor@clinic.org',
    'notes: Patients can be reached via the portal, support@clinic.org',
    'notes: Contact patient support via support@clinic.org',
    'notes: US Pat. No. 10482913',
    'notes: MRN 2027-03-31',
    'notes: patient calls 0171 2345678 for the office',
    'id: KR-4829131',
    'notes: protocol no. 123-45-6789 and IRB 123-45-6789',
    'notes: Dr. Anna Schmidt shows the sepsis data on 2027-01-12',
    'notes: Maria Lopez reviewed the sepsis bundle on 2027-01-12',
    'owner: Maria Lopez # 2027-01-12',
    'key_results: [{ title: Fewer strokes and sepsis, owner: Maria Lopez, due: 2027-03-31 }]',
    'notes: Henry Ford Hospital runs the sepsis bundle from 2027-03-31',
    'notes: St. Mary Hospital goes live for stroke on 2027-03-31',
    'notes: Heart Failure clinic opens 2027-03-31',
    'owner: ana # 2027-01-12 Maria Lopez: sepsis bundle first',
    'owner: ana # Maria Lopez (2027-01-12): sepsis bundle first',
    'notes: MRN [REDACTED], DOB [REDACTED]',
    'due: 2027-03-31',
  ].map((line) => ({ name: line, yaml: objective(line) })),
  fixes: [
    {
      name: 'in quotes, where the brackets need them',
      yaml: 'objectives:\r\n    - title: Call MRN 00482913 back # soon\r\n',
      title: 'Replace it with [REDACTED]',
      after: 'objectives:\r\n    - title: "Call MRN [REDACTED] back" # soon\r\n',
    },
    {
      name: 'a whole value, in braces',
      yaml: 'objectives:\n  - { title: A, x-mrn: 00482913, owner: ana }\n',
      after: 'objectives:\n  - { title: A, x-mrn: "[REDACTED]", owner: ana }\n',
    },
    {
      name: 'in the quotes that stand there',
      yaml: "objectives:\n- title: 'Ana''s patient 4829131'\n",
      after: "objectives:\n- title: 'Ana''s patient [REDACTED]'\n",
    },
    {
      name: 'in a comment',
      yaml: 'objectives: # MRN 00482913, SSN 078-05-1120\n  - title: A\n',
      after: 'objectives: # MRN [REDACTED], SSN 078-05-1120\n  - title: A\n',
    },
    {
      name: 'in block text',
      yaml: 'objectives:\n  - title: A\n    notes: |\n      DOB 1961-02-03\n',
      after: 'objectives:\n  - title: A\n    notes: |\n      DOB [REDACTED]\n',
    },
  ],
});

describe('privacy/phi-in-file', () => {
  it('never repeats what it found', () => {
    const secrets = ['00482913', '1961-02-30', '078-05-1120', 'jane.doe@gmail.com', 'Jane Doe'];
    const text = objective(
      `notes: "MRN 00482913, DOB 1961-02-30, SSN 078-05-1120, patient jane.doe@gmail.com, Jane Doe, stroke"`,
    );
    const findings = findingsOf('privacy/phi-in-file', text);
    assert.equal(findings.length, 5);
    for (const secret of secrets) assert.equal(JSON.stringify(findings).includes(secret), false, secret);
  });
});
