import { type Edit, promote } from '../document/edit.ts';
import type { Source } from '../document/source.ts';
import type { LocatedFinding } from '../lint/rule.ts';
import type { Direction } from '../statement/statement.ts';
import { keyResultNode } from './nodes.ts';
import { overwrite } from './overwrite.ts';

/** Keys that follow `direction` in a key result, as docs/format.md orders them. */
const followers = [
  'indicator',
  'baseline',
  'start',
  'start_value',
  'from',
  'target',
  'goal',
  'to',
  'unit',
  'owner',
];

/** Declares which way a key result goes, over what it declared before. */
export function setDirection(source: Source, finding: LocatedFinding, direction: Direction): Edit[] {
  const node = keyResultNode(source, finding);
  const wanted = `direction: ${direction}`;
  if (node?.kind === 'map') return overwrite(source, node, wanted, followers);
  return node?.kind === 'scalar' ? promote(source, node, wanted) : [];
}
