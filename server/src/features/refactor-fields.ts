import * as l10n from '../base/l10n.ts';
import { replaceItem } from '../document/edit-item.ts';
import { inStyleOf } from '../document/render.ts';
import type { ScalarNode } from '../document/syntax.ts';
import { firstKeyResultId, keyResultIds, nextIds } from '../rules/ids.ts';
import { keyResultReading } from '../rules/readings.ts';
import { structureFix } from '../rules/structure-fix.ts';
import type { Refactoring, Spot } from './refactor-spot.ts';

/** Takes the numbers of a key result's sentence into fields; a sentence without them can still be made a title. */
export function fieldsOfText(spot: Spot): Refactoring[] {
  const { source, objective, keyResult } = spot;
  if (objective === undefined || !keyResult) return [];
  const place = { objective, keyResult: keyResult.index };
  const [fix] = structureFix(source, place);
  const reason = fix ? undefined : reasonAgainst(spot, place);
  const extract: Refactoring = {
    title: l10n.t('Take the numbers out of the sentence, into fields'),
    kind: 'refactor.extract',
    edits: fix?.edits ?? [],
    ...(reason !== undefined && { disabled: reason }),
  };
  return keyResult.node?.kind === 'scalar' ? [extract, asFields(spot, keyResult.node, objective)] : [extract];
}

function reasonAgainst({ source }: Spot, place: { objective: number; keyResult: number }): string {
  const reading = keyResultReading(source, place);
  if (!reading?.statement) return l10n.t('There is no sentence yet; write what will be measured.');
  if (reading.keyResult.target || reading.keyResult.baseline)
    return l10n.t('Its numbers are in fields already.');
  if (reading.statement.target?.value === undefined) return l10n.t('The sentence has no number to reach.');
  return l10n.t('The number cannot be taken out without changing what the sentence says.');
}

/** A key result that is a plain text becomes one with an id and a title, to which fields can be added. */
function asFields({ source }: Spot, node: ScalarNode, objective: number): Refactoring {
  const [id = 'KR-1'] = nextIds(
    source,
    keyResultIds(source, objective),
    firstKeyResultId(source.objectiveModel(objective)?.id?.text, objective),
    1,
  );
  const isBlock = node.style === 'block';
  const template = `id: ${inStyleOf(undefined, id)}\ntitle: ${inStyleOf(undefined, node.text)}\n`;
  return {
    title: l10n.t('Turn the text into a key result with an id and a title'),
    kind: 'refactor.rewrite',
    edits: isBlock ? [] : replaceItem(source, node, template),
    ...(isBlock && { disabled: l10n.t('The text runs over several lines; put it on one line first.') }),
  };
}
