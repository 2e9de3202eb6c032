import { replaceScalar } from '../../document/edit.ts';
import type { Span } from '../../document/span.ts';
import * as l10n from '../../l10n.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import { readRollout } from '../../statement/rollout.ts';
import { topicsOf } from '../../statement/topics.ts';
import { isCare } from '../care.ts';
import { scalarAt } from '../scalars.ts';
import { addReleaseGate, isGate } from './release-gate.ts';

export const percentageRollout: ObjectiveRule = {
  id: 'compliance/percentage-rollout',
  level: 'objective',
  summary:
    'A clinical release to a share of users, or versions compared on a clinical function, without a gate.',
  why: 'In care a release is not simply tried out on half of the users: it needs audit trails, access control and often clinical review first.',
  severity: 'info',
  tier: 'core',
  references: ['S0:3', 'hipaa.security.technical', 'irb'],

  *check(reading, { signals }) {
    if (!isCare(reading, signals)) return;
    const { statement, keyResults, anchor } = reading;
    const places = [
      { text: statement?.text ?? '', span: anchor },
      ...keyResults.map((kr) => ({ text: kr.statement?.text ?? '', span: kr.anchor, keyResult: kr.index })),
    ];
    for (const { text, ...place } of places) {
      const rollout = readRollout(text);
      if (!rollout) continue;
      if (keyResults.some((kr) => isGate(kr.type, kr.categories, topicsOf(kr.statement?.text ?? '')))) return;
      const message =
        rollout.kind === 'share'
          ? l10n.t(
              'In care, a rollout to a share of people needs review, access control and an audit trail for every release; go site by site, behind a gate.',
            )
          : l10n.t(
              'Comparing versions of a clinical function on patients may be research; ask the IRB first, and add a gate with review, access control and an audit trail.',
            );
      yield { ...place, message };
    }
  },

  fixes(finding, source) {
    const gate = addReleaseGate(source, finding.objective);
    const title = scalarAt(source, finding.span);
    const people = title && readRollout(title.text)?.people;
    return [
      {
        title: l10n.t('Roll out by site, behind a gate'),
        edits: people ? [...replaceScalar(title, inPlaceOf(title.text, people)), ...gate] : [],
      },
      { title: l10n.t('Add a launch gate'), edits: gate },
    ];
  },
};

function inPlaceOf(text: string, { start, end }: Span): string {
  return `${text.slice(0, start)}TODO of TODO sites${text.slice(end)}`;
}
