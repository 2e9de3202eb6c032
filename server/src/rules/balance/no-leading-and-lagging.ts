import * as l10n from '../../base/l10n.ts';
import { template } from '../../knowledge/templates.ts';
import type { ObjectiveFacts } from '../../lint/facts.ts';
import { once } from '../../lint/once.ts';
import { overall } from '../../lint/overall.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addKeyResults } from '../add-key-results.ts';
import { goalCount, goalsIn } from './scorecard.ts';

export const noLeadingAndLagging: DocumentRule = {
  id: 'balance/no-leading-and-lagging',
  level: 'document',
  summary: 'Only leading, or only lagging key results.',
  why: 'Lagging results come too late to steer by, and leading signals alone prove nothing; a plan needs both.',
  severity: 'hint',
  tier: 'second',
  references: ['S2:90'],
  absence: true,

  *check(document) {
    const declared = indicatorsOf(document);
    const [only] = declared;
    if (declared.length < 3 || declared.some((each) => each !== only)) return;
    if (declared.length * 2 < goalCount(document)) return;
    if (only !== 'leading' && only !== 'lagging') return;
    yield {
      message:
        only === 'lagging'
          ? l10n.t(
              'All key results here are lagging, so a wrong course shows only at the end; add an early signal.',
            )
          : l10n.t(
              'All key results here are leading signals, and none shows the result itself; add a lagging one.',
            ),
      span: document.objectivesKey,
      data: { wanted: only === 'lagging' ? 'leading' : 'lagging' },
    };
  },

  fixes(finding, source) {
    const { wanted } = finding.data as { wanted: string };
    const objective = source.objectiveCount - 1;
    const keyResult = template('key-result').replace('baseline:', `indicator: ${wanted}\nbaseline:`);
    const edits = addKeyResults(source, objective, [keyResult]);
    return [{ title: l10n.t('Add a {wanted} key result', { wanted }), edits }];
  },
};

const indicatorsOf = overall(
  (objective) => JSON.stringify(indicatorsIn(objective)),
  (_says, objectives) => objectives.flatMap(indicatorsIn),
);

const indicatorsIn = once((objective: ObjectiveFacts) =>
  goalsIn(objective).flatMap(({ indicator }) => indicator ?? []),
);
