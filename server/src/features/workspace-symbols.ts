import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import type { IdUse } from '../lint/names.ts';
import type { FileEntry } from '../workspace/entry.ts';
import { holds } from './letters.ts';
import type { DocumentOf } from './navigation.ts';
import { rangeOf } from './ranges.ts';
import { goalKinds } from './symbols.ts';

/** More than anybody looks through: the rest comes when more is typed. */
const MOST = 128;

const kinds = {
  ...goalKinds,
  risk: SymbolKind.Event,
  finding: SymbolKind.Event,
} as const;

/** Objectives, key results, risks and findings of all files whose id or text holds what is typed, letter after letter. */
export function workspaceSymbolsOf(
  files: Iterable<FileEntry>,
  query: string,
  documentOf: DocumentOf,
): WorkspaceSymbol[] {
  const wanted = query.toLowerCase().replace(/\s+/g, '');
  const found: WorkspaceSymbol[] = [];
  for (const entry of files) {
    const { path } = entry;
    const hits = entry.idsThat((id) => holds(nameOf(id).toLowerCase(), wanted));
    const document = hits.length > 0 ? documentOf(path) : undefined;
    if (!document) continue;
    const containerName = path.slice(path.lastIndexOf('/') + 1);
    for (const id of hits.slice(0, MOST - found.length))
      found.push({
        name: nameOf(id),
        kind: kinds[id.kind],
        containerName,
        location: { uri: document.uri, range: rangeOf(document, id.span) },
      });
    if (found.length === MOST) break;
  }
  return found;
}

function nameOf({ name, title }: IdUse): string {
  return [name, title].filter(Boolean).join(' ');
}
