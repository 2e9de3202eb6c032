import * as l10n from '../../base/l10n.ts';
import type { DocumentFacts } from '../../lint/facts.ts';
import { hasKeyResultThat } from '../../lint/key-results.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { canonical } from '../governance/groups.ts';
import { addKeyResultOfFile } from '../key-result-of-file.ts';

export const noControlKr: DocumentRule = {
  id: 'privacy/no-control-kr',
  level: 'document',
  beyond: 'product',
  summary: 'A file about patient data without a key result on access, audit logs, encryption or backups.',
  why: 'Safeguards without a goal that measures them are built last, and patient data is then protected by hope. One measured safeguard a cycle keeps security built in.',
  severity: 'info',
  tier: 'core',
  references: [
    'S0:3',
    'S1:13',
    'S1:19',
    'S1:20',
    'S3:31',
    'S3:106',
    'hipaa.security.technical',
    'hipaa.nprm2025',
  ],
  waitsFor: 'regulatory',
  absence: true,

  *check(document, { signals }) {
    const { objectives, objectivesKey: span } = document;
    if (!signals.phi || objectives.length === 0 || isElsewhere(document) || hasControl(document)) return;
    yield {
      message: l10n.t(
        'No key result guards patient data (access, audit log, encryption, backup), so gaps stay unseen; add one safeguard to measure.',
      ),
      span,
    };
  },

  fixes(_finding, source) {
    const edits = addKeyResultOfFile(source, 'privacy-key-result');
    return [{ title: l10n.t('Add a privacy key result'), edits }];
  },
};

const hasControl = hasKeyResultThat(({ data }) => data?.control === true);
const guardians = new Set(['it-security', 'compliance']);

/** Another file of the product has it, or the platform team's file that `covered_by` names. */
function isElsewhere({ header, siblings }: DocumentFacts): boolean {
  return (
    siblings.some((file) => file.control) ||
    (header?.stakeholders?.items ?? []).some(
      ({ group, covered_by }) =>
        guardians.has(canonical(group?.text ?? '')) &&
        (covered_by?.items ?? []).some(({ text }) => text.includes('#')),
    )
  );
}
