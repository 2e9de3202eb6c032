import { type Metric, metric } from './metrics.ts';
import { clinicalRoles, isStaffRole, roleWords } from './roles.ts';
import type { SkeletonChoices } from './skeleton.ts';
import { template } from './templates.ts';

/** A goal of a new file, with its key results as YAML without their ids. */
export interface Goal {
  readonly title: string;
  readonly keyResults: readonly string[];
}

/** The category of the library that the format does not have, and what it counts as. */
const formatCategory = (category: string) => (category === 'supply-chain' ? 'operational' : category);

/** What a product of a kind is asked to reach: results, time at work for each role, data and cost. */
export function goalsFor({ vertical, roles }: SkeletonChoices): Goal[] {
  const { clinical } = vertical;
  const staff = roles.filter(isStaffRole);
  const known = vertical.metrics.flatMap((id) => metric(id) ?? []);
  // The limit on harm comes from the template, with its escalation.
  const measured = known.filter(({ category }) => !limited.has(category)).slice(0, 2);
  const hasOutcome = measured.some(({ category }) => category === 'outcome');
  const people = roles.find((role) => !isStaffRole(role));
  const results = measured.map((each) => measuredBy(each, people));
  const work = staff.map((role) => timeOf(role));
  return [
    {
      title: clinical
        ? 'Better results for patients, without added harm'
        : 'Better results for those we serve',
      keyResults: clinical
        ? [template('safety-key-result'), ...results, ...(hasOutcome ? [] : [outcome]), study]
        : results,
    },
    ...(work.length > 0 ? [{ title: 'Less time lost at work', keyResults: work }] : []),
    {
      title: clinical
        ? 'Safe data, in the record, at a cost that can be kept'
        : 'Safe data, at a cost that can be kept',
      keyResults: [...(clinical ? [exchange] : []), cost, privacy],
    },
  ];
}

const limited: ReadonlySet<string> = new Set(['safety', 'ai', 'financial', 'privacy']);

/** Results of a metric of the library; where better is, and its unit, are known. */
function measuredBy(
  { name, category, unit, direction, source, indicator }: Metric,
  people: string | undefined,
): string {
  return [
    'id: KR-TODO',
    `title: ${quoted(name)}`,
    `category: ${formatCategory(category)}`,
    ...(people ? [`segment: ${people}`] : []),
    `direction: ${direction}`,
    `indicator: ${indicator}`,
    'baseline: TODO',
    'target: TODO',
    `unit: ${quoted(unit)}`,
    'owner: TODO',
    `measure: { source: ${quoted(source)}, cadence: monthly }`,
  ].join('\n');
}

function timeOf(role: string): string {
  const who = roleWords(role)[0] ?? role;
  return [
    'id: KR-TODO',
    `title: Minutes of TODO per ${who} and shift`,
    'category: workflow',
    `segment: ${role}`,
    'direction: decrease',
    'baseline: TODO',
    'target: TODO',
    'unit: minutes',
    'owner: TODO',
    `measure: { source: ${clinicalRoles.has(role) ? 'time-motion study' : 'time sheet'}, method: time-motion, cadence: monthly }`,
  ].join('\n');
}

const study = `id: KR-TODO
title: Study shows whether patients do better than with the standard of care
category: evidence
type: milestone
owner: TODO
due: TODO
measure: { source: study register, cadence: monthly }
evidence:
  design: TODO
  comparator: standard-of-care
  primary_outcome: TODO
  cohort: TODO
  irb: { required: yes, status: planned }
  analysis: TODO
  publication: TODO`;

const exchange = `id: KR-TODO
title: Deployed sites with bi-directional EHR sync and no manual workaround
category: interoperability
standard: FHIR R4
sync: bi-directional
baseline: TODO
target: 80%
unit: of sites
owner: TODO
measure: { source: site register, cadence: monthly }`;

const outcome = `id: KR-TODO
title: 30-day readmissions of enrolled patients (risk-adjusted)
category: outcome
segment: patient
direction: decrease
indicator: lagging
baseline: TODO
target: TODO
unit: "%"
owner: TODO
measure: { source: claims, cadence: monthly }`;

const cost = `id: KR-TODO
title: Running cost per TODO and month
category: financial
direction: decrease
baseline: TODO
target: TODO
unit: USD
owner: TODO
measure: { source: finance report, cadence: monthly }`;

const privacy = `${template('privacy-key-result').trimEnd()}
measure: { source: audit log, cadence: monthly }`;

/** A text that stands within braces. */
export function quoted(text: string): string {
  return /^[A-Za-z][\w .()/-]*$/.test(text) ? text : JSON.stringify(text);
}
