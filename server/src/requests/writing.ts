import {
  CodeActionKind,
  CodeActionRequest,
  CompletionRequest,
  CompletionResolveRequest,
} from 'vscode-languageserver';
import { codeActionsOf } from '../features/code-actions.ts';
import { completionsAt } from '../features/completion.ts';
import { resolved } from '../features/completion-docs.ts';
import { spanOf } from '../features/ranges.ts';
import { type Request, request } from './request.ts';

/** Requests that change a document. */
export const writing: readonly Request[] = [
  request(CompletionRequest.type, ({ client, session, workspace, today }, { textDocument: { uri }, position }) => {
    const open = session(uri);
    if (!open) return [];
    const { roles, people } = workspace.settingsFor(uri);
    const surroundings = { facts: open.latest?.facts, roles, people, today: today() };
    const offset = open.document.offsetAt(position);
    return completionsAt(open.document, open.source, offset, surroundings, client.completion);
  }),

  request(CompletionResolveRequest.type, (_context, item) => resolved(item)),

  request(
    CodeActionRequest.type,
    async (context, { textDocument: { uri }, range, context: { only } }, token) => {
      const isWanted = only?.some((kind) => CodeActionKind.QuickFix.startsWith(kind)) ?? true;
      const shown = isWanted ? await context.report(uri) : undefined;
      const session = context.session(uri);
      if (!session || !shown || token.isCancellationRequested) return [];
      const asked = spanOf(session.document, range);
      const found = shown.findings.flatMap((finding, index) => {
        const diagnostic = shown.diagnostics[index];
        const isHere = finding.span.start <= asked.end && asked.start <= finding.span.end;
        return diagnostic && isHere ? [{ finding, diagnostic }] : [];
      });
      return codeActionsOf(session.document, session.source, found, context.client);
    },
  ),
];
