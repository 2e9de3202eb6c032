import assert from 'node:assert/strict';
import { setImmediate as pause } from 'node:timers/promises';
import { context, languageClient, load } from './client.ts';

describe('a view that follows the file in the active editor', () => {
  it('is empty, badge and all, while the client is switched off', async () => {
    const { vscode, RunningClient, FollowingView } = await load();
    const client = new RunningClient(context, async () => ({
      client: languageClient({ sendRequest: async () => ['open item'] }),
    }));
    const view = new FollowingView<string>(client, {
      view: 'checklist',
      request: 'checklist',
      item: () => ({}),
      children: () => [],
      badge: ({ length }) => (length > 0 ? { value: length, tooltip: '' } : undefined),
    });
    vscode.show('/w/a.okr.yaml');
    // Else its welcome would ask for a file while the server starts.
    assert.equal(vscode.trees.get('checklist')?.message, 'Reading the file…');
    await pause();
    assert.deepEqual(view.getChildren(), ['open item']);
    assert.equal(vscode.trees.get('checklist')?.message, '');
    assert.equal(vscode.trees.get('checklist')?.badge?.value, 1);

    await client.stop();
    assert.deepEqual(view.getChildren(), []);
    assert.equal(vscode.trees.get('checklist')?.badge, undefined);
    view.dispose();
  });
});
