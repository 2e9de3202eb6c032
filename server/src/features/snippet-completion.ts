import { CompletionItemKind } from 'vscode-languageserver';
import type { Cursor, ItemCursor, KeyCursor } from '../document/cursor.ts';
import { cycleOf } from '../document/cycle.ts';
import { layoutOf } from '../document/layout.ts';
import { type Snippet, snippets } from '../knowledge/snippets.ts';
import { vertical } from '../knowledge/verticals.ts';
import { canonicalPath } from './block-completion.ts';
import { freshId } from './fresh-id.ts';
import type { Offer } from './offer.ts';
import type { Site } from './site.ts';
import { dated, withoutStops } from './snippet-body.ts';

type Place = KeyCursor | ItemCursor;

/** What all of them begin with. */
const start = 'okr-';

/**
 * The building blocks of snippets/okr.json that belong at the cursor, once what is typed may become one of their names. Before
 * that the blocks say the same with fewer words, so only those are offered that no block stands for.
 */
export function snippetOffers(cursor: Cursor, site: Site): Offer[] {
  if (!mayBeSnippet(cursor)) return [];
  const typed = typedIn(cursor, site);
  const own = vertical(site.facts?.header?.product?.vertical?.text ?? '')?.snippet;
  const isOffered = ({ prefix }: Snippet): boolean =>
    typed === '' ? prefix === own || prefix === 'okr-file' : prefix.startsWith(typed);
  return snippets
    .filter((snippet) => isOffered(snippet) && belongsAt(snippet, cursor, site))
    .map((snippet, at) => offer(snippet, cursor, site, at));
}

/** Whether others are to come with the next letter of a name: an editor would keep those that have its letters anywhere. */
export function awaitsSnippets(cursor: Cursor, site: Site): boolean {
  if (!mayBeSnippet(cursor) || !start.startsWith(typedIn(cursor, site).slice(0, start.length))) return false;
  return snippets.some((snippet) => belongsAt(snippet, cursor, site));
}

function mayBeSnippet(cursor: Cursor): cursor is Place {
  return cursor.kind === 'item' || (cursor.kind === 'key' && cursor.needsColon && !cursor.inFlow);
}

function typedIn({ replace }: Cursor, { source, offset }: Site): string {
  return source.text.slice(replace.start, offset).toLowerCase();
}

function belongsAt({ prefix, kind, path, body }: Snippet, cursor: Place, site: Site): boolean {
  const opensItem = cursor.kind === 'key' && cursor.opensItem;
  if (kind === 'comment') return !opensItem;
  if (canonicalPath(cursor.path).join('.') !== path) return false;
  if (kind === 'item') return cursor.kind === 'item' || opensItem;
  if (cursor.kind === 'item' || opensItem) return false;
  if (prefix === 'okr-file') return cursor.present.size === 0 && isAlone(cursor, site);
  return !cursor.present.has(/^[\w-]+/.exec(body[0] ?? '')?.[0] ?? '');
}

/** Nothing else is in the file. */
function isAlone({ replace }: Place, { source: { text } }: Site): boolean {
  return !/\S/.test(text.slice(0, replace.start) + text.slice(replace.end, text.length));
}

function offer(
  { prefix, description, kind, path, body }: Snippet,
  cursor: Place,
  site: Site,
  at: number,
): Offer {
  const isWhole = kind !== 'item' || cursor.kind === 'item';
  const lines = isWhole ? body : body.map((line) => line.slice('- '.length));
  const end = cycleOf(site.facts?.header?.cycle)?.end;
  const text = dated(lines.join('\n'), site.today, end).replace(
    /^((?:- )?id: )(O-|KR-)\$\{1:[^}]*\}/,
    (whole, before, letters) => {
      const id = freshId(site, [...path.split('.'), 'id'], 'TODO', letters === 'O-');
      return id.startsWith(letters) ? `${before}${letters}\${1:${id.slice(letters.length)}}` : whole;
    },
  );
  return {
    label: prefix,
    kind: CompletionItemKind.Struct,
    detail: description,
    data: { snippet: prefix, today: site.today, ...(end && { end }) },
    text: text.replaceAll('\n', layoutOf(site.source).eol + ' '.repeat(cursor.column)),
    draft: { hasStops: () => true, snippet: (whole) => whole, plain: withoutStops },
    order: `4${String(at).padStart(2, '0')}`,
  };
}
