import type { Rule } from '../server/src/lint/rule.ts';
import type { Schema } from './key-tree.ts';

const setting = { $ref: '#/$defs/ruleSetting' };
const severity = { $ref: '#/$defs/severity' };

/**
 * The schema of settings as editors read it: every rule by its id, with what it looks for, and no other.
 * @param text the schema file; all of it but the definition of `rules` stays as it is written.
 */
export function configSchema(text: string, rules: readonly Rule[]): string {
  const known = rules.map((rule) => [rule.id, { ...settingOf(rule), description: rule.summary }]);
  const definition = {
    description: 'Loudness of single checks, by their id.',
    type: ['object', 'null'],
    properties: Object.fromEntries(known),
    additionalProperties: false,
  };
  const written = JSON.stringify(definition, null, 2)
    .replace(/\[\s+"object",\s+"null"\s+\]/, '["object", "null"]')
    .replaceAll('\n', '\n    ');
  const from = text.lastIndexOf('\n    "rules": {');
  const to = text.indexOf('\n    }', from);
  return `${text.slice(0, from)}\n    "rules": ${written}${text.slice(to + '\n    }'.length)}`;
}

/** A severity, or a map with it and the options that the rule has. */
function settingOf({ options }: Rule): object {
  if (!options) return setting;
  const numbers = Object.entries(options).map(([name, { description, usual, least, most }]) => [
    name,
    { description, type: 'number', minimum: least, maximum: most, default: usual },
  ]);
  const properties = { severity, ...Object.fromEntries(numbers) };
  return { anyOf: [severity, { type: 'object', properties, additionalProperties: false }] };
}

/** The same schema for our own validator, whose caller looks ids and options up in the registry and suggests the nearest one. */
export function withoutRules(schema: Schema): Schema {
  const { properties: _, ...definition } = schema.$defs?.rules ?? {};
  const description = 'One check by its id, for example `okr/vanity-metric: info`.';
  const rules = { ...definition, additionalProperties: { ...setting, description } };
  const anyOf = schema.$defs?.ruleSetting?.anyOf?.map(({ additionalProperties: _, ...form }) => form) ?? [];
  const ruleSetting = { ...schema.$defs?.ruleSetting, anyOf };
  return { ...schema, $defs: { ...schema.$defs, rules, ruleSetting } };
}
