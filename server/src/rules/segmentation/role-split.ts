import * as l10n from '../../base/l10n.ts';
import { type Edit, replaceScalar } from '../../document/edit.ts';
import { copyItem, promote } from '../../document/edit-item.ts';
import { hasAnchor } from '../../document/references.ts';
import { inStyleOf } from '../../document/render.ts';
import type { Source } from '../../document/source.ts';
import { contains } from '../../document/span.ts';
import { entryOf, type ScalarNode } from '../../document/syntax.ts';
import type { Fix } from '../../lint/rule.ts';
import type { Statement } from '../../statement/statement.ts';
import { addInOrder } from '../add-fields.ts';
import { nextKeyResultIds } from '../ids.ts';
import { keyResultsEntry, type Place } from '../nodes.ts';
import { inPlaceOf } from '../role-words.ts';

/** The sentence with the role in the place of the word that hides it. */
export function withRole({ text, population }: Statement, role: string): string {
  const { start, end } = population.mention ?? { start: 0, end: 0 };
  const word = inPlaceOf(text.slice(start, end), role);
  return (
    text.slice(0, start) +
    (start === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word) +
    text.slice(end)
  );
}

/** One key result per role: the first role takes the one that is there, with its id; each other role gets a copy. */
export function roleSplitFix(
  source: Source,
  place: Place,
  title: ScalarNode,
  statement: Statement,
  roles: readonly string[],
): Fix {
  const { objective = 0, keyResult = 0 } = place;
  const list = keyResultsEntry(source, place)?.value;
  const item = list?.kind === 'list' ? list.items[keyResult] : undefined;
  const node = item?.node;
  const id = entryOf(node, 'id')?.value;
  const ids = nextKeyResultIds(source, objective, roles.length - 1);
  const isLed = source.objectiveModel(objective)?.owner ?? source.headerModel?.owner;
  const owner = isLed ? '' : '\nowner: TODO';
  const edits = roles.flatMap((role, index): Edit[] => {
    const segment = `segment: ${inStyleOf(undefined, role)}`;
    const changes = [
      ...(id?.kind === 'scalar' && index > 0 ? replaceScalar(id, ids[index - 1] ?? '') : []),
      ...(node?.kind === 'scalar' ? promote(source, node, `${segment}${owner}`) : []),
      ...replaceScalar(title, withRole(statement, role)),
      ...(node?.kind === 'map' ? addInOrder(source, node, 'keyResult', segment) : []),
    ];
    if (index === 0) return changes;
    return list?.kind === 'list' && item ? copyItem(source, list, item, changes) : [];
  });
  // One that is repeated by its anchor is written elsewhere, and an objective has none.
  const isHere = node !== undefined && node.span.start <= title.span.start && title.span.end <= node.span.end;
  // What YAML misreads would be copied with its mistake; okr/unquoted-comparator puts it right first.
  const isMisread = source
    .partAt(title.span.start)
    .parsed.traps.some(({ span }) => node !== undefined && contains(node.span, span.start));
  // A copy would give a name anew that other places repeat.
  const isNamed =
    item !== undefined && node !== undefined && hasAnchor(source.text.slice(item.start, node.span.end));
  const isWhole = isHere && !isNamed && !isMisread && title.style !== 'block' && roles.length > 1;
  return { title: l10n.t('Split into one key result per role'), edits: isWhole ? edits : [] };
}
