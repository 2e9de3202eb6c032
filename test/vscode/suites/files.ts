import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode';
import { closeAll, finding, open } from '../editor.ts';

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
