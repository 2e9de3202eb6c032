import { type Cut, cut, cutAfter, placeInHeader } from './chunk.ts';
import { refusal } from './guard.ts';
import { type Header, readHeader } from './header.ts';
import { objectivesKeys } from './keys.ts';
import { type Objective, readObjective } from './model.ts';
import { parse } from './parse.ts';
import type { Parsed } from './parsed.ts';
import { lastAt } from './search.ts';
import type { Span } from './span.ts';
import { type Entry, entryOf, type SyntaxNode } from './syntax.ts';
import { Text } from './text.ts';

/**
 * One version of a file, parsed part by part on demand, with all spans in file offsets.
 * For requests and fixes, which look at one place; the engine analyses parts by their own text instead.
 */
export class Source {
  #cut: Cut | undefined;
  #header: Parsed | undefined;
  #headerModel: Header | undefined;
  readonly #objectives = new Map<number, Parsed>();
  readonly #models = new Map<number, Objective | undefined>();

  readonly #text: Text;
  #refusal: { readonly reason: string | undefined } | undefined;

  /** @param before the version before, if there is one: what is the same is not looked at again. */
  constructor(text: string | Text, before?: Source) {
    this.#text = typeof text === 'string' ? Text.of(text) : text;
    if (!before) return;
    const ends = this.#text.takeEnds(before.#text);
    this.#cut = cutAfter(this.#text, before.#text, before.cut, ends);
    if (ends && before.refusal === undefined)
      this.#refusal = { reason: refusal(this.#text.slice(ends.start, this.length - ends.end), this.length) };
  }

  /** Reading at a place costs little; making one string of it (`toString`) costs much in a large file that is edited. */
  get text(): Text {
    return this.#text;
  }

  get length(): number {
    return this.#text.length;
  }

  /** Why the text is not read at all, as a sentence; undefined for text that is. */
  get refusal(): string | undefined {
    this.#refusal ??= { reason: refusal(this.#text.toString()) };
    return this.#refusal.reason;
  }

  get cut(): Cut {
    this.#cut ??= cut(this.#text.toString());
    return this.#cut;
  }

  get eol(): '\n' | '\r\n' {
    const newline = this.text.indexOf('\n');
    return newline > 0 && this.text.charAt(newline - 1) === '\r' ? '\r\n' : '\n';
  }

  /** The part around the objectives; the whole file when it could not be cut. */
  get header(): Parsed {
    this.#header ??= parse(this.cut.header, placeInHeader(this.cut));
    return this.#header;
  }

  get headerModel(): Header | undefined {
    this.#headerModel ??= readHeader(this.header.root);
    return this.#headerModel;
  }

  get objectivesEntry(): Entry | undefined {
    return entryOf(this.header.root, ...objectivesKeys);
  }

  get objectiveCount(): number {
    const { length } = this.cut.objectives;
    if (length > 0) return length;
    const list = this.objectivesEntry?.value;
    return list?.kind === 'list' ? list.items.length : 0;
  }

  /** Where the part of an objective begins: the offset that its facts count from. */
  startOf(objective: number): number {
    return this.cut.objectives[objective]?.start ?? 0;
  }

  /** The tree of one objective, by its index. */
  objective(index: number): SyntaxNode | undefined {
    const part = this.cut.objectives[index];
    const list = part ? this.objectivePart(index)?.root : this.objectivesEntry?.value;
    return list?.kind === 'list' ? list.items[part ? 0 : index]?.node : undefined;
  }

  objectiveModel(index: number): Objective | undefined {
    if (!this.#models.has(index)) this.#models.set(index, readObjective(this.objective(index)));
    return this.#models.get(index);
  }

  /** The parsed part that holds one objective: its own, or the whole file. */
  objectivePart(index: number): Parsed | undefined {
    const part = this.cut.objectives[index];
    if (!part) return this.header;
    let parsed = this.#objectives.get(index);
    if (!parsed) {
      parsed = parse(part.text, (offset) => offset + part.start);
      this.#objectives.set(index, parsed);
    }
    return parsed;
  }

  /** The part that holds an offset, and the objective's index when it is one; the end of the file belongs to the last. */
  partAt(offset: number): { readonly parsed: Parsed; readonly objective?: number; readonly span: Span } {
    const objective = lastAt(this.cut.objectives, offset, ({ start }) => start);
    const part = this.cut.objectives[objective];
    if (!part || (offset >= part.end && offset < this.length))
      return { parsed: this.header, span: { start: 0, end: this.length } };
    return { parsed: this.objectivePart(objective) ?? this.header, objective, span: part };
  }
}
