import { type Cut, placeInHeader } from '../document/chunk.ts';
import type { Span } from '../document/span.ts';
import { type DocumentFacts, type SiblingFacts, siblingFactsOf } from '../lint/facts.ts';
import { type IdUse, idUses, type ReferenceUse, referenceUses, splitReference } from '../lint/names.ts';

/** What the index keeps of one file; spans are offsets of the file. */
export interface FileEntry {
  /** Absolute, with `/`; the URI of a document that was never saved. */
  readonly path: string;
  /** People named as owners, each once. */
  readonly owners: readonly string[];
  readonly roles: readonly string[];
  readonly ids: readonly IdUse[];
  readonly references: readonly ReferenceUse[];
  /** The files that its references name, as written, each once. */
  readonly files: readonly string[];
  /** With product and cycle; absent for files that name none. */
  readonly sibling?: SiblingFacts;
  /** Changes with everything that another file may see of this one. */
  readonly stamp: string;
}

/** @param cut how the very text was cut that the facts are of. */
export function entryOf(path: string, facts: DocumentFacts, cut: Cut): FileEntry {
  const inHeader = placeInHeader(cut);
  const placed = <U extends { readonly span: Span; readonly objective?: number }>(use: U): U => {
    const base = use.objective === undefined ? undefined : (cut.objectives[use.objective]?.start ?? 0);
    const place = base === undefined ? inHeader : (offset: number) => offset + base;
    return { ...use, span: { start: place(use.span.start), end: place(use.span.end) } };
  };
  const ids = Array.from(idUses(facts), placed);
  const references = Array.from(referenceUses(facts), placed);
  const sibling = siblingFactsOf(path, facts);
  return {
    path,
    owners: ownersOf(facts),
    roles: facts.header?.roles?.items.map(({ text }) => text) ?? [],
    ids,
    references,
    files: [...new Set(references.flatMap(({ name }) => splitReference(name).file ?? []))],
    ...(sibling && { sibling }),
    stamp: JSON.stringify([sibling, ids.map(({ name, kind }) => [name, kind])]),
  };
}

function ownersOf({ header, objectives }: DocumentFacts): string[] {
  const goals = objectives.flatMap((objective) => [objective, ...objective.keyResults]);
  return [
    ...new Set([...(header?.owner?.names ?? []), ...goals.flatMap(({ owner }) => owner?.name ?? [])]),
  ].filter((name) => name !== 'TODO');
}
