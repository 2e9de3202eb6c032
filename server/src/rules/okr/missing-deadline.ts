import * as l10n from '../../base/l10n.ts';
import { quarterOf } from '../../document/cycle.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addInOrder, addToKeyResult } from '../add-fields.ts';
import { rootNode } from '../nodes.ts';
import { subjectOf } from '../subject.ts';

export const missingDeadline: DocumentRule = {
  id: 'okr/missing-deadline',
  level: 'document',
  summary: 'Goals without a date, in a file that names no cycle.',
  why: 'A target without a date can never be missed, so it is never reviewed.',
  severity: 'info',
  tier: 'second',
  references: ['S0:10'],
  absence: true,

  *check({ header, objectives, objectivesKey }, { today }) {
    if (header?.cycle) return;
    const goals = objectives.flatMap(({ dated, status, keyResults }, objective) =>
      keyResults
        .filter(({ title }) => title !== undefined && status !== 'dropped')
        .map(({ index, id, anchor, dated: own }) => ({ objective, index, id, anchor, dated: dated || own })),
    );
    const open = goals.filter(({ dated }) => !dated);
    if (open.length === 0) return;
    if (open.length === goals.length) {
      yield {
        message: l10n.t(
          'No key result has a date and the file names no cycle, so nothing here is ever due; add the cycle.',
        ),
        span: objectivesKey,
        data: { cycle: quarterOf(today) },
      };
      return;
    }
    for (const { objective, index, id, anchor } of open)
      yield {
        message: l10n.t(
          '{keyResult} has no date, unlike others here, and the file names no cycle; add when it is due.',
          { keyResult: subjectOf(id?.name) },
        ),
        span: anchor,
        objective,
        keyResult: index,
      };
  },

  fixes(finding, source) {
    if (finding.keyResult === undefined) {
      const root = rootNode(source);
      const { cycle } = finding.data as { cycle: string };
      const edits = root ? addInOrder(source, root, 'root', `cycle: ${cycle}`) : [];
      return [{ title: l10n.t('Set the cycle to {cycle}', { cycle }), edits }];
    }
    return [
      {
        title: l10n.t('Add a due date'),
        edits: addToKeyResult(source, finding, 'due: TODO'),
      },
    ];
  },
};
