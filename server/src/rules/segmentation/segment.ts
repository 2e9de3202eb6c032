import { addKeys, promote } from '../../document/edit.ts';
import type { Source } from '../../document/source.ts';
import type { Fix, LocatedFinding } from '../../lint/rule.ts';
import { keyResultNode } from '../nodes.ts';

/** Keys that follow `segment` in a key result, as docs/format.md orders them. */
export const segmentFollowers = [
  'direction',
  'indicator',
  'baseline',
  'target',
  'current',
  'unit',
  'owner',
  'due',
];

/** Adds `segment:` to a key result: its words stay, the role is recorded beside them. */
export function segmentFix(source: Source, finding: LocatedFinding): Fix[] {
  const node = keyResultNode(source, finding);
  const fix = { title: 'Add the segment', preferred: true };
  if (node?.kind === 'map')
    return [{ ...fix, edits: addKeys(source, node, 'segment: TODO', segmentFollowers) }];
  return node?.kind === 'scalar' ? [{ ...fix, edits: promote(source, node, 'segment: TODO') }] : [];
}
