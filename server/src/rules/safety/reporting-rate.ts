import * as l10n from '../../base/l10n.ts';
import { type Edit, replaceScalar } from '../../document/edit.ts';
import { replaceItem } from '../../document/edit-item.ts';
import { okrKeys } from '../../document/keys.ts';
import type { Source } from '../../document/source.ts';
import { type Entry, entryOf, isNothing, type SyntaxNode } from '../../document/syntax.ts';
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
  const title = entryIn(node, 'title')?.value;
  if (node?.kind !== 'map' || title?.kind !== 'scalar') return [];
  const edits = replaceScalar(title, rewording);
  const missing = keys.filter((lines) => entryIn(node, lines.slice(0, lines.indexOf(':'))) === undefined);
  return edits.length === 0
    ? []
    : [
        ...edits,
        ...replaceValues(node, counted),
        ...replaceValues(entryIn(node, 'escalation')?.value, limits),
        ...missing.flatMap((lines) => addInOrder(source, node, 'keyResult', lines)),
      ];
}

/** What measures reports cannot be said of events, per cent or month least of all; the new unit stands in the title. */
const counted = { baseline: 'TODO', target: 'TODO', current: 'TODO', unit: 'per 1,000 monitored days' };
const limits = { warn_at: 'TODO', pause_at: 'TODO' };

function replaceValues(node: SyntaxNode | undefined, values: Readonly<Record<string, string>>): Edit[] {
  return Object.entries(values).flatMap(([key, text]) => {
    const value = entryIn(node, key)?.value;
    return value?.kind === 'scalar' && !isNothing(value) ? replaceScalar(value, text) : [];
  });
}

function entryIn(node: SyntaxNode | undefined, key: string): Entry | undefined {
  return entryOf(node, ...okrKeys.namesOf('keyResult', key));
}

/** What a limit on harm needs: people who act once it is passed, too. */
const limited = ['category: safety', 'target: TODO', template('escalation').trimEnd()];
