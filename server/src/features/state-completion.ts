import { CompletionItemKind } from 'vscode-languageserver';
import type { KeyCursor } from '../document/cursor.ts';
import { textsIn } from '../document/shape.ts';
import { blocksAt } from '../knowledge/blocks.ts';
import { countries, stateCodes, stateName } from '../knowledge/states.ts';
import { blockText } from './block-text.ts';
import type { Offer } from './offer.ts';
import type { Site } from './site.ts';

/** Keys of `regulatory.states`: the declared jurisdictions first, each with the review that a state asks for. */
export function stateOffers(cursor: KeyCursor, site: Site): Offer[] {
  const [block] = blocksAt(cursor.path, 'keys');
  if (!block) return [];
  const declared = new Set(jurisdictionsOf(site).filter((code) => code.startsWith('US-')));
  return [...new Set([...declared, ...stateCodes])]
    .filter((code) => !cursor.present.has(code))
    .map((code): Offer => {
      const { text, draft } = blockText(block, { ...cursor, marked: false }, site, { 'US-TX': code });
      return {
        label: code,
        kind: CompletionItemKind.Property,
        detail: stateName(code) ?? '',
        text: cursor.needsColon ? text : code,
        draft,
        filter: `${code} ${stateName(code)}`,
        order: `${declared.has(code) ? 0 : 1}${code}`,
      };
    });
}

/** Values of `jurisdictions`: the states under review first, then all of them and the countries that rules know. */
export function jurisdictionOffers(site: Site): Offer[] {
  const reviewed = new Set(site.facts?.header?.regulatory?.states?.entries.map(({ key }) => key.text));
  const states = [...stateCodes].map((code) => ({ code, name: stateName(code) ?? '' }));
  return [...states, ...countries].map(({ code, name }) => ({
    label: code,
    kind: CompletionItemKind.Value,
    detail: name,
    filter: `${code} ${name}`,
    order: `${reviewed.has(code) ? 0 : code.includes('-') ? 1 : 2}${code}`,
  }));
}

function jurisdictionsOf({ facts }: Site): readonly string[] {
  return textsIn(facts?.header?.jurisdictions);
}
