import type { ScalarNode, SyntaxNode } from './syntax.ts';

type Data = null | boolean | number | string | Data[] | { [key: string]: Data };

const numeric = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;

/** Plain data of a tree for the schema: texts, and null, true, false and numbers where they stand unquoted. */
export function toData(node: SyntaxNode | undefined): Data {
  if (!node) return null;
  if (node.kind === 'scalar') return scalarData(node);
  if (node.kind === 'list') return node.items.map((item) => toData(item.node));
  // One without a prototype would be a table, which takes the schema twice the time to go through.
  const map: { [key: string]: Data } = {};
  for (const { key, value } of node.entries) put(map, key.text, toData(value));
  return map;
}

function put(map: { [key: string]: Data }, key: string, value: Data): void {
  if (key !== '__proto__') map[key] = value;
  else Object.defineProperty(map, key, { value, enumerable: true });
}

function scalarData({ style, text }: ScalarNode): Data {
  if (style !== 'plain') return text;
  if (/^(?:|~|null)$/i.test(text)) return null;
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return numeric.test(text) ? Number(text) : text;
}

/** The node at a path of keys and indices; the key's own node when `key` is asked for. */
export function nodeAt(
  root: SyntaxNode | undefined,
  path: readonly (string | number)[],
  key = false,
): SyntaxNode | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return root;
  if (root?.kind === 'list') return nodeAt(root.items[Number(step)]?.node, rest, key);
  if (root?.kind !== 'map') return undefined;
  const entry = root.entries.find((candidate) => candidate.key.text === String(step));
  if (rest.length === 0 && (key || !entry?.value)) return entry?.key;
  return nodeAt(entry?.value, rest, key);
}
