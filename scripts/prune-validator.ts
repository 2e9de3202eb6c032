/**
 * Shrinks ajv's standalone code: it carries every schema whole although only the values that its errors name are read,
 * and it says in each error which rule of the schema spoke, which nobody reads.
 */
export function pruneValidator(code: string): string {
  const names = new Map<string, string>();
  for (const [whole, name = '', json = ''] of code.matchAll(
    /const (schema\d+) = (\{.*?\});(?=const |function |export )/g,
  )) {
    const paths = [...code.matchAll(new RegExp(`\\b${name}((?:\\.[\\w$]+|\\["[^"]*"\\])+)`, 'g'))].map(
      ([, path = '']) => steps(path),
    );
    names.set(whole, `const ${name} = ${JSON.stringify(pick(JSON.parse(json), paths))};`);
  }
  let pruned = code;
  for (const [whole, short] of names) pruned = pruned.replace(whole, () => short);
  return helpers + repeated.reduce((text, [pattern, call]) => text.replace(pattern, call), pruned);
}

/** What the code says again and again, and the call that says it once. */
const repeated: readonly (readonly [RegExp, string])[] = [
  [/schemaPath:"[^"]*",/g, ''],
  [/, parentData, parentDataProperty, rootData=data\}=\{\}/g, '}={}'],
  [/,parentData(?::data\d*)?,parentDataProperty(?::(?:[\w$]+|"[^"]*"))?,rootData(?=\})/g, ''],
  [
    /const (err\d+) = (\{instancePath[^;]*\});if\(vErrors === null\)\{vErrors = \[\1\];\}\s*else \{vErrors\.push\(\1\);\}/g,
    'vErrors=add(vErrors,$2);',
  ],
  [
    /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);/g,
    'vErrors=join(vErrors,$1.errors);',
  ],
  [/(\w+)\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/g, 'pointer($1)'],
  [/(data\d*) && typeof \1 == "object" && !Array\.isArray\(\1\)/g, 'isMap($1)'],
];

const helpers = `
const add = (errors, error) => errors ? (errors.push(error), errors) : [error];
const join = (errors, more) => errors ? errors.concat(more) : more;
const pointer = (key) => key.replace(/~/g, "~0").replace(/\\//g, "~1");
const isMap = (data) => data && typeof data == "object" && !Array.isArray(data);
`;

function steps(path: string): string[] {
  return [...path.matchAll(/\.([\w$]+)|\["([^"]*)"\]/g)].map(([, plain, quoted]) => plain ?? quoted ?? '');
}

function pick(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (typeof value !== 'object' || value === null || paths.some((path) => path.length === 0)) return value;
  const kept = new Set(paths.map(([step = '']) => step));
  const record = value as Record<string, unknown>;
  return Object.fromEntries(
    [...kept]
      .filter((key) => key in record)
      .map((key) => [
        key,
        pick(
          record[key],
          paths.filter(([step]) => step === key).map(([, ...rest]) => rest),
        ),
      ]),
  );
}
