import * as l10n from '../../base/l10n.ts';
import type { Edit } from '../../document/edit.ts';
import type { Source } from '../../document/source.ts';
import { hasObjectiveThat, perObjective } from '../../lint/overall.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addToKeyResult } from '../add-fields.ts';
import { subjectOf } from '../subject.ts';
import { wideFix } from '../wide-fix.ts';

export const noInstrumentation: DocumentRule = {
  id: 'balance/no-instrumentation',
  level: 'document',
  summary: 'A number to reach, and no word on where it will come from.',
  why: 'A value that no system records cannot be read at the end; instrumentation has to be there before the work starts.',
  severity: 'hint',
  tier: 'second',
  references: ['S2:95'],
  absence: true,

  *check(document) {
    const open = unsourced(document);
    const count = open.reduce((sum, { keyResults }) => sum + keyResults.length, 0);
    if (count > 1 && !hasSource(document)) {
      yield {
        message: l10n.t(
          'None of the {count} key results with a number says where it will come from; add measure with the source.',
          { count },
        ),
        span: document.objectivesKey,
        data: { open },
      };
      return;
    }
    for (const { objective, keyResults } of open) {
      const facts = document.objectives[objective];
      for (const keyResult of keyResults) {
        const { id, anchor } = facts?.keyResults[keyResult] ?? {};
        if (!anchor) continue;
        yield {
          message: l10n.t(
            '{keyResult} does not say where its number will come from; add measure with the source.',
            { keyResult: subjectOf(id?.name) },
          ),
          span: anchor,
          objective,
          keyResult,
          data: { open: [{ objective, keyResults: [keyResult] }] },
        };
      }
    }
  },

  fixes(finding, source) {
    const { open } = finding.data as { open: readonly Places[] };
    const places = open.flatMap(({ objective, keyResults }) =>
      keyResults.map((keyResult) => ({ objective, keyResult })),
    );
    const title = places.length > 1 ? l10n.t('Add a source to each key result') : l10n.t('Add a source');
    return [wideFix({ title }, places.length, () => places.flatMap((place) => addSource(source, place)))];
  },
};

interface Places {
  readonly objective: number;
  readonly keyResults: readonly number[];
}

function addSource(
  source: Source,
  place: { readonly objective: number; readonly keyResult: number },
): Edit[] {
  return addToKeyResult(source, place, 'measure: { source: TODO }');
}

/** The key results with a number and without a source. */
const unsourced = perObjective(({ status, keyResults }, objective): Places | undefined => {
  const open = status === 'dropped' ? [] : keyResults.filter(({ sourced }) => sourced === false);
  return open.length > 0 ? { objective, keyResults: open.map(({ index }) => index) } : undefined;
});

const hasSource = hasObjectiveThat(
  ({ status, keyResults }) => status !== 'dropped' && keyResults.some(({ sourced }) => sourced === true),
);
