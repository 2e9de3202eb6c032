import * as l10n from '../../base/l10n.ts';
import { type Edit, replaceScalar } from '../../document/edit.ts';
import { replaceItem } from '../../document/edit-item.ts';
import { okrKeys } from '../../document/keys.ts';
import type { Source } from '../../document/source.ts';
import { entryOf } from '../../document/syntax.ts';
import { template } from '../../knowledge/templates.ts';
import type { LocatedFinding, ObjectiveRule } from '../../lint/rule.ts';
import { addInOrder } from '../add-fields.ts';
import { isCare } from '../care.ts';
import { keyResultNode } from '../nodes.ts';
import { rewardsSilence } from './reports.ts';

const rewording = 'Adverse events per 1,000 monitored days';

export const reportingRate: ObjectiveRule = {
  id: 'safety/reporting-rate',
  level: 'objective',
  summary: 'A goal that is reached when people report less harm, whether or not there is less.',
  why: 'Reports depend on trust: where fewer are wanted, fewer are written, and harm stays unseen. Events counted per denominator tell how safe care is, and many reports can mean that people speak up.',
  severity: 'info',
  tier: 'second',
  references: ['S0:14', 'mederr.rate'],

  *check(reading, { signals }) {
    if (!isCare(reading, signals)) return;
    for (const each of reading.keyResults)
      if (rewardsSilence(each))
        yield {
          message: l10n.t(
            'This rewards fewer reports, not less harm; measure events per denominator, and keep reporting high.',
          ),
          span: each.anchor,
          keyResult: each.index,
        };
  },

  fixes(finding, source) {
    const edits = reword(source, finding);
    const title = l10n.t('Measure events per 1,000 monitored days');
    return [{ title, edits, confirm: true }];
  },
};

function reword(source: Source, finding: LocatedFinding): Edit[] {
  const node = keyResultNode(source, finding);
  const keys = limited.filter(
    (lines) => !(source.headerModel?.escalation?.safety && lines.startsWith('escalation:')),
  );
  if (node?.kind === 'scalar') return replaceItem(source, node, `title: ${rewording}\n${keys.join('\n')}`);
  const title = entryOf(node, ...okrKeys.namesOf('keyResult', 'title'))?.value;
  if (node?.kind !== 'map' || title?.kind !== 'scalar') return [];
  const edits = replaceScalar(title, rewording);
  const missing = keys.filter((lines) => {
    const names = okrKeys.namesOf('keyResult', lines.slice(0, lines.indexOf(':')));
    return entryOf(node, ...names) === undefined;
  });
  return edits.length === 0
    ? []
    : [...edits, ...missing.flatMap((lines) => addInOrder(source, node, 'keyResult', lines))];
}

/** What a limit on harm needs: people who act once it is passed, too. */
const limited = ['category: safety', 'target: TODO', template('escalation').trimEnd()];
