import type { TextDocument } from 'vscode-languageserver-textdocument';
import { contains, type Span } from '../document/span.ts';
import { type IdUse, type ReferenceUse, splitReference } from '../lint/names.ts';
import type { FileEntry } from '../workspace/entry.ts';
import type { Target, WorkspaceIndex } from '../workspace/index.ts';
import { rangeOf } from './ranges.ts';

/** An id or a reference that stands at a place of a file. */
export type NameAt =
  | { readonly id: IdUse; readonly reference?: undefined }
  | { readonly reference: ReferenceUse; readonly id?: undefined };

/** The id or the reference at an offset of a file of the index. */
export function nameAt(entry: FileEntry, offset: number): NameAt | undefined {
  const { ids, references } = entry.around(offset);
  const id = ids.find(({ span }) => contains(span, offset));
  if (id) return { id };
  const reference = references.find(({ span }) => contains(span, offset));
  return reference && { reference };
}

/** What the name at a place stands for: one id as a rule, several where that is not clear. */
export function targetsOf(index: WorkspaceIndex, entry: FileEntry, name: NameAt): readonly Target[] {
  return name.id ? [{ path: entry.path, id: name.id }] : index.resolve(entry, name.reference);
}

/** True for references that other files have to be known for. */
export function leadsElsewhere({ reference }: NameAt): boolean {
  return reference !== undefined && (reference.isParent === true || reference.name.includes('#'));
}

/** Where the id itself stands: without quotes, and without the file in front of it; undefined for a YAML alias. */
export function idSpan(document: TextDocument, { name, span }: IdUse | ReferenceUse): Span | undefined {
  const { id } = splitReference(name);
  const written = document.getText(rangeOf(document, span));
  const at = written.lastIndexOf(id);
  // The anchor that an alias names may be called like the id: `id: &KR-1 KR-1`.
  if (id === '' || at < 0 || written.startsWith('*')) return undefined;
  return { start: span.start + at, end: span.start + at + id.length };
}
