import assert from 'node:assert/strict';
import {
  type CompletionItem,
  type CompletionList,
  commands,
  SnippetString,
  type TextEditor,
  workspace,
} from 'vscode';
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

  it('writes a snippet where it belongs, and nothing where a value does', async () => {
    const accept = async (typed: string, isDone: () => boolean): Promise<void> => {
      for (const key of typed) await typeText(key);
      await until(`${typed} accepted`, async () => {
        await commands.executeCommand('acceptSelectedSuggestion');
        return isDone();
      });
    };
    cursorAfter(editor, 'unit: of patients with follow-up');
    await typeText('\n');
    await accept('okr-esc', () => /^ {8}escalation:\n {10}warn_at: /m.test(editor.document.getText()));
    await commands.executeCommand('leaveSnippet');
    cursorAfter(editor, '- id: KR-1.1');
    for (const key of '\nnotes: work') await typeText(key);
    const text = editor.document.getText();
    await commands.executeCommand('editor.action.triggerSuggest');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await commands.executeCommand('acceptSelectedSuggestion');
    assert.equal(editor.document.getText(), text);
  });

  it('ends the line with Enter behind a value that is typed to its end', async () => {
    const { languageId, uri } = editor.document;
    const settings = workspace.getConfiguration('editor', { languageId, uri });
    assert.equal(settings.get('acceptSuggestionOnEnter'), 'smart');
  });

  it('offers the last day of the cycle as a deadline', async () => {
    cursorAfter(editor, 'owner: dr.li.wen');
    await typeText('\ndue: ');
    const { detail } = await offered('2027-03-31');
    assert.equal(detail, 'last day of the cycle');
  });
});
