import assert from 'node:assert/strict';
import { commands, DiagnosticSeverity, languages, WorkspaceEdit, workspace } from 'vscode';
import { closeAll, fileUri, finding, findings, open, until } from '../editor.ts';

describe('other files', () => {
  after(closeAll);

  it('are read without being open: a file of the same product, and the settings of the folder with what they extend', async () => {
    const { document } = await open('product/app.okr.yaml');
    const broken = await finding(document.uri, 'okr/broken-reference');
    assert.equal(document.getText(broken.range), 'care.okr.yaml#KR-8');
    assert.match(broken.message, /did you mean 'care\.okr\.yaml#KR-1'/);
    assert.equal(broken.severity, DiagnosticSeverity.Hint);
  });
});

describe('a file that gets another name', () => {
  const target = 'okr/missing-target';

  before(() => workspace.fs.copy(fileUri('tele-dermatology.okr.yaml'), fileUri('old.okr.yaml')));

  after(async () => {
    await closeAll();
    await workspace.fs.delete(fileUri('new.txt'));
  });

  const rename = async (from: string, to: string): Promise<void> => {
    const edit = new WorkspaceEdit();
    edit.renameFile(fileUri(from), fileUri(to));
    assert.ok(await workspace.applyEdit(edit));
  };

  it('takes its findings along, and has none when it is no OKR file any more', async () => {
    await commands.executeCommand('workbench.actions.view.problems');
    await open('old.okr.yaml');
    await finding(fileUri('old.okr.yaml'), target);
    await rename('old.okr.yaml', 'new.okr.yaml');
    await finding(fileUri('new.okr.yaml'), target);
    await until('no findings of the old name', () => findings(fileUri('old.okr.yaml'), target).length === 0);
    await rename('new.okr.yaml', 'new.txt');
    await until('no findings', () => languages.getDiagnostics(fileUri('new.okr.yaml')).length === 0);
  });
});
