import * as l10n from '../../base/l10n.ts';
import type { SourceRule } from '../../lint/rule.ts';
import { replaceWithin } from '../scalars.ts';

const redacted = '[REDACTED]';

export const phiInFile: SourceRule = {
  id: 'privacy/phi-in-file',
  level: 'source',
  summary:
    'Data that may lead to a patient, in a text or a comment: record, insurance and social security numbers, birth dates, contacts.',
  why: 'An OKR file is shared widely, and git keeps every version of it; patient data in it may be a disclosure that has to be assessed.',
  severity: 'error',
  tier: 'core',
  references: ['S1:4', 'S1:17', 'S3:106', 'hipaa.breach.presumption', 'hipaa.privacy.minimum'],
  ofText: true,

  *check({ withheld }) {
    for (const { kind, span } of withheld.ofPatients)
      yield {
        message: l10n.t(
          'This looks like patient data ({kind}); remove it and, if the file was shared, tell privacy: git keeps every version.',
          { kind: l10n.t(kind) },
        ),
        span,
      };
  },

  fixes({ span }, source) {
    const title = l10n.t('Replace it with {text}', { text: redacted });
    return [{ title, edits: replaceWithin(source, span, redacted) }];
  },
};
