import assert from 'node:assert/strict';
import type { CodeAction, CodeActionContext, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { positionOf, TestClient } from './client.ts';

export const uri = 'file:///w/a.okr.yaml';

/** A file with a safe fix, with keys under other names, and with goals that can be moved. */
export const text =
  'cycle: 2027-Q1\nobjectives:\n  - title: Calm nights\n    keyResults:\n      - Cut no-shows from 12% to 8%\n  - objective: Safe days\n    krs:\n      - title: Falls\n        goal: > 2\n';

/** What an editor can do that asks for edits later, and shows what cannot be done. */
export const modern = {
  textDocument: {
    diagnostic: {},
    codeAction: { disabledSupport: true, dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** An editor that has the file open. */
export async function opened(capabilities?: object, options?: object): Promise<TestClient> {
  const client = await TestClient.start({}, capabilities, options && { options });
  await client.open(uri, text);
  return client;
}

/** What is offered at a part of the file. */
export function ask(
  client: TestClient,
  part: string,
  context: Partial<CodeActionContext> = {},
  length = 0,
): Promise<CodeAction[]> {
  const at = positionOf(text, part);
  const range = { start: at, end: { ...at, character: at.character + length } };
  return client.request('textDocument/codeAction', uri, {
    range,
    context: { diagnostics: [], ...context },
  });
}

/** The file after an action. */
export function applied(client: TestClient, { edit }: CodeAction): string {
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  assert.equal(change?.textDocument.version, client.version);
  return TextDocument.applyEdits(TextDocument.create(uri, 'okr', 1, text), change.edits as TextEdit[]);
}

export const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);
