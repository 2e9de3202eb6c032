import { type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { IdUse, ReferenceUse } from '../lint/names.ts';
import type { FileEntry } from '../workspace/entry.ts';
import type { Target, WorkspaceIndex } from '../workspace/index.ts';
import { idSpan, type NameAt, targetsOf } from './names.ts';
import { rangeOf } from './ranges.ts';

/** Reads a file of the index: the editor's text where it is open. */
export type DocumentOf = (path: string) => TextDocument | undefined;

/** Where the targets stand; files that cannot be read are left out. */
export function definitionsOf(targets: readonly Target[], documentOf: DocumentOf): Location[] {
  return targets.flatMap(({ path, id }) => locationOf(documentOf(path), id));
}

/** Every place that names what the targets are; their own places first, where these are asked for. */
export function referencesOf(
  index: WorkspaceIndex,
  targets: readonly Target[],
  documentOf: DocumentOf,
  withDefinitions: boolean,
): Location[] {
  const documents = new Map<string, TextDocument | undefined>();
  const document: DocumentOf = (path) => {
    if (!documents.has(path)) documents.set(path, documentOf(path));
    return documents.get(path);
  };
  // Of goals that share an id, each is a target of what names it.
  const named = new Map(targets.map((target) => [`${target.path} ${target.id.name}`, target]));
  const uses = [...named.values()].flatMap((target) => index.uses(target));
  return [
    ...(withDefinitions ? definitionsOf(targets, document) : []),
    ...uses.flatMap(({ path, reference }) => locationOf(document(path), reference)),
  ];
}

/** In one file, all that names the same goal as the name under the cursor. */
export function highlightsOf(
  index: WorkspaceIndex,
  document: TextDocument,
  entry: FileEntry,
  name: NameAt,
): DocumentHighlight[] {
  const [target] = targetsOf(index, entry, name);
  const isMeant = (other: Target): boolean => other.path === target?.path && other.id.name === target.id.name;
  const ids = entry.idsThat((id) => isMeant({ path: entry.path, id }));
  const meant = target && index.meant(entry, target.id.name);
  const references = entry.referencesThat((reference) =>
    meant ? meant(reference).some(isMeant) : reference.name === name.reference?.name,
  );
  return [
    ...ids.map((id) => ({ range: rangeIn(document, id), kind: DocumentHighlightKind.Write })),
    ...references.map((use) => ({ range: rangeIn(document, use), kind: DocumentHighlightKind.Read })),
  ];
}

function locationOf(document: TextDocument | undefined, use: IdUse | ReferenceUse): Location[] {
  return document ? [{ uri: document.uri, range: rangeIn(document, use) }] : [];
}

function rangeIn(document: TextDocument, use: IdUse | ReferenceUse) {
  return rangeOf(document, idSpan(document, use) ?? use.span);
}
