import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { URI } from 'vscode-uri';
import { Source } from '../document/source.ts';
import { type Analysis, lint } from '../lint/engine.ts';
import { applySafeFixes } from '../lint/fix.ts';
import { Memory } from '../lint/memory.ts';
import { severities } from '../lint/rule.ts';
import { rules } from '../rules/registry.ts';
import { discover, readOkrFile } from '../workspace/discovery.ts';
import { FileEntry } from '../workspace/entry.ts';
import { WorkspaceIndex } from '../workspace/index.ts';
import { nodeDisk } from '../workspace/node-host.ts';
import { ConfigurationResolver, type Effective } from '../workspace/resolver.ts';
import { type LintArguments, UsageError } from './arguments.ts';
import {
  positions,
  type Report,
  type ReportedFile,
  reportFile,
  reportOf,
  reportUnreadable,
} from './report.ts';

export interface Outcome {
  readonly report: Report;
  /** What is wrong with configuration files, ready to print. */
  readonly configurationProblems: readonly string[];
  /** 0 clean, 1 findings at or above the limit, 2 configuration, 3 an error of our own. */
  readonly exitCode: 0 | 1 | 2 | 3;
}

interface Loaded {
  readonly path: string;
  readonly source: Source;
  readonly settings: Effective;
  readonly memory: Memory;
  readonly analysis: Analysis;
}

/**
 * Lints files and folders. All files are read before any is reported, since a product's files speak for each other.
 * @param stdin reads standard input, for `--stdin-filename`.
 * @throws UsageError when a path does not exist.
 */
export function runLint(args: LintArguments, stdin: () => string): Outcome {
  const resolver = new ConfigurationResolver(readText, args.profile, args.config && absolute(args.config));
  if (args.config && !existsSync(args.config))
    throw new UsageError(`There is no configuration file '${args.config}'.`);
  const files: (Loaded | ReportedFile)[] = [];
  for (const { path, problem } of candidates(args)) {
    const reading =
      problem !== undefined ? { problem } : args.stdinFilename ? { text: stdin() } : readOkrFile(path);
    const settings = withProfile(resolver.settingsFor(absolute(path), boundaryOf(absolute(path))), args);
    if (settings.ignored) continue;
    if ('problem' in reading) files.push(reportUnreadable(display(path), reading.problem));
    else
      files.push(
        load(
          path,
          args.fix ? fixed(path, reading.text, settings, args.today) : reading.text,
          settings,
          args.today,
        ),
      );
  }
  const index = new WorkspaceIndex();
  index.folders = [absolute('.')];
  for (const file of files)
    if ('analysis' in file)
      index.add(new FileEntry(absolute(file.path), file.analysis.facts, file.source.cut));
  index.disk = nodeDisk;
  index.isComplete = true;
  const report = reportOf(files.map((file) => ('analysis' in file ? finish(file, index, args.today) : file)));
  const problems = resolver.problems.map(({ path, span, message }) => {
    const { line, column } = positions(readText(path) ?? '')(span.start);
    return `${display(path)}:${line}:${column} ${message}`;
  });
  return { report, configurationProblems: problems, exitCode: exitCode(report, problems.length > 0, args) };
}

function load(path: string, text: string, settings: Effective, today: string): Loaded {
  const memory = new Memory();
  const analysis = lint(rules, text, { settings, today }, memory);
  return { path, source: new Source(text), settings, memory, analysis };
}

/** Once more with what the product's other files of the cycle say, and what its references name, where there are any. */
function finish(file: Loaded, index: WorkspaceIndex, today: string): ReportedFile {
  const { path, source, settings, memory } = file;
  const siblings = index.siblings(absolute(path));
  const targets = index.targets(absolute(path));
  const analysis =
    siblings.length > 0 || Object.keys(targets).length > 0
      ? lint(rules, source.text, { settings, today, siblings, targets }, memory)
      : file.analysis;
  return reportFile(display(path), source, analysis.findings);
}

function fixed(path: string, text: string, settings: Effective, today: string): string {
  const result = applySafeFixes(rules, text, { settings, today });
  if (result !== text) writeFileSync(path, result);
  return result;
}

function exitCode(report: Report, isMisconfigured: boolean, { failOn }: LintArguments): Outcome['exitCode'] {
  const findings = report.files.flatMap((file) => file.findings);
  if (findings.some((finding) => finding.rule === 'internal')) return 3;
  if (isMisconfigured) return 2;
  const limit = severities.indexOf(failOn);
  return findings.some((finding) => severities.indexOf(finding.severity) <= limit) ? 1 : 0;
}

function* candidates(args: LintArguments): Generator<{ path: string; problem?: string | undefined }> {
  if (args.stdinFilename !== undefined) {
    yield { path: args.stdinFilename };
    return;
  }
  for (const path of args.paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) throw new UsageError(`There is no file or folder '${path}'.`);
    if (stat.isDirectory()) yield* discover(path);
    else yield { path };
  }
}

/** The command line's `--profile` wins over the configuration's. */
function withProfile(settings: Effective, { profile }: LintArguments): Effective {
  return profile ? { ...settings, profile } : settings;
}

/** Configuration is looked for up to the repository's folder, else up to the file system's root. */
function boundaryOf(path: string): string {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(`${folder}/.git`)) return folder;
  return '/';
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(URI.file(path).fsPath, 'utf8');
  } catch {
    return undefined;
  }
}

function absolute(path: string): string {
  return URI.file(resolve(path)).path;
}

function display(path: string): string {
  const shown = relative(process.cwd(), path);
  return (shown.startsWith('..') || shown === '' ? path : shown).split(sep).join('/');
}
