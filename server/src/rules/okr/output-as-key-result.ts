import * as l10n from '../../base/l10n.ts';
import { type Edit, onOneLine, replaceScalar } from '../../document/edit.ts';
import { addItem, replaceItem } from '../../document/edit-item.ts';
import { inStyleOf } from '../../document/render.ts';
import type { Source } from '../../document/source.ts';
import { entryOf, type MapNode } from '../../document/syntax.ts';
import { template } from '../../knowledge/templates.ts';
import type { LocatedFinding, ObjectiveRule } from '../../lint/rule.ts';
import { isOnlyWork } from '../../statement/work-done.ts';
import { addInOrder } from '../add-fields.ts';
import { nextKeyResultId } from '../ids.ts';
import { keyResultNode, objectiveNode } from '../nodes.ts';
import { scalarAt } from '../scalars.ts';
import { countsTraining } from '../training.ts';
import { isMeasureOpen } from './placeholder.ts';

export const outputAsKeyResult: ObjectiveRule = {
  id: 'okr/output-as-key-result',
  level: 'objective',
  summary: 'A key result that names work to be done instead of the change it should bring.',
  why: 'A feature can be launched, or a team trained, and nothing gets better for anyone; a key result says what will be different, and the work that leads there is an initiative.',
  severity: 'info',
  tier: 'core',
  references: ['S0:10', 'S0:12'],

  *check({ keyResults }) {
    for (const reading of keyResults) {
      if (!isOnlyWork(reading) || countsTraining(reading)) continue;
      // What it is to be, okr/placeholder asks.
      if (isMeasureOpen(reading.statement?.text ?? '')) continue;
      yield {
        message: l10n.t(
          'This is work to be done, not what will be better afterwards; move it to initiatives and measure the change it brings.',
        ),
        span: reading.anchor,
        keyResult: reading.index,
      };
    }
  },

  fixes(finding, source) {
    const objective = objectiveNode(source, finding);
    const title = scalarAt(source, finding.span);
    if (!objective || !title) return [];
    const text = title.text.replace(/\s+/g, ' ').trim();
    const moved = addInitiative(source, objective, inStyleOf(undefined, text));
    if (moved.length === 0) return [];
    const node = keyResultNode(source, finding);
    const measured =
      node?.kind === 'map'
        ? [...onOneLine(source, title, 'TODO'), ...completed(source, node, finding)]
        : replaceItem(source, title, keyResultTemplate(source, finding));
    return [
      {
        title: l10n.t('Move it to initiatives and measure its effect'),
        edits: [...moved, ...measured],
      },
    ];
  },
};

/** No edits where `initiatives` is there and is no list: the text would have nowhere to go. */
function addInitiative(source: Source, objective: MapNode, text: string): Edit[] {
  const entry = entryOf(objective, 'initiatives');
  if (entry) return addItem(source, entry, text);
  return addInOrder(source, objective, 'objective', `initiatives:\n  - ${text}`);
}

function keyResultTemplate(source: Source, { objective = 0 }: LocatedFinding): string {
  return template('key-result').replace('KR-TODO', nextKeyResultId(source, objective));
}

/** The template's keys that a key result has under none of their names; a milestone becomes a metric. */
function completed(source: Source, node: MapNode, finding: LocatedFinding): Edit[] {
  const { objective = 0, keyResult = 0 } = finding;
  const model = source.objectiveModel(objective)?.key_results?.items[keyResult];
  const lines = keyResultTemplate(source, finding).trimEnd().split('\n');
  const missing = lines.filter((line) => !Object.hasOwn(model ?? {}, line.slice(0, line.indexOf(':'))));
  const [id = '', ...others] = missing;
  const type = entryOf(node, 'type')?.value;
  const isIdMissing = id.startsWith('id:');
  return [
    ...(isIdMissing ? addInOrder(source, node, 'keyResult', id) : []),
    ...(type?.kind === 'scalar' && type.text === 'milestone' ? replaceScalar(type, 'metric') : []),
    ...addInOrder(source, node, 'keyResult', (isIdMissing ? others : missing).join('\n')),
  ];
}
