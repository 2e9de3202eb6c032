import { type Cut, placeInHeader } from '../document/chunk.ts';
import type { Span } from '../document/span.ts';
import type { DocumentFacts, ObjectiveFacts, SiblingFacts } from '../lint/facts.ts';
import {
  goalNames,
  headerNames,
  type IdUse,
  type Names,
  type ReferenceUse,
  splitReference,
} from '../lint/names.ts';
import { once } from '../lint/once.ts';
import { siblingFactsOf } from '../lint/siblings.ts';

interface PlacedNames {
  readonly names: Names;
  readonly place: (offset: number) => number;
}

/** What the index keeps of one file; spans are offsets of the file. */
export class FileEntry {
  #origin: { readonly facts: DocumentFacts; readonly parts: readonly PlacedNames[] } | undefined;
  #ids: readonly IdUse[] | undefined;
  #references: readonly ReferenceUse[] | undefined;
  #owners: readonly string[] | undefined;

  /**
   * @param path absolute, with `/`; the URI of a document that was never saved.
   * @param files the files that its references name, as written, each once.
   * @param sibling for files of a product and a cycle.
   * @param stamp changes with everything that another file may see of this one.
   */
  constructor(
    readonly path: string,
    readonly files: readonly string[],
    readonly sibling: SiblingFacts | undefined,
    readonly stamp: string,
    facts: DocumentFacts,
    parts: readonly PlacedNames[],
  ) {
    this.#origin = { facts, parts };
  }

  get ids(): readonly IdUse[] {
    this.#ids ??= this.#parts.flatMap(({ names, place }) =>
      names.ids.map(({ name, span, kind, title }) => ({ name, span: placed(span, place), kind, title })),
    );
    return this.#ids;
  }

  get references(): readonly ReferenceUse[] {
    this.#references ??= this.#parts.flatMap(({ names, place }) =>
      names.references.map((use) => ({ ...use, span: placed(use.span, place) })),
    );
    return this.#references;
  }

  /** People named as owners, each once. */
  get owners(): readonly string[] {
    const { header, objectives = [] } = this.#origin?.facts ?? {};
    this.#owners ??= [...new Set([header?.owner?.names ?? [], ...objectives.map(ownersOf)].flat())].filter(
      (name) => name !== 'TODO',
    );
    return this.#owners;
  }

  /** Lets go of the facts it was made from: for files that nobody edits. */
  settled(): this {
    if (this.ids && this.references && this.owners) this.#origin = undefined;
    return this;
  }

  get #parts(): readonly PlacedNames[] {
    return this.#origin?.parts ?? [];
  }
}

/** @param cut how the very text was cut that the facts are of. */
export function entryOf(path: string, facts: DocumentFacts, cut: Cut): FileEntry {
  const { header, objectives } = facts;
  const goals = objectives.map((objective, index): PlacedNames => {
    const base = cut.objectives[index]?.start ?? 0;
    return { names: goalNames(objective), place: (offset) => offset + base };
  });
  const parts = header ? [{ names: headerNames(header), place: placeInHeader(cut) }, ...goals] : goals;
  const digests = parts.map(({ names }) => digestOf(names));
  const sibling = siblingFactsOf(path, facts);
  return new FileEntry(
    path,
    [...new Set(digests.flatMap(({ files }) => files))],
    sibling,
    JSON.stringify(sibling) + digests.map(({ ids }) => ids).join(''),
    facts,
    parts,
  );
}

const digestOf = once(({ ids, references }: Names) => ({
  ids: JSON.stringify(ids.map(({ name, kind }) => [name, kind])),
  files: references.flatMap(({ name }) => splitReference(name).file ?? []),
}));

const ownersOf = once((objective: ObjectiveFacts) =>
  [objective, ...objective.keyResults].flatMap(({ owner }) => owner?.name ?? []),
);

function placed({ start, end }: Span, place: (offset: number) => number): Span {
  return { start: place(start), end: place(end) };
}
