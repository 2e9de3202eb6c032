import { URI } from 'vscode-uri';
import type { Severity } from '../../lint/rule.ts';
import { ruleOf } from '../../rules/registry.ts';
import { helpOn } from '../explain.ts';
import type { Report, ReportedFinding } from '../report.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, for code-scanning views; what comments suppress is in it, with their reasons. @param version of the tool. */
export function sarif({ files }: Report, version: string): string {
  const base = files.find(({ root }) => root !== undefined)?.root;
  const all = files.flatMap(({ path, root, findings, suppressed = [] }) => [
    ...findings.map((finding) => ({ place: placeOf(path, root, base), finding, suppressions: [] })),
    ...suppressed.map((finding) => ({
      place: placeOf(path, root, base),
      finding,
      suppressions: [{ kind: 'inSource', justification: finding.reason }],
    })),
  ]);
  const ids = [...new Set(all.map(({ finding }) => finding.rule))].sort();
  const rules = ids.map((id) => {
    const rule = ruleOf(id);
    if (!rule) return { id, shortDescription: { text: id } };
    const text = helpOn(rule);
    return {
      id,
      shortDescription: { text: rule.summary },
      fullDescription: { text: rule.why },
      help: { text, markdown: text },
    };
  });
  const results = all.map(({ place, finding, suppressions }) => ({
    ...resultOf(place, finding, ids.indexOf(finding.rule)),
    suppressions,
  }));
  const driver = { name: 'healthcare-okr', version, rules };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    ...(base !== undefined && {
      originalUriBaseIds: { [baseId]: { uri: String(URI.file(base)).replace(/\/?$/, '/') } },
    }),
    results,
  };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

/** By custom the root of the source tree; code-scanning views hold what is relative to it against the repository. */
const baseId = '%SRCROOT%';

/** @param base the root that the run names; what starts elsewhere is named whole. */
function placeOf(path: string, root: string | undefined, base: string | undefined) {
  if (path.startsWith('/')) return { uri: String(URI.file(path)) };
  if (root !== base) return { uri: String(URI.file(`${root}/${path}`)) };
  const uri = path.split('/').map(encodeURIComponent).join('/');
  return base === undefined ? { uri } : { uri, uriBaseId: baseId };
}

function resultOf(place: ReturnType<typeof placeOf>, finding: ReportedFinding, ruleIndex: number) {
  const { rule, severity, message, start, end, fingerprint } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: place,
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
