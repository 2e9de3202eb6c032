import assert from 'node:assert/strict';
import { commands, languages, Uri, window, workspace } from 'vscode';
import { closeAll, finding, findings, open, ourExtension, until } from '../editor.ts';

const ESCALATION = 'safety/missing-escalation';

describe('starting', () => {
  after(closeAll);

  it('does nothing before a file of ours is open', () => {
    assert.equal(ourExtension().isActive, false);
  });

  it('knows the language of an OKR file', async () => {
    const { document } = await open('tele-dermatology.okr.yaml');
    assert.equal(document.languageId, 'okr');
    assert.ok((await languages.getLanguages()).includes('okr'));
  });

  it('starts by itself and shows a warning at its line', async () => {
    const { document } = await open('tele-dermatology.okr.yaml');
    const warning = await finding(document.uri, ESCALATION);
    assert.equal(
      document.getText(warning.range),
      'Missed melanomas stay at or below 0.1% of cases with follow-up',
    );
    assert.equal(ourExtension().isActive, true);
  });

  it('keeps the warning of a closed file, as of every file of the workspace', async () => {
    const { document } = await open('tele-dermatology.okr.yaml');
    await finding(document.uri, ESCALATION);
    await closeAll();
    // The editor asks for the findings of all files every two seconds.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await finding(document.uri, ESCALATION);
    await open('tele-dermatology.okr.yaml');
    assert.equal((await until('one finding', () => nonEmpty(findings(document.uri, ESCALATION)))).length, 1);
  });

  it('lints after a restart of the server', async () => {
    const { document } = await open('tele-dermatology.okr.yaml');
    await finding(document.uri, ESCALATION);
    await commands.executeCommand('healthcareOkrs.restart');
    await finding(document.uri, ESCALATION);
  });

  it('lints after a restart during a start', async () => {
    const { document } = await open('tele-dermatology.okr.yaml');
    await commands.executeCommand('healthcareOkrs.restart');
    await Promise.all([1, 2].map(() => commands.executeCommand('healthcareOkrs.restart')));
    await finding(document.uri, ESCALATION);
  });

  it('shows its output, after a restart as well', async () => {
    await shown();
    await commands.executeCommand('healthcareOkrs.restart');
    await shown();
  });

  it('checks an OKR file that has not been saved yet', async () => {
    const text =
      'objectives:\n  - title: Safe doses\n    key_results:\n      - title: Dosing errors at or below 0.1% of orders\n        category: safety\n        target: <= 0.1%\n';
    const document = await workspace.openTextDocument({ language: 'okr', content: text });
    await commands.executeCommand('vscode.open', document.uri);
    await finding(document.uri, ESCALATION);
  });

  it('leaves the other side of a comparison alone, which would tell every finding twice', async () => {
    const { document } = await open('tele-dermatology.okr.yaml');
    const provider = { provideTextDocumentContent: () => document.getText() };
    const registration = workspace.registerTextDocumentContentProvider('compared', provider);
    try {
      const other = Uri.from({ scheme: 'compared', path: document.uri.path });
      await commands.executeCommand('vscode.diff', other, document.uri);
      await until('both sides', () => workspace.textDocuments.some(({ uri }) => uri.scheme === 'compared'));
      await finding(document.uri, ESCALATION);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      assert.deepEqual(languages.getDiagnostics(other), []);
    } finally {
      registration.dispose();
    }
  });

  it('checks an OKR file that keeps the YAML language', async () => {
    const { document } = await open('tele-dermatology.okr.yaml');
    const asYaml = await languages.setTextDocumentLanguage(document, 'yaml');
    await finding(asYaml.uri, ESCALATION);
    await languages.setTextDocumentLanguage(asYaml, 'okr');
  });
});

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** Shows the output, sees it, and closes the panel again. */
async function shown(): Promise<void> {
  const isShown = () =>
    window.visibleTextEditors.some(
      ({ document: { uri } }) => uri.scheme === 'output' && uri.path.includes('Healthcare OKRs'),
    );
  await commands.executeCommand('healthcareOkrs.showOutput');
  await until('the output', isShown);
  await commands.executeCommand('workbench.action.closePanel');
  await until('a closed panel', () => !isShown());
}
