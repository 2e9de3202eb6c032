import { isAtLeast, type Severity } from '../../lint/rule.ts';
import type { Report, ReportedFinding } from '../report.ts';

/**
 * JUnit XML: a suite a file, a case a finding; a clean file is one passed case.
 * @param failOn findings below it are told in cases that pass, as the run does.
 */
export function junit({ files }: Report, failOn: Severity): string {
  const fails = ({ severity }: ReportedFinding) => isAtLeast(severity, failOn);
  let failures = 0;
  const suites = files.map(({ path, findings }) => {
    const name = escapeXml(path);
    const cases =
      findings.length > 0
        ? findings.map((finding) => testCase(name, finding, fails(finding)))
        : [`    <testcase classname="${name}" name="clean"/>`];
    const failed = findings.filter(fails).length;
    failures += failed;
    return `  <testsuite name="${name}" tests="${cases.length}" failures="${failed}">\n${cases.join('\n')}\n  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="healthcare-okr" failures="${failures}">\n${suites.join('\n')}\n</testsuites>\n`;
}

function testCase(file: string, { rule, severity, message, start }: ReportedFinding, fails: boolean): string {
  const place = `${start.line}:${start.column}`;
  const told = fails
    ? `<failure type="${severity}" message="${escapeXml(message)}">${escapeXml(`${place} ${message}`)}</failure>`
    : `<system-out>${escapeXml(`${place} ${severity} ${message}`)}</system-out>`;
  return `    <testcase classname="${file}" name="${rule} ${place}">${told}</testcase>`;
}

function escapeXml(text: string): string {
  const safe = [...text].filter((character) => character >= ' ' || character === '\n').join('');
  return safe
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
