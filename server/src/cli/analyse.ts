import { writeFileSync } from 'node:fs';
import * as l10n from '../base/l10n.ts';
import { MESSAGE_LENGTH } from '../base/shortened.ts';
import { Source } from '../document/source.ts';
import { type Analysis, lintSource, readFacts } from '../lint/engine.ts';
import { applySafeFixes } from '../lint/fix.ts';
import { Memory } from '../lint/memory.ts';
import { rules } from '../rules/registry.ts';
import type { Candidate } from '../workspace/discovery.ts';
import { FileEntry } from '../workspace/entry.ts';
import { WorkspaceIndex } from '../workspace/index.ts';
import { nodeDisk } from '../workspace/node-host.ts';
import { ConfigurationResolver, type Effective, type ReadText } from '../workspace/resolver.ts';
import { nativeOf } from '../workspace/uris.ts';
import type { FileArguments } from './arguments.ts';
import { entriesBeside } from './beside.ts';
import {
  absolute,
  boundaryOf,
  configurationFile,
  configurationReader,
  display,
  eachOnce,
  isSettings,
  namedFiles,
  read,
  workspaceOf,
} from './files.ts';
import { type Position, positions } from './report.ts';
import { uncheckedNote } from './unchecked.ts';

/** A file that was read, and what its rules say. */
export interface AnalysedFile {
  /** As people read it. */
  readonly path: string;
  readonly source: Source;
  readonly settings: Effective;
  readonly analysis: Analysis;
}

/** A file of which nothing is known, and why. */
export interface UnreadFile {
  readonly path: string;
  readonly problem: string;
  /** `internal` where an error of ours is why. */
  readonly rule: 'okr/unreadable' | 'internal';
  readonly settings: Effective;
}

/** What is kept of all files that were asked for. */
export interface Analysed<T> {
  readonly files: readonly T[];
  /** What is wrong with configuration files, and which files could not be written: ready to print. */
  readonly problems: readonly string[];
  /** What else to say, and no problem. */
  readonly notes: readonly string[];
  /** Files that `files.ignore` leaves out, as people read them. */
  readonly leftOut: readonly string[];
}

interface Loaded {
  readonly path: string;
  readonly source: Source;
  readonly settings: Effective;
  readonly memory: Memory;
  /** What other files may know of it. */
  readonly entry: FileEntry;
}

/**
 * Reads files and folders and shows them to the rules. All files are read before any is looked at, and those beside them too,
 * since a product's files speak for each other.
 * @param told what is kept of a file, once its rules have spoken.
 * @param stdin what standard input holds, for `--stdin-filename`.
 * @throws UsageError when a path does not exist.
 */
export function analyseFiles<T>(
  args: FileArguments,
  told: (file: AnalysedFile | UnreadFile) => T,
  stdin?: Uint8Array,
): Analysed<T> {
  const readText = configurationReader(args);
  const resolver = new ConfigurationResolver(readText, args.profile, configurationFile(args));
  const problems: string[] = [];
  const files: (Loaded | UnreadFile)[] = [];
  const unchecked = new Set<string>();
  const leftOut: string[] = [];
  const named = namedFiles(args);
  for (const candidate of eachOnce(named)) {
    const { path } = candidate;
    const settings = withProfile(resolver.settingsFor(absolute(path), boundaryOf(absolute(path))), args);
    if (settings.ignored) leftOut.push(display(path));
    if (settings.ignored || isSettings(path)) unchecked.add(absolute(path));
    else files.push(readCandidate(candidate, settings, args, problems, stdin));
  }
  const index = indexOf(
    files.flatMap((file) => ('entry' in file ? file.entry : [])),
    args,
  );
  const kept = files.map((file) => {
    if ('problem' in file) return told(file);
    const seen = orStumbled(file, () => ({ kept: told(analysed(file, index, args.today)) }));
    return 'kept' in seen ? seen.kept : told(seen);
  });
  const notes = named.flatMap((each) => uncheckedNote(each, unchecked) ?? []);
  return { files: kept, problems: [...problems, ...settingsProblems(resolver, readText)], notes, leftOut };
}

/** A file as it was read, with its safe fixes made where they are asked for. */
function readCandidate(
  candidate: Candidate,
  settings: Effective,
  args: FileArguments,
  problems: string[],
  stdin: Uint8Array | undefined,
): Loaded | UnreadFile {
  const { path } = candidate;
  const reading = read(candidate, args, stdin);
  if ('problem' in reading)
    return { path: display(path), problem: reading.problem, rule: 'okr/unreadable', settings };
  return orStumbled({ path, settings }, () => {
    const file = load(path, reading.text, settings, args.today);
    return args.fix ? fixed(file, args.today, problems) : file;
  });
}

/** What the files, and those beside them, may know of each other. */
function indexOf(entries: readonly FileEntry[], args: FileArguments): WorkspaceIndex {
  const index = new WorkspaceIndex();
  for (const entry of [...entries, ...entriesBeside(entries)]) index.add(entry);
  index.folders = [...new Set(entries.map(({ path }) => workspaceOf(path, args)))];
  index.disk = nodeDisk;
  index.isComplete = true;
  return index;
}

/** What is wrong with configuration files, ready to print; each of them is read once more for the lines. */
function settingsProblems({ problems }: ConfigurationResolver, readText: ReadText): string[] {
  const places = new Map<string, (offset: number) => Position>();
  return problems.map(({ path, span, message }) => {
    const place = places.get(path) ?? positionsIn(readText(path, ''));
    places.set(path, place);
    const { line, column } = place(span.start);
    return `${display(nativeOf(path))}:${line}:${column} ${message}`;
  });
}

function positionsIn(text: ReturnType<ReadText>): (offset: number) => Position {
  return positions(typeof text === 'string' ? text : '');
}

/** What a step on one file gives; an error of ours in it is a finding of that file, and all others are checked as they are. */
function orStumbled<T>({ path, settings }: Pick<Loaded, 'path' | 'settings'>, step: () => T): T | UnreadFile {
  try {
    return step();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const problem = l10n
      .t('Checking this file stopped with an error of ours; please report it: {detail}', { detail })
      .slice(0, MESSAGE_LENGTH);
    return { path: display(path), problem, rule: 'internal', settings };
  }
}

/** Reads what a file says, and shows its parts to their rules; what rules on whole files find depends on other files. */
function load(path: string, text: string, settings: Effective, today: string): Loaded {
  const memory = new Memory();
  const source = new Source(text);
  const facts = readFacts(rules, source, { settings, today }, memory);
  return { path, source, settings, memory, entry: new FileEntry(absolute(path), facts, source.cut) };
}

/** With what the product's other files of the cycle say, and what its references name. */
function analysed(
  { path, source, settings, memory }: Loaded,
  index: WorkspaceIndex,
  today: string,
): AnalysedFile {
  const siblings = index.siblings(absolute(path));
  const targets = index.targets(absolute(path));
  const analysis = lintSource(rules, source, { settings, today, siblings, targets }, memory);
  return { path: display(path), source, settings, analysis };
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

/** The command line's `--profile` wins over the configuration's. */
function withProfile(settings: Effective, { profile }: FileArguments): Effective {
  return profile ? { ...settings, profile } : settings;
}
