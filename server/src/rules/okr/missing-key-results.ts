import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import { isRunning } from '../../document/status.ts';
import { template } from '../../knowledge/templates.ts';
import type { KeyResultFacts, ObjectiveFacts } from '../../lint/facts.ts';
import { findingsIn } from '../../lint/findings-in.ts';
import { textsOf } from '../../lint/overall.ts';
import type { DocumentRule, Finding } from '../../lint/rule.ts';
import { addFields, addToKeyResult } from '../add-fields.ts';
import { addKeyResults } from '../add-key-results.ts';
import { objectiveNode } from '../nodes.ts';
import { subjectOf } from '../subject.ts';

export const missingKeyResults: DocumentRule = {
  id: 'okr/missing-key-results',
  level: 'document',
  summary:
    'A file without objectives, an objective without key results, an objective or a key result without a title.',
  why: 'An objective says what is wanted, its key results say how everybody will know; without them it is an intention.',
  severity: 'error',
  tier: 'core',
  references: ['S0:9', 'S0:12'],
  absence: true,

  *check(document) {
    if (document.awaitsObjectives)
      yield {
        message: l10n.t('This file has no objectives yet; add at least one, with its key results.'),
        span: document.objectivesKey,
      };
    yield* unmeasured(document, parentsIn(document));
  },

  fixes(finding, source) {
    const { objective, keyResult } = finding;
    if (keyResult !== undefined)
      return [{ title: l10n.t('Add a title'), edits: addToKeyResult(source, finding, 'title: TODO') }];
    if ((finding.data as Data | undefined)?.untitled) {
      const edits = addFields(source, objectiveNode(source, finding), 'objective', 'title: TODO');
      return [{ title: l10n.t('Add a title'), edits }];
    }
    // Beside empty items one more would leave them behind: they are there to be filled in.
    if (objective === undefined || source.objectiveModel(objective)?.key_results?.items[0]) return [];
    const edits = addKeyResults(source, objective, [template('key-result')]);
    return [{ title: l10n.t('Add a key result'), edits }];
  },
};

interface Data {
  readonly untitled: boolean;
}

const unmeasured = findingsIn(function* (objective: ObjectiveFacts, parents: ReadonlySet<string>) {
  const { id, title, keyResults, anchor, status, misshapen } = objective;
  // Of what is no list okr/schema speaks; a goal that is parked or reached needs no new ones.
  const asks = isRunning(status) && !misshapen;
  if (!keyResults.every(({ blank }) => blank)) {
    if (title === undefined)
      yield {
        message: l10n.t('{objective} has no title, so nobody can tell what it is after; write one.', {
          objective: id ? shortened(id.name, 30) : l10n.t('This objective'),
        }),
        span: anchor,
        severity: 'warning',
        data: { untitled: true },
      };
    yield* untitled(keyResults);
  } else if (asks && (!id || !parents.has(id.name)))
    yield {
      message: l10n.t(
        '{objective} has no key results, so nobody can tell whether it is reached; add at least one.',
        { objective: id ? shortened(id.name, 30) : l10n.t('This objective') },
      ),
      span: anchor,
    };
});

function* untitled(keyResults: readonly KeyResultFacts[]): Iterable<Finding> {
  for (const { title, id, anchor, index } of keyResults) {
    if (title !== undefined) continue;
    yield {
      message: l10n.t('{keyResult} has no title, so nobody can tell what it measures; write one.', {
        keyResult: subjectOf(id?.name),
      }),
      span: anchor,
      keyResult: index,
      severity: 'warning',
    };
  }
}

const parentsIn = textsOf(({ references }) =>
  references.flatMap(({ kind, name }) => (kind === 'parent' ? [name] : [])),
);
