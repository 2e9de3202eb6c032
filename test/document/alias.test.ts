import assert from 'node:assert/strict';
import { parse } from '../../server/src/document/parse.ts';
import type { SyntaxNode } from '../../server/src/document/syntax.ts';

describe('references', () => {
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
});

function size(node: SyntaxNode | undefined): number {
  if (node?.kind === 'map') return node.entries.reduce((sum, { value }) => sum + size(value), 1);
  if (node?.kind === 'list') return node.items.reduce((sum, item) => sum + size(item.node), 1);
  return node ? 1 : 0;
}
