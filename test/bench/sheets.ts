/** Writes OKR sheets of known size for measuring. The same seed gives the same text on every machine. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sheet on disk that a language server is measured with. */
export interface Sheet {
  /** `S`, `M` or `L`. */
  readonly size: string;
  readonly folder: string;
  readonly path: string;
  readonly text: string;
}

const objectives = { S: 3, M: 50, L: 1000 };
const people = ['i.novak', 'dr.adeyemi', 'p.lindqvist', 'k.tanaka', 'm.ferreira', 'dr.haddad', 's.kowalski'];
const aims = [
  'Catch deterioration at home before it becomes an admission',
  'Let nurses finish the medication round on time',
  'Prove that video follow-up is as safe as a visit',
  'Open the wound-care programme in two more counties',
  'Make discharge letters reach the family doctor the same day',
];
/** Statement, category, direction, unit. Good and bad practice alternate so that every family of rules has work. */
const measures: readonly (readonly [string, string, string, string])[] = [
  ['Falls with injury per 1,000 bed-days on monitored wards', 'safety', 'decrease', 'per 1,000 bed-days'],
  ['Critical results acknowledged by a physician within 30 minutes', 'safety', 'increase', '%'],
  ['Weekly active users of the patient portal', 'adoption', 'increase', 'users'],
  ['Nurses who open the worklist at least once per shift', 'adoption', 'increase', '%'],
  ['Unplanned readmissions of heart-failure patients within 30 days', 'outcome', 'decrease', '%'],
  ['Minutes that ward nurses spend on charting per shift', 'workflow', 'decrease', 'minutes'],
  ['Log-ins per month', 'adoption', 'increase', 'log-ins'],
  ['Sites that exchange discharge summaries over FHIR R4', 'interoperability', 'increase', 'sites'],
  ['Releases with a signed clinical safety review', 'compliance', 'increase', '%'],
  ['Days from referral to first appointment', 'operational', 'decrease', 'days'],
  ['Cost of one remote-monitoring month per patient', 'financial', 'decrease', 'USD'],
];

function numbers(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function header(seed: number): string {
  return `# Measured sheet ${seed}
okr_version: 1
product: { id: sheet-${seed}, name: Product ${seed}, vertical: remote-patient-monitoring, clinical: true }
cycle: 2027-Q1
status: active
owner: { product: i.novak, clinical: dr.haddad, compliance: s.kowalski }
jurisdictions: [US-WA, US-OR]
roles: [physician, nurse, patient]
regulatory:
  hipaa: { role: business-associate, baa_status: signed, last_risk_analysis: 2026-09-30 }
  states:
    US-WA: { telehealth_review: done, reviewed: 2026-10-05 }
stakeholders:
  - { group: clinical, success: fewer late rescues, covered_by: [KR-1.1] }
  - { group: patients, success: fewer nights away from home, covered_by: [KR-1.2] }
objectives:
`;
}

function keyResult(id: string, next: (below: number) => number, wrong: boolean): string {
  const [statement, category, direction, unit] = measures[next(measures.length)] ?? ['', '', '', ''];
  const baseline = 20 + next(60);
  const target = direction === 'increase' ? baseline + 4 + next(20) : baseline - 4 - next(12);
  const lines = [
    ...(next(6) === 0 ? ['# figures from the quality office'] : []),
    `- id: ${id}`,
    `  title: ${statement}`,
    `  category: ${wrong ? 'velocity' : category}`,
    ...(next(5) > 0 ? [`  owner: ${people[next(people.length)]}`] : []),
    `  direction: ${direction}`,
    ...(next(8) > 0 ? [`  baseline: ${baseline}`] : []),
    `  target: ${target}`,
    `  unit: "${unit}"`,
    ...(category === 'safety' && next(3) > 0
      ? [
          `  escalation: { warn_at: ${target + 1}, pause_at: ${target + 2}, notify: [safety-board], within: 24h }`,
        ]
      : []),
    ...(next(3) === 0
      ? [
          '  check_ins:',
          `    - { date: 2027-01-${10 + next(18)}, value: ${baseline}, confidence: 0.${1 + next(9)} }`,
        ]
      : []),
    '  measure: { source: quality-register, cadence: weekly }',
  ];
  return lines.map((line) => `      ${line}\n`).join('');
}

/** One sheet of `count` objectives with three or four key results each; every tenth objective holds one value the schema rejects. */
function sheetText(count: number, seed: number): string {
  const next = numbers(seed);
  const parts = [header(seed)];
  for (let i = 1; i <= count; i++) {
    parts.push(
      `  - id: O-${i}\n    title: ${aims[next(aims.length)]}\n    owner: ${people[next(people.length)]}\n`,
    );
    if (next(4) === 0)
      parts.push(
        '    notes: >-\n      Agreed with the clinical board;\n      looked at again every month.\n',
      );
    parts.push('    key_results:\n');
    for (let j = 1, last = 3 + next(2); j <= last; j++)
      parts.push(keyResult(`KR-${i}.${j}`, next, j === 3 && i % 10 === 1));
  }
  return parts.join('');
}

/** Writes S, M and L, each alone in its folder, so that a server that reads its workspace finds one sheet. */
export function writeSheets(folder: string): Sheet[] {
  return Object.entries(objectives).map(([size, count]) => {
    const own = join(folder, size);
    const path = join(own, `${size.toLowerCase()}.okr.yaml`);
    const text = sheetText(count, 8);
    mkdirSync(own, { recursive: true });
    writeFileSync(path, text);
    return { size, folder: own, path, text };
  });
}

/** Writes `count` sheets of size S in forty team folders and gives the folder that holds them. */
export function writeWorkspace(folder: string, count: number): string {
  const workspace = join(folder, 'workspace');
  for (let i = 0; i < count; i++) {
    const team = join(workspace, `team-${i % 40}`);
    mkdirSync(team, { recursive: true });
    writeFileSync(join(team, `plan-${i}.okr.yaml`), sheetText(objectives.S, 1000 + i));
  }
  return workspace;
}
