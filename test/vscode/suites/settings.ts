import assert from 'node:assert/strict';
import { ConfigurationTarget, DiagnosticSeverity, languages, Uri, workspace } from 'vscode';
import { closeAll, finding, findings, open, until } from '../editor.ts';

const ESCALATION = 'safety/missing-escalation';

describe('settings', () => {
  afterEach(closeAll);

  it('silence everything while switched off', async () => {
    const { document } = await open('tele-dermatology.okr.yaml');
    await finding(document.uri, ESCALATION);
    await set('enable', false);
    await until('no findings', () => findings(document.uri, ESCALATION).length === 0);
    await set('enable', undefined);
    await finding(document.uri, ESCALATION);
  });

  it('choose how strictly files are judged', async () => {
    const { document } = await open('tele-dermatology.okr.yaml');
    await severity(document.uri, DiagnosticSeverity.Warning);
    await set('profile', 'draft');
    await severity(document.uri, DiagnosticSeverity.Information);
    await set('profile', undefined);
    await severity(document.uri, DiagnosticSeverity.Warning);
  });

  it('give way to the configuration file of the folder, which may change any time', async () => {
    const { document } = await open('configured/tele-dermatology.okr.yaml');
    await severity(document.uri, DiagnosticSeverity.Error);
    const configuration = Uri.joinPath(document.uri, '../.healthcare-okr.yaml');
    await workspace.fs.writeFile(configuration, new TextEncoder().encode(`rules:\n  ${ESCALATION}: hint\n`));
    await severity(document.uri, DiagnosticSeverity.Hint);
  });

  it('are checked themselves', async () => {
    const { document } = await open('broken/.healthcare-okr.yaml');
    const [problem] = await until('a problem', () => nonEmpty(languages.getDiagnostics(document.uri)));
    assert.equal(document.getText(problem?.range), 'safety/no-such-rule');
    assert.equal(problem?.severity, DiagnosticSeverity.Error);
  });
});

async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('healthcareOkrs').update(name, value, ConfigurationTarget.Global);
}

async function severity(uri: Uri, wanted: DiagnosticSeverity): Promise<void> {
  await until(
    `severity ${DiagnosticSeverity[wanted]}`,
    () => findings(uri, ESCALATION)[0]?.severity === wanted,
  );
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
