import assert from 'node:assert/strict';
import { commands, DiagnosticSeverity, type Location, window, workspace } from 'vscode';
import { closeAll, cursorAfter, finding, open, until } from '../editor.ts';

const TEAM = '../second/team.okr.yaml';

describe('several folders', () => {
  afterEach(closeAll);

  it('have each its own settings', async () => {
    const { document } = await open(TEAM);
    assert.equal(
      (await finding(document.uri, 'balance/no-instrumentation')).severity,
      DiagnosticSeverity.Error,
    );
    const other = await open('tele-dermatology.okr.yaml');
    assert.equal(
      (await finding(other.document.uri, 'safety/missing-escalation')).severity,
      DiagnosticSeverity.Warning,
    );
  });

  it('lead to each other', async () => {
    const editor = await open(TEAM);
    const { document } = editor;
    await finding(document.uri, 'balance/no-instrumentation');
    const position = cursorAfter(editor, 'care.okr.yaml#O');
    const [definition] = await commands.executeCommand<Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      position,
    );
    assert.match(definition?.uri.path ?? '', /workspace\/product\/care\.okr\.yaml$/);
  });

  it('get a new file where its user is at work', async () => {
    const { document } = await open(TEAM);
    const answers = { vertical: 'telehealth', cycle: '2027-Q1', roles: ['nurse'], name: 'Night Team' };
    await commands.executeCommand('healthcareOkrs.newFile', answers);
    const active = await until('the new file', () => {
      const shown = window.activeTextEditor?.document;
      return shown === document ? undefined : shown;
    });
    assert.match(active.uri.path, /\/second\/night-team\.okr\.yaml$/);
    await workspace.fs.delete(active.uri);
  });
});
