import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/apply.ts';
import { addKeys } from '../../server/src/document/edit.ts';
import { addItem } from '../../server/src/document/edit-item.ts';
import { parse } from '../../server/src/document/parse.ts';
import { Source } from '../../server/src/document/source.ts';
import { entryOf, type SyntaxNode } from '../../server/src/document/syntax.ts';

describe('references', () => {
  it('stand where they are written, so that what is added behind one lands there', () => {
    const text =
      'x-source: &s { source: register }\nobjectives:\n  - title: A\n    key_results:\n      - title: B\n        measure: *s\n';
    const source = new Source(text);
    const map = keyResultAt(source);
    assert.equal(map?.kind, 'map');
    const edits = map.kind === 'map' ? addKeys(source, map, 'owner: TODO') : [];
    assert.equal(applyEdits(text, edits), `${text.trimEnd()}\n        owner: TODO\n`);
  });

  it('get keys in the column of what they refer to', () => {
    for (const [text, after] of [
      ['x-kr:\n- &k\n  title: B\n', 'x-kr:\n- &k\n  title: B\n  owner: TODO\n'],
      ['x-kr: &k\n    title: B\n    # b\n', 'x-kr: &k\n    title: B\n    owner: TODO\n    # b\n'],
      ['x-kr: &k { title: B }\n', 'x-kr: &k { title: B, owner: TODO }\n'],
    ] as const) {
      const goals = 'objectives:\n  - title: A\n    key_results:\n      - *k\n';
      for (const eol of ['\n', '\r\n']) {
        const source = new Source(`${text}${goals}`.replaceAll('\n', eol));
        const map = keyResultAt(source);
        assert.ok(map?.kind === 'map');
        const written = applyEdits(source.text.toString(), addKeys(source, map, 'owner: TODO'));
        assert.equal(written, `${after}${goals}`.replaceAll('\n', eol));
      }
    }
  });

  it('are items of a list where they are written', () => {
    const text =
      'x-goals:\n  - &k { title: B }\nobjectives:\n  - title: A\n    key_results:\n      - *k # shared\n';
    const source = new Source(text);
    const entry = entryOf(source.objective(0), 'key_results');
    const edits = entry ? addItem(source, entry, 'title: C') : [];
    assert.equal(applyEdits(text, edits), `${text}      - title: C\n`);
  });

  it('count with all that they bring, so that references to references cannot blow up the tree', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 9; level++)
      lines.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    const text = lines.join('\n');
    const { root, problems } = parse(text);
    const nodes = size(root);
    assert.ok(nodes < 11_000, `${nodes} nodes`);
    assert.deepEqual(
      problems.map(({ span, message }) => [text.slice(span.start, span.end), message]),
      [
        [
          '*a2',
          'This reference brings in more than can be read, and so may those below; write out what they stand for.',
        ],
      ],
    );
  });

  it('by the thousand are not read: nothing below the first that is too many costs time', () => {
    for (const [open, item, close] of [
      ['[', '*a,', ']'],
      ['', '\n  - *a', ''],
    ] as const) {
      const text = `a: &a [x]\nobjectives: ${open}${item.repeat(20_000)}${close}\n`;
      const { root, problems } = parse(text);
      assert.equal(size(root), 0);
      assert.deepEqual(
        problems.map(({ span, message }) => [text.slice(0, span.start).split('*').length, message]),
        [
          [
            1001,
            'This reference brings in more than can be read, and so may those below; write out what they stand for.',
          ],
        ],
      );
    }
  });
});

function size(node: SyntaxNode | undefined): number {
  if (node?.kind === 'map') return node.entries.reduce((sum, { value }) => sum + size(value), 1);
  if (node?.kind === 'list') return node.items.reduce((sum, item) => sum + size(item.node), 1);
  return node ? 1 : 0;
}

function keyResultAt(source: Source): SyntaxNode | undefined {
  const list = entryOf(source.objective(0), 'key_results')?.value;
  return list?.kind === 'list' ? list.items[0]?.node : undefined;
}
