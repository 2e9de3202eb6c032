import * as l10n from '../../base/l10n.ts';
import { type Edit, replaceScalar } from '../../document/edit.ts';
import type { Source } from '../../document/source.ts';
import type { Span } from '../../document/span.ts';
import { entryOf, isNothing } from '../../document/syntax.ts';
import type { LocatedFinding, ObjectiveRule } from '../../lint/rule.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { isRolledOutTo, type PartialRollout, readRollout } from '../../statement/rollout.ts';
import { topicsOf } from '../../statement/topics.ts';
import { isCare } from '../care.ts';
import { keyResultNode } from '../nodes.ts';
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
      { rollout: readRollout(statement?.text ?? ''), span: anchor },
      ...keyResults.map((kr) => ({ ...rolloutOf(kr), keyResult: kr.index })),
    ];
    for (const { rollout, ...place } of places) {
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
    const sites = bySite(source, finding);
    return [
      {
        title: l10n.t('Roll out by site, behind a gate'),
        edits: sites.length > 0 ? [...sites, ...gate] : [],
        confirm: true,
      },
      { title: l10n.t('Add a launch gate'), edits: gate },
    ];
  },
};

/** A rollout that the title tells, or a share of people that the target adds to it. */
function rolloutOf({ keyResult: { target, unit }, statement, anchor }: KeyResultReading): {
  readonly rollout: PartialRollout | undefined;
  readonly span: Span;
} {
  const title = statement?.text ?? '';
  const rollout = readRollout(title);
  if (rollout || !target || !isRolledOutTo(title, target.text, unit?.text ?? ''))
    return { rollout, span: anchor };
  return { rollout: { kind: 'share' }, span: target.range };
}

/** Sites in the place of the people: in the title, or in target and unit. */
function bySite(source: Source, finding: LocatedFinding): Edit[] {
  const written = scalarAt(source, finding.span);
  if (!written) return [];
  const node = keyResultNode(source, finding);
  const target = entryOf(node, 'target')?.value;
  if (target?.span.start !== written.span.start) {
    const people = readRollout(written.text)?.people;
    return people ? replaceScalar(written, inPlaceOf(written.text, people)) : [];
  }
  const unit = entryOf(node, 'unit')?.value;
  return unit?.kind === 'scalar' && !isNothing(unit)
    ? [...replaceScalar(written, 'TODO of TODO'), ...replaceScalar(unit, 'sites')]
    : replaceScalar(written, 'TODO of TODO sites');
}

function inPlaceOf(text: string, { start, end }: Span): string {
  return `${text.slice(0, start)}TODO of TODO sites${text.slice(end)}`;
}
