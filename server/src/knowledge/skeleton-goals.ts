import { type Metric, metric } from './metrics.ts';
import { isStaffRole } from './roles.ts';
import type { SkeletonChoices } from './skeleton.ts';
import { openTemplate, template } from './templates.ts';

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
  const clearance = vertical.rules.includes('vertical/device-lifecycle')
    ? [template('clearance-key-result')]
    : [];
  const measured = known.filter(({ category }) => !limited.has(category)).slice(0, 2);
  const hasOutcome = measured.some(({ category }) => category === 'outcome');
  const [people, ...others] = roles.filter((role) => !isStaffRole(role));
  const results = [...measured.map((each) => measuredBy(each, people)), ...others.map(experienceOf)];
  const work = staff.map(timeOf);
  return [
    {
      title: clinical
        ? 'Better results for patients, without added harm'
        : 'Better results for those we serve',
      keyResults: clinical
        ? [safety, ...results, ...(hasOutcome ? [] : [outcomeOf(people)]), study, ...clearance]
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

/** Categories whose measures are of the people that a product is for; how long something takes is of nobody, or of the staff. */
const ofPeople: ReadonlySet<string> = new Set(['outcome', 'experience', 'adoption']);

/** Results of a metric of the library; where better is, and its unit, are known. */
function measuredBy(
  { name, category, unit, direction, source, indicator }: Metric,
  people: string | undefined,
): string {
  return [
    'id: KR-TODO',
    `title: ${quoted(name)}`,
    `category: ${formatCategory(category)}`,
    ...(people && ofPeople.has(category) ? [`segment: ${people}`] : []),
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
  return [
    'id: KR-TODO',
    `title: Minutes of TODO per working day (${inWords(role)})`,
    'category: workflow',
    `segment: ${role}`,
    'direction: decrease',
    'baseline: TODO',
    'target: TODO',
    'unit: minutes',
    'owner: TODO',
    'measure: { source: time-motion study, method: time-motion, cadence: monthly }',
  ].join('\n');
}

/** People beside those whom the results are about, such as caregivers, have something of their own to gain. */
function experienceOf(role: string): string {
  return [
    'id: KR-TODO',
    `title: What gets easier with TODO (${inWords(role)})`,
    'category: experience',
    `segment: ${role}`,
    'direction: increase',
    'baseline: TODO',
    'target: TODO',
    'unit: TODO',
    'owner: TODO',
    'measure: { source: survey, cadence: monthly }',
  ].join('\n');
}

function inWords(role: string): string {
  return role.replaceAll('-', ' ').replace(/^it /, 'IT ');
}

/** Whether patients are monitored, and how much harm is too much, is for the authors to say. */
const safety = openTemplate('safety-key-result').replace(/per 1,000 [a-z -]*days/g, 'per 1,000 TODO');

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
target: TODO
unit: of sites
owner: TODO
measure: { source: site register, cadence: monthly }`;

function outcomeOf(people: string | undefined): string {
  return [
    'id: KR-TODO',
    'title: Outcome of care that gets better (TODO, such as 30-day readmissions, risk-adjusted)',
    'category: outcome',
    ...(people ? [`segment: ${people}`] : []),
    'direction: TODO',
    'indicator: lagging',
    'baseline: TODO',
    'target: TODO',
    'unit: TODO',
    'owner: TODO',
    'measure: { source: TODO, cadence: monthly }',
  ].join('\n');
}

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
