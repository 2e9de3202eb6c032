/** Turns a schema into the compact tree of keys that completion and hover read: definition name -> key -> what to know of it. */

export interface Schema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly description?: string;
  readonly required?: readonly string[];
}

const definition = (schema: Schema): string | undefined => schema.$ref?.replace('#/$defs/', '');

/** The tree of a schema whose maps are `$defs`; `root` is the document itself. Keys of an open map stand under `*`. */
export function keyTree(root: Schema): Record<string, Record<string, unknown>> {
  const defs = root.$defs ?? {};
  const header = defs[definition(root.allOf?.[0] ?? root) ?? ''] ?? {};
  const tree: Record<string, Record<string, unknown>> = {
    root: keys(
      { ...root, properties: { ...header.properties, ...root.properties } },
      defs,
      requiredKey(header),
    ),
  };
  for (const [name, schema] of Object.entries(defs))
    if (schema !== header && isMap(schema)) tree[name] = keys(schema, defs);
  return tree;
}

function isMap(schema: Schema): boolean {
  return schema.properties !== undefined || typeof schema.additionalProperties === 'object';
}

function requiredKey(schema: Schema): string | undefined {
  return schema.anyOf?.[0]?.required?.[0];
}

function keys(
  schema: Schema,
  defs: Readonly<Record<string, Schema>>,
  required?: string,
): Record<string, unknown> {
  const known = Object.entries(schema.properties ?? {}).map(([name, key]) => [
    name,
    { ...describe(key, defs), ...(name === required && { required: true }) },
  ]);
  const open = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  return Object.fromEntries(open ? [...known, ['*', describe(open, defs)]] : known);
}

function describe(key: Schema, defs: Readonly<Record<string, Schema>>): Record<string, unknown> {
  const name = definition(key) ?? '';
  const target = defs[name] ?? key;
  const alternatives = (target.anyOf ?? [target]).map((part) => defs[definition(part) ?? ''] ?? part);
  const values = valuesOf([key, ...alternatives].find((part) => part.enumDescriptions));
  const children = [name, definition(key.items ?? {}) ?? ''].find((part) => isMap(defs[part] ?? {}));
  return {
    description: key.description,
    type: kindOf(alternatives),
    ...(values.length > 0 && { values }),
    ...(children !== undefined && { children }),
    ...(forms.has(name) && { form: name }),
    ...(typeof key['x-alias-of'] === 'string' && { aliasOf: key['x-alias-of'] }),
  };
}

/** Definitions of scalars that a message or a completion speaks about by name. */
const forms = new Set([
  'date',
  'dateOrPath',
  'when',
  'cycle',
  'flag',
  'phi',
  'score',
  'categories',
  'severity',
  'profile',
  'ruleSetting',
]);

/** What may be written, as text and once each. */
function valuesOf(schema: Schema | undefined): { value: string; description: string | undefined }[] {
  const all = (schema?.enum ?? schema?.examples ?? []).map((value, index) => ({
    value: String(value),
    description: schema?.enumDescriptions?.[index],
  }));
  return all.filter(
    ({ value }, index) => value !== 'null' && all.findIndex((other) => other.value === value) === index,
  );
}

/** The first type a schema names is the one that completion writes. */
function kindOf(alternatives: readonly Schema[]): 'map' | 'list' | 'text' {
  const first = [alternatives[0]?.type ?? 'string'].flat()[0];
  return first === 'object' ? 'map' : first === 'array' ? 'list' : 'text';
}
