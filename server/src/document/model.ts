import { asCheckIn } from './dated.ts';
import {
  anything,
  block,
  flag,
  list,
  oneOrMore,
  type Read,
  type Reader,
  sentence,
  text,
  textOrTexts,
  texts,
} from './shape.ts';

/**
 * The typed shape of an objective and its key results: canonical keys with the aliases that are read for them (docs/format.md).
 * Reading is tolerant: what is absent, half-typed or of another kind is simply not there.
 */
const ids = texts();
/** Who answers for something, and until when: read alike wherever it stands. */
export const owner = textOrTexts(text('owner_id', 'responsible', 'dri'));
export const due = text('deadline', 'target_date', 'end', 'period_end');

/** Who is told at what value, and what happens (S0:14). */
export const escalation = block({
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
    due,
    status: text(),
    irb: block(
      { required: flag(), status: text(), date: text(), due, determination: text() },
      { whenText: 'status' },
    ),
  },
  { whenText: 'design' },
);

const named = block({ date: text(), value: text(), confidence: text(), note: text() });
const checkIn: Reader<Read<typeof named>> = {
  aliases: [],
  read: (node, entry) => named.read(asCheckIn(node), entry),
};

const keyResult = block(
  {
    id: text(),
    title: sentence('kr', 'description', 'statement', 'name', 'metric'),
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
    owner,
    due,
    status: text(),
    scope: text(),
    window: text(),
    standard: text(),
    sync: text(),
    weight: text(),
    manual_workaround: text(),
    retention: text(),
    confidence: text(),
    measure: block(
      { source: text(), method: text(), cadence: text(), definition: text() },
      { whenText: 'source' },
    ),
    escalation,
    check_ins: list(checkIn, 'checkins'),
    guardrails: oneOrMore(block({ metric: text() }, { whenText: 'metric' })),
    validates: ids,
    evidence,
    notes: texts(),
  },
  { whenText: 'title' },
);

/** 0 to 5 by factor (S2:18-26). */
const priority = block({
  patient_safety: text(),
  clinical_efficacy: text(),
  workflow: text(),
  regulatory: text(),
  financial: text(),
  adoption_risk: text(),
  rationale: text(),
});

const objective = block(
  {
    id: text(),
    title: sentence('objective', 'name', 'statement', 'description'),
    owner,
    status: text(),
    type: text(),
    clinical: flag(),
    parent: text('supports', 'contributes_to', 'aligned_to'),
    due,
    success_evidence: anything(),
    need: anything(),
    priority,
    weight: text(),
    notes: texts(),
    initiatives: texts(),
    key_results: list(keyResult, 'keyResults', 'krs', 'key-results'),
  },
  { whenText: 'title' },
);

export const readObjective = objective.read;

/** One objective; a plain string is its title. */
export type Objective = Read<typeof objective>;
/** One key result; a plain string is its title. */
export type KeyResult = Read<typeof keyResult>;
export type Escalation = Read<typeof escalation>;
