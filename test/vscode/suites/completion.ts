import assert from 'node:assert/strict';
import { type CompletionItem, type CompletionList, commands, SnippetString, type TextEditor } from 'vscode';
import { closeAll, cursorAfter, open, type as typeText, until } from '../editor.ts';

describe('completion', () => {
  let editor: TextEditor;

  beforeEach(async () => {
    editor = await open('clean.okr.yaml');
  });

  afterEach(closeAll);

  const offered = (label: string): Promise<CompletionItem> =>
    until(label, async () => {
      const { items } = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        editor.selection.active,
      );
      return items.find((item) => (typeof item.label === 'string' ? item.label : item.label.label) === label);
    });

  it('writes a whole key result with tab stops, as far in as its list', async () => {
    cursorAfter(editor, 'owner: dr.li.wen\n        measure: { source: survey, cadence: monthly }');
    await typeText('\n');
    await commands.executeCommand('deleteLeft');
    const { insertText } = await offered('Key result');
    assert.ok(insertText instanceof SnippetString);
    assert.match(insertText.value, /^- id: \$\{1:KR-1\.\d\}\r?\n {8}title: /);
  });

  it('offers the last day of the cycle as a deadline', async () => {
    cursorAfter(editor, 'owner: dr.li.wen');
    await typeText('\ndue: ');
    const { detail } = await offered('2027-03-31');
    assert.equal(detail, 'last day of the cycle');
  });
});
