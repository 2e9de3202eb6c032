import {
  type CST,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  type Pair,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import * as l10n from '../l10n.ts';
import type { SyntaxProblem } from './problems.ts';
import type { Span } from './span.ts';
import type { Entry, Item, ScalarNode, SyntaxNode } from './syntax.ts';
import { tooManyReferences } from './tokens.ts';
import { type Misreading, misreadings } from './traps.ts';

/** Nodes that aliases may bring into one tree: an alias bomb stops here instead of growing the model. */
const aliasBudget = 10_000;

/**
 * Converts a composed document into the project's own tree and drops the library's.
 * @param place maps an offset of the parsed text to an offset of the file.
 */
export class Converter {
  /** What is valid YAML and still loses what the author wrote. */
  readonly problems: SyntaxProblem[] = [];
  readonly #misread: (Misreading & { readonly anchor?: string })[] = [];
  readonly #references = new Set<string>();
  #count = 0;
  #budget = aliasBudget;
  #isOverdrawn = false;
  readonly #anchors = new Map<string, { node: SyntaxNode; size: number }>();

  constructor(
    private readonly text: string,
    private readonly place: (offset: number) => number,
  ) {}

  convert(document: Document.Parsed): SyntaxNode | undefined {
    return this.#node(document.contents);
  }

  /**
   * What is misread without an error: in braces, numbers such as `1,240`, of which YAML takes `240` for a key; a type, or a
   * name that nothing refers to, in front of a text.
   */
  get misread(): readonly Misreading[] {
    return this.#misread.filter(({ anchor }) => anchor === undefined || !this.#references.has(anchor));
  }

  #node(node: unknown): SyntaxNode | undefined {
    if (isAlias(node)) return this.#alias(node.source, this.#span(node.range));
    if (!isScalar(node) && !isCollection(node)) return undefined;
    const before = this.#count++;
    const converted = isScalar(node)
      ? this.#scalar(node)
      : isMap(node)
        ? this.#map(node)
        : this.#list(node as YAMLSeq);
    if (node.anchor && converted)
      this.#anchors.set(node.anchor, { node: converted, size: this.#count - before });
    return converted;
  }

  #alias(name: string, span: Span): SyntaxNode | undefined {
    this.#references.add(name);
    const anchor = this.#anchors.get(name);
    if (!anchor) this.problems.push({ span, message: unknownName(name) });
    else if (anchor.size > this.#budget) this.#overdraw(span);
    if (!anchor || anchor.size > this.#budget) return undefined;
    this.#budget -= anchor.size;
    this.#count += anchor.size;
    // It stands here, what is in it stands where it was written.
    return { ...anchor.node, span };
  }

  /** Told once: what follows may not fit for the same reason. */
  #overdraw(span: Span): void {
    if (!this.#isOverdrawn) this.problems.push({ span, message: l10n.t(tooManyReferences) });
    this.#isOverdrawn = true;
  }

  #scalar(node: Scalar): ScalarNode | undefined {
    const [start, end] = node.range ?? [0, 0];
    if (start === end) return undefined;
    const style = styles.get(node.type ?? '') ?? 'plain';
    const last = style === 'block' ? start + this.text.slice(start, end).trimEnd().length : end;
    return { kind: 'scalar', span: this.#span([start, last]), text: String(node.value), style };
  }

  #map(node: YAMLMap): SyntaxNode {
    const entries: Entry[] = [];
    const seen = new Set<string>();
    for (const [index, pair] of node.items.entries()) {
      if (node.flow && this.#isRestOfNumber(pair, node.items[index - 1])) continue;
      const entry = this.#entry(pair);
      if (!entry) continue;
      if (seen.has(entry.key.text)) this.problems.push(repeated(entry.key));
      else entries.push(entry);
      seen.add(entry.key.text);
    }
    const last = entries.at(-1);
    return {
      kind: 'map',
      flow: node.flow === true,
      entries,
      span: this.#collection(node, last?.value?.span.end ?? last?.valueAt),
    };
  }

  /** A text, or nothing, behind `&name` or `!type`. */
  #look(node: unknown, before: readonly CST.SourceToken[] | undefined): void {
    const mark = before?.find(({ type }) => type === 'anchor' || type === 'tag');
    if (!mark || !isScalar(node) || /^!(?:[!<]|$)/.test(mark.source)) return;
    const [from, to] = node.range ?? [0, 0];
    const end = from === to ? mark.offset + mark.source.length : to;
    const isPlain = from === to || styles.get(node.type ?? '') === undefined;
    if (!isPlain || this.text.slice(mark.offset, end).includes('\n')) return;
    const isAnchor = mark.type === 'anchor';
    const reason = isAnchor ? misreadings.anchor : misreadings.tag;
    this.#misread.push({
      start: mark.offset,
      end,
      unsure: true,
      reason,
      ...(isAnchor && { anchor: mark.source.slice(1) }),
    });
  }

  /** Right behind a comma, without a colon: three digits that go on with the number in front of them. */
  #isRestOfNumber({ key, srcToken }: Pair, before: Pair | undefined): boolean {
    const [start, end] = (isScalar(key) && key.range) || [0, 0];
    if (!/^\d{3}(?!\d)/.test(this.text.slice(start, end))) return false;
    if (srcToken?.sep?.some(({ type }) => type === 'map-value-ind')) return false;
    const last = this.#misread.at(-1);
    const isMore = last?.end === start - 1;
    const [from, to] = isMore
      ? [last.start, last.end]
      : (isScalar(before?.value) && before.value.range) || [0, 0];
    if (to !== start - 1 || !/(?:^|\D)\d{1,3}$/.test(this.text.slice(from, to))) return false;
    if (isMore) this.#misread.pop();
    this.#misread.push({ start: from, end, reason: misreadings.number });
    return true;
  }

  #entry(pair: Pair): Entry | undefined {
    const key = isScalar(pair.key) ? this.#scalar(pair.key) : undefined;
    if (!key) return undefined;
    const colon = pair.srcToken?.sep?.find((token) => token.type === 'map-value-ind');
    this.#look(pair.value, pair.srcToken?.sep);
    const value = this.#node(pair.value);
    const valueAt = colon ? this.place(colon.offset + 1) : key.span.end;
    return { key, valueAt, ...(value && { value }) };
  }

  #list(node: YAMLSeq): SyntaxNode {
    const source = node.srcToken;
    const items = node.items.map((item, index): Item => {
      const token = source && 'items' in source ? source.items[index] : undefined;
      this.#look(item, token?.start);
      const converted = this.#node(item);
      const dash = token?.start.find((part) => part.type === 'seq-item-ind');
      const start = dash
        ? this.place(dash.offset)
        : (converted?.span.start ?? this.#span(rangeOf(item)).start);
      return { start, ...(converted && { node: converted }) };
    });
    const last = items.at(-1);
    return {
      kind: 'list',
      flow: node.flow === true,
      items,
      span: this.#collection(node, last?.node?.span.end ?? (last && last.start + 1)),
    };
  }

  /** A block collection's own range runs into the next item's indentation; its last content token is the end. */
  #collection(node: YAMLMap | YAMLSeq, contentEnd: number | undefined): Span {
    const span = this.#span(node.range);
    return node.flow || contentEnd === undefined ? span : { start: span.start, end: contentEnd };
  }

  #span(range: readonly number[] | null | undefined): Span {
    return { start: this.place(range?.[0] ?? 0), end: this.place(range?.[1] ?? 0) };
  }
}

/** Where an item stands of which nothing is read. */
function rangeOf(item: unknown): readonly number[] | null | undefined {
  return isNode(item) ? item.range : undefined;
}

function repeated({ text, span }: ScalarNode): SyntaxProblem {
  const message =
    text.length > 40
      ? l10n.t('This key is written twice here, and only the first is read; merge the two.')
      : l10n.t("'{key}' is written twice here, and only the first is read; merge the two.", { key: text });
  return { span, message };
}

function unknownName(name: string): string {
  return name.length > 40
    ? l10n.t('YAML reads this as a reference, and nothing above has that name; put the value in quotes.')
    : l10n.t(
        "YAML reads '*{name}' as a reference, and nothing above has that name; put the value in quotes.",
        { name },
      );
}

const styles = new Map<string, ScalarNode['style']>([
  [Scalar.QUOTE_SINGLE, 'single'],
  [Scalar.QUOTE_DOUBLE, 'double'],
  [Scalar.BLOCK_FOLDED, 'block'],
  [Scalar.BLOCK_LITERAL, 'block'],
]);
