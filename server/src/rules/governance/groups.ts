import type { DocumentFacts } from '../../lint/facts.ts';
import { goalIds } from '../../lint/names.ts';
import type { Signals } from '../../lint/signals.ts';

/** Groups without which goals for care are not agreed (S0:5, S0:22). */
export const essential = ['clinical', 'compliance', 'it-security', 'patients'];

/** Who has to be served by a product of this kind (S3:50-65). */
export function requiredGroups({ clinical, device, vertical }: Signals): string[] {
  return [
    ...(clinical ? essential : ['compliance', 'it-security']),
    ...(vertical === 'payer' ? ['payers'] : []),
    ...(vertical === 'ehr' || vertical === 'hospital-management' ? ['health-system'] : []),
    ...(device ? ['regulators'] : []),
    ...(vertical === 'admin' || vertical === 'hospital-management' ? ['administrators'] : []),
  ];
}

/** Groups with a key result that is in this file or named by its file, or with a reason why none is needed. */
export function servedGroups(document: DocumentFacts): ReadonlySet<string> {
  const items = document.header?.stakeholders?.items ?? [];
  const ids = goalIds(document).names;
  const served = items.filter(
    ({ not_applicable, covered_by }) =>
      not_applicable !== undefined ||
      covered_by?.items.some(({ text }) => ids.has(text) || text.includes('#')),
  );
  return new Set(served.map(({ group }) => canonical(group?.text ?? '')));
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

/** The name of a group as the format has it: `IT Security` and `infosec` are `it-security`. */
export function canonical(group: string): string {
  const name = group
    .trim()
    .toLowerCase()
    .replace(/[\s_/]+/g, '-');
  return synonyms.get(name) ?? name;
}
