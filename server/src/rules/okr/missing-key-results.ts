import { template } from '../../knowledge/templates.ts';
import * as l10n from '../../l10n.ts';
import type { ObjectiveFacts } from '../../lint/facts.ts';
import { findingsIn } from '../../lint/findings-in.ts';
import { textsOf } from '../../lint/overall.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { shortened } from '../../shortened.ts';
import { addKeyResults } from '../add-key-results.ts';

export const missingKeyResults: DocumentRule = {
  id: 'okr/missing-key-results',
  level: 'document',
  summary: 'An objective without key results, which nobody can tell to be reached.',
  why: 'An objective says what is wanted, its key results say how everybody will know; without them it is an intention.',
  severity: 'error',
  tier: 'core',
  references: ['S0:9', 'S0:12'],
  absence: true,

  *check(document) {
    yield* unmeasured(document, parentsIn(document));
  },

  fixes({ objective }, source) {
    const edits = addKeyResults(source, objective, [template('key-result')]);
    return [{ title: l10n.t('Add a key result'), edits }];
  },
};

const unmeasured = findingsIn(function* (
  { id, title, keyResults, anchor }: ObjectiveFacts,
  parents: ReadonlySet<string>,
) {
  if (keyResults.length > 0 || title === undefined || (id && parents.has(id.name))) return;
  yield {
    message: l10n.t(
      '{objective} has no key results, so nobody can tell whether it is reached; add at least one.',
      { objective: id ? shortened(id.name, 30) : l10n.t('This objective') },
    ),
    span: anchor,
  };
});

const parentsIn = textsOf(({ references }) =>
  references.flatMap(({ kind, name }) => (kind === 'parent' ? [name] : [])),
);
