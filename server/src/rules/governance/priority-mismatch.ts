import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import type { ObjectiveFacts } from '../../lint/facts.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { critical, ranked } from './ranking.ts';

type Goal = readonly [number, ObjectiveFacts];

export const priorityMismatch: DocumentRule = {
  id: 'governance/priority-mismatch',
  level: 'document',
  summary:
    'An objective with a low score for safety or regulation that is ranked above one with a high score.',
  why: 'Patient safety and regulatory viability outrank the other factors: what protects patients, or may be built at all, comes before what pays.',
  severity: 'info',
  tier: 'second',
  references: ['S2:18-26'],

  *check(document) {
    const scored = ranked(document);
    const weighed = scored.every(([, { weight }]) => weight !== undefined);
    const goals = weighed ? byWeight(scored) : scored;
    for (const [place, [objective, goal]] of goals.entries()) {
      const { ranking, id } = goal;
      if (ranking?.explained) continue;
      for (const { key, name } of critical) {
        const own = ranking?.scores[key];
        if (!own || own.value > LOW) continue;
        const better = goals
          .slice(place + 1)
          .find(([, other]) => outranks(other, key) && !isAheadElsewhere(goal, other, key));
        if (!better) continue;
        const [index, other] = better;
        yield {
          message: l10n.t(
            '{goal} is ranked above {other}, but scores {value} against {better} for {factor}, which comes first; change the order, or add a rationale.',
            {
              goal: id ? shortened(id.name, 20) : l10n.t('This objective'),
              other: other.id ? shortened(other.id.name, 20) : l10n.t('another objective'),
              value: own.value,
              factor: l10n.t(name),
              better: other.ranking?.scores[key]?.value ?? HIGH,
            },
          ),
          span: own.span,
          objective,
          related: [
            { message: l10n.t('The objective that is ranked below'), span: other.anchor, objective: index },
          ],
        };
        break;
      }
    }
  },
};

/** Scores go from 0 to 5. */
const LOW = 2;
const HIGH = 4;

function outranks({ ranking }: ObjectiveFacts, key: string): boolean {
  return (ranking?.scores[key]?.value ?? 0) >= HIGH;
}

/** What protects patients stands rightly above what may be built, and the reverse. */
function isAheadElsewhere(goal: ObjectiveFacts, other: ObjectiveFacts, key: string): boolean {
  return critical.some(
    (factor) => factor.key !== key && outranks(goal, factor.key) && !outranks(other, factor.key),
  );
}

function byWeight(goals: readonly Goal[]): readonly Goal[] {
  const weight = ([, goal]: Goal) => goal.weight ?? 0;
  return goals.toSorted((a, b) => weight(b) - weight(a));
}
