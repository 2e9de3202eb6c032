import * as l10n from '../base/l10n.ts';
import { addKeys, type Edit } from '../document/edit.ts';
import { addItem, promote } from '../document/edit-item.ts';
import { entryOf, isNothing, type MapNode, type SyntaxNode } from '../document/syntax.ts';
import type { Refactoring, Spot } from './refactor-spot.ts';

/** Keys that follow `check_ins` where they end a key result. */
const followers = new Set(['guardrails', 'validates', 'evidence', 'notes', 'tags']);

/** Adds a check-in for today, its value still to fill in, in the way in which the last one is written. */
export function addCheckIn({ source, keyResult, today }: Spot): Refactoring[] {
  if (!keyResult) return [];
  const action = { title: l10n.t('Add a check-in for today'), kind: 'refactor.rewrite', edits: [] } as const;
  const { node } = keyResult;
  const fresh = `{ date: ${today}, value: TODO }`;
  if (node?.kind === 'scalar') {
    const edits = promote(source, node, `check_ins:\n  - ${fresh}`);
    const disabled = l10n.t('The text runs over several lines; put it on one line first.');
    return [{ ...action, edits, ...(edits.length === 0 && { disabled }) }];
  }
  if (node?.kind !== 'map') return [];
  const entry = entryOf(node, 'check_ins', 'checkins');
  if (!entry || isNothing(entry.value)) {
    const edits: Edit[] = entry
      ? addItem(source, entry, fresh)
      : addKeys(source, node, `check_ins:\n  - ${fresh}`, lastFollower(node));
    return [{ ...action, edits }];
  }
  if (entry.value?.kind !== 'list')
    return [{ ...action, disabled: l10n.t('check_ins holds no list; make it one first.') }];
  const { items } = entry.value;
  const dates = items.map((item) => dateOf(item.node));
  if (dates.includes(today))
    return [{ ...action, disabled: l10n.t('There is already a check-in for today.') }];
  // Some keep the newest on top.
  const isNewestFirst = items.length > 1 && (dates[0] ?? '') > (dates.at(-1) ?? '');
  const template = likeOf(items.at(isNewestFirst ? 0 : -1)?.node, today) ?? fresh;
  return [{ ...action, edits: addItem(source, entry, template, isNewestFirst ? 'first' : 'last') }];
}

/** The first of the followers at the end; none where other keys come last. */
function lastFollower({ entries }: MapNode): string[] {
  const last = entries.findLastIndex(({ key }) => !followers.has(key.text));
  const follower = entries[last + 1];
  return follower ? [follower.key.text] : [];
}

function dateOf(node: SyntaxNode | undefined): string | undefined {
  const date = entryOf(node, 'date')?.value;
  return date?.kind === 'scalar' ? date.text : undefined;
}

/** A check-in with the keys of another one, in block style or in braces as that is. */
function likeOf(node: SyntaxNode | undefined, today: string): string | undefined {
  if (node?.kind !== 'map' || !entryOf(node, 'date')) return undefined;
  const pairs = node.entries.map(({ key }) => `${key.text}: ${key.text === 'date' ? today : 'TODO'}`);
  return node.flow ? `{ ${pairs.join(', ')} }` : pairs.join('\n');
}
