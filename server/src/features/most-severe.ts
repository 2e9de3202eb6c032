import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import * as l10n from '../base/l10n.ts';
import { diagnosticSource } from './diagnostics.ts';

/** As many as VS Code shows of one file; of more it takes the most severe itself, after all were sent with each key. */
const LIMIT = 1000;

/**
 * What an editor is sent of a file's diagnostics, in their order: all of them, or the most severe of very many, and a line
 * on top that says how many are left out. The command line lists them all.
 */
export function mostSevere(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  if (diagnostics.length <= LIMIT) return [...diagnostics];
  const room = roomOf(diagnostics, LIMIT - 1);
  const sent = diagnostics.filter(({ severity = DiagnosticSeverity.Error }) => {
    const left = room[severity] ?? 0;
    room[severity] = left - 1;
    return left > 0;
  });
  return [leftOut(diagnostics.length - sent.length), ...sent];
}

/** How many of each severity fit, the most severe first. */
function roomOf(diagnostics: readonly Diagnostic[], most: number): number[] {
  const room = [0, 0, 0, 0, 0];
  for (const { severity = DiagnosticSeverity.Error } of diagnostics)
    room[severity] = (room[severity] ?? 0) + 1;
  let left = most;
  return room.map((count) => {
    const fits = Math.min(count, left);
    left -= fits;
    return fits;
  });
}

function leftOut(count: number): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: diagnosticSource,
    message: l10n.t(
      'An editor shows at most 1,000 findings of a file, so {count} that are less severe are left out; run "healthcare-okr lint" to list all.',
      { count },
    ),
  };
}
