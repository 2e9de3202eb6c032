import { addKeys, type Edit, promote, replaceScalar } from '../document/edit.ts';
import { parse } from '../document/parse.ts';
import type { Source } from '../document/source.ts';
import { type Entry, entryEnd, entryOf, type MapNode } from '../document/syntax.ts';
import { keyResultNode, type Place } from './nodes.ts';

const aliases: Readonly<Record<string, readonly string[]>> = {
  title: ['kr', 'description', 'statement', 'name', 'metric'],
  baseline: ['start', 'start_value', 'from'],
  target: ['target_value', 'goal', 'to'],
  segment: ['segments'],
};

/**
 * Gives a key result what a YAML template says: its values are written over where they are single values, its missing keys are
 * added in front of `before`. Everything else, comments included, stays.
 */
export function overwrite(source: Source, map: MapNode, template: string, before: readonly string[]): Edit[] {
  const wanted = parse(template).root;
  if (wanted?.kind !== 'map') return [];
  const edits: Edit[] = [];
  const missing: string[] = [];
  for (const entry of wanted.entries) {
    const existing = entryOf(map, entry.key.text, ...(aliases[entry.key.text] ?? []));
    const written = template.slice(entry.key.span.start, entryEnd(entry));
    if (existing) edits.push(...overwriteValue(source, existing, entry, template));
    else missing.push(written);
  }
  return [...edits, ...addKeys(source, map, missing.join('\n'), before)];
}

/** The same for the key result that a finding is about; a plain text becomes its title. */
export function overwriteKeyResult(
  source: Source,
  place: Place,
  template: string,
  before: readonly string[],
): Edit[] {
  const node = keyResultNode(source, place);
  if (node?.kind === 'map') return overwrite(source, node, template, before);
  return node?.kind === 'scalar' ? promote(source, node, template) : [];
}

function overwriteValue(source: Source, existing: Entry, { value }: Entry, template: string): Edit[] {
  const old = existing.value;
  if (old?.kind === 'scalar' && value?.kind === 'scalar') return replaceScalar(old, value.text);
  if (old?.kind !== 'map' || value?.kind !== 'map') return [];
  return overwrite(source, old, template.slice(value.span.start, value.span.end), []);
}
