import * as l10n from '../../base/l10n.ts';
import type { Edit } from '../../document/edit.ts';
import type { Source } from '../../document/source.ts';
import { entryOf } from '../../document/syntax.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { rootNode } from '../nodes.ts';
import { addToAi } from './ai-block.ts';
import { gapIn } from './governance.ts';

export const noEquityMetric: DocumentRule = {
  id: 'ai/no-equity-metric',
  level: 'document',
  beyond: 'product',
  summary: 'AI without a measure of whether it works equally well for all groups of patients.',
  why: 'A good average can hide that a model misses more cases in one sex, age or skin tone, because the data it learned from had few of them.',
  severity: 'warning',
  tier: 'core',
  references: ['S2:54', 'S2:55', 'fda.gmlp'],
  waitsFor: 'ai',
  absence: true,

  *check(document, { signals }) {
    const span = gapIn(document, signals, 'equity', 'equity');
    if (!span) return;
    yield {
      message: l10n.t(
        'A good average can hide groups for whom this AI fails; say under ai.equity which groups are compared, by what, and the largest gap.',
      ),
      span,
    };
  },

  fixes(_finding, source) {
    const edits = addToAi(source, equity);
    if (edits.length === 0) return [];
    const isAudited = source.headerModel?.ai?.training_data_audit !== undefined;
    return [
      {
        title: l10n.t('Add an equity metric'),
        edits: isAudited ? edits : withAudit(source, edits),
      },
    ];
  },
};

const equity = 'equity: { groups: [sex, age-band, skin-tone], metric: false-negative-rate, max_gap: 2pp }';
const audit = 'training_data_audit: { representation: TODO, date: TODO }';

/** The audit above, each with its own edit; an empty block is replaced once, by both. */
function withAudit(source: Source, edits: readonly Edit[]): readonly Edit[] {
  const block = entryOf(rootNode(source), 'ai')?.value;
  const isEmpty = block?.kind === 'map' && block.entries.length === 0;
  return isEmpty ? addToAi(source, `${audit}\n${equity}`) : [...addToAi(source, audit), ...edits];
}
