import { type Severity, severities } from '../../lint/rule.ts';
import { printable } from '../printable.ts';
import type { Report } from '../report.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** GitHub Actions workflow commands: an annotation a finding, the most severe ones first, since GitHub shows only some of a step. */
export function github({ files }: Report): string {
  const all = files.flatMap(({ path, findings }) => findings.map((finding) => ({ path, finding })));
  return severities
    .flatMap((severity) => all.filter(({ finding }) => finding.severity === severity))
    .map(({ path, finding: { severity, start, end, rule, message } }) => {
      const place = `file=${property(path)},line=${start.line},col=${start.column},endLine=${end.line},endColumn=${end.column}`;
      return `::${levels[severity]} ${place},title=${property(rule)}::${data(message)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
