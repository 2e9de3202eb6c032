import type { Diagnostic } from 'vscode-languageserver';

/** The empty range at a place. */
export const at = (line: number, character: number) => ({
  start: { line, character },
  end: { line, character },
});

/** The lines of the findings that a target is missing. */
export function missingTargets(diagnostics: readonly Diagnostic[]): number[] {
  return diagnostics.filter(({ code }) => code === 'okr/missing-target').map(({ range }) => range.start.line);
}
