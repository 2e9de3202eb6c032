import * as l10n from '../../base/l10n.ts';
import type { Edit } from '../../document/edit.ts';
import type { Source } from '../../document/source.ts';
import { entryOf, isNothing } from '../../document/syntax.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addFields } from '../add-fields.ts';
import { wideFix } from '../wide-fix.ts';
import { running, unranked } from './ranking.ts';

export const noPrioritisation: DocumentRule = {
  id: 'governance/no-prioritisation',
  level: 'document',
  summary:
    'Several objectives in care without scores for safety, regulation and the other factors that rank them.',
  why: 'When time runs out, something is dropped. Scores agreed beforehand keep patient protection from being the first thing dropped.',
  severity: 'hint',
  tier: 'second',
  references: ['S2:17-26'],
  absence: true,

  *check(document, { signals }) {
    const goals = running(document);
    const open = unranked(document);
    if (!(signals.clinical || signals.phi) || goals.length < 2 || open.length === 0) return;
    if (open.length === goals.length)
      yield {
        message: l10n.t(
          'Nothing ranks these {count} objectives, so the loudest one wins; score each for patient safety, regulation and the rest under priority.',
          { count: goals.length },
        ),
        span: document.objectivesKey,
        data: open,
      };
    else
      for (const [objective, { anchor, ranking }] of goals)
        if (!ranking)
          yield {
            message: l10n.t(
              'This objective has no scores, so it cannot be ranked against the others; add them under priority.',
            ),
            span: anchor,
            objective,
            data: [objective],
          };
  },

  fixes({ data }, source) {
    const open = data as readonly number[];
    return [
      wideFix({ title: l10n.t('Add scores to rank by') }, open.length, () =>
        open.flatMap((index) => addScores(source, index)),
      ),
    ];
  },
};

/** A word such as `high` gives way to the scores. */
function addScores(source: Source, index: number): Edit[] {
  const objective = source.objective(index);
  const written = entryOf(objective, 'priority')?.value;
  if (written?.kind !== 'scalar' || isNothing(written) || written.text.trim() === '')
    return addFields(source, objective, 'objective', scores);
  return [{ ...written.span, text: scores.slice('priority: '.length) }];
}

const scores =
  'priority: { patient_safety: TODO, clinical_efficacy: TODO, workflow: TODO, regulatory: TODO, financial: TODO, adoption_risk: TODO }';
