import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type LocatedFinding, type Severity, severities } from '../lint/rule.ts';

const names: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'hint',
};

/** What was found in a file, as Markdown for the description of a pull request: the worst first. */
export function findingsAsMarkdown(
  document: TextDocument,
  findings: readonly LocatedFinding[],
  { name, profile }: { readonly name: string; readonly profile: string },
): string {
  const title = `### Healthcare OKRs: \`${name}\``;
  if (findings.length === 0) return `${title}\n\nNo findings (profile \`${profile}\`).\n`;
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : `${count} ${names[severity]}${count === 1 ? '' : 's'}`;
  });
  const rows = severities.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(({ rule, message, span }) => {
        const line = document.positionAt(span.start).line + 1;
        return `| ${names[severity]} | ${line} | ${cell(message)} | \`${rule}\` |`;
      }),
  );
  const about = `${counts.join(', ')} (profile \`${profile}\`)`;
  return [title, '', about, '', '| | Line | Finding | Rule |', '|---|---:|---|---|', ...rows, ''].join('\n');
}

/** What would end a cell, or be taken for HTML, stands as text. */
function cell(text: string): string {
  return text.replace(/[\\|<>]/g, (character) => `\\${character}`).replace(/\s+/g, ' ');
}
