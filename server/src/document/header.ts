import { due, escalation, owner } from './model.ts';
import {
  anything,
  block,
  dictionary,
  type Field,
  flag,
  list,
  type Placed,
  type Read,
  type Reader,
  text,
  texts,
  words,
} from './shape.ts';
import type { SyntaxNode } from './syntax.ts';

/** The typed shape of everything around the objectives (docs/format.md); as tolerant as the rest of the model. */
const regulatory = block({
  playbook: text(),
  hipaa: block({ role: text(), baa_status: text(), last_risk_analysis: text() }),
  fda: block({
    status: text(),
    class: text(),
    pathway: text(),
    part_11: anything(),
    rationale: text(),
    clearance: text(),
    cds_criteria: block({ image_or_signal: flag() }),
  }),
  gdpr: block({
    lawful_basis: text(),
    art9_ground: text(),
    dpia: text(),
    dpo: text(),
    breach_clock: text(),
  }),
  mdr: block({ class: text() }),
  qms: block({ standard: text(), design_history: text(), risk_file: text(), software_class: text() }),
  states: dictionary(
    block({
      telehealth_review: text(),
      reviewed: text(),
      evidence: text(),
      licensure: text(),
      privacy_law: text(),
      due,
      owner,
    }),
  ),
  audit_findings: list(
    block({ id: text(), text: text(), mitigated_by: texts(), accepted_by: text(), date: text() }),
  ),
});

const ai = block(
  {
    deployed: flag(),
    training_data_audit: block({ representation: text(), date: text() }, { whenText: 'date' }),
    validation: block({
      reference_standard: text(),
      cohort: text(),
      sensitivity: text(),
      specificity: text(),
      predictive_value: text(),
      auroc: text(),
      calibration: text(),
    }),
    drift: anything(),
    equity: anything(),
    explainability: anything(),
    override_path: anything(),
    decision_log: anything(),
    ethics_review: anything(),
    pccp: anything(),
  },
  { whenText: 'deployed' },
);

const phase = block(
  { owner, outcome: text(), due, feedback_from: texts(), budget: text() },
  { whenText: 'outcome' },
);

const approvals = list(block({ group: text(), by: text(), date: text() }, { whenText: 'group' }));
type Approvals = Read<typeof approvals>['items'];

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
  owners: words(),
  jurisdictions: texts(),
  roles: texts(),
  regulatory,
  risks: list(
    block({
      id: text(),
      text: text(),
      severity: text(),
      status: text(),
      owner,
      mitigated_by: texts(),
    }),
  ),
  stakeholders: list(block({ group: text(), success: text(), covered_by: texts(), not_applicable: text() })),
  vendors: list(
    block({
      name: text(),
      phi: flag(),
      baa: text(),
      critical: flag(),
      due_diligence: text(),
      next_review: text(),
      ai_assessment: block({ data_ownership: text(), transparency: text(), compliance_readiness: text() }),
    }),
  ),
  phi_boundaries: block(
    { stores: texts(), flows: texts(), access: texts(), retention: text() },
    { whenText: 'stores' },
  ),
  change_control: anything(),
  investment: block({ integration_share: text() }),
  workflows: words(),
  integration: block({
    data_mapping: text(),
    realtime_sync: text(),
    authentication: text(),
    performance: text(),
    error_handling: text(),
    legacy: text(),
  }),
  accessibility: block(
    { standard: text(), reading_level: text(), languages: texts() },
    { whenText: 'standard' },
  ),
  advisory_board: list(block({ role: text(), name: text() }, { whenText: 'role' })),
  steering: words(),
  ai,
  plan: block(
    { day_90: phase, day_180: phase, day_360: phase, post_launch: anything(), file: text() },
    { whenText: 'file' },
  ),
  plan_ref: text(),
  reviews: anyReviews(),
  review: list(
    block({ date: text(), trigger: text(), decision: text(), paused: texts(), attendees: texts() }),
  ),
  approvals: anyApprovals(),
  escalation: block({ safety: escalation }),
  breach: block({ owner, clock: texts() }),
  consent: anything(),
  dr_drill: anything(),
  scorecard: block({ covered_elsewhere: names() }),
  notes: texts(),
});

/** The keys of a map, whatever they hold, or the items of a list. */
function names(): Reader<readonly string[]> {
  return {
    aliases: [],
    read: (node) =>
      node?.kind === 'map'
        ? node.entries.map(({ key }) => key.text)
        : texts()
            .read(node)
            ?.items.map(({ text: name }) => name),
  };
}

/** `reviews:` of the file: its words, and what its keys `cadence` say, however deep they stand. */
function anyReviews(): Reader<
  Placed & { readonly texts: readonly string[]; readonly cadences: readonly string[] }
> {
  const said = words();
  return {
    aliases: said.aliases,
    read: (node, entry) => {
      const all = said.read(node, entry);
      return all && { ...all, cadences: cadencesIn(node, new Set()) };
    },
  };
}

function cadencesIn(node: SyntaxNode | undefined, seen: Set<SyntaxNode>): readonly string[] {
  if (!node || node.kind === 'scalar' || seen.has(node)) return [];
  seen.add(node);
  if (node.kind === 'list') return node.items.flatMap((item) => cadencesIn(item.node, seen));
  return node.entries.flatMap(({ key, value }) =>
    key.text === 'cadence' ? (text().read(value)?.text ?? []) : cadencesIn(value, seen),
  );
}

/** `approvals:` of the file: its words, and the sign-offs where they are listed. */
function anyApprovals(): Reader<Placed & { readonly texts: readonly string[]; readonly items: Approvals }> {
  const said = words();
  return {
    aliases: said.aliases,
    read: (node, entry) => {
      const all = said.read(node, entry);
      return all && { ...all, items: approvals.read(node, entry)?.items ?? [] };
    },
  };
}

interface FileOwner extends Placed {
  readonly names: readonly string[];
  readonly functions: readonly string[];
  /** The names, with their places. */
  readonly people: readonly Field[];
}

/** `owner:` of the file: one name, or a map from function (product, clinical, compliance…) to name. */
function anyOwner(): Reader<FileOwner> {
  return {
    aliases: owner.aliases,
    read: (node, entry) => {
      const entries = node?.kind === 'map' ? node.entries : [];
      const named = entries.flatMap(({ key, value }) => {
        const person = text().read(value);
        return person ? [{ key: key.text, person }] : [];
      });
      const people = texts().read(node)?.items ?? named.map(({ person }) => person);
      if (!node || people.length === 0) return undefined;
      return {
        names: people.map((person) => person.text),
        functions: named.map(({ key }) => key),
        people,
        range: node.span,
        ...(entry && { keyRange: entry.key.span }),
      };
    },
  };
}

export const readHeader = header.read;
export type Header = Read<typeof header>;
