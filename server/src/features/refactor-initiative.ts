import * as l10n from '../base/l10n.ts';
import type { Edit } from '../document/edit.ts';
import { itemStretch, removeItem, tieOf } from '../document/move-item.ts';
import { inStyleOf } from '../document/render.ts';
import type { Source } from '../document/source.ts';
import { entryOf, type SyntaxNode } from '../document/syntax.ts';
import { template } from '../knowledge/templates.ts';
import { addKeyResult } from '../rules/add-key-result.ts';
import { firstKeyResultId, keyResultIds, nextIds } from '../rules/ids.ts';
import { readStatement } from '../statement/read.ts';
import { entangled, type Refactoring, type Spot } from './refactor-spot.ts';

const numbers = /^(?:direction|baseline|target|unit):/;

/** Makes an initiative a key result of its objective, with the fields that say how it is measured still to fill in. */
export function promoteInitiative({ source, objective, initiative, parsed }: Spot): Refactoring[] {
  if (objective === undefined || !initiative) return [];
  const action = {
    title: l10n.t('Make this initiative a key result'),
    kind: 'refactor.move',
    edits: [],
  } as const;
  const { entry, list, index, node } = initiative;
  const title = titleOf(node);
  if (title === undefined)
    return [{ ...action, disabled: l10n.t('There is no text yet that could be its title.') }];
  if (node?.kind === 'map' && node.entries.length > 1)
    return [{ ...action, disabled: l10n.t('It has more than a title; move its other keys by hand first.') }];
  const tied = tieOf(source, list, index, parsed.comments);
  if (tied) return [{ ...action, disabled: l10n.t(entangled[tied]) }];
  const first = firstKeyResultId(source.objectiveModel(objective)?.id?.text, objective);
  const [id = first] = nextIds(source, keyResultIds(source, objective), first, 1);
  const isMeasured = readStatement(title, 'key-result').target?.value !== undefined;
  const keyResult = template('key-result')
    .split('\n')
    .filter((line) => !(isMeasured && numbers.test(line)))
    .join('\n')
    .replace('KR-TODO', () => id)
    .replace('title: TODO', () => `title: ${inStyleOf(undefined, title)}`);
  const span = (list.flow ? undefined : itemStretch(source, list, index)) ?? node?.span;
  const comments = parsed.comments.filter(
    ({ span: { start } }) => span && span.start <= start && start < span.end,
  );
  const added = withComments(
    addKeyResult(source, objective, keyResult),
    comments.map(({ text }) => text),
    source,
  );
  if (added.length === 0)
    return [{ ...action, disabled: l10n.t('key_results holds no list that it could be added to.') }];
  return [{ ...action, edits: [...removeItem(source, entry, list, index), ...added] }];
}

/** The text of an initiative: its own, or that of its `title`. */
function titleOf(node: SyntaxNode | undefined): string | undefined {
  const scalar = node?.kind === 'map' ? entryOf(node, 'title')?.value : node;
  return scalar?.kind === 'scalar' && scalar.text !== '' ? scalar.text : undefined;
}

/** Puts comments above the item that an edit adds; none of the edits where it stands within brackets. */
function withComments(edits: readonly Edit[], comments: readonly string[], { eol }: Source): Edit[] {
  if (comments.length === 0) return [...edits];
  let isPlaced = false;
  const changed = edits.map((edit) => ({
    ...edit,
    text: edit.text.replace(/^( *)- /m, (dash, indent: string) => {
      isPlaced = true;
      return comments.map((comment) => indent + comment + eol).join('') + dash;
    }),
  }));
  return isPlaced ? changed : [];
}
