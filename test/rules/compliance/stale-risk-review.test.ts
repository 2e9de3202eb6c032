import type { Settings } from '../../../server/src/lint/severity.ts';
import { describeRule } from '../harness.ts';
import { mark } from '../mark.ts';

const goals =
  'objectives:\n  - title: Safer nights\n    key_results: [Falls fall from 4 to 2 per 1,000 bed days]\n';
const analysis = (date: string, head = '') =>
  `${head}regulatory:\n  hipaa: { role: covered-entity, last_risk_analysis: ${date} } # HIPAA\n${goals}`;
const vendor = (keys: string) =>
  `regulatory: { playbook: a.md }\nvendors:\n  - { name: CloudBeat, phi: true, baa: signed, ${keys} }\n${goals}`;
const set = (months: number): Settings => ({
  profile: 'standard',
  rules: { 'compliance/stale-risk-review': { options: { months } } },
});

describeRule('compliance/stale-risk-review', {
  fires: [
    {
      name: 'older than 12 months',
      yaml: mark(analysis('2025-06-01'), '2025-06-01'),
      message:
        'The last risk analysis, 2025-06-01, is older than 12 months; repeat it and enter the new date.',
      severity: 'info',
    },
    { name: 'by one day', yaml: mark(analysis('2026-01-31'), '2026-01-31') },
    {
      name: 'in the future',
      yaml: mark(analysis('2027-06-01'), '2027-06-01'),
      message:
        'The last risk analysis is dated 2027-06-01, which is still to come; enter the day it was done.',
    },
    {
      name: 'older than the months that are set, across a turn of the year',
      yaml: mark(analysis('2026-10-31'), '2026-10-31'),
      settings: set(3),
      message:
        'The last risk analysis, 2026-10-31, is older than 3 months; repeat it and enter the new date.',
    },
    { name: 'after the cycle', yaml: mark(analysis('2027-04-01', 'cycle: 2027-Q1\n'), '2027-04-01') },
    {
      name: 'the check of a vendor',
      yaml: mark(vendor('due_diligence: 2025-12-01, next_review: 2026-12-01'), '2025-12-01'),
      message:
        'The last check of CloudBeat, 2025-12-01, is older than 12 months; repeat it and enter the new date.',
    },
    {
      name: 'a review that is overdue',
      yaml: mark(vendor('due_diligence: 2026-03-01, next_review: 2027-01-15'), '2027-01-15'),
      message: 'The review of CloudBeat was due on 2027-01-15; do it, and record both dates.',
    },
    {
      name: 'a review that is overdue, and no check',
      yaml: mark(vendor('next_review: 2027-01-15'), '2027-01-15'),
    },
  ],
  quiet: [
    {
      name: 'older than 12 months where two years are set',
      yaml: analysis('2025-02-01'),
      settings: set(24),
    },
    { name: 'twelve months to the day', yaml: analysis('2026-02-01') },
    { name: 'recent', yaml: analysis('2026-10-12') },
    { name: 'today', yaml: analysis('2027-02-01') },
    { name: 'planned in the cycle', yaml: analysis('2027-03-15', 'cycle: 2027-Q1\n') },
    { name: 'a placeholder', yaml: analysis('TODO') },
    { name: 'no date', yaml: analysis('spring 2024') },
    { name: 'a day that is none', yaml: analysis('2025-02-30') },
    { name: 'a vendor that was checked', yaml: vendor('due_diligence: 2026-09-01, next_review: 2027-09-01') },
    { name: 'no dates: governance/vendor-due-diligence speaks', yaml: vendor('critical: yes') },
    { name: 'a review today', yaml: vendor('next_review: 2027-02-01') },
    {
      name: 'no regulatory block: compliance/missing-baseline speaks',
      yaml: `vendors: [{ name: A, due_diligence: 2020-01-01 }]\n${goals}`,
    },
  ],
  fixes: [
    {
      name: 'the new date, in braces, CRLF',
      yaml: analysis('2025-06-01').replaceAll('\n', '\r\n'),
      title: 'Enter the new date',
      after: analysis('TODO').replaceAll('\n', '\r\n'),
    },
    {
      name: 'of a vendor, in block style',
      yaml: `regulatory: {}\nvendors:\n    - name: CloudBeat\n      due_diligence: "2025-06-01" # ours\n${goals}`,
      after: `regulatory: {}\nvendors:\n    - name: CloudBeat\n      due_diligence: "TODO" # ours\n${goals}`,
    },
    {
      name: 'of a vendor whose next review is overdue as well',
      yaml: vendor('due_diligence: 2025-06-01, next_review: 2026-06-01'),
      after: vendor('due_diligence: TODO, next_review: TODO'),
    },
    {
      name: 'of a vendor whose next review is still to come',
      yaml: vendor('due_diligence: 2025-06-01, next_review: 2027-06-01'),
      after: vendor('due_diligence: TODO, next_review: 2027-06-01'),
    },
    {
      name: 'of HIPAA, in block style',
      yaml: `
regulatory:
  hipaa:
    role: covered-entity
    last_risk_analysis: 2025-06-01 # ours
objectives:
  - title: Safer nights
    key_results: [Falls fall from 4 to 2 per 1,000 bed days]
`,
      after: `
regulatory:
  hipaa:
    role: covered-entity
    last_risk_analysis: TODO # ours
objectives:
  - title: Safer nights
    key_results: [Falls fall from 4 to 2 per 1,000 bed days]
`,
    },
  ],
});
