import { isDate } from '../document/cycle.ts';
import { okrKeys } from '../document/keys.ts';
import { layoutOf } from '../document/layout.ts';
import { parse } from '../document/parse.ts';
import { blockLines, dashed, flowText } from '../document/render.ts';
import type { Entry, SyntaxNode } from '../document/syntax.ts';
import type { Block } from '../knowledge/blocks.ts';
import { likelyDate } from './date-completion.ts';
import { Draft } from './draft.ts';
import { freshId } from './fresh-id.ts';
import { idsOf } from './known-ids.ts';
import { rolesAt } from './roles.ts';
import type { Site } from './site.ts';

/** How a block stands in the file. */
export interface Frame {
  readonly column: number;
  readonly inFlow: boolean;
  /** Keys that are there already. */
  readonly present: ReadonlySet<string>;
  /** Whether the marks of a list item are to be written, too: its dash or, in brackets, its braces. */
  readonly marked: boolean;
}

/**
 * A block as it is written in its place, with tab stops for what is to fill in.
 * @param names other names for keys of the block's text.
 */
export function blockText(
  block: Block,
  frame: Frame,
  site: Site,
  names: Readonly<Record<string, string>> = {},
): { readonly text: string; readonly draft: Draft } {
  const draft = new Draft();
  const node = new Filler(block, site, draft, frame, names).node(treeOf(block), block.path);
  return { text: written(node, frame, site), draft };
}

/** More are no list to choose from at a tab stop. */
const MOST_CHOICES = 12;

const trees = new Map<string, SyntaxNode | undefined>();

/** The blocks never change, so each is parsed once. */
function treeOf({ id, text }: Block): SyntaxNode | undefined {
  if (!trees.has(id)) trees.set(id, parse(text).root);
  return trees.get(id);
}

function written(node: SyntaxNode | undefined, frame: Frame, { source }: Site): string {
  if (frame.inFlow) {
    const text = flowText(node);
    return frame.marked ? text : text.replace(/^\{ | \}$/g, '');
  }
  const layout = layoutOf(source);
  const lines = blockLines(node, layout);
  return (frame.marked ? dashed(lines, layout) : lines).join(layout.eol + ' '.repeat(frame.column));
}

/** Puts tab stops, ids and dates in the place of `TODO`. */
class Filler {
  constructor(
    private readonly block: Block,
    private readonly site: Site,
    private readonly draft: Draft,
    private readonly frame: Frame,
    private readonly names: Readonly<Record<string, string>>,
  ) {}

  node(node: SyntaxNode | undefined, path: readonly string[]): SyntaxNode | undefined {
    if (!node) return undefined;
    if (node.kind === 'scalar') return { ...node, ...this.#scalar(node.text, path) };
    if (node.kind === 'list')
      return {
        ...node,
        items: node.items.map((item) => {
          const filled = this.node(item.node, path);
          return { start: item.start, ...(filled && { node: filled }) };
        }),
      };
    const isOwn = path.length === this.block.path.length;
    return {
      ...node,
      entries: node.entries
        .filter(({ key }) => !isOwn || !this.frame.present.has(key.text))
        .map((entry) => this.#entry(entry, path)),
    };
  }

  #entry(entry: Entry, path: readonly string[]): Entry {
    const name = this.names[entry.key.text] ?? entry.key.text;
    const value = this.node(entry.value, [...path, name]);
    return { ...entry, key: { ...entry.key, text: name }, ...(value && { value }) };
  }

  #scalar(text: string, path: readonly string[]): { text: string; style?: 'plain' } {
    const key = path.at(-1) ?? '';
    const info = okrKeys.describe(path);
    if (key === 'id') return this.#stop(freshId(this.site, path, text, this.block.path.length === 1));
    if (info?.form?.startsWith('date') || (info?.form === 'when' && (text === 'TODO' || isDate(text))))
      return this.#stop(likelyDate(key, this.site));
    if (key === 'trigger' && (text === 'TODO' || this.#isNobody(text))) {
      const [first = 'TODO', ...others] = this.#safetyGoals();
      return { text: this.draft.stop(first, others.length > 0 ? [first, ...others] : []), style: 'plain' };
    }
    if (!text.includes('TODO')) return { text };
    const choices = text === 'TODO' ? this.#choices(path) : [];
    return {
      text: text.replace(
        /(?:KR-)?TODO/,
        this.draft.stop(choices.length === 1 ? (choices[0] ?? '') : 'TODO', choices),
      ),
      style: 'plain',
    };
  }

  /** Neither the file nor the block itself has a goal of this id. */
  #isNobody(id: string): boolean {
    const isKnown = this.site.facts?.objectives.some((each) => idsOf(each).some(({ name }) => name === id));
    return isKnown !== true && !this.block.text.includes(`id: ${id}\n`);
  }

  #safetyGoals(): string[] {
    const { objectives = [] } = this.site.facts ?? {};
    return objectives
      .flatMap(({ keyResults }) => keyResults.flatMap(({ safety, id }) => (safety && id ? [id.name] : [])))
      .slice(0, MOST_CHOICES);
  }

  #choices(path: readonly string[]): string[] {
    const info = okrKeys.describe(path);
    const isRole = path.at(-1) === 'segment' || path.at(-1) === 'role';
    if (isRole && info?.values === undefined) return rolesAt(this.site, 'declared').slice(0, MOST_CHOICES);
    return info?.form === 'flag' ? [] : (info?.values ?? []).map(({ value }) => value);
  }

  #stop(text: string): { text: string; style: 'plain' } {
    return { text: this.draft.stop(text), style: 'plain' };
  }
}
