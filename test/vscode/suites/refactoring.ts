import assert from 'node:assert/strict';
import { type CodeAction, commands, Range, type TextEditor, workspace } from 'vscode';
import { chooseAction, closeAll, cursorAfter, open, type as typeText, until } from '../editor.ts';

describe('refactoring', () => {
  let editor: TextEditor;

  beforeEach(async () => {
    editor = await open('clean.okr.yaml');
  });

  afterEach(closeAll);

  it('adds a check-in for today and puts the cursor on its value', async () => {
    cursorAfter(editor, 'id: KR-1.0');
    const added = /^ {8}check_ins:\n {10}- \{ date: \d{4}-\d\d-\d\d, value: TODO \}$/m;
    await chooseAction({ kind: 'refactor.rewrite' }, 'the check-in', () =>
      added.test(editor.document.getText()),
    );
    await typeText('64%');
    assert.match(editor.document.getText(), /value: 64% \}$/m);
  });

  it('moves a key result down, as it stands', async () => {
    cursorAfter(editor, 'id: KR-1.0');
    const text = (): string => editor.document.getText();
    const isMoved = () => text().indexOf('id: KR-1.1') < text().indexOf('id: KR-1.0');
    await chooseAction({ kind: 'refactor.move' }, 'the moved key result', isMoved);
    assert.match(editor.document.getText(), /^ {6}- id: KR-1\.0\n {8}title: Patients whose skin/m);
  });

  it('takes the cursor along with what moves', async () => {
    const line = () => editor.document.lineAt(editor.selection.active.line).text.trim();
    cursorAfter(editor, 'id: KR-1.0');
    const isBelow = () => /id: KR-1\.1.*id: KR-1\.0/s.test(editor.document.getText());
    await chooseAction({ kind: 'refactor.move' }, 'the move down', isBelow);
    await until('the cursor with it', () => line() === '- id: KR-1.0');
    const target =
      '  - id: O-2\n    title: Other goals\n    owner: dr.li.wen\n    key_results:\n      - id: KR-2.1\n        title: Visits\n';
    const end = editor.document.positionAt(editor.document.getText().length);
    await editor.edit((edit) => edit.insert(end, target));
    // VS Code may still tell of where the cursor was before, so the place is not read from the editor.
    const place = cursorAfter(editor, 'id: KR-1.0');
    const { command, edit } = await until('the move to another objective', async () => {
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        new Range(place, place),
        'refactor.move',
      );
      return actions.find(({ title }) => title.includes('O-2'));
    });
    assert.ok(edit && command);
    assert.ok(await workspace.applyEdit(edit));
    await commands.executeCommand(command.command, ...(command.arguments ?? []));
    await until('the cursor there', () => line() === '- id: KR-1.0');
    assert.ok(editor.selection.active.line > editor.document.lineCount - 15);
  });

  it('fixes everything that is safe to fix', async () => {
    await editor.edit((edit) => {
      const start = editor.document.positionAt(editor.document.getText().indexOf('key_results:'));
      edit.replace(editor.document.lineAt(start.line).range, '    krs:');
    });
    await chooseAction({ kind: 'source.fixAll.okr' }, 'the usual name', () =>
      /^ {4}key_results:$/m.test(editor.document.getText()),
    );
  });
});
