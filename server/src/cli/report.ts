import { lastAt } from '../document/search.ts';
import type { Source } from '../document/source.ts';
import type { Analysis } from '../lint/engine.ts';
import { fixesOf } from '../lint/fix.ts';
import type { LocatedFinding, Severity } from '../lint/rule.ts';
import { severityOf } from '../lint/severity.ts';
import { countsOf } from '../lint/wording.ts';
import { ruleOf } from '../rules/registry.ts';
import type { UnreadFile } from './analyse.ts';
import { fingerprints } from './fingerprints.ts';

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: Position;
  readonly end: Position;
  readonly path: string;
  /** Titles of the fixes on offer; none in a format that does not show them. */
  readonly fixes: readonly string[];
  /** By which it is known again in the next version of its file; only in a format that tracks findings. */
  readonly fingerprint?: string;
}

/** A finding that a comment of the file answers. */
export interface ReportedSuppression extends ReportedFinding {
  readonly reason: string;
}

export interface ReportedFile {
  readonly path: string;
  /** Where the path starts, absolute, with `/`: the repository or the working directory; only in a format that speaks of a repository. */
  readonly root?: string;
  readonly findings: readonly ReportedFinding[];
  /** Only in a format that tracks findings. */
  readonly suppressed?: readonly ReportedSuppression[];
}

/** What a format shows beside places and messages. */
export interface Details {
  /** The titles of fixes: each fix is worked out to know whether it changes anything. */
  readonly fixes: boolean;
  /** What comments suppress, and by what a finding is known again. */
  readonly tracking: boolean;
  /** Paths as in the repository, wherever the command runs. */
  readonly fromRepository: boolean;
}

export interface Report {
  readonly version: 1;
  readonly files: readonly ReportedFile[];
  readonly summary: { readonly files: number } & Readonly<Record<Severity, number>>;
}

/** All files with the number of findings of each severity. */
export function reportOf(files: readonly ReportedFile[]): Report {
  const counts = countsOf(files.flatMap(({ findings }) => findings));
  return { version: 1, files, summary: { files: files.length, ...counts } };
}

/** A file's findings with lines and columns. */
export function reportFile(
  path: string,
  source: Source,
  { findings, suppressed }: Pick<Analysis, 'findings' | 'suppressed'>,
  details: Pick<Details, 'fixes' | 'tracking'>,
): ReportedFile {
  const text = source.text.toString();
  const position = positions(text);
  const known = details.tracking ? knownAgain(text, position, [...findings, ...suppressed]) : undefined;
  const reported = (finding: LocatedFinding): ReportedFinding => {
    const fingerprint = known?.get(finding);
    return {
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      start: position(finding.span.start),
      end: position(finding.span.end),
      path: finding.path,
      fixes: details.fixes ? fixesOf(ruleOf(finding.rule), finding, source).map(({ title }) => title) : [],
      ...(fingerprint !== undefined && { fingerprint }),
    };
  };
  return {
    path,
    findings: findings.map(reported),
    ...(details.tracking && {
      suppressed: suppressed.map((finding) => ({ ...reported(finding), reason: finding.reason })),
    }),
  };
}

/** Fingerprints in the order of the text, so that a finding keeps its own when the one above it is suppressed. */
function knownAgain(
  text: string,
  position: (offset: number) => Position,
  findings: readonly LocatedFinding[],
): ReadonlyMap<LocatedFinding, string> {
  const fingerprint = fingerprints(text);
  const ordered = findings.toSorted((a, b) => a.span.start - b.span.start);
  return new Map(ordered.map((each) => [each, fingerprint(each.rule, position(each.span.start).line)]));
}

/** A file that could not be read at all. */
export function reportUnread({ path, problem: message, rule, settings }: UnreadFile): ReportedFile {
  const severity = severityOf({ id: rule, severity: 'error' }, undefined, settings, false);
  const start = { line: 1, column: 1 };
  if (severity === 'off') return { path, findings: [] };
  return { path, findings: [{ rule, severity, message, start, end: start, path: '', fixes: [] }] };
}

/** Tells the position of an offset. A byte order mark takes no column, as in editors. */
export function positions(text: string): (offset: number) => Position {
  const starts = [text.startsWith('\ufeff') ? 1 : 0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = Math.max(
      lastAt(starts, offset, (start) => start),
      0,
    );
    return { line: line + 1, column: Math.max(offset - (starts[line] ?? 0), 0) + 1 };
  };
}
