import assert from 'node:assert/strict';
import type { LintStatus } from '../../client/src/language-status.ts';
import { languageClient, load } from './client.ts';

const found: Omit<LintStatus, 'uri'> = {
  profile: 'standard',
  error: 2,
  warning: 0,
  info: 0,
  hint: 0,
  milliseconds: 3,
  time: '2027-01-04T09:00:00Z',
};

describe('the status of the file in the active editor', () => {
  it('is not that of the file before', async () => {
    const { vscode, LanguageStatus } = await load();
    const linted = new vscode.EventEmitter<LintStatus>();
    const status = new LanguageStatus(languageClient(), linted.event);
    const item = vscode.statusItems.get('healthcareOkrs.status');
    const { uri } = vscode.show('/w/a.okr.yaml');
    linted.fire({ ...found, uri: String(uri) });
    const { LanguageStatusSeverity } = vscode;
    assert.deepEqual([item?.text, item?.severity], ['2 errors', LanguageStatusSeverity.Error]);

    vscode.show('/w/b.okr.yaml');
    const { text, detail, severity } = item ?? {};
    assert.deepEqual([text, detail, severity], ['Healthcare OKRs', '', LanguageStatusSeverity.Information]);

    vscode.show('/w/a.okr.yaml');
    assert.deepEqual([item?.text, item?.severity], ['2 errors', LanguageStatusSeverity.Error]);
    status.dispose();
  });
});
