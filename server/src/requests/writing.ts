import { CompletionRequest, CompletionResolveRequest } from 'vscode-languageserver';
import { completionsAt } from '../features/completion.ts';
import { resolved } from '../features/completion-docs.ts';
import { type Request, request } from './request.ts';

/** Requests that help to write. */
export const writing: readonly Request[] = [
  request(
    CompletionRequest.type,
    ({ client, session, workspace, today }, { textDocument: { uri }, position }) => {
      const open = session(uri);
      if (!open) return [];
      const { roles, people } = workspace.settingsFor(uri);
      const surroundings = { facts: open.latest?.facts, roles, people, today: today() };
      const offset = open.document.offsetAt(position);
      return completionsAt(open.document, open.source, offset, surroundings, client.completion);
    },
  ),

  request(CompletionResolveRequest.type, (_context, item) => resolved(item)),
];
