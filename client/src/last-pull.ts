import type { CancellationToken, TextDocument, Uri } from 'vscode';
import type { ProvideDiagnosticSignature, vsdiag } from 'vscode-languageclient';

/**
 * Middleware for the question what one file shows. The library asks once more when a tab is closed, and drops the answer;
 * but when the tab is open again by then, it forgets the file at that moment and asks nothing while somebody types there
 * (microsoft/vscode-languageserver-node#1821 is the same for documents that were closed). So that question is answered at
 * once, without the server: nothing changed.
 * @param ask takes the question to the server.
 */
export function answerLastPull(
  file: TextDocument | Uri,
  previousResultId: string | undefined,
  token: CancellationToken,
  ask: ProvideDiagnosticSignature,
): ReturnType<ProvideDiagnosticSignature> {
  // Of a closed tab the library knows the name only.
  if ('uri' in file) return ask(file, previousResultId, token);
  const kind = 'unChanged' as vsdiag.DocumentDiagnosticReportKind.unChanged;
  return { kind, resultId: previousResultId ?? '' };
}
