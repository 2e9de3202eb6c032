import { crlf, describeRule } from '../harness.ts';
import { mark } from '../mark.ts';

const goals = `objectives:
  - title: Records that patients can trust
    key_results:
      - id: KR-1
        title: Visits by video rise from 100 to 400
      - id: KR-2
        title: Access log reviewed within a day in 95% of cases
        category: privacy
`;
const file = (finding: string) => `regulatory:\n  audit_findings:\n    - ${finding}\n${goals}`;

describeRule('compliance/open-audit-finding', {
  fires: [
    {
      name: 'nothing closes it, on the id',
      yaml: mark(file('{ id: AF-7, text: late access-log review }'), 'AF-7'),
      message: 'No key result closes AF-7; name one in mitigated_by, or who accepted it and when.',
      severity: 'info',
    },
    { name: 'an empty list', yaml: mark(file('{ id: AF-7, mitigated_by: [] }'), 'AF-7') },
    {
      name: 'an objective, which closes nothing by itself',
      yaml: mark(file('{ id: AF-7, mitigated_by: O-1 }').replace('- title', '- id: O-1\n    title'), 'AF-7'),
    },
    { name: 'a placeholder', yaml: mark(file('{ id: AF-7, mitigated_by: TODO }'), 'AF-7') },
    {
      name: 'without id, on its text',
      yaml: mark(file('{ text: stale accounts }'), 'stale accounts'),
      message:
        "No key result closes 'stale accounts'; name one in mitigated_by, or who accepted it and when.",
    },
    {
      name: 'accepted, nobody knows when',
      yaml: mark(file('{ id: AF-7, accepted_by: tom.reyes }'), 'AF-7'),
      message: 'AF-7 was accepted, but nothing says when; add the date.',
    },
    { name: 'a date, and nobody who accepted', yaml: mark(file('{ id: AF-7, date: 2026-12-01 }'), 'AF-7') },
  ],
  quiet: [
    { name: 'closed by a key result', yaml: file('{ id: AF-7, mitigated_by: [KR-2] }') },
    { name: 'closed in another file', yaml: file('{ id: AF-7, mitigated_by: it.okr.yaml#KR-2 }') },
    { name: 'accepted', yaml: file('{ id: AF-7, accepted_by: tom.reyes, date: 2026-12-01 }') },
    {
      name: 'what is named resolves nowhere: okr/broken-reference speaks',
      yaml: file('{ id: AF-7, mitigated_by: [KR-9] }'),
    },
    { name: 'no findings', yaml: `regulatory: { audit_findings: [] }\n${goals}` },
    { name: 'a finding that is not typed yet', yaml: file('').replace('- \n', '-\n') },
    { name: 'no regulatory block', yaml: `product: { clinical: yes }\n${goals}` },
  ],
  fixes: [
    {
      name: 'the key result with the same words first, with a comment, CRLF',
      confirm: true,
      yaml: file('{ id: AF-7, text: late access-log review } # Q2').replaceAll('\n', '\r\n'),
      title: 'Link AF-7 to KR-2',
      after: file('{ id: AF-7, text: late access-log review, mitigated_by: [KR-2] } # Q2').replaceAll(
        '\n',
        '\r\n',
      ),
    },
    {
      name: 'in block style',
      confirm: true,
      choice: true,
      yaml: file('id: AF-7\n      mitigated_by:'),
      after: file('id: AF-7\n      mitigated_by: [KR-2]'),
    },
    {
      name: 'another one',
      confirm: true,
      choice: true,
      yaml: file('{ id: AF-7, mitigated_by: TODO }'),
      title: 'Link AF-7 to KR-1',
      after: file('{ id: AF-7, mitigated_by: KR-1 }'),
    },
    {
      name: 'the date',
      yaml: file('{ id: AF-7, accepted_by: tom.reyes }'),
      title: 'Add the date',
      after: file('{ id: AF-7, accepted_by: tom.reyes, date: TODO }'),
    },
    {
      name: 'a new line',
      confirm: true,
      yaml: `
regulatory:
  audit_findings:
    - id: AF-7
      text: late access-log review # Q2
objectives:
  - title: Records that patients can trust
    key_results:
      - id: KR-2
        title: Access log reviewed within a day in 95% of cases
        category: privacy
`,
      title: 'Link AF-7 to KR-2',
      after: `
regulatory:
  audit_findings:
    - id: AF-7
      text: late access-log review # Q2
      mitigated_by: [KR-2]
objectives:
  - title: Records that patients can trust
    key_results:
      - id: KR-2
        title: Access log reviewed within a day in 95% of cases
        category: privacy
`,
    },
    {
      name: 'a new line, four spaces, CRLF',
      confirm: true,
      yaml: crlf(`
regulatory:
    audit_findings:
        - id: AF-7
          text: late access-log review # Q2
objectives:
    - title: Records that patients can trust
      key_results:
          - id: KR-2
            title: Access log reviewed within a day in 95% of cases
            category: privacy
`),
      title: 'Link AF-7 to KR-2',
      after: crlf(`
regulatory:
    audit_findings:
        - id: AF-7
          text: late access-log review # Q2
          mitigated_by: [KR-2]
objectives:
    - title: Records that patients can trust
      key_results:
          - id: KR-2
            title: Access log reviewed within a day in 95% of cases
            category: privacy
`),
    },
  ],
});
