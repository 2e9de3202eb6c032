import { CompletionItemKind } from 'vscode-languageserver';
import * as l10n from '../base/l10n.ts';
import type { ItemCursor, KeyCursor, ValueCursor } from '../document/cursor.ts';
import { okrKeys } from '../document/keys.ts';
import { type Block, blocksAt } from '../knowledge/blocks.ts';
import { vertical } from '../knowledge/verticals.ts';
import { blockText, type Frame } from './block-text.ts';
import type { Offer } from './offer.ts';
import type { Site } from './site.ts';

/** Whole blocks where a key may stand: keys of its map or, where a list item is still empty, the whole item. */
export function keyBlocks(cursor: KeyCursor, site: Site): Offer[] {
  if (!cursor.needsColon) return [];
  const path = canonicalPath(cursor.path);
  if (path.at(-1) === 'states') return [];
  const frame = { ...cursor, marked: false };
  const items = cursor.opensItem ? blocksAt(path, 'item').map((block) => offer(block, frame, site)) : [];
  const keys = blocksAt(path, 'keys').filter((block) => !cursor.present.has(firstKey(block)));
  return [...items, ...keys.map((block) => offer(block, frame, site))];
}

/** Whole items of the list at the cursor, with their dash in block style. */
export function listItems(cursor: ItemCursor | ValueCursor, site: Site): Offer[] {
  if (cursor.kind === 'value' && !cursor.inFlowList) return [];
  const isBlock = cursor.kind === 'item';
  const frame = {
    column: isBlock ? cursor.column : 0,
    inFlow: !isBlock,
    present: new Set<string>(),
    marked: true,
  };
  return blocksAt(canonicalPath(cursor.path), 'item').map((block) => offer(block, frame, site));
}

function offer(block: Block, frame: Frame, site: Site): Offer {
  const { text, draft } = blockText(block, frame, site);
  const preferred: readonly string[] =
    vertical(site.facts?.header?.product?.vertical?.text ?? '')?.templates ?? [];
  const rank = preferred.indexOf(block.id);
  const group = block.isItem ? '0' : '3';
  return {
    label: block.name,
    kind: CompletionItemKind.Struct,
    text,
    draft,
    detail: rank < 0 ? l10n.t('Whole block') : l10n.t('Fits your kind of product'),
    data: { block: block.id },
    order: `${group}${rank < 0 ? 9 : rank}`,
    filter: block.isItem ? `${block.name} ${block.id}` : `${firstKey(block)} ${block.name}`,
  };
}

function firstKey({ text }: Block): string {
  return /^[\w-]+/.exec(text)?.[0] ?? '';
}

/** Keys as the format spells them: `krs` is `key_results`. */
export function canonicalPath(path: readonly string[]): string[] {
  return path.map((key, at) => okrKeys.canonicalKey(okrKeys.definitionAt(path.slice(0, at)) ?? '', key));
}
