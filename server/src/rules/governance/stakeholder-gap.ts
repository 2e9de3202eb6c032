import { addItem, addKeys } from '../../document/edit.ts';
import { objectivesKeys } from '../../document/source.ts';
import { entryOf } from '../../document/syntax.ts';
import type { DocumentFacts } from '../../lint/facts.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import type { Signals } from '../../lint/signals.ts';
import { rootNode } from '../nodes.ts';

/** Groups without which goals for care are not agreed (S0:5, S0:22). */
const essential = ['clinical', 'compliance', 'it-security', 'patients'];

export const stakeholderGap: DocumentRule = {
  id: 'governance/stakeholder-gap',
  level: 'document',
  summary: 'Groups that have to agree with the goals and that no key result serves.',
  why: 'Clinical staff, compliance, IT security and patients decide whether a product is used; goals that serve none of them meet them too late.',
  severity: 'info',
  tier: 'core',
  references: ['S0:5', 'S0:22', 'S2:84', 'S3:50-65'],
  absence: true,

  *check(document, { signals }) {
    const { header, objectivesKey } = document;
    if (document.objectives.length === 0 || !(signals.clinical || signals.phi)) return;
    const served = servedGroups(document);
    const missing = requiredGroups(signals).filter((group) => !served.has(group));
    if (missing.length === 0) return;
    const listed = new Map(
      (header?.stakeholders?.items ?? []).map(({ group }) => [canonical(group?.text ?? ''), group?.range]),
    );
    const unlisted = missing.filter((group) => !listed.has(group));
    const [first = ''] = missing;
    yield {
      message: messageFor(missing.join(', '), header?.stakeholders !== undefined, unlisted.length > 0),
      span: (unlisted.length > 0 ? header?.stakeholders?.keyRange : listed.get(first)) ?? objectivesKey,
      severity: missing.some((group) => essential.includes(group)) ? 'warning' : 'info',
      data: { missing: unlisted },
    };
  },

  fixes(finding, source) {
    const { missing } = finding.data as { missing: readonly string[] };
    const root = rootNode(source);
    if (!root || missing.length === 0) return [];
    const entry = entryOf(root, 'stakeholders');
    const items = missing.map((group) => `{ group: ${group}, success: TODO, covered_by: [] }`);
    const isFilled = entry?.value?.kind === 'list' && entry.value.items.length > 0;
    const edits = isFilled
      ? items.flatMap((item) => addItem(source, entry, item))
      : addKeys(source, root, block(items), objectivesKeys);
    return edits.length > 0 ? [{ title: 'Add the missing stakeholder groups', edits, preferred: true }] : [];
  },
};

function block(items: readonly string[]): string {
  return `stakeholders:\n${items.map((item) => `  - ${item}\n`).join('')}`;
}

/** Who has to be served by a product of this kind (S3:50-65). */
function requiredGroups({ clinical, device, vertical }: Signals): string[] {
  return [
    ...(clinical ? essential : ['compliance', 'it-security']),
    ...(vertical === 'payer' ? ['payers'] : []),
    ...(vertical === 'ehr' || vertical === 'hospital-management' ? ['health-system'] : []),
    ...(device ? ['regulators'] : []),
    ...(vertical === 'admin' || vertical === 'hospital-management' ? ['administrators'] : []),
  ];
}

/** Groups with a key result that is in this file or named by its file, or with a reason why none is needed. */
function servedGroups({ header, objectives }: DocumentFacts): ReadonlySet<string> {
  const ids = new Set(
    objectives.flatMap(({ id, keyResults }) =>
      [id, ...keyResults.map((kr) => kr.id)].map((each) => each?.name),
    ),
  );
  const served = (header?.stakeholders?.items ?? []).filter(
    ({ not_applicable, covered_by }) =>
      not_applicable !== undefined ||
      covered_by?.items.some(({ text }) => ids.has(text) || text.includes('#')),
  );
  return new Set(served.map(({ group }) => canonical(group?.text ?? '')));
}

function messageFor(groups: string, hasList: boolean, isUnlisted: boolean): string {
  if (!hasList) return `Nothing says which key results serve ${groups}; list them under stakeholders.`;
  return isUnlisted
    ? `No key result serves ${groups}; list them with covered_by, or with not_applicable and why.`
    : `No key result serves ${groups} yet; name one in covered_by, or say why in not_applicable.`;
}

const synonyms = new Map(
  Object.entries({
    clinical:
      'clinicians clinician clinical-staff providers provider physicians physician nurses nurse care-team',
    compliance: 'compliance-officer compliance-officers legal privacy regulatory-affairs',
    'it-security': 'it security information-security infosec cybersecurity it-security-team',
    patients: 'patient caregivers patients-and-caregivers families',
    payers: 'payer insurers health-plans',
    'health-system': 'health-systems hospital hospitals',
    regulators: 'regulator fda authorities',
    administrators: 'administrator admin administrative-staff administration',
  }).flatMap(([group, words]) => words.split(' ').map((word) => [word, group])),
);

function canonical(group: string): string {
  const name = group
    .trim()
    .toLowerCase()
    .replace(/[\s_/]+/g, '-');
  return synonyms.get(name) ?? name;
}
