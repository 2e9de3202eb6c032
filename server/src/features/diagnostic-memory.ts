import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Source } from '../document/source.ts';
import type { DocumentFacts, ObjectiveFacts } from '../lint/facts.ts';
import type { LocatedFinding } from '../lint/rule.ts';
import { type DiagnosticStyle, diagnosticsOf } from './diagnostics.ts';
import { downBy } from './ranges.ts';

interface Known {
  findings: readonly LocatedFinding[];
  diagnostics: readonly Diagnostic[];
  /** Where the objective began. */
  offset: number;
  line: number;
}

/** The diagnostics of objectives that were not edited: they stay, or move by whole lines. Facts are kept by an objective's text. */
export class DiagnosticMemory {
  readonly #known = new WeakMap<ObjectiveFacts, Known>();

  /** @param style always the same. */
  constructor(private readonly style: DiagnosticStyle) {}

  /** @param findings in the order of their places, as `diagnosticsOf` takes them. */
  diagnosticsOf(
    document: TextDocument,
    source: Source,
    facts: DocumentFacts,
    findings: readonly LocatedFinding[],
  ): Diagnostic[] {
    const found: Diagnostic[] = [];
    for (let from = 0; from < findings.length; ) {
      const index = findings[from]?.objective;
      let to = from + 1;
      while (to < findings.length && findings[to]?.objective === index) to++;
      const run = findings.slice(from, to);
      const objective = index === undefined ? undefined : facts.objectives[index];
      const offset = index === undefined ? 0 : source.startOf(index);
      for (const diagnostic of this.#ofRun(document, run, objective, offset)) found.push(diagnostic);
      from = to;
    }
    return found;
  }

  #ofRun(
    document: TextDocument,
    findings: readonly LocatedFinding[],
    objective: ObjectiveFacts | undefined,
    offset: number,
  ): readonly Diagnostic[] {
    if (!objective || findings.some(({ related }) => related))
      return diagnosticsOf(document, findings, this.style);
    const { line } = document.positionAt(offset);
    const known = this.#known.get(objective);
    if (!known || !isMoved(known.findings, findings, offset - known.offset)) {
      const diagnostics = diagnosticsOf(document, findings, this.style);
      this.#known.set(objective, { findings, diagnostics, offset, line });
      return diagnostics;
    }
    known.diagnostics = movedBy(line - known.line, known.diagnostics);
    known.findings = findings;
    known.offset = offset;
    known.line = line;
    return known.diagnostics;
  }
}

/** Whether the findings are the same, all `by` characters further. */
function isMoved(before: readonly LocatedFinding[], now: readonly LocatedFinding[], by: number): boolean {
  return (
    before.length === now.length &&
    before.every((old, index) => {
      const next = now[index];
      if (!next) return false;
      return (
        old.rule === next.rule &&
        old.severity === next.severity &&
        old.span.start + by === next.span.start &&
        old.span.end + by === next.span.end &&
        old.message === next.message
      );
    })
  );
}

function movedBy(lines: number, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (lines === 0) return diagnostics;
  return diagnostics.map((diagnostic) => ({ ...diagnostic, range: downBy(lines, diagnostic.range) }));
}
