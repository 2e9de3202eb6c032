import type { Severity } from '../../lint/rule.ts';
import { ruleOf } from '../../rules/registry.ts';
import type { Report } from '../report.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, for code-scanning views. @param version of the tool. */
export function sarif({ files }: Report, version: string): string {
  const ids = [...new Set(files.flatMap((file) => file.findings.map((finding) => finding.rule)))].sort();
  const rules = ids.map((id) => {
    const rule = ruleOf(id);
    return {
      id,
      shortDescription: { text: rule?.summary ?? id },
      ...(rule && { fullDescription: { text: rule.why } }),
    };
  });
  const results = files.flatMap(({ path, findings }) =>
    findings.map(({ rule, severity, message, start, end }) => ({
      ruleId: rule,
      ruleIndex: ids.indexOf(rule),
      level: levels[severity],
      message: { text: message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
            region: {
              startLine: start.line,
              startColumn: start.column,
              endLine: end.line,
              endColumn: end.column,
            },
          },
        },
      ],
    })),
  );
  const driver = { name: 'healthcare-okr', version, rules };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}
