import assert from 'node:assert/strict';
import {
  type CodeAction,
  type CompletionList,
  commands,
  Selection,
  type TextEditor,
  Uri,
  workspace,
} from 'vscode';
import {
  acceptPreview,
  chooseAction,
  closeAll,
  cursorAfter,
  finding,
  findings,
  open,
  type as typeText,
  until,
} from '../editor.ts';

const ESCALATION = 'safety/missing-escalation';
const HARD_TARGET = 'safety/no-hard-target';
const TARGET = 'okr/missing-target';
const PREFERRED_FIX = { kind: 'quickfix', preferred: true, apply: 'first' };

describe('writing', () => {
  let editor: TextEditor;

  beforeEach(async () => {
    editor = await open('tele-dermatology.okr.yaml');
    assert.equal(editor.document.languageId, 'okr');
    await finding(editor.document.uri, ESCALATION);
  });

  afterEach(closeAll);

  it('applies a quick fix and puts the cursor in its tab stop', async () => {
    const { range } = await finding(editor.document.uri, TARGET);
    editor.selection = new Selection(range.start, range.start);
    await chooseAction(PREFERRED_FIX, 'the inserted key', () =>
      /^ {8}target: TODO$/m.test(editor.document.getText()),
    );
    await typeText('25');
    assert.match(editor.document.getText(), /^ {8}baseline: 40\n {8}target: 25\n {8}unit: minutes$/m);
    await until('the finding gone', () => findings(editor.document.uri, TARGET).length === 0);
  });

  it('asks before a fix changes a clinical limit', async () => {
    // A copy, because VS Code saves what was changed by way of its preview.
    const copy = Uri.joinPath(editor.document.uri, '../copy.okr.yaml');
    const vague = editor.document
      .getText()
      .replace('Missed melanomas stay at or below 0.1% of cases with follow-up', 'Missed melanomas')
      .replace('target: <= 0.1%', 'target: as low as possible');
    await workspace.fs.writeFile(copy, new TextEncoder().encode(vague));
    editor = await open('copy.okr.yaml');
    const { range } = await finding(editor.document.uri, HARD_TARGET);
    editor.selection = new Selection(range.start, range.start);
    await until('the accepted limit', async () => {
      void commands.executeCommand('editor.action.codeAction', PREFERRED_FIX);
      await acceptPreview();
      return /^ {8}target: <= 0\.1%$/m.test(editor.document.getText());
    });
    await until('the finding gone', () => findings(editor.document.uri, HARD_TARGET).length === 0);
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

  it('starts a new line where the next key or item belongs', async () => {
    cursorAfter(editor, 'id: KR-1.2');
    for (const text of ['\n', 'tags:', '\n', '- pilot', '\n', 'second']) await typeText(text);
    const text = editor.document.getText();
    assert.match(text, /^ {6}- id: KR-1\.2\n {8}tags:\n {10}- pilot\n {10}- second\n {8}title:/m);
  });

  it('starts a new line beside an empty key that takes a value, and goes on with a list of maps', async () => {
    cursorAfter(editor, 'id: KR-1.2');
    for (const text of [
      '\n',
      'unit:',
      ' ',
      '\n',
      'owner: a',
      '\n',
      'check_ins:',
      '\n',
      '- { date: 2027-01-04 }',
      '\n',
    ])
      await typeText(text);
    await typeText('{ date: 2027-01-11 }');
    const text = editor.document.getText();
    assert.match(
      text,
      /^ {8}unit: ?\n {8}owner: a\n {8}check_ins:\n {10}- \{ date: 2027-01-04 \}\n {10}- \{ date/m,
    );
  });

  it('expands a snippet', async () => {
    cursorAfter(editor, 'owner: ana.ruiz');
    await typeText('\n');
    await commands.executeCommand('editor.action.insertSnippet', { langId: 'okr', name: 'Escalation' });
    await until('the snippet', () => /^ {8}escalation:\n {10}warn_at: /m.test(editor.document.getText()));
    assert.doesNotMatch(editor.document.getText(), /[ \t]$/m);
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
