import * as l10n from '../../base/l10n.ts';
import { replaceScalar } from '../../document/edit.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import { scalarAt } from '../scalars.ts';
import { misnamed, type Outcome, outcomes, reworded } from './fda-words.ts';

export const fdaWording: ObjectiveRule = {
  id: 'compliance/fda-wording',
  level: 'objective',
  summary: 'Approved, certified or registered, said of a product that FDA clears or grants.',
  why: 'FDA clears a 510(k), grants a De Novo request and approves a PMA; it certifies no product, and registration says nothing about one.',
  severity: 'info',
  tier: 'second',
  references: ['S2:29', 'S3:34', 'fda.wording', 'fda.510k', 'fda.denovo', 'fda.pma'],

  *check({ statement, keyResults, anchor }, { signals }) {
    const places = [
      { text: statement?.text ?? '', span: anchor },
      ...keyResults.map((kr) => ({ text: kr.statement?.text ?? '', span: kr.anchor, keyResult: kr.index })),
    ];
    for (const { text, ...place } of places) {
      const wrong = misnamed(text, signals.fdaPathway);
      if (wrong) yield { ...place, message: wrong.message, data: { outcome: wrong.outcome } };
    }
  },

  fixes(finding, source) {
    const { outcome } = finding.data as { outcome?: Outcome };
    const title = scalarAt(source, finding.span);
    if (!title) return [];
    return (outcome ? [outcome] : outcomes).map((each) => ({
      title: l10n.t('Say {word}', { word: each }),
      edits: replaceScalar(title, reworded(title.text, each)),
      choice: outcome === undefined,
    }));
  },
};
