import { commands, type TextEditor, type Uri, ViewColumn, window } from 'vscode';
import {
  closeAll,
  cursorAfter,
  fileUri,
  finding,
  findings,
  open,
  type as typeText,
  until,
} from '../editor.ts';

const ESCALATION = 'safety/missing-escalation';
const TARGET = 'okr/missing-target';
const IGNORED = '# okr-ignore safety/missing-escalation -- counted in the register';

describe('a file that is opened again', () => {
  before(async () => {
    await open('tele-dermatology.okr.yaml');
    // It asks for findings, too; what waited until the typing paused must reach the editor all the same.
    await commands.executeCommand('healthcareOkrs.outline.focus');
  });

  afterEach(closeAll);

  const undoAll = ({ document }: TextEditor) =>
    until('the text as it was', async () => {
      await commands.executeCommand('undo');
      return !document.isDirty;
    });

  const gone = (uri: Uri, rule: string) => until(`${rule} gone`, () => findings(uri, rule).length === 0);

  it('shows all that it did before changes were thrown away, however soon', async () => {
    for (let round = 0; round < 2; round++) {
      const editor = await open('tele-dermatology.okr.yaml');
      const { uri } = editor.document;
      await finding(uri, ESCALATION);
      cursorAfter(editor, 'key_results:');
      await typeText(`\n${IGNORED}`);
      await gone(uri, ESCALATION);
      await closeAll();
    }
    const { document } = await open('tele-dermatology.okr.yaml');
    await finding(document.uri, ESCALATION);
  });

  it('shows what an undo brought back', async () => {
    const editor = await open('tele-dermatology.okr.yaml');
    const { uri } = editor.document;
    await finding(uri, TARGET);
    cursorAfter(editor, 'baseline: 40');
    await typeText('\ntarget: 25');
    await gone(uri, TARGET);
    await undoAll(editor);
    await finding(uri, TARGET);
    await closeAll();
    await open('tele-dermatology.okr.yaml');
    await finding(uri, TARGET);
  });

  it('follows what is typed, in preview and after others took its place', async () => {
    const names = ['tele-dermatology.okr.yaml', 'clean.okr.yaml', 'progress.okr.yaml'];
    for (let round = 0; round < 3; round++)
      for (const name of names) await window.showTextDocument(fileUri(name), { preview: true });
    const editor = await window.showTextDocument(fileUri('tele-dermatology.okr.yaml'), { preview: true });
    const { uri } = editor.document;
    await finding(uri, TARGET);
    cursorAfter(editor, 'baseline: 40');
    await typeText('\ntarget: 25');
    await gone(uri, TARGET);
  });

  it('follows what is typed after one of its two editors was closed', async () => {
    const editor = await open('tele-dermatology.okr.yaml');
    const { uri } = editor.document;
    const other = await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside });
    await finding(uri, TARGET);
    cursorAfter(other, 'baseline: 40');
    await typeText('\ntarget: 25');
    await gone(uri, TARGET);
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await undoAll(editor);
    await finding(uri, TARGET);
  });
});
