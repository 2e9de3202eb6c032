import assert from 'node:assert/strict';
import type { TextDocument } from 'vscode';
import { context, languageClient, load } from './client.ts';

const start = { line: 0, character: 0 };

/** Has an edit proposed and made while `keys` are typed, one during each question; what was asked, made and told. */
async function propose(keys: number) {
  const { vscode, RunningClient, makeProposal } = await load();
  vscode.edits.length = vscode.messages.length = 0;
  const document = vscode.show('/w/a.okr.yaml');
  const asked: number[] = [];
  const client = new RunningClient(context, async () => ({ client: languageClient() }));
  client.start();
  await makeProposal(client, document as unknown as TextDocument, async () => {
    const { version } = document;
    if (asked.push(version) <= keys) document.version++;
    const edits = [{ range: { start, end: start }, newText: `for version ${version}` }];
    return { edit: { documentChanges: [{ textDocument: { uri: String(document.uri), version }, edits }] } };
  });
  await client.dispose();
  const made = vscode.edits.flatMap((edit) => [...edit.values()].flat());
  return { asked, made: made.map(([{ newText }]) => newText), told: vscode.messages };
}

describe('a proposed edit', () => {
  it('is made', async () => {
    assert.deepEqual(await propose(0), { asked: [1], made: ['for version 1'], told: [] });
  });

  it('is asked for again when a key was typed meanwhile', async () => {
    assert.deepEqual(await propose(1), { asked: [1, 2], made: ['for version 2'], told: [] });
  });

  it('is not made in the wrong place when keys go on', async () => {
    const told = ['Nothing was written, as the file changed meanwhile. Try again.'];
    assert.deepEqual(await propose(2), { asked: [1, 2], made: [], told });
  });
});
