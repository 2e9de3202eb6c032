import { writeFileSync } from 'node:fs';
import { Source } from '../document/source.ts';
import { lintSource, readFacts } from '../lint/engine.ts';
import type { DocumentFacts } from '../lint/facts.ts';
import { applySafeFixes } from '../lint/fix.ts';
import { Memory } from '../lint/memory.ts';
import { severities } from '../lint/rule.ts';
import { rules } from '../rules/registry.ts';
import { FileEntry } from '../workspace/entry.ts';
import { WorkspaceIndex } from '../workspace/index.ts';
import { nodeDisk } from '../workspace/node-host.ts';
import { ConfigurationResolver, type Effective } from '../workspace/resolver.ts';
import type { LintArguments } from './arguments.ts';
import { entriesBeside } from './beside.ts';
import {
  absolute,
  boundaryOf,
  candidates,
  configurationFile,
  configurationReader,
  display,
  read,
} from './files.ts';
import {
  positions,
  type Report,
  type ReportedFile,
  reportFile,
  reportOf,
  reportUnreadable,
} from './report.ts';
import { shownBy } from './reporters/index.ts';

export interface Outcome {
  readonly report: Report;
  /** What is wrong with configuration files, and which files could not be written: ready to print. */
  readonly problems: readonly string[];
  /** What whoever called should know and what is no problem: ready to print. */
  readonly notes: readonly string[];
  /** 0 clean, 1 findings at or above the limit, 2 problems, 3 an error of our own. */
  readonly exitCode: 0 | 1 | 2 | 3;
}

interface Loaded {
  readonly path: string;
  readonly source: Source;
  readonly settings: Effective;
  readonly memory: Memory;
  readonly facts: DocumentFacts;
}

/**
 * Lints files and folders. All files are read before any is reported, and those beside them too, since a product's
 * files speak for each other.
 * @param stdin reads standard input, for `--stdin-filename`.
 * @throws UsageError when a path does not exist.
 */
export function runLint(args: LintArguments, stdin: () => Uint8Array): Outcome {
  const readText = configurationReader(args);
  const resolver = new ConfigurationResolver(readText, args.profile, configurationFile(args));
  const files: (Loaded | ReportedFile)[] = [];
  const problems: string[] = [];
  const notes: string[] = [];
  for (const candidate of candidates(args)) {
    const { path } = candidate;
    const settings = withProfile(resolver.settingsFor(absolute(path), boundaryOf(absolute(path))), args);
    if (settings.ignored) {
      if (args.paths.includes(path))
        notes.push(`${display(path)} is not checked: files.ignore leaves it out.`);
      continue;
    }
    const reading = read(candidate, args, stdin);
    if ('problem' in reading) files.push(reportUnreadable(display(path), reading.problem, settings));
    else {
      const file = load(path, reading.text, settings, args.today);
      files.push(args.fix ? fixed(file, args.today, problems) : file);
    }
  }
  const index = new WorkspaceIndex();
  index.folders = [absolute('.')];
  const entries = files.flatMap((file) =>
    'facts' in file ? new FileEntry(absolute(file.path), file.facts, file.source.cut) : [],
  );
  for (const entry of [...entries, ...entriesBeside(entries)]) index.add(entry);
  index.disk = nodeDisk;
  index.isComplete = true;
  const report = reportOf(files.map((file) => ('facts' in file ? finish(file, index, args) : file)));
  problems.push(
    ...resolver.problems.map(({ path, span, message }) => {
      const text = readText(path, '');
      const { line, column } = positions(typeof text === 'string' ? text : '')(span.start);
      return `${display(path)}:${line}:${column} ${message}`;
    }),
  );
  return { report, problems, notes, exitCode: exitCode(report, problems.length > 0, args) };
}

/** Reads what a file says, and shows its parts to their rules; what rules on whole files find depends on other files. */
function load(path: string, text: string, settings: Effective, today: string): Loaded {
  const memory = new Memory();
  const source = new Source(text);
  return { path, source, settings, memory, facts: readFacts(rules, source, { settings, today }, memory) };
}

/** With what the product's other files of the cycle say, and what its references name. */
function finish(file: Loaded, index: WorkspaceIndex, { today, format }: LintArguments): ReportedFile {
  const { path, source, settings, memory } = file;
  const siblings = index.siblings(absolute(path));
  const targets = index.targets(absolute(path));
  const analysis = lintSource(rules, source, { settings, today, siblings, targets }, memory);
  return reportFile(display(path), source, analysis, shownBy(format));
}

/** Applies the safe fixes; a file that cannot be written stays as it is, and is a problem. */
function fixed(file: Loaded, today: string, problems: string[]): Loaded {
  const { path, source, settings } = file;
  const before = source.text.toString();
  const text = applySafeFixes(rules, before, { settings, today });
  if (text === before) return file;
  try {
    writeFileSync(path, text);
    return load(path, text, settings, today);
  } catch {
    problems.push(`${display(path)} cannot be written, so nothing in it was fixed; check its permissions.`);
    return file;
  }
}

function exitCode(report: Report, hasProblems: boolean, { failOn }: LintArguments): Outcome['exitCode'] {
  const findings = report.files.flatMap((file) => file.findings);
  if (findings.some((finding) => finding.rule === 'internal')) return 3;
  if (hasProblems) return 2;
  const limit = severities.indexOf(failOn);
  return findings.some((finding) => severities.indexOf(finding.severity) <= limit) ? 1 : 0;
}

/** The command line's `--profile` wins over the configuration's. */
function withProfile(settings: Effective, { profile }: LintArguments): Effective {
  return profile ? { ...settings, profile } : settings;
}
