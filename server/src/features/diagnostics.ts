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

/** @param rulePages URI of the folder that holds the rules' pages. */
export function diagnosticsOf(
  document: TextDocument,
  findings: readonly LocatedFinding[],
  rulePages: string,
): Diagnostic[] {
  return findings.map((finding) => diagnosticOf(document, finding, rulePages));
}

function diagnosticOf(document: TextDocument, finding: LocatedFinding, rulePages: string): Diagnostic {
  const { rule, severity, message, span, related } = finding;
  return {
    range: rangeOf(document, span),
    severity: severities[severity],
    code: rule,
    source: diagnosticSource,
    message,
    ...(rule !== 'internal' && rulePages !== '' && { codeDescription: { href: `${rulePages}/${rule}.md` } }),
    ...(related && {
      relatedInformation: related.map((each) => ({
        message: each.message,
        location: { uri: document.uri, range: rangeOf(document, each.span) },
      })),
    }),
  };
}
