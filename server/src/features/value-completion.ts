import { CompletionItemKind } from 'vscode-languageserver';
import * as l10n from '../base/l10n.ts';
import type { ItemCursor, ValueCursor } from '../document/cursor.ts';
import { okrKeys } from '../document/keys.ts';
import { behindQuote } from '../document/render.ts';
import { suggestionsFor } from '../knowledge/suggestions.ts';
import { dateOffers } from './date-completion.ts';
import { freshId } from './fresh-id.ts';
import { isId } from './known-ids.ts';
import type { Offer } from './offer.ts';
import { namesPeople, ownersIn } from './owners.ts';
import { fileOffers, pathOffers } from './path-completion.ts';
import { namesGoals, referenceOffers } from './reference-completion.ts';
import { describeRole, roleKeys, rolesAt } from './roles.ts';
import type { Site } from './site.ts';
import { jurisdictionOffers } from './state-completion.ts';

/** Values of the key at the cursor that its list does not have yet and that begin with what is typed, written so that YAML reads them as they are. */
export function valueOffers(cursor: ValueCursor | ItemCursor, site: Site): Offer[] {
  const typed = cursor.kind === 'value' ? cursor.typed.trimStart().toLowerCase() : '';
  // A word filters by its letters, as the editor likes; several words are a text that has to go on as it began.
  const goesOn = ({ label }: Offer): boolean => !typed.includes(' ') || label.toLowerCase().startsWith(typed);
  const quote = cursor.kind === 'value' ? cursor.quote : '';
  return offersFor(cursor, site)
    .filter((offer) => !cursor.present.has(offer.label) && goesOn(offer))
    .map((offer) => ({ ...offer, text: behindQuote(quote, offer.label) }));
}

/** Whether other files have a say in what may stand at a path of keys. */
export function asksOthers(path: readonly string[]): boolean {
  return (
    namesGoals(path) || namesPeople(path) || okrKeys.definitionAt(path.slice(0, -1)) === 'coveredElsewhere'
  );
}

function offersFor(cursor: ValueCursor | ItemCursor, site: Site): Offer[] {
  const { path } = cursor;
  const definition = okrKeys.definitionAt(path.slice(0, -1)) ?? '';
  const key = okrKeys.canonicalKey(definition, path.at(-1) ?? '');
  const info = okrKeys.describe(path);
  if (info === undefined) return [];
  return [
    ...(info.values ?? []).map(({ value, description }, index) => ({
      label: value,
      kind: CompletionItemKind.EnumMember,
      documentation: description,
      order: String(index).padStart(2, '0'),
    })),
    ...(info.form === undefined ? [] : dateForms.has(info.form) ? dateOffers(key, info.form, site) : []),
    ...suggestionsFor(definition, key).map(([label, documentation]) => ({
      label,
      kind: CompletionItemKind.Value,
      documentation,
    })),
    ...(key === 'jurisdictions' ? jurisdictionOffers(site) : []),
    ...(roleKeys.has(key) && definition !== 'hipaa' ? roleOffers(site) : []),
    ...referenceOffers(definition, key, site),
    ...pathOffers(definition, key, 'typed' in cursor ? cursor.typed : '', site),
    ...(definition === 'coveredElsewhere' ? fileOffers(site) : []),
    ...(isId(path) ? [idOffer(path, site)] : []),
    ...(namesPeople(path) ? ownerOffers(cursor, site) : []),
  ];
}

const dateForms: ReadonlySet<string> = new Set(['date', 'dateOrPath', 'when', 'cycle']);

function idOffer([first = '', ...rest]: readonly string[], site: Site): Offer {
  const label = freshId(site, [okrKeys.canonicalKey('root', first), ...rest]);
  return { label, kind: CompletionItemKind.Value, detail: l10n.t('next free id') };
}

function roleOffers(site: Site): Offer[] {
  return rolesAt(site).map((role, index) => ({
    label: role,
    kind: CompletionItemKind.Value,
    documentation: describeRole(role) ?? '',
    order: String(index).padStart(3, '0'),
  }));
}

/** The file's own people first, then those of the configuration and of other files. */
function ownerOffers(
  { replace }: ValueCursor | ItemCursor,
  { source: { text }, people: known }: Site,
): Offer[] {
  return [...new Set([...ownersIn(text.toString(), replace), ...known])].map((label, index) => ({
    label,
    kind: CompletionItemKind.Value,
    order: String(index).padStart(5, '0'),
  }));
}
