import * as l10n from '../../base/l10n.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addBlock } from '../add-block.ts';

export const risksMissing: DocumentRule = {
  id: 'compliance/risks-missing',
  level: 'document',
  summary: 'A clinical product whose file names no risks.',
  why: 'Goals of a clinical product say which risks are brought down while features are built; a risk that nobody wrote down is worked on by nobody.',
  severity: 'info',
  tier: 'core',
  references: ['S0:8', 'std.14971'],
  absence: true,

  *check({ header, objectives, objectivesKey }, { signals }) {
    if (!signals.clinical || objectives.length === 0 || (header?.risks?.items.length ?? 0) > 0) return;
    yield {
      message: l10n.t(
        'No risks are named for this clinical product; list those that must be brought down beside the features.',
      ),
      span: header?.risks?.keyRange ?? objectivesKey,
    };
  },

  fixes(_finding, source) {
    const risks = 'risks:\n  - { id: R-1, text: TODO, severity: high, mitigated_by: [] }\n';
    const edits = addBlock(source, risks);
    return [{ title: l10n.t('Add a list of risks'), edits }];
  },
};
