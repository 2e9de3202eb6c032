import assert from 'node:assert/strict';
import { commands, type Location, type SymbolInformation, Uri, WorkspaceEdit, workspace } from 'vscode';
import { closeAll, cursorAfter, findings, open, until } from '../editor.ts';

describe('navigation', () => {
  after(closeAll);

  it('shows findings of files that are not open', async () => {
    await open('tele-dermatology.okr.yaml');
    const [folder] = workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const uri = Uri.joinPath(folder.uri, 'product/app.okr.yaml');
    await until('findings of a closed file', () => findings(uri, 'okr/broken-reference').length > 0);
  });

  it('goes to a goal of another file, and renames it in both', async () => {
    const editor = await open('product/app.okr.yaml');
    const { document } = editor;
    const start = cursorAfter(editor, 'care.okr.yaml#KR-');
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, document.getWordRangeAtPosition(start, /KR-8/) ?? assert.fail(), 'KR-1');
    await workspace.applyEdit(edit);
    const [definition] = await commands.executeCommand<Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      start,
    );
    assert.match(definition?.uri.path ?? '', /product\/care\.okr\.yaml$/);
    assert.equal(definition?.range.start.line, 6);
    const renamed = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      start,
      'KR-7',
    );
    assert.deepEqual(
      renamed.entries().map(([uri, edits]) => [uri.path.replace(/^.*\//, ''), edits.length]),
      [
        ['care.okr.yaml', 1],
        ['app.okr.yaml', 1],
      ],
    );
  });

  it('says why a name cannot be taken', async () => {
    const editor = await open('product/care.okr.yaml');
    const position = cursorAfter(editor, '{ id: KR-');
    await assert.rejects(
      async () =>
        commands.executeCommand('vscode.executeDocumentRenameProvider', editor.document.uri, position, 'a b'),
      /An id is made of letters/,
    );
  });

  it('finds goals of the whole workspace', async () => {
    const found = await commands.executeCommand<SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Nobody falls',
    );
    assert.ok(found.some(({ name }) => name === 'O-1 Nobody falls'));
  });
});
