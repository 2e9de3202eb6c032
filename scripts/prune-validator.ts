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
  return pruned
    .replace(/schemaPath:"[^"]*",/g, '')
    .replaceAll(', parentData, parentDataProperty, rootData=data}={}', '}={}')
    .replace(/,parentData(?::data\d*)?,parentDataProperty(?::(?:[\w$]+|"[^"]*"))?,rootData(?=\})/g, '');
}

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
