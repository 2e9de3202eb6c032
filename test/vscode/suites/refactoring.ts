import assert from 'node:assert/strict';
import type { TextEditor } from 'vscode';
import { chooseAction, closeAll, cursorAfter, open, type as typeText } from '../editor.ts';

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
