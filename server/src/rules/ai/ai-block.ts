import { addKeys, type Edit } from '../../document/edit.ts';
import { objectivesKeys } from '../../document/keys.ts';
import { parse } from '../../document/parse.ts';
import { flowText } from '../../document/render.ts';
import type { Source } from '../../document/source.ts';
import { entryOf, isNothing, type MapNode } from '../../document/syntax.ts';
import { addInOrder } from '../add-fields.ts';
import { rootNode } from '../nodes.ts';

/**
 * Adds a key, given as a YAML template of one line, to the `ai:` block, at its place among the others; the block is made where it is
 * absent, and becomes a map where it is one word. A single word under the key, such as `none`, gives way.
 */
export function addToAi(source: Source, template: string): Edit[] {
  const root = rootNode(source);
  const wanted = parse(template).root;
  if (!root || wanted?.kind !== 'map') return [];
  const ai = entryOf(root, 'ai')?.value;
  if (ai?.kind === 'map') return addTo(source, ai, wanted, template);
  if (ai?.kind === 'scalar' && !isNothing(ai))
    return [{ ...ai.span, text: flowText(parse(`deployed: ${ai.text}\n${template}`).root) }];
  return addKeys(source, root, `ai:\n  ${template}`, objectivesKeys);
}

function addTo(source: Source, ai: MapNode, wanted: MapNode, template: string): Edit[] {
  const [first] = wanted.entries;
  const written = entryOf(ai, first?.key.text ?? '')?.value;
  if (written?.kind === 'scalar' && !isNothing(written))
    return [{ ...written.span, text: flowText(first?.value) }];
  return addInOrder(source, ai, 'ai', template);
}
