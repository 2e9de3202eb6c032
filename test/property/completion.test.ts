import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Source } from '../../server/src/document/source.ts';
import { completionsAt } from '../../server/src/features/completion.ts';

const sample = readFileSync('test/vscode/workspace/tele-dermatology.okr.yaml', 'utf8');
const support = { tabStops: true, indent: 'told', markdown: true } as const;
const surroundings = {
  facts: undefined,
  roles: [],
  people: [],
  metrics: [],
  knowsAll: true,
  isAlone: true,
  isAsked: true,
  findings: undefined,
  today: '2027-01-20',
};

/** How many things are offered at an offset; every edit has to be in the line of the cursor. */
function offeredAt(text: string, offset: number): number {
  const document = TextDocument.create('file:///w/a.okr.yaml', 'okr', 1, text);
  const answer = completionsAt(document, new Source(text), offset, surroundings, support);
  const items = 'items' in answer ? answer.items : answer;
  const { line } = document.positionAt(offset);
  for (const { textEdit, label } of items) {
    assert.ok(textEdit && 'range' in textEdit, label);
    assert.ok(textEdit.range.start.line === line && textEdit.range.end.line === line, label);
    const [start, end] = [document.offsetAt(textEdit.range.start), document.offsetAt(textEdit.range.end)];
    assert.ok(start <= offset && offset <= end, `${label} at ${offset}`);
  }
  return items.length;
}

describe('completion at any place', () => {
  it('answers on every prefix of a file, at its end', () => {
    let offered = 0;
    for (let end = 0; end <= sample.length; end += 3) offered += offeredAt(sample.slice(0, end), end);
    assert.ok(offered > 1000);
  });

  it('answers below an empty first line', () => {
    for (const text of ['\nob', '\n  ob', '\n# a\nob', '\n- ', '\nproduct:\n', `\n${sample.slice(0, 400)}`])
      for (let offset = 0; offset <= text.length; offset++) offeredAt(text, offset);
  });

  it('answers at every place of a file with other line breaks', () => {
    const text = sample.replaceAll('\n', '\r\n');
    for (let offset = 0; offset <= text.length; offset += 5)
      if (text.charAt(offset - 1) !== '\r') offeredAt(text, offset);
  });
});
