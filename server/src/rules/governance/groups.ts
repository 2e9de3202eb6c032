import type { DocumentFacts } from '../../lint/facts.ts';
import { servedHere } from '../../lint/settled.ts';
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

/** Groups of the format that a file lists, whoever asked for them. */
export function listedGroups({ header }: DocumentFacts): string[] {
  const named = new Set((header?.stakeholders?.items ?? []).map(({ group }) => canonical(group?.text ?? '')));
  return [...named].filter((group) => groups.has(group));
}

/** A group in the list, as a YAML template with the places to fill in. */
export function stakeholder(group: string): string {
  return `{ group: ${group}, success: TODO, covered_by: [] }`;
}

/** Groups that this file serves, or another file of the product where this one does not list them. */
export function servedGroups(document: DocumentFacts): ReadonlySet<string> {
  const listed = new Set(
    document.header?.stakeholders?.items.map(({ group }) => canonical(group?.text ?? '')),
  );
  const elsewhere = document.siblings.flatMap(({ served }) => served?.map(canonical) ?? []);
  return new Set([
    ...servedHere(document).map(canonical),
    ...elsewhere.filter((group) => !listed.has(group)),
  ]);
}

const synonyms = new Map(
  Object.entries({
    clinical:
      'clinicians clinician clinical-staff providers provider physicians physician nurses nurse care-team',
    compliance:
      'compliance-officer compliance-officers compliance-team legal legal-and-compliance compliance-and-legal risk-and-compliance privacy privacy-and-compliance regulatory-affairs',
    'it-security': 'it security information-security infosec cybersecurity it-security-team',
    patients: 'patient caregivers patients-and-caregivers families',
    payers: 'payer insurers health-plans',
    'health-system': 'health-systems hospital hospitals',
    regulators: 'regulator fda authorities',
    administrators: 'administrator admin administrative-staff administration',
  }).flatMap(([group, words]) => words.split(' ').map((word) => [word, group])),
);

const groups: ReadonlySet<string> = new Set(synonyms.values());

/** The name of a group as the format has it: `IT Security` and `infosec` are `it-security`. */
export function canonical(group: string): string {
  const name = group
    .trim()
    .toLowerCase()
    .replace(/[\s_/]+/g, '-');
  return synonyms.get(name) ?? name;
}
