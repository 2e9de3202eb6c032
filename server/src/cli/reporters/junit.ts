import type { Report, ReportedFinding } from '../report.ts';

/** JUnit XML: a suite a file, a failed case a finding; a clean file is one passed case. */
export function junit({ files, summary }: Report): string {
  const suites = files.map(({ path, findings }) => {
    const name = escapeXml(path);
    const cases =
      findings.length > 0
        ? findings.map((finding) => failure(name, finding))
        : [`    <testcase classname="${name}" name="clean"/>`];
    return `  <testsuite name="${name}" tests="${cases.length}" failures="${findings.length}">\n${cases.join('\n')}\n  </testsuite>`;
  });
  const failures = summary.error + summary.warning + summary.info + summary.hint;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="healthcare-okr" failures="${failures}">\n${suites.join('\n')}\n</testsuites>\n`;
}

function failure(file: string, { rule, severity, message, start }: ReportedFinding): string {
  const text = escapeXml(`${start.line}:${start.column} ${message}`);
  return `    <testcase classname="${file}" name="${rule} ${start.line}:${start.column}"><failure type="${severity}" message="${escapeXml(message)}">${text}</failure></testcase>`;
}

function escapeXml(text: string): string {
  const safe = [...text].filter((character) => character >= ' ' || character === '\n').join('');
  return safe
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
