import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CommentCursor, type Cursor, cursorsAt } from '../document/cursor.ts';
import { okrKeys } from '../document/keys.ts';
import { objectiveAt } from '../document/marking.ts';
import type { Source } from '../document/source.ts';
import { keyBlocks, listItems } from './block-completion.ts';
import { withoutFinished } from './finished.ts';
import { ignoreOffers } from './ignore-completion.ts';
import { keyOffers } from './key-completion.ts';
import { metricItems } from './metric-completion.ts';
import { type CompletionSupport, itemOf, type Offer } from './offer.ts';
import { namesGoals } from './reference-completion.ts';
import type { Site, Surroundings } from './site.ts';
import { awaitsSnippets, snippetOffers } from './snippet-completion.ts';
import { asksOthers, valueOffers } from './value-completion.ts';

/** More than a reader would look through: the rest comes when more is typed. */
const MOST = 300;

/**
 * What can stand at a place, best first. A list that is cut, made before all files are read, or narrowed down by what is
 * typed asks to be asked again while more is typed.
 */
export function completionsAt(
  document: TextDocument,
  source: Source,
  offset: number,
  surroundings: Surroundings,
  support: CompletionSupport,
): CompletionItem[] | CompletionList {
  const site: Site = { ...surroundings, source, offset, objective: objectiveAt(source, offset) };
  const found = new Map<string, CompletionItem>();
  const add = (item: CompletionItem): unknown => found.has(item.label) || found.set(item.label, item);
  let isIncomplete = false;
  for (const cursor of cursorsAt(source, offset)) {
    const place = { document, source, support, replace: cursor.replace };
    const offers = offersAt(cursor, site);
    isIncomplete ||= offers.length > MOST || ('path' in cursor && mayCome(cursor.path, site));
    isIncomplete ||= awaitsSnippets(cursor, site);
    for (const offer of fewer(offers, source.text.slice(cursor.replace.start, offset)))
      add(itemOf(place, offer));
    if (cursor.kind !== 'value' || !isTitle(cursor.path)) continue;
    for (const item of metricItems(document, source, offset, support, site.metrics)) add(item);
    // What is typed narrows them down further than an editor does.
    isIncomplete = true;
  }
  const items = withoutFinished([...found.values()], document, offset);
  return isIncomplete ? { isIncomplete, items } : items;
}

/** Whether other files may have more to offer, once they are read or something of their goals is typed. */
function mayCome(path: readonly string[], { knowsAll, isAlone }: Site): boolean {
  return (!knowsAll && asksOthers(path)) || (!isAlone && namesGoals(path));
}

/** Of too many offers those that hold what is typed, the first ones of them. */
function fewer(offers: readonly Offer[], typed: string): readonly Offer[] {
  if (offers.length <= MOST) return offers;
  const wanted = typed.toLowerCase();
  return offers.filter(({ label }) => label.toLowerCase().includes(wanted)).slice(0, MOST);
}

function offersAt(cursor: Cursor, site: Site): Offer[] {
  if (cursor.kind === 'comment') return ignoreOffers(cursor.replace, site);
  if (cursor.kind === 'value' || cursor.lead === undefined) return offersOnLine(cursor, site);
  // Who goes on to the next line by Enter means that, and no choice from a list that came by itself.
  return site.isAsked
    ? offersOnLine(cursor, site).map((offer) => ({
        ...offer,
        text: `${cursor.lead}${offer.text ?? offer.label}`,
      }))
    : [];
}

function offersOnLine(cursor: Exclude<Cursor, CommentCursor>, site: Site): Offer[] {
  const snippets = snippetOffers(cursor, site);
  if (cursor.kind === 'key') return [...keyBlocks(cursor, site), ...keyOffers(cursor, site), ...snippets];
  if (cursor.kind === 'item')
    return [...listItems(cursor, site), ...valueOffers(cursor, site).map(dashed), ...snippets];
  const offers = [...listItems(cursor, site), ...valueOffers(cursor, site)];
  const { closing } = cursor;
  return closing
    ? offers.map((offer) => ({ ...offer, text: (offer.text ?? offer.label) + closing }))
    : offers;
}

/** A value of a list whose dash is not typed yet. */
function dashed(offer: Offer): Offer {
  return { ...offer, text: `- ${offer.text ?? offer.label}`, filter: offer.label };
}

/** The text of a key result, whatever it is called. */
function isTitle(path: readonly string[]): boolean {
  const definition = okrKeys.definitionAt(path.slice(0, -1));
  return definition === 'keyResult' && okrKeys.canonicalKey(definition, path.at(-1) ?? '') === 'title';
}
