import * as l10n from '../../base/l10n.ts';
import { findingsIn } from '../../lint/findings-in.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addToKeyResult } from '../add-fields.ts';

export const auditLogRetention: DocumentRule = {
  id: 'privacy/audit-log-retention',
  level: 'document',
  summary:
    'A key result on audit logs of patient data that says neither how long they are kept nor who could alter them.',
  why: 'An audit log proves something only while it is kept and cannot be changed. How long logs are kept follows from your risk analysis, contracts and law; write it down.',
  severity: 'hint',
  tier: 'second',
  references: ['S1:19', 'hipaa.retention', 'hipaa.security.technical'],
  absence: true,

  *check(document, { signals }) {
    if (signals.phi && !document.header?.phi_boundaries?.retention) yield* openIn(document);
  },

  fixes(finding, source) {
    const edits = addToKeyResult(source, finding, 'retention: TODO');
    return [{ title: l10n.t('Add the retention'), edits }];
  },
};

const openIn = findingsIn(function* ({ keyResults }) {
  for (const { data, index, anchor } of keyResults)
    if (data?.openAuditLog)
      yield {
        message: l10n.t(
          'This audit log proves nothing unless it is kept and cannot be altered; add retention, such as "6 years, append-only".',
        ),
        span: anchor,
        keyResult: index,
      };
});
