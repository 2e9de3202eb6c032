import { isStaffRole } from './roles.ts';
import { coverage } from './skeleton-coverage.ts';
import { goalsFor, quoted } from './skeleton-goals.ts';
import { openTemplate, template } from './templates.ts';
import type { Vertical } from './verticals.ts';

/** What a new file is about. */
export interface SkeletonChoices {
  readonly vertical: Vertical;
  /** As the format has it, for example `2027-Q1`. */
  readonly cycle: string;
  /** Role ids. */
  readonly roles: readonly string[];
  /** The product's name; its id is made of it. */
  readonly name: string;
}

/**
 * A whole OKR file for a kind of product: the baseline, its stakeholders with the key results that serve them, a safety limit
 * with its escalation, a study, a goal for each role, and integration. `TODO` marks what only its authors know: every number that
 * says how much harm, delay or cost is acceptable, too.
 */
export function skeleton(choices: SkeletonChoices): string {
  const { vertical, cycle, roles, name } = choices;
  const goals = goalsFor(choices);
  const groups = [...new Set([...essentials(vertical), ...vertical.stakeholders])];
  return [
    `# ${name}: objectives and key results of ${cycle}. Fill in each TODO, then set status to active.`,
    'okr_version: 1',
    `product: { id: ${idOf(name)}, name: ${quoted(name)}, vertical: ${vertical.id}, clinical: ${vertical.clinical} }`,
    `cycle: ${cycle}`,
    'status: draft',
    'owner: { product: TODO, clinical: TODO, compliance: TODO }',
    'jurisdictions: [US]',
    `roles: [${roles.join(', ')}]`,
    '',
    template('regulatory').replace('mitigated_by: []', 'mitigated_by: [TODO]').trimEnd(),
    'stakeholders:',
    ...groups.map(
      (group) => `  - { group: ${group}, success: TODO, covered_by: [${coverage(goals, group).join(', ')}] }`,
    ),
    'workflows:',
    '  - name: TODO',
    `    roles: [${roles.filter(isStaffRole).join(', ')}]`,
    '    minutes_now: TODO',
    '    friction: [TODO]',
    template('accessibility').trimEnd(),
    template('phi-boundaries').trimEnd(),
    ...(vertical.clinical ? [template('integration').trimEnd()] : []),
    ...(vertical.templates.includes('ai') ? [openTemplate('ai').trimEnd()] : []),
    'breach: { owner: TODO, clock: [hipaa-60d] }',
    'reviews: { cadence: monthly, owner: TODO }',
    template('plan').trimEnd(),
    '',
    'objectives:',
    ...goals.flatMap(({ title, keyResults }, index) => objective(title, keyResults, index + 1)),
    '',
  ].join('\n');
}

function essentials({ clinical }: Vertical): string[] {
  return clinical ? ['clinical', 'compliance', 'it-security', 'patients'] : ['compliance', 'it-security'];
}

function objective(title: string, keyResults: readonly string[], number: number): string[] {
  return [
    `  - id: O-${number}`,
    `    title: ${title}`,
    '    owner: TODO',
    '    success_evidence: TODO',
    '    key_results:',
    ...keyResults.flatMap((text, index) =>
      text
        .trimEnd()
        .replace(/^id: .*$/m, `id: KR-${number}.${index + 1}`)
        .split('\n')
        .map((line, at) => `      ${at === 0 ? '- ' : '  '}${line}`),
    ),
  ];
}

function idOf(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '') || 'product'
  );
}
