import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/apply.ts';
import { addKeys } from '../../server/src/document/edit.ts';
import { addItem, addItems, promote, replaceItem } from '../../server/src/document/edit-item.ts';
import { Source } from '../../server/src/document/source.ts';
import { entryOf, type MapNode } from '../../server/src/document/syntax.ts';

function rootOf(text: string): { readonly source: Source; readonly root: MapNode } {
  const source = new Source(text);
  const { root } = source.partAt(0).parsed;
  assert.ok(root?.kind === 'map');
  return { source, root };
}

function withKeys(text: string, template: string, before: readonly string[] = []): string {
  const { source, root } = rootOf(text);
  return applyEdits(text, addKeys(source, root, template, before));
}

/** @param templates of items for the list under the key `a`. */
function withItems(text: string, ...templates: readonly string[]): string {
  const { source, root } = rootOf(text);
  const entry = entryOf(root, 'a');
  assert.ok(entry);
  return applyEdits(text, addItems(source, entry, templates));
}

describe('edits: within JSON', () => {
  it('keys and texts get quotes, numbers and flags none, and each key a line of its own', () => {
    assert.equal(
      withKeys('{\n  "a": 1,\n  "z": 2\n}\n', 'b: TODO\nc: [yes, 50%, -0.5]\nd: { e: "5\\"" }\nf:', ['z']),
      '{\n  "a": 1,\n  "b": "TODO",\n  "c": [true, "50%", -0.5],\n  "d": { "e": "5\\"" },\n  "f": null,\n  "z": 2\n}\n',
    );
    assert.equal(withKeys('{\r\n  "a": 1\r\n}', 'b: 2'), '{\r\n  "a": 1,\r\n  "b": 2\r\n}');
    assert.equal(withKeys('{\n  "z": 1\n}', 'b: 2', ['z']), '{\n  "b": 2,\n  "z": 1\n}');
    assert.equal(withKeys('{ "a": 1 }', 'b: x'), '{ "a": 1, "b": "x" }');
  });

  it('items stand as their siblings do', () => {
    assert.equal(
      withItems('{ "a": [\n  { "k": 1 },\n  { "k": 2 }\n] }', 'k: x', 'k: y'),
      '{ "a": [\n  { "k": 1 },\n  { "k": 2 },\n  { "k": "x" },\n  { "k": "y" }\n] }',
    );
    assert.equal(withItems('{ "a": ["x"] }', 'y'), '{ "a": ["x", "y"] }');
    assert.equal(withItems('{ "a": ["x"] }', 'k: y'), '{ "a": ["x", { "k": "y" }] }');
    assert.equal(withItems('{ "a": [] }', 'k: y'), '{ "a": [{ "k": "y" }] }');
    const text = '{ "a": [\n  "x",\n  "y"\n] }';
    const { source, root } = rootOf(text);
    const entry = entryOf(root, 'a');
    assert.ok(entry);
    assert.equal(
      applyEdits(text, addItem(source, entry, 'z', 'first')),
      '{ "a": [\n  "z",\n  "x",\n  "y"\n] }',
    );
  });

  it('a text becomes a map', () => {
    const text = '{ "a": ["x"] }';
    const { source, root } = rootOf(text);
    const list = entryOf(root, 'a')?.value;
    const node = list?.kind === 'list' ? list.items[0]?.node : undefined;
    assert.ok(node?.kind === 'scalar');
    assert.equal(applyEdits(text, promote(source, node, 'k: y')), '{ "a": [{ "title": "x", "k": "y" }] }');
    assert.equal(applyEdits(text, replaceItem(source, node, 'k: y')), '{ "a": [{ "k": "y" }] }');
  });
});

describe('edits: within braces of YAML', () => {
  it('are in quotes where all siblings are', () => {
    assert.equal(withItems('a: ["x", "y"]\n', 'z'), 'a: ["x", "y", "z"]\n');
    assert.equal(withItems('a: ["x", y]\n', 'z'), 'a: ["x", y, z]\n');
    assert.equal(withItems('a: ["x"]\n', 'k: z'), 'a: ["x", { k: z }]\n');
    assert.equal(withItems('a: [{ "k": x }]\n', 'k: z'), 'a: [{ "k": x }, { "k": "z" }]\n');
    assert.equal(withKeys('{ "a": 1, b: 2 }', 'c: x'), '{ "a": 1, b: 2, c: x }');
  });

  it('are on lines of their own where all siblings are, but for the place before a comment', () => {
    assert.equal(withItems('a: [\n  x,\n  y,\n]\n', 'z'), 'a: [\n  x,\n  y,\n  z,\n]\n');
    assert.equal(withItems('a: [x,\n  y]\n', 'z'), 'a: [x,\n  y,\n  z]\n');
    assert.equal(withItems('a: [x, w,\n  y]\n', 'z'), 'a: [x, w,\n  y, z]\n');
    assert.equal(withItems('a: [\n  x,\n  y # own\n]\n', 'z'), 'a: [\n  x,\n  y, z # own\n]\n');
    assert.equal(withItems('a: [\n  x,\n  y, # own\n]\n', 'z'), 'a: [\n  x,\n  y, z, # own\n]\n');
  });
});
