import type { Block, Row } from './rows.ts';

/** Columns that nested maps and lists are indented by. */
export interface Steps {
  readonly map: number;
  readonly list: number;
}

/** How often each step occurs. */
export interface StepCounts {
  readonly map: Map<number, number>;
  readonly list: Map<number, number>;
}

/** Adds the steps of a part's blocks; a list whose dashes stand below its key has none. */
export function countSteps(counts: StepCounts, blocks: readonly Block[]): void {
  for (const { kind, parent, column, inline } of blocks)
    if (kind !== 'text' && parent?.kind === 'map' && !inline && column > parent.column)
      count(counts[kind], column - parent.column);
}

/** One more line that is `step` columns further in. */
export function count(counts: Map<number, number>, step: number): void {
  counts.set(step, (counts.get(step) ?? 0) + 1);
}

/** The steps that most of a file has, each with its own where it occurs twice; the editor's where nothing tells. */
export function usualSteps({ map, list }: StepCounts, tabSize: number): Steps {
  const usual = (counts: Map<number, number>): number | undefined => {
    const most = Math.max(2, ...counts.values());
    const steps = [...counts].flatMap(([step, times]) => (times === most ? [step] : []));
    if (steps.length === 0) return undefined;
    return steps.includes(tabSize) ? tabSize : Math.min(...steps);
  };
  const [ofMaps, ofLists] = [usual(map), usual(list)];
  return { map: ofMaps ?? ofLists ?? tabSize, list: ofLists ?? ofMaps ?? tabSize };
}

/**
 * The column that each block of a part should have.
 * @param fixed the column of a block that does not follow from its parent's.
 */
export function columnsOf(
  blocks: readonly Block[],
  { map, list }: Steps,
  fixed: (block: Block) => number | undefined,
): ReadonlyMap<Block, number> {
  const columns = new Map<Block, number>();
  for (const block of blocks) {
    const { kind, parent, column } = block;
    const base = (parent && columns.get(parent)) ?? 0;
    const own = fixed(block);
    if (own !== undefined) columns.set(block, own);
    else if (!parent) columns.set(block, 0);
    else if (parent.kind === 'list') columns.set(block, base + 2);
    else if (kind === 'list') columns.set(block, column === parent.column ? base : base + list);
    else columns.set(block, base + map);
  }
  return columns;
}

/**
 * The column of a comment on a row of its own: that of what follows where they stand in one line, else that of the
 * block above that it stands under.
 */
export function commentColumn(
  { column, block }: Row,
  following: Row | undefined,
  columns: ReadonlyMap<Block, number>,
): number {
  const moved = (to: Block): number => Math.max(0, column - to.column + (columns.get(to) ?? to.column));
  if (following?.block && following.column === column) return moved(following.block);
  let above = block;
  while (above && above.column > column) above = above.parent;
  if (above) return moved(above);
  return following?.block ? moved(following.block) : column;
}
