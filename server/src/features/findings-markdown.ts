import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as l10n from '../base/l10n.ts';
import { cell, code } from '../base/markdown.ts';
import { type LocatedFinding, type Severity, severities } from '../lint/rule.ts';
import { countsOf, countTexts } from '../lint/wording.ts';

const names: Readonly<Record<Severity, string>> = {
  error: l10n.mark('error'),
  warning: l10n.mark('warning'),
  info: l10n.mark('note'),
  hint: l10n.mark('hint'),
};

/** What was found in a file, as Markdown for the description of a pull request: the worst first. */
export function findingsAsMarkdown(
  document: TextDocument,
  findings: readonly LocatedFinding[],
  { name, profile }: { readonly name: string; readonly profile: string },
): string {
  const title = `### Healthcare OKRs: ${code(name)}`;
  if (findings.length === 0)
    return `${title}\n\n${l10n.t('No findings (profile {profile}).', { profile: code(profile) })}\n`;
  const rows = severities.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(({ rule, message, span }) => {
        const line = document.positionAt(span.start).line + 1;
        return `| ${l10n.t(names[severity])} | ${line} | ${cell(message)} | ${code(rule)} |`;
      }),
  );
  const about = l10n.t('{counts} (profile {profile})', {
    counts: countTexts(countsOf(findings)).join(', '),
    profile: code(profile),
  });
  const heads = `| | ${l10n.t('Line')} | ${l10n.t('Finding')} | ${l10n.t('Rule')} |`;
  return [title, '', about, '', heads, '|---|---:|---|---|', ...rows, ''].join('\n');
}
