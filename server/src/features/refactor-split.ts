import { replaceScalar } from '../document/edit.ts';
import { copyItem } from '../document/edit-item.ts';
import { inStyleOf } from '../document/render.ts';
import { type Entry, entryOf } from '../document/syntax.ts';
import * as l10n from '../l10n.ts';
import { keyResultIds, nextIds } from '../rules/ids.ts';
import { keyResultReading } from '../rules/readings.ts';
import { rolesOf } from '../rules/role-words.ts';
import { scalarAt } from '../rules/scalars.ts';
import { roleSplitFix } from '../rules/segmentation/role-split.ts';
import { rolesUnder } from '../rules/segmentation/umbrella-role.ts';
import { firstId } from './refactor-fields.ts';
import type { ListSpot, Refactoring, Spot } from './refactor-spot.ts';

/** One key result per role: of those that `segment` names, else of those that a word such as `users` hides. */
export function splitByRole(spot: Spot): Refactoring[] {
  const { source, objective, keyResult } = spot;
  if (objective === undefined || !keyResult) return [];
  const action = {
    title: l10n.t('Split into one key result per role'),
    kind: 'refactor.rewrite',
    edits: [],
  } as const;
  const segment = entryOf(keyResult.node, 'segment', 'segments');
  const segments = segmentsOf(segment);
  if (segment && segments.length > 1)
    return [{ ...action, edits: bySegment(spot, objective, keyResult, segment, segments) }];
  const place = { objective, keyResult: keyResult.index };
  const reading = keyResultReading(source, place);
  const title = reading?.keyResult.title && scalarAt(source, reading.keyResult.title.range);
  if (!reading?.statement || !title)
    return [{ ...action, disabled: l10n.t('There is no sentence yet; write what will be measured.') }];
  if (segments.length === 1) return [{ ...action, disabled: l10n.t('It is about one role already.') }];
  const { kind, roles: named } = reading.statement.population;
  if (kind === 'role' && named.length > 1)
    return [
      { ...action, disabled: l10n.t('It names several roles; list them under segment to split it by them.') },
    ];
  if (kind === 'role') return [{ ...action, disabled: l10n.t('It names its role already.') }];
  if (kind !== 'unsegmented' && kind !== 'umbrella')
    return [{ ...action, disabled: l10n.t('No word such as users or staff stands for several roles here.') }];
  const roles = kind === 'umbrella' ? rolesUnder(source) : rolesOf(source);
  const { edits } = roleSplitFix(source, place, title, reading.statement, roles);
  const isOne = edits.length === 0;
  return [
    {
      ...action,
      edits,
      ...(isOne && { disabled: l10n.t('The file names one role only; add the others to roles.') }),
    },
  ];
}

function segmentsOf(segment: Entry | undefined): readonly string[] {
  const value = segment?.value;
  if (value?.kind === 'scalar') return [value.text];
  const items = value?.kind === 'list' ? value.items : [];
  return [...new Set(items.flatMap(({ node }) => (node?.kind === 'scalar' ? [node.text] : [])))];
}

/** The first role keeps the key result that is there, with its id; each other role gets a copy. */
function bySegment(
  { source }: Spot,
  objective: number,
  { list, index, node }: ListSpot,
  { key, value, valueAt }: Entry,
  segments: readonly string[],
): Refactoring['edits'] {
  const item = list.items[index];
  if (!item || !value) return [];
  const id = entryOf(node, 'id')?.value;
  const first = firstId(source.objectiveModel(objective)?.id?.text, objective);
  const ids = nextIds(source, keyResultIds(source, objective), first, segments.length - 1);
  return segments.flatMap((role, at) => {
    const changes = [
      ...(id?.kind === 'scalar' && at > 0 ? replaceScalar(id, ids[at - 1] ?? '') : []),
      { ...key.span, text: 'segment' },
      { start: valueAt, end: value.span.end, text: ` ${inStyleOf(undefined, role)}` },
    ];
    return at === 0 ? changes : copyItem(source, list, item, changes);
  });
}
