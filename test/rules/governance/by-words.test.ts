import { describeKeyResults } from '../key-results.ts';

const head = (lines: string) =>
  `product: { id: p, vertical: telehealth, clinical: true }\ncycle: 2027-Q1\n${lines}\n`;
const anyGoal = ['Falls at or below 2 per 1,000 bed days'];

function lines(rule: string, fires: readonly string[], quiet: readonly string[]): void {
  for (const each of fires)
    describe(each, () => describeKeyResults(rule, { head: head(each), fires: anyGoal }));
  for (const each of quiet)
    describe(each, () => describeKeyResults(rule, { head: head(each), quiet: anyGoal }));
}

const vendor = (fields: string) => `vendors: [{ name: CloudBeat, phi: true, baa: signed, ${fields} }]`;
lines(
  'governance/vendor-due-diligence',
  [
    ...['none', 'no', 'pending', 'TBD', 'done', 'n/a', 'not yet', '2024-02-01'].map((day) =>
      vendor(`due_diligence: ${day}`),
    ),
    vendor('next_review: to be agreed'),
    vendor('due_diligence: 2024-02-01, next_review: 2025-02-01'),
  ],
  [
    ...['2026-09-01', '2026-02-01', '2026', 'docs/vendors/cloudbeat.md', 'TODO'].map((day) =>
      vendor(`due_diligence: ${day}`),
    ),
    vendor('due_diligence: none, next_review: TODO'),
    vendor('due_diligence: 2024-02-01, next_review: 2027-03-01'),
    `regulatory: { playbook: a.md }\n${vendor('due_diligence: 2024-02-01')}`,
  ],
);

lines(
  'governance/no-clinical-advisor',
  [
    'advisory_board: [{ role: engineer }, { role: lawyer }, { role: investor }]',
    'advisory_board: [{ role: patient advocate }, { role: Chief Technology Officer }]',
    'advisory_board: [health economist, venture-partner]',
    'advisory_board: [medical lawyer]',
    'advisory_board: [nurse-app developer]',
  ],
  [
    'advisory_board: [consultant]',
    'advisory_board: [Chefarzt]',
    'advisory_board: [nurse scientist]',
    'advisory_board: [biomedical engineer, ward sister]',
    'advisory_board: [{ name: lena }]',
  ],
);

lines(
  'governance/no-review-cadence',
  [
    'reviews: { cadence: TBD, owner: ana }',
    'reviews: { cadence: none }',
    'reviews: { owner: ana, cadence: to be agreed }',
    'reviews: { cadence: not set }',
    'reviews: { cadence: pending }',
    'reviews: { cadence: irregular }',
    'reviews: { cadence: seldom }',
  ],
  [
    'reviews: { cadence: after each release }',
    'reviews: { cadence: every sprint, owner: TBD }',
    'reviews: { cadence: TBD, meeting: every month }',
  ],
);

const plan = (first: string, second: string) => `plan:\n  day_90: { ${first} }\n  day_180: { ${second} }`;
const inUse = 'owner: ana, outcome: MVP live in one clinic';
lines(
  'governance/plan-order',
  [
    ...[
      'MHRA classification and UKCA route decided',
      'Device classification decided',
      'Regulatory requirements mapped',
      'Regulatory classification and TGA route clarified',
      '510(k) or De Novo route chosen',
    ].map((outcome) => plan(inUse, `owner: ana, outcome: ${outcome}`)),
    plan(
      'owner: ana, outcome: Beta in production with 40 patients',
      'owner: ana, outcome: Regulatory requirements mapped',
    ),
    plan(
      'owner: ana, outcome: First members on the platform',
      'owner: ana, outcome: Regulatory scope settled',
    ),
    plan('outcome: A, deadline: 2027-06-01', 'outcome: B, target_date: 2027-03-01'),
  ],
  [
    plan('owner: ana, outcome: Device classification decided', inUse),
    plan('owner: ana, outcome: Pilot protocol drafted', 'owner: ana, outcome: Regulatory scope settled'),
    plan(
      'owner: ana, outcome: Launch of the discovery phase',
      'owner: ana, outcome: Regulatory scope settled',
    ),
    plan(inUse, 'owner: ana, outcome: Classification of tickets decided'),
    plan(inUse, 'owner: ana, outcome: Device requirements of the wards gathered'),
    plan(inUse, 'owner: ana, outcome: Ten clinics'),
  ],
);

lines(
  'governance/plan-incomplete',
  ['plan: { day_90: { outcome: A }, day_180: { owner: a, outcome: B }, day_360: { owner: a, outcome: C } }'],
  [
    'plan: { day_90: { responsible: a, outcome: A }, day_180: { dri: a, outcome: B }, day_360: { owner_id: a, outcome: C } }',
    'plan: { day_90: { owner: [a, b], outcome: A }, day_180: { dri: a, outcome: B }, day_360: { owner_id: a, outcome: C } }',
  ],
);

