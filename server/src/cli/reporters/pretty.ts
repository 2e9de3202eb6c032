import { styleText } from 'node:util';
import type { Severity } from '../../lint/rule.ts';
import { countTexts } from '../../lint/wording.ts';
import { printable } from '../printable.ts';
import type { Report, ReportedFinding } from '../report.ts';

const colours = { error: 'red', warning: 'yellow', info: 'blue', hint: 'gray' } as const satisfies Record<
  Severity,
  unknown
>;

/** For people: findings by file, then the counts. In colour on a terminal, unless NO_COLOR is set. */
export function pretty({ files, summary }: Report): string {
  const blocks = files
    .filter((file) => file.findings.length > 0)
    .map((file) => `${paint('underline', printable(file.path))}\n${file.findings.map(line).join('')}\n`);
  const counts = countTexts(summary);
  const total = counts.length > 0 ? counts.join(', ') : 'no findings';
  return `${blocks.join('')}${total} in ${summary.files === 1 ? '1 file' : `${summary.files} files`}\n`;
}

function line({ start, severity, message, rule, fixes }: ReportedFinding): string {
  const place = `${start.line}:${start.column}`.padEnd(8);
  const fix = fixes.length > 0 ? paint('gray', ` (fix: ${printable(fixes[0] ?? '')})`) : '';
  return `  ${paint('gray', place)}${paint(colours[severity], severity.padEnd(8))}${printable(message)} ${paint('gray', rule)}${fix}\n`;
}

function paint(style: 'underline' | 'gray' | 'red' | 'yellow' | 'blue', text: string): string {
  return process.stdout.isTTY && process.env.NO_COLOR === undefined ? styleText(style, text) : text;
}
