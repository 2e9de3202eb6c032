import assert from 'node:assert/strict';
import {
  type CodeAction,
  type CompletionList,
  commands,
  Selection,
  type TextEditor,
  workspace,
} from 'vscode';
import { closeAll, cursorAfter, finding, findings, open, type as typeText, until } from '../editor.ts';

const ESCALATION = 'safety/missing-escalation';

describe('writing', () => {
  let editor: TextEditor;

  beforeEach(async () => {
    editor = await open('tele-dermatology.okr.yaml');
    await finding(editor.document.uri, ESCALATION);
  });

  afterEach(closeAll);

  it('applies a quick fix and puts the cursor in its tab stops', async () => {
    const { range } = await finding(editor.document.uri, ESCALATION);
    editor.selection = new Selection(range.start, range.start);
    await commands.executeCommand('editor.action.codeAction', {
      kind: 'quickfix',
      preferred: true,
      apply: 'first',
    });
    await until('the inserted block', () => /^ {8}escalation:$/m.test(editor.document.getText()));
    await typeText('0.09%');
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
    await typeText('0.1%');
    const text = editor.document.getText();
    assert.match(text, /^ {10}warn_at: 0\.09%$/m);
    assert.match(text, /^ {10}pause_at: 0\.1%$/m);
    await until('the finding gone', () => findings(editor.document.uri, ESCALATION).length === 0);
  });

  it('completes a key', async () => {
    cursorAfter(editor, 'owner: ana.ruiz');
    await typeText('\nesc');
    const offered = await until('completions', async () => {
      const list = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        editor.selection.active,
      );
      return list.items.find(
        ({ label }) => (typeof label === 'string' ? label : label.label) === 'escalation',
      );
    });
    assert.ok(offered);
    await commands.executeCommand('editor.action.triggerSuggest');
    await until('the accepted key', async () => {
      await commands.executeCommand('acceptSelectedSuggestion');
      return /^ {8}escalation:/m.test(editor.document.getText());
    });
  });

  it('expands a snippet', async () => {
    cursorAfter(editor, 'owner: ana.ruiz');
    await typeText('\n');
    await commands.executeCommand('editor.action.insertSnippet', { langId: 'okr', name: 'okr-escalation' });
    await until('the snippet', () => /^ {8}escalation:\n {10}warn_at: /m.test(editor.document.getText()));
  });

  it('suppresses a finding with a reason', async () => {
    const { range } = await finding(editor.document.uri, ESCALATION);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      range,
    );
    const ignore = actions.find(({ title }) => /ignore/i.test(title));
    assert.ok(ignore?.edit, `no such action among: ${actions.map(({ title }) => title).join('; ')}`);
    assert.ok(await workspace.applyEdit(ignore.edit));
    await typeText('counted in the register');
    const line = /# okr-ignore safety\/missing-escalation -- (.*)$/m.exec(editor.document.getText())?.[1];
    assert.equal(line, 'counted in the register');
    await until('the finding gone', () => findings(editor.document.uri, ESCALATION).length === 0);
  });
});
