import * as l10n from '../../base/l10n.ts';
import type { SourceRule } from '../../lint/rule.ts';
import { replaceWithin } from '../scalars.ts';

const removed = '[REMOVED]';

export const secretsInFile: SourceRule = {
  id: 'privacy/secrets-in-file',
  level: 'source',
  summary: 'A key, token, password or connection string in a text or a comment.',
  why: 'An OKR file is shared widely, and git keeps every version of it: a credential that stood in it once may open the door to patient data until it is revoked.',
  severity: 'error',
  tier: 'second',
  references: ['S1:13', 'hipaa.security.technical'],
  ofText: true,

  *check({ withheld }) {
    for (const { kind, span } of withheld.credentials)
      yield {
        message: l10n.t(
          'This looks like a credential ({kind}); revoke it and remove it here: git keeps every version.',
          { kind: l10n.t(kind) },
        ),
        span,
      };
  },

  fixes({ span }, source) {
    const title = l10n.t('Replace it with {text}', { text: removed });
    return [{ title, edits: replaceWithin(source, span, removed) }];
  },
};
