import type { Severity } from '../../lint/rule.ts';
import { ruleOf } from '../../rules/registry.ts';
import type { Report, ReportedFinding } from '../report.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, for code-scanning views; what comments suppress is in it, with their reasons. @param version of the tool. */
export function sarif({ files }: Report, version: string): string {
  const all = files.flatMap(({ path, findings, suppressed = [] }) => [
    ...findings.map((finding) => ({ path, finding, suppressions: [] })),
    ...suppressed.map((finding) => ({
      path,
      finding,
      suppressions: [{ kind: 'inSource', justification: finding.reason }],
    })),
  ]);
  const ids = [...new Set(all.map(({ finding }) => finding.rule))].sort();
  const rules = ids.map((id) => {
    const rule = ruleOf(id);
    return {
      id,
      shortDescription: { text: rule?.summary ?? id },
      ...(rule && { fullDescription: { text: rule.why } }),
    };
  });
  const results = all.map(({ path, finding, suppressions }) => ({
    ...resultOf(path, finding, ids.indexOf(finding.rule)),
    suppressions,
  }));
  const driver = { name: 'healthcare-okr', version, rules };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function resultOf(path: string, finding: ReportedFinding, ruleIndex: number) {
  const { rule, severity, message, start, end, fingerprint } = finding;
  return {
    ruleId: rule,
    ruleIndex,
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
    // The name under which GitHub knows a finding again.
    ...(fingerprint !== undefined && { partialFingerprints: { primaryLocationLineHash: fingerprint } }),
  };
}
