import { block, dictionary, flag, list, type Read, type Reader, text, texts } from './shape.ts';

/**
 * The typed shape of an OKR file: canonical keys with the aliases that are read for them (docs/format.md).
 * Reading is tolerant: what is absent, half-typed or of another kind is simply not there.
 */
const ids = texts();

const escalation = block({
  warn_at: text(),
  pause_at: text(),
  notify: texts(),
  within: text(),
  action: text(),
});

const evidence = block(
  {
    design: text(),
    comparator: text(),
    primary_outcome: text(),
    protocol: text(),
    cohort: text(),
    enrolment_end: text(),
    analysis: text(),
    publication: text(),
    due: text(),
    status: text(),
    irb: block({ required: flag(), status: text(), date: text(), due: text(), determination: text() }),
  },
  { whenText: 'design' },
);

const keyResult = block(
  {
    id: text(),
    title: text('kr', 'description', 'statement', 'name', 'metric'),
    category: texts(),
    type: text(),
    segment: texts(),
    segments: texts(),
    direction: text(),
    indicator: text(),
    baseline: text('start', 'start_value', 'from'),
    target: text('target_value', 'goal', 'to'),
    current: text('current_value', 'actual'),
    unit: text(),
    owner: text('owner_id', 'responsible', 'dri'),
    due: text('deadline', 'target_date', 'end', 'period_end'),
    status: text(),
    scope: text(),
    window: text(),
    standard: text(),
    sync: text(),
    weight: text(),
    measure: block({ source: text(), method: text(), cadence: text(), definition: text() }),
    escalation,
    check_ins: list(block({ date: text(), value: text(), confidence: text(), note: text() }), 'checkins'),
    guardrails: list(block({ metric: text() }, { whenText: 'metric' })),
    validates: ids,
    evidence,
  },
  { whenText: 'title' },
);

const objective = block(
  {
    id: text(),
    title: text('objective', 'name', 'statement', 'description'),
    owner: text('owner_id', 'responsible', 'dri'),
    status: text(),
    type: text(),
    clinical: flag(),
    parent: text('supports', 'contributes_to', 'aligned_to'),
    due: text('deadline', 'target_date', 'end', 'period_end'),
    success_evidence: text(),
    initiatives: texts(),
    key_results: list(keyResult, 'keyResults', 'krs', 'key-results'),
  },
  { whenText: 'title' },
);

const header = block({
  okr_version: text(),
  product: block({
    id: text(),
    name: text(),
    vertical: text(),
    clinical: flag(),
    ai: flag(),
    phi: text(),
    ehr: text(),
    safety: text(),
    reason: text(),
  }),
  cycle: block(
    { name: text(), start: text(), end: text() },
    { aliases: ['quarter', 'period'], whenText: 'name' },
  ),
  status: text(),
  owner: anyOwner(),
  jurisdictions: texts(),
  roles: texts(),
  regulatory: block({
    playbook: text(),
    hipaa: block({ role: text(), baa_status: text(), last_risk_analysis: text() }),
    fda: block({ status: text(), class: text(), pathway: text(), rationale: text() }),
    states: dictionary(
      block({ telehealth_review: text(), reviewed: text(), evidence: text(), due: text(), owner: text() }),
    ),
  }),
  stakeholders: list(block({ group: text(), success: text(), covered_by: ids, not_applicable: text() })),
  review: list(block({ date: text(), trigger: text(), decision: text(), paused: ids })),
  ai: block({ deployed: flag() }, { whenText: 'deployed' }),
  escalation: block({ safety: escalation }),
  plan: block({ day_90: block({}), day_180: block({}), day_360: block({}) }),
});

/** `owner:` of the file: one name, or a map from function to name. */
function anyOwner(): Reader<{ readonly names: readonly string[] }> {
  return {
    aliases: ['owner_id', 'responsible', 'dri'],
    read: (node) => {
      if (node?.kind === 'scalar') return node.text ? { names: [node.text] } : undefined;
      if (node?.kind !== 'map') return undefined;
      const names = node.entries.flatMap(({ value }) => (value?.kind === 'scalar' ? [value.text] : []));
      return names.length > 0 ? { names } : undefined;
    },
  };
}

export const readHeader = header.read;
export const readObjective = objective.read;

/** Everything around the objectives. */
export type Header = Read<typeof header>;
/** One objective; a plain string is its title. */
export type Objective = Read<typeof objective>;
/** One key result; a plain string is its title. */
export type KeyResult = Read<typeof keyResult>;
export type Escalation = Read<typeof escalation>;
export type { Field, FieldList } from './shape.ts';
