import * as l10n from '../../base/l10n.ts';
import { addKeys } from '../../document/edit.ts';
import { entryOf } from '../../document/syntax.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { rootNode } from '../nodes.ts';
import { governedAi, supportsDecisions } from './governance.ts';

const criteria =
  'cds_criteria: { image_or_signal: TODO, displays_information: TODO, for_professionals: TODO, basis_reviewable: TODO }';

export const deviceQuestion: DocumentRule = {
  id: 'ai/device-question',
  level: 'document',
  summary:
    'AI that supports clinical decisions, with an open FDA status and the four questions of the FDA not answered.',
  why: 'Decision support stays outside device rules only when all four criteria hold; the answers decide whether a submission, with its months, belongs in the plan.',
  severity: 'info',
  tier: 'core',
  references: ['S3:112', 'fda.cds', 'fda.cds.2026'],
  waitsFor: 'ai',
  absence: true,

  *check(document, { signals }) {
    const fda = document.header?.regulatory?.fda;
    if (fda?.status?.text !== 'under-assessment' || fda.cds_criteria) return;
    if (!governedAi(document, signals) || !supportsDecisions(document, signals)) return;
    yield {
      message: l10n.t(
        'Whether this AI is a device depends on four questions of the FDA; answer them yes or no under regulatory.fda.cds_criteria.',
      ),
      span: fda.status.range,
    };
  },

  fixes(_finding, source) {
    const fda = entryOf(entryOf(rootNode(source), 'regulatory')?.value, 'fda')?.value;
    const edits = fda?.kind === 'map' ? addKeys(source, fda, criteria) : [];
    return [{ title: l10n.t('Add the four questions of the FDA'), edits }];
  },
};
