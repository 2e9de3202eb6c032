import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LocatedFinding, Severity } from '../lint/rule.ts';
import { rangeOf } from './ranges.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const diagnosticSource = 'Healthcare OKRs';

/** What diagnostics hold beyond their words. */
export interface DiagnosticStyle {
  /** URI of the folder that holds the rules' pages. */
  readonly rulePages: string;
  /** The editor shows the other places that a finding points to. */
  readonly related: boolean;
}

/** Findings as an editor takes them, in their order. */
export function diagnosticsOf(
  document: TextDocument,
  findings: readonly LocatedFinding[],
  style: DiagnosticStyle,
): Diagnostic[] {
  return findings.map((finding) => diagnosticOf(document, finding, style));
}

function diagnosticOf(document: TextDocument, finding: LocatedFinding, style: DiagnosticStyle): Diagnostic {
  const { rulePages } = style;
  const { rule, severity, message, span, related } = finding;
  return {
    range: rangeOf(document, span),
    severity: severities[severity],
    code: rule,
    source: diagnosticSource,
    message,
    ...(rule !== 'internal' && rulePages !== '' && { codeDescription: { href: `${rulePages}/${rule}.md` } }),
    ...(related &&
      style.related && {
        relatedInformation: related.map((each) => ({
          message: each.message,
          location: { uri: document.uri, range: rangeOf(document, each.span) },
        })),
      }),
  };
}
