/** Shrinks a schema to what a validator needs: no prose, equal definitions once, and equal properties of a map checked in one loop. */
import type { Schema } from './key-tree.ts';

const prose = new Set([
  '$schema',
  'title',
  'description',
  'enumDescriptions',
  'examples',
  'deprecated',
  'x-alias-of',
]);

/** A schema without what only people read, for the validator that is built from it. */
export function compactSchema(schema: Schema): Schema {
  const bare = withoutProse(schema) as Schema;
  const first = new Map<string, string>();
  const same = new Map<string, string>();
  for (const [name, part] of Object.entries(bare.$defs ?? {})) {
    const text = JSON.stringify(part);
    same.set(`#/$defs/${name}`, `#/$defs/${first.get(text) ?? name}`);
    if (!first.has(text)) first.set(text, name);
  }
  return grouped(bare, same) as Schema;
}

function withoutProse(schema: unknown, named = false): unknown {
  if (Array.isArray(schema)) return schema.map((part) => withoutProse(part));
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema).filter(([key]) => named || !prose.has(key));
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      key === 'type' && Array.isArray(value)
        ? value.toSorted()
        : withoutProse(value, !named && (key === 'properties' || key === '$defs')),
    ]),
  );
}

function grouped(schema: unknown, same: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(schema)) return schema.map((part) => grouped(part, same));
  if (typeof schema === 'string') return same.get(schema) ?? schema;
  if (!isObject(schema)) return schema;
  const result = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, grouped(value, same)]),
  );
  return isObject(result.properties) ? { ...result, ...loops(result.properties) } : result;
}

function loops(properties: Record<string, unknown>): Record<string, unknown> {
  const groups = new Map<string, string[]>();
  for (const [name, part] of Object.entries(properties)) {
    const text = JSON.stringify(part);
    groups.set(text, [...(groups.get(text) ?? []), name]);
  }
  const single = [...groups].flatMap(([, names]) => (names.length === 1 ? names : []));
  const several = [...groups].filter(([text, names]) => names.length > 1 && text !== '{}');
  return {
    properties: Object.fromEntries(single.map((name) => [name, properties[name]])),
    patternProperties: Object.fromEntries(
      several.map(([text, names]) => [`^(?:${names.join('|')})$`, JSON.parse(text)]),
    ),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