const measured = (fields: string, ...values: readonly (number | string)[]) =>
  `{ category: safety, ${fields}, check_ins: [${values.map((value, index) => `{ date: 2027-01-${10 + index}, value: ${value} }`).join(', ')}] }`;
describeKeyResults('governance/safety-review-not-done', {
  fires: [
    measured('title: Zero wrong-patient medication errors, target: 0', 1),
    measured('title: Sentinel events, target: 0', 2),
    measured('title: "Falls per 1,000 bed days", target: "<= 2"', 2.6),
    measured('title: Never events, target: 0', 1, 1),
    measured('title: Critical results seen in time, target: ">= 95%"', '91%'),
  ],
  quiet: [
    measured('title: Zero wrong-patient medication errors, target: 0', 0),
    measured('title: "Falls per 1,000 bed days", target: "<= 2", baseline: 4', 2.6),
    measured('title: "Falls per 1,000 bed days", target: "<= 2", direction: decrease', 2.6),
    measured('title: "Falls per 1,000 bed days", target: "<= 2"', 4, 3),
    measured('title: Cut falls to 2 or fewer, target: "<= 2"', 2.6),
    '{ title: Sentinel events, category: safety, target: 0, check_ins: [{ date: 2027-01-30, value: 1 }] }',
  ],
});

describeKeyResults('governance/unnamed-owner', {
  fires: [
    '{ title: Falls, owner: "?" }',
    '{ title: Falls, owner: "???" }',
    '{ title: Falls, owner: [engineering, design] }',
  ],
  quiet: ['{ title: Falls, owner: [ana.lima, ben.okoro] }', '{ title: Falls, owner: [ana.lima, design] }'],
});
describeKeyResults('governance/missing-owner', { quiet: ['{ title: Falls, owner: [ana.lima, ben.okoro] }'] });

lines(
  'governance/vendor-due-diligence',
  [vendor('next_review: 2026-11-01')],
  [vendor('next_review: 2027-02-01'), `regulatory: { playbook: a.md }\n${vendor('next_review: 2026-11-01')}`],
);

lines(
  'governance/no-clinical-advisor',
  ['owner: Lena Fuchs, MBA', 'owner: Matrona Jones', 'owner: hospital lead'],
  [
    'owner: "Lena Fuchs, MBBS"',
    'owner: "Omar Haddad, PharmD"',
    'owner: "Ines Brandt, FRCS"',
    'owner: Ines Brandt DNP',
    'owner: Matron Adeyemi',
    'owner: hospitalist lead',
  ],
);

lines(
  'governance/no-compliance-seat',
  ['steering: [guardian lead]'],
  [
    'steering: [PRRC, maya]',
    'steering: [Caldicott guardian]',
    'steering: [information governance lead]',
    'steering: [Datenschutzbeauftragte]',
  ],
);

lines(
  'governance/unnamed-owner',
  [
    'Pharmacy',
    'Infection Control',
    'Steering Committee',
    'Ward 7 staff',
    'Med-Surg unit',
    'R&D',
    'squad-green',
    'vendor',
    'Helio GmbH',
    'vacant',
    'to be hired',
    'TBH',
    '"-"',
  ].map((owner) => `owner: ${owner}`),
  ['team lead nights', 'ward manager 3 West', 'Ward Jansen', 'Max Staff', 'maya.okafor', 'Inca Perez'].map(
    (owner) => `owner: ${owner}`,
  ),
);

lines(
  'governance/no-review-cadence',
  ['reviews: { cadence: ad hoc }', 'reviews: { cadence: when needed }'],
  ['reviews: { cadence: monthly }', 'reviews: { cadence: monthly and ad hoc }'],
);

const firstUse = (first: string) =>
  `plan:\n  day_90: { outcome: ${first}, due: 2027-03-31 }\n  day_180: { outcome: regulatory scope settled, due: 2027-06-30 }`;
lines(
  'governance/plan-order',
  [
    firstUse('app in the store'),
    firstUse('first patients enrolled'),
    firstUse('in use at three homes'),
    firstUse('live at three homes'),
    firstUse('app available to patients'),
  ],
  [
    firstUse('store listing drafted'),
    firstUse('patients invited to interviews'),
    firstUse('available budget known'),
  ],
);

const served = (group: string, fields: string) =>
  `stakeholders: [{ group: ${group}, ${fields} }, { group: clinical, not_applicable: no clinic }, { group: it-security, not_applicable: the host does it }, { group: patients, not_applicable: none use it }]`;
lines(
  'governance/stakeholder-gap',
  [served('compliance', 'not_applicable: true'), served('compliance', 'not_applicable: yes')],
  [
    served('compliance', 'not_applicable: the hospital does it'),
    served('legal and compliance', 'not_applicable: the hospital does it'),
  ],
);
