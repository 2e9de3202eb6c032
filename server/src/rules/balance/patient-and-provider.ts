import * as l10n from '../../base/l10n.ts';
import { listed } from '../../base/listed.ts';
import { shortened } from '../../base/shortened.ts';
import { inStyleOf } from '../../document/render.ts';
import { textsIn } from '../../document/shape.ts';
import { canonicalRole, isClinician, isPatientRole } from '../../knowledge/roles.ts';
import { template } from '../../knowledge/templates.ts';
import { textsOf } from '../../lint/overall.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { rolesOfUse } from '../../lint/siblings.ts';
import { addKeyResults } from '../add-key-results.ts';
import { pluralOf } from '../role-words.ts';

export const patientAndProvider: DocumentRule = {
  id: 'balance/patient-and-provider',
  level: 'document',
  beyond: 'product',
  titles: true,
  summary: 'The use or opinion of patients is measured and that of clinical staff is not, or the reverse.',
  why: 'A product that both sides work with is carried by both: patients stop when nobody answers, and staff stop when nobody sends.',
  severity: 'hint',
  tier: 'second',
  references: ['S3:110'],
  absence: true,

  *check(document, { signals }) {
    const { header, objectivesKey } = document;
    const declared = textsIn(header?.roles);
    const patients = declared.filter(isPatientRole);
    const providers = declared.filter(isClinician);
    if (patients.length === 0 || providers.length === 0) return;
    const here = [...usersOf(document)];
    const measured = [...here, ...document.siblings.flatMap(({ used }) => used ?? [])];
    const hasPatients = measured.some(isPatientRole);
    if (
      !here.some((role) => isPatientRole(role) || isClinician(role)) ||
      hasPatients === measured.some(isClinician)
    )
      return;
    if (!hasPatients && staffOnly.has(signals.vertical)) return;
    const [known, unseen] = hasPatients ? [patients, providers] : [providers, patients];
    const seen = known.filter((role) => measured.some((each) => isSame(role, each)));
    yield {
      message: l10n.t(
        'The use or opinion of {seen} is measured, that of {unseen} is not; a product for both needs both.',
        // Who is measured by a name that stands for them may be any of them.
        { seen: names(seen.length > 0 ? seen : known), unseen: names(unseen) },
      ),
      span: header?.roles?.keyRange ?? objectivesKey,
      data: { role: unseen[0] },
    };
  },

  fixes(finding, source) {
    const { role } = finding.data as { role: string };
    const objective = source.objectiveCount - 1;
    const keyResult = template('key-result')
      .replace('category: TODO', 'category: experience')
      .replace('segment: TODO', () => `segment: ${inStyleOf(undefined, role)}`);
    const edits = addKeyResults(source, objective, [keyResult]);
    return [{ title: l10n.t('Add a key result about {role}', { role: pluralOf(role) }), edits }];
  },
};

/** Whose use or opinion a file measures. */
const usersOf = textsOf(rolesOfUse);

/** Products that staff work with, for patients who are treated and do not use them. */
const staffOnly: ReadonlySet<string> = new Set([
  'ehr',
  'clinical-ai',
  'clinical-decision-support',
  'diagnostics-ai',
  'admin',
  'hospital-management',
  'supply',
  'payer',
]);

function isSame(role: string, other: string): boolean {
  return role === other || (canonicalRole(role) ?? role) === canonicalRole(other);
}

function names(roles: readonly string[]): string {
  return listed(roles.slice(0, 2).map((role) => shortened(pluralOf(role), 24)));
}
