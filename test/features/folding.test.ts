import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { FoldingRange } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Source } from '../../server/src/document/source.ts';
import { FoldMemory } from '../../server/src/features/folding.ts';

function told(ranges: readonly FoldingRange[]): string[] {
  return ranges
    .map(({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ''}`)
    .sort();
}

function folds(text: string, memory = new FoldMemory()): string[] {
  return told(memory.rangesOf(TextDocument.create('file:///a.okr.yaml', 'okr', 1, text), new Source(text)));
}

const text = `# Goals
# of the ward
product:
  name: Ward
roles: [nurse]

objectives:
  - id: O-1
    key_results:
    - id: KR-1
      notes: >-
        One.

        Two.
    - id: KR-2

  # The second
  # goal
  - id: O-2
    title: B

plan:
  day_90:
    owner: x
`;

describe('folding', () => {
  it('takes every block, text and comment of several lines', () =>
    assert.deepEqual(
      folds(text),
      [
        '0-1 comment',
        '2-3',
        '6-19',
        '7-14',
        '8-14',
        '9-13',
        '10-13',
        '16-17 comment',
        '18-19',
        '21-23',
        '22-23',
      ].sort(),
    ));

  it('is the same with other line ends, and without one at the end', () => {
    assert.deepEqual(folds(text.replaceAll('\n', '\r\n')), folds(text));
    assert.deepEqual(folds(text.trimEnd()), folds(text));
  });

  it('is the same whether or not a file is cut into its objectives', () => {
    for (const path of [
      'examples/tele-dermatology/tele-dermatology.okr.yaml',
      'examples/remote-monitoring/heart-at-home.okr.yaml',
      'examples/exemplary/sepsis-alerts.okr.yaml',
    ]) {
      const sample = readFileSync(path, 'utf8');
      const whole = sample.replace(/^objectives:/m, 'objectives: # *one\nx: *one\nobjectives:');
      assert.equal(new Source(whole).cut.objectives.length, 0);
      const line = sample.slice(0, sample.search(/^objectives:/m)).split('\n').length - 1;
      const shifted = folds(sample).map((range) =>
        range.replace(/\d+/g, (at) => String(Number(at) >= line ? Number(at) + 2 : at)),
      );
      assert.deepEqual(folds(whole), shifted.sort(), path);
    }
  });

  it('is the same after an edit as without the version before', () => {
    const memory = new FoldMemory();
    folds(text, memory);
    const edited = text
      .replace('    key_results:', '    own\n    key_results:')
      .replace('product:', '# x\nproduct:');
    assert.deepEqual(folds(edited, memory), folds(edited));
  });

  it('keeps nothing of versions before the last, where a text cannot be cut either', () => {
    const memory = new FoldMemory();
    const rangeOf = (title: string) => {
      const text = `a:\n  ${title}: 1\n`;
      const document = TextDocument.create('file:///w/a.okr.yaml', 'okr', 1, text);
      return memory.rangesOf(document, new Source(text))[0];
    };
    const first = rangeOf('x');
    assert.equal(rangeOf('x'), first);
    rangeOf('y');
    rangeOf('z');
    assert.notEqual(rangeOf('x'), first);
  });
});
