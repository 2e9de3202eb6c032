import { isAtLeast } from '../lint/rule.ts';
import { type AnalysedFile, analyseFiles, type UnreadFile } from './analyse.ts';
import type { LintArguments } from './arguments.ts';
import { inRepository } from './files.ts';
import { type Report, type ReportedFile, reportFile, reportOf, reportUnread } from './report.ts';
import { detailsOf } from './reporters/index.ts';

/** What a run of `lint` comes to. */
export interface Outcome {
  readonly report: Report;
  /** What is wrong with configuration files, and which files could not be written: ready to print. */
  readonly problems: readonly string[];
  /** What whoever called should know and what is no problem: ready to print. */
  readonly notes: readonly string[];
  /** 0 clean, 1 findings at or above the limit, 2 problems, 3 an error of our own. */
  readonly exitCode: 0 | 1 | 2 | 3;
}

/**
 * Lints files and folders.
 * @param stdin what standard input holds, for `--stdin-filename`.
 * @throws UsageError when a path does not exist.
 */
export function runLint(args: LintArguments, stdin?: Uint8Array): Outcome {
  const details = detailsOf(args.format);
  const reported = (file: AnalysedFile | UnreadFile): ReportedFile => ({
    ...('problem' in file ? reportUnread(file) : reportFile(file.path, file.source, file.analysis, details)),
    ...(details.fromRepository && inRepository(file.path)),
  });
  const { files, problems, notes } = analyseFiles(args, reported, stdin);
  const report = reportOf(files);
  return { report, problems, notes, exitCode: exitCode(report, problems.length > 0, args) };
}

function exitCode(report: Report, hasProblems: boolean, { failOn }: LintArguments): Outcome['exitCode'] {
  const findings = report.files.flatMap((file) => file.findings);
  if (findings.some((finding) => finding.rule === 'internal')) return 3;
  if (hasProblems) return 2;
  return findings.some((finding) => isAtLeast(finding.severity, failOn)) ? 1 : 0;
}
