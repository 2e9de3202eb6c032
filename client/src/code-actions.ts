/**
 * Code actions whose snippet edits keep the server's whitespace. The library's own conversion lets VS Code indent every
 * inserted line once more, by the depth of the line it is inserted after.
 */
import {
  type CancellationToken,
  type CodeAction,
  type CodeActionContext,
  type Command,
  type Range,
  SnippetString,
  SnippetTextEdit,
  type TextDocument,
  TextEdit,
  WorkspaceEdit,
  type WorkspaceEditEntryMetadata,
} from 'vscode';
import type * as lsp from 'vscode-languageclient';

/** Asks the server; `undefined` where it has nothing, was told to stop, or is ending. */
export async function codeActions(
  client: lsp.BaseLanguageClient,
  document: TextDocument,
  range: Range,
  context: CodeActionContext,
  token: CancellationToken,
): Promise<(CodeAction | Command)[] | undefined> {
  const { code2ProtocolConverter: toServer, protocol2CodeConverter: toCode } = client;
  const params: lsp.CodeActionParams = {
    textDocument: toServer.asTextDocumentIdentifier(document),
    range: toServer.asRange(range),
    context: toServer.asCodeActionContextSync(context),
  };
  try {
    const actions = await client.sendRequest<lsp.CodeAction[] | null>(
      'textDocument/codeAction',
      params,
      token,
    );
    return await Promise.all((actions ?? []).map((action) => asCodeAction(toCode, action)));
  } catch (error) {
    if (token.isCancellationRequested || !client.isRunning()) return undefined;
    throw error;
  }
}

async function asCodeAction(toCode: Converter, { edit, ...rest }: lsp.CodeAction): Promise<CodeAction> {
  const action = await toCode.asCodeAction(rest);
  if (edit) action.edit = asWorkspaceEdit(toCode, edit);
  return action;
}

/** The server's edit as VS Code has it, tab stops included. */
export function asWorkspaceEdit(toCode: Converter, edit: lsp.WorkspaceEdit): WorkspaceEdit {
  const result = new WorkspaceEdit();
  for (const change of edit.documentChanges ?? []) {
    // The server changes texts only; it never makes, moves or deletes files.
    if (!('textDocument' in change)) continue;
    const edits = change.edits.map((one) => asEntry(toCode, one, edit.changeAnnotations ?? {}));
    result.set(toCode.asUri(change.textDocument.uri), edits);
  }
  return result;
}

/** Whether an edit of one document is for this version of it. */
export function isFor(version: number, { documentChanges = [] }: lsp.WorkspaceEdit): boolean {
  return documentChanges.every(
    (change) => !('textDocument' in change) || change.textDocument.version === version,
  );
}

function asEntry(
  toCode: Converter,
  edit: lsp.TextEdit | lsp.AnnotatedTextEdit | lsp.SnippetTextEdit,
  annotations: Record<string, lsp.ChangeAnnotation>,
): [TextEdit | SnippetTextEdit, WorkspaceEditEntryMetadata | undefined] {
  const range = toCode.asRange(edit.range);
  const annotation = 'annotationId' in edit && edit.annotationId ? annotations[edit.annotationId] : undefined;
  const metadata = annotation && { needsConfirmation: false, ...annotation };
  if (!('snippet' in edit)) return [new TextEdit(range, edit.newText), metadata];
  const snippet = new SnippetTextEdit(range, new SnippetString(edit.snippet.value));
  snippet.keepWhitespace = true;
  return [snippet, metadata];
}

type Converter = lsp.BaseLanguageClient['protocol2CodeConverter'];
