import { CompletionItemKind } from 'vscode-languageserver';
import * as l10n from '../base/l10n.ts';
import type { KeyCursor } from '../document/cursor.ts';
import { type KeyInfo, okrKeys } from '../document/keys.ts';
import { type Layout, layoutOf } from '../document/layout.ts';
import { behindQuote } from '../document/render.ts';
import { Draft } from './draft.ts';
import type { Offer } from './offer.ts';
import { describeRole, rolesAt } from './roles.ts';
import type { Site } from './site.ts';
import { stateOffers } from './state-completion.ts';

/** Keys whose absence is a finding, in the order in which a reader looks for them. */
const needed: Readonly<Record<string, readonly string[]>> = {
  root: ['product', 'cycle', 'owner', 'roles', 'objectives'],
  objective: ['title', 'owner', 'key_results'],
  keyResult: ['title', 'category', 'baseline', 'target', 'owner'],
  escalation: ['pause_at', 'notify', 'within', 'action'],
};

/** Keys that the map has not yet: the needed ones first, then in the format's order. */
export function keyOffers(cursor: KeyCursor, site: Site): Offer[] {
  const definition = okrKeys.definitionAt(cursor.path);
  if (definition === 'states') return stateOffers(cursor, site);
  if (cursor.path.at(-1) === 'segments') return segmentOffers(cursor, site);
  if (definition === undefined) return [];
  const present = new Set([...cursor.present].map((key) => okrKeys.canonicalKey(definition, key)));
  const layout = layoutOf(site.source);
  return [...okrKeys.keysOf(definition)]
    .filter(([key, info]) => info.aliasOf === undefined && !present.has(key))
    .map(([key, info], index) => {
      const rank = needed[definition]?.indexOf(key) ?? -1;
      const draft = new Draft();
      return {
        label: key,
        kind: CompletionItemKind.Property,
        text: cursor.needsColon ? keyText(key, info, cursor, layout, draft) : key,
        draft,
        documentation: info.description,
        data: { key: [...cursor.path, key].join('.') },
        order: rank < 0 ? `2${pad(index)}` : `1${pad(rank)}`,
        ...(rank >= 0 && { detail: l10n.t('still missing here') }),
        leadsOn:
          cursor.needsColon &&
          (info.type === 'text' || info.children !== undefined || info.values !== undefined),
      };
    });
}

/** A key with what its value begins with, which stands on the lines below or in the brackets that it is in. */
export function keyText(
  key: string,
  info: Pick<KeyInfo, 'type' | 'children'>,
  { inFlow, column }: Pick<KeyCursor, 'inFlow' | 'column'>,
  layout: Layout,
  draft: Draft,
): string {
  if (info.type === 'text') return `${key}: `;
  const inside = draft.stop('');
  if (info.type === 'list' && info.children === undefined) return `${key}: [${inside}]`;
  if (inFlow) return info.type === 'map' ? `${key}: { ${inside} }` : `${key}: [${inside}]`;
  const deeper = ' '.repeat(column + (info.type === 'map' ? layout.step : layout.dash));
  const dash = info.type === 'list' ? `-${' '.repeat(layout.gap)}` : '';
  return `${key}:${layout.eol}${deeper}${dash}${inside}`;
}

/** `segments` may say a number for each role. */
function segmentOffers({ present, needsColon }: KeyCursor, site: Site): Offer[] {
  return rolesAt(site)
    .filter((role) => !present.has(role))
    .map((role) => ({
      label: role,
      kind: CompletionItemKind.Property,
      text: behindQuote('', role) + (needsColon ? ': ' : ''),
      documentation: describeRole(role) ?? '',
    }));
}

function pad(index: number): string {
  return String(index).padStart(3, '0');
}
