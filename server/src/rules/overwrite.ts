import { type Edit, replaceScalar } from '../document/edit.ts';
import { promote } from '../document/edit-item.ts';
import { okrKeys } from '../document/keys.ts';
import { parse } from '../document/parse.ts';
import type { Source } from '../document/source.ts';
import { type Entry, entryEnd, entryOf, isNothing, type MapNode } from '../document/syntax.ts';
import { addInOrder } from './add-fields.ts';
import { keyResultNode, type Place } from './nodes.ts';

/**
 * Gives a map what a YAML template says: its values are written over where they are single values, its missing keys are added
 * at their place in the usual order. Everything else, comments included, stays.
 * @param definition whose keys the map has, such as `keyResult`; in a map of others they come last.
 * @param behind as in `addInOrder`.
 */
export function overwrite(
  source: Source,
  map: MapNode,
  definition: string,
  template: string,
  behind?: string,
): Edit[] {
  const wanted = parse(template).root;
  if (wanted?.kind !== 'map') return [];
  const edits: Edit[] = [];
  const missing: string[] = [];
  for (const entry of wanted.entries) {
    const existing = entryOf(map, ...namesOf(definition, entry.key.text));
    const written = template.slice(entry.key.span.start, entryEnd(entry));
    if (existing && !isNothing(existing.value))
      edits.push(...overwriteValue(source, existing, entry, template));
    else missing.push(written);
  }
  return [...edits, ...addInOrder(source, map, definition, missing.join('\n'), behind)];
}

/** The same for the key result that a finding is about; a plain text becomes its title. */
export function overwriteKeyResult(source: Source, place: Place, template: string, behind?: string): Edit[] {
  const node = keyResultNode(source, place);
  if (node?.kind === 'map') return overwrite(source, node, 'keyResult', template, behind);
  return node?.kind === 'scalar' ? promote(source, node, template) : [];
}

function overwriteValue(source: Source, existing: Entry, { value }: Entry, template: string): Edit[] {
  const old = existing.value;
  if (old?.kind === 'scalar' && value?.kind === 'scalar') return replaceScalar(old, value.text);
  if (old?.kind !== 'map' || value?.kind !== 'map') return [];
  return overwrite(source, old, '', template.slice(value.span.start, value.span.end));
}

/** A role is said under either name, of one or of several. */
function namesOf(definition: string, key: string): readonly string[] {
  return key === 'segment' ? ['segment', 'segments'] : okrKeys.namesOf(definition, key);
}
