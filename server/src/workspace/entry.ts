import { type Cut, placeInHeader } from '../document/chunk.ts';
import { cycleKey } from '../document/cycle.ts';
import type { Header } from '../document/header.ts';
import { lastAt } from '../document/search.ts';
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
import { ownersOf } from '../lint/owners.ts';
import { settledIn } from '../lint/settled.ts';
import { shareOf, siblingFactsOf } from '../lint/siblings.ts';

/** What other files may see of one part of a file. */
interface Digest {
  readonly text: string;
  /** The files that its references name, as written. */
  readonly files: readonly string[];
  /** The paths of documents, as written. */
  readonly documents: readonly string[];
}

/** What the index keeps of one file; spans are offsets of the file. */
export class FileEntry {
  /** Product and cycle, for files that have both. */
  readonly product: string | undefined;
  #origin:
    | { readonly facts: DocumentFacts; readonly cut: Cut; readonly digests: readonly Digest[] }
    | undefined;
  #stamp: string | undefined;
  #sibling: SiblingFacts | undefined;
  #files: readonly string[] | undefined;
  #documents: readonly string[] | undefined;
  #ids: readonly IdUse[] | undefined;
  #references: readonly ReferenceUse[] | undefined;
  #owners: readonly string[] | undefined;

  /**
   * @param path absolute, with `/`; the URI of a document that was never saved.
   * @param cut how the very text was cut that the facts are of.
   */
  constructor(
    readonly path: string,
    facts: DocumentFacts,
    cut: Cut,
  ) {
    const { product, cycle } = facts.header ?? {};
    const names = [product?.id?.text, cycleKey(cycle)];
    this.product = names.every(Boolean) ? JSON.stringify(names) : undefined;
    const around = facts.header ? [headerDigest(facts.header)] : [];
    this.#origin = { facts, cut, digests: [...around, ...facts.objectives.map(goalDigest)] };
  }

  /** For files of a product and a cycle. */
  get sibling(): SiblingFacts | undefined {
    if (this.#origin) this.#sibling ??= siblingFactsOf(this.path, this.#origin.facts);
    return this.#sibling;
  }

  /** The files that its references name, as written, each once. */
  get files(): readonly string[] {
    this.#files ??= [...new Set(this.#origin?.digests.flatMap(({ files }) => files))];
    return this.#files;
  }

  /** The paths of documents in it, as written, each once. */
  get documents(): readonly string[] {
    this.#documents ??= [...new Set(this.#origin?.digests.flatMap(({ documents }) => documents))];
    return this.#documents;
  }

  get ids(): readonly IdUse[] {
    this.#ids ??= this.#placed(({ ids }) => ids, always);
    return this.#ids;
  }

  get references(): readonly ReferenceUse[] {
    this.#references ??= this.#placed(({ references }) => references, always);
    return this.#references;
  }

  /** The ids that pass a test of anything but their place. In a file that is edited, only those are placed anew. */
  idsThat(test: (id: IdUse) => boolean): readonly IdUse[] {
    return this.#ids ? this.#ids.filter(test) : this.#placed(({ ids }) => ids, test);
  }

  /** The references that pass a test of anything but their place. */
  referencesThat(test: (reference: ReferenceUse) => boolean): readonly ReferenceUse[] {
    return this.#references
      ? this.#references.filter(test)
      : this.#placed(({ references }) => references, test);
  }

  /** The ids and references of the part of the file that an offset is in. */
  around(offset: number): Pick<FileEntry, 'ids' | 'references'> {
    const { objectives } = this.#origin?.cut ?? { objectives: [] };
    if (objectives.length === 0) return this;
    const last = lastAt(objectives, offset, ({ start }) => start);
    const index = offset <= (objectives[last]?.end ?? -1) ? last : -1;
    const { ids = [], references = [] } = this.#names(index) ?? {};
    return {
      ids: ids.map((id) => this.#place(id, index)),
      references: references.map((reference) => this.#place(reference, index)),
    };
  }

  /** People named as owners, each once. */
  get owners(): readonly string[] {
    const { header, objectives = [] } = this.#origin?.facts ?? {};
    this.#owners ??= [...new Set([header?.owner?.names ?? [], ...objectives.map(ownersOf)].flat())].filter(
      (name) => name !== 'TODO',
    );
    return this.#owners;
  }

  /** Whether other files see the same of two versions of a file. */
  looksLike(other: FileEntry): boolean {
    if (this.product !== other.product) return false;
    const [own, others] = [this.#origin?.digests, other.#origin?.digests];
    if (!own || !others) return this.#digest() === other.#digest();
    return (
      own.length === others.length &&
      own.every((digest, index) => digest === others[index] || digest.text === others[index]?.text)
    );
  }

  /** Lets go of the facts it was made from: for files that nobody edits. */
  settled(): this {
    // Each is worked out of the facts when it is first asked for.
    void [this.ids, this.references, this.owners, this.files, this.documents, this.sibling, this.#digest()];
    this.#origin = undefined;
    return this;
  }

  #digest(): string {
    this.#stamp ??= (this.#origin?.digests ?? []).map(({ text }) => text).join('\n');
    return this.#stamp;
  }

  /** The names of an objective by its index; of what stands around the objectives, by -1. */
  #names(index: number): Names | undefined {
    const { header, objectives = [] } = this.#origin?.facts ?? {};
    if (index < 0) return header && headerNames(header);
    const objective = objectives[index];
    return objective && goalNames(objective);
  }

  #placed<U extends Placed>(of: (names: Names) => readonly U[], test: (use: U) => boolean): readonly U[] {
    const found: U[] = [];
    const count = this.#origin?.facts.objectives.length ?? 0;
    for (let index = -1; index < count; index++) {
      const names = this.#names(index);
      for (const use of names ? of(names) : []) if (test(use)) found.push(this.#place(use, index));
    }
    return found;
  }

  #place<U extends Placed>(use: U, index: number): U {
    if (!this.#origin) return use;
    const { cut } = this.#origin;
    const base = cut.objectives[index]?.start ?? 0;
    const place = index < 0 ? placeInHeader(cut) : (offset: number) => offset + base;
    return { ...use, span: { start: place(use.span.start), end: place(use.span.end) } };
  }
}

interface Placed {
  readonly span: Span;
}

function always(): boolean {
  return true;
}

const goalDigest = once((objective: ObjectiveFacts): Digest => {
  const { text, ...paths } = digestOf(goalNames(objective));
  return { text: `${text} ${JSON.stringify(shareOf(objective))}`, ...paths };
});

/** Which groups a file serves depends on the ids as well, which other digests tell. */
const headerDigest = once((header: Header): Digest => {
  const { text, ...paths } = digestOf(headerNames(header));
  const groups = header.stakeholders?.items.map(({ group, covered_by, not_applicable }) => [
    group?.text,
    covered_by?.items.map(({ text: id }) => id),
    not_applicable !== undefined,
  ]);
  return { text: `${text} ${JSON.stringify([settledIn(header), groups])}`, ...paths };
});

const digestOf = once(
  ({ ids, references, documents }: Names): Digest => ({
    text: JSON.stringify(ids.map(({ name, kind }) => [name, kind])),
    files: references.flatMap(({ name }) => splitReference(name).file ?? []),
    documents: documents.map(({ name }) => name),
  }),
);
