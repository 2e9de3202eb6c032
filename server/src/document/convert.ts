import {
  type Alias,
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
import * as l10n from '../base/l10n.ts';
import { shortened } from '../base/shortened.ts';
import { isFree } from './keys.ts';
import { MisreadValues, textKeys, textListKeys, unspacedColon } from './misread.ts';
import { oddIndent, oddSpaces, type SyntaxProblem } from './problems.ts';
import type { Span } from './span.ts';
import type { Entry, Item, ScalarNode, SyntaxNode } from './syntax.ts';
import { tooManyReferences } from './tokens.ts';
import type { Misreading } from './traps.ts';

/** Nodes that aliases may bring into one tree: an alias bomb stops here instead of growing the model. */
const ALIAS_BUDGET = 10_000;

/**
 * Converts a composed document into the project's own tree and drops the library's.
 * @param place maps an offset of the parsed text to an offset of the file.
 */
export class Converter {
  /** What is valid YAML and still loses what the author wrote. */
  readonly problems: SyntaxProblem[] = [];
  readonly #misread: MisreadValues;
  #count = 0;
  #budget = ALIAS_BUDGET;
  #isOverdrawn = false;
  /** Below a key of the author's own, a quotation may stand. */
  #isFree = false;
  readonly #anchors = new Map<string, { node: SyntaxNode; size: number }>();

  constructor(
    private readonly text: string,
    private readonly place: (offset: number) => number,
  ) {
    this.#misread = new MisreadValues(text);
  }

  convert(document: Document.Parsed): SyntaxNode | undefined {
    return this.#node(document.contents);
  }

  /** What is misread without an error. */
  get misread(): readonly Misreading[] {
    return this.#misread.all();
  }

  #node(node: unknown, isTexts = false): SyntaxNode | undefined {
    if (isAlias(node)) return this.#alias(node);
    if (!isScalar(node) && !isCollection(node)) return undefined;
    const before = this.#count++;
    if (isScalar(node) && !this.#isFree) this.#misread.quotes(node);
    const converted = isScalar(node)
      ? this.#scalar(node)
      : isMap(node)
        ? this.#map(node)
        : this.#list(node as YAMLSeq, isTexts);
    if (node.anchor && converted)
      this.#anchors.set(node.anchor, { node: converted, size: this.#count - before });
    return converted;
  }

  #alias({ source: name, range }: Alias): SyntaxNode | undefined {
    const span = this.#span(range);
    this.#misread.refer(name);
    const anchor = this.#anchors.get(name);
    if (!anchor) this.#unknownName(name, range, span);
    else if (anchor.size > this.#budget) this.#overdraw(span);
    if (!anchor || anchor.size > this.#budget) return undefined;
    this.#budget -= anchor.size;
    this.#count += anchor.size;
    // It stands here, what is in it stands where it was written.
    return { ...anchor.node, span };
  }

  /** A star without a name is an error of the library's. */
  #unknownName(name: string, range: Alias['range'], span: Span): void {
    if (name === '') return;
    if (range) this.#misread.alias(range);
    const message = this.#misread.isName(name) ? withinItself(name) : unknownName(name);
    this.problems.push({ span, message });
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
    let last: Entry | undefined;
    for (const [index, pair] of node.items.entries()) {
      if (node.flow && this.#misread.isRestOfNumber(pair, node.items[index - 1])) continue;
      const entry = this.#entry(pair, node.flow === true);
      if (!entry) continue;
      if (seen.has(entry.key.text)) this.problems.push(repeated(entry.key));
      else entries.push(entry);
      seen.add(entry.key.text);
      last = entry;
    }
    return {
      kind: 'map',
      flow: node.flow === true,
      entries,
      span: this.#collection(node, last?.value?.span.end ?? last?.valueAt),
    };
  }

  #entry(pair: Pair, flow: boolean): Entry | undefined {
    const key = isScalar(pair.key) ? this.#scalar(pair.key) : undefined;
    if (!key) return undefined;
    const odd = oddSpaces.exec(key.text)?.[0].length ?? 0;
    if (odd > 0) this.problems.push(oddIndent({ start: key.span.start, end: key.span.start + odd }));
    const colon = pair.srcToken?.sep?.find((token) => token.type === 'map-value-ind');
    if (flow && !colon && key.style === 'plain') return this.#unspaced(key, pair.key as Scalar);
    this.#misread.mark(pair.value, pair.srcToken?.sep);
    const isFreeAround = this.#isFree;
    this.#isFree ||= isFree(key.text);
    const value = this.#node(pair.value, textListKeys.has(key.text));
    this.#isFree = isFreeAround;
    if (colon && !flow && !value && textKeys.has(key.text)) this.#misread.comment(colon.offset + 1);
    const valueAt = colon ? this.place(colon.offset + 1) : key.span.end;
    return { key, valueAt, ...(value && { value }) };
  }

  /** In braces, a key whose colon is still to come, or one without the space behind it. */
  #unspaced(key: ScalarNode, { range }: Scalar): Entry {
    const length = unspacedColon(key.text);
    if (length === undefined || !range) return { key, valueAt: key.span.end };
    const colon = range[0] + length;
    const valueAt = this.place(colon + 1);
    return {
      key: { ...key, span: this.#span([range[0], colon]), text: key.text.slice(0, length) },
      valueAt,
      value: { ...key, span: { start: valueAt, end: key.span.end }, text: key.text.slice(length + 1) },
    };
  }

  /** @param isTexts its items may be texts that a colon splits. */
  #list(node: YAMLSeq, isTexts: boolean): SyntaxNode {
    const source = node.srcToken;
    const items = node.items.map((item, index): Item => {
      const token = source && 'items' in source ? source.items[index] : undefined;
      this.#misread.mark(item, token?.start);
      const dash = token?.start.find((part) => part.type === 'seq-item-ind');
      if (isTexts && this.#misread.isSplitText(item))
        return { start: dash ? this.place(dash.offset) : this.#span(rangeOf(item)).start };
      const converted = this.#node(item);
      if (dash && !converted) this.#misread.comment(dash.offset + 1);
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

/** Characters of a name that leave room for what is said of it. */
const LONGEST = 40;

function repeated({ text, span }: ScalarNode): SyntaxProblem {
  const message =
    text.length > LONGEST
      ? l10n.t('This key is written twice here, and only the first is read; merge the two.')
      : l10n.t("'{key}' is written twice here, and only the first is read; merge the two.", { key: text });
  return { span, message };
}

function unknownName(name: string): string {
  return name.length > LONGEST
    ? l10n.t('YAML reads this as a reference, and nothing above has that name; put the value in quotes.')
    : l10n.t(
        "YAML reads '*{name}' as a reference, and nothing above has that name; put the value in quotes.",
        { name },
      );
}

function withinItself(name: string): string {
  return l10n.t(
    "'*{name}' stands within what it refers to, which never ends; write out what it stands for.",
    {
      name: shortened(name, LONGEST),
    },
  );
}

const styles = new Map<string, ScalarNode['style']>([
  [Scalar.QUOTE_SINGLE, 'single'],
  [Scalar.QUOTE_DOUBLE, 'double'],
  [Scalar.BLOCK_FOLDED, 'block'],
  [Scalar.BLOCK_LITERAL, 'block'],
]);
