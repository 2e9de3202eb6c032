import { existsSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { remember } from '../base/remember.ts';
import { configurationName } from '../workspace/configuration.ts';
import { type Candidate, discover, isThere } from '../workspace/discovery.ts';
import { globTest } from '../workspace/glob.ts';
import { folderOf, isOkrFile, isWithin, relativeTo } from '../workspace/paths.ts';
import { decode, type Reading, readTextFile } from '../workspace/reading.ts';
import { repositoryOf } from '../workspace/repository.ts';
import type { ReadText } from '../workspace/resolver.ts';
import { nativeOf, pathOfNative } from '../workspace/uris.ts';
import { type FileArguments, UsageError } from './arguments.ts';

/** What somebody named, and the files that it stands for. */
export interface Named {
  readonly name: string;
  readonly files: readonly Candidate[];
}

/**
 * The files to lint, by what was named; settings may be named, too, for a hook that hands on what has changed.
 * @throws UsageError when a path does not exist, or is no file of ours: before any file is read or written.
 */
export function namedFiles({ paths, stdinFilename }: FileArguments): readonly Named[] {
  const all =
    stdinFilename === undefined
      ? paths.map(filesOf)
      : [{ name: stdinFilename, files: [{ path: stdinFilename }] }];
  for (const { name, files } of all)
    if (files[0]?.path === name && !files[0].problem && !isOkrFile(name) && !isSettings(name))
      throw new UsageError(`'${name}' is no OKR file; those are named like goals.okr.yaml.`);
  return all;
}

function filesOf(name: string): Named {
  const files = discover(name) ?? fitting(name);
  if (!files) throw new UsageError(`There is no file or folder '${name}'.`);
  return { name, files: [...files] };
}

/** Is it a file of settings, which holds no goals? */
export function isSettings(path: string): boolean {
  return basename(path) === configurationName;
}

/** The OKR files that a pattern fits, for shells and scripts that hand it on as it is; undefined for what is none, or fits none. */
function fitting(pattern: string): readonly Candidate[] | undefined {
  const parts = pattern.split(sep).join('/').split('/');
  const first = parts.findIndex((part) => /[*?[{]/.test(part));
  if (first < 0) return undefined;
  const folder = parts.slice(0, first).join('/') || (first > 0 ? '/' : '.');
  const fits = globTest(`./${parts.slice(first).join('/')}`);
  const below = [...(discover(folder) ?? [])];
  const files = below.filter(({ path }) => fits(relative(folder, path).split(sep).join('/')));
  return files.length > 0 ? files : undefined;
}

/** Each file once, however often it was named. */
export function* eachOnce(all: readonly Named[]): Generator<Candidate> {
  const seen = new Set<string>();
  for (const file of all.flatMap(({ files }) => files)) {
    const path = absolute(file.path);
    if (!seen.has(path)) yield file;
    seen.add(path);
  }
}

/** @param stdin what standard input holds, where the file is read from it. */
export function read({ path, problem }: Candidate, args: FileArguments, stdin?: Uint8Array): Reading {
  if (problem !== undefined) return { problem };
  if (stdin) return decode(stdin);
  return readTextFile(path, nativeOf(workspaceOf(absolute(path), args)));
}

/** The path of `--config`. @throws UsageError when it does not exist. */
export function configurationFile({ config }: FileArguments): string | undefined {
  if (config !== undefined && !existsSync(config))
    throw new UsageError(`There is no configuration file '${config}'.`);
  return config && absolute(config);
}

/** Reads configuration files; the one that the caller named may be a link to anywhere. */
export function configurationReader(args: FileArguments): ReadText {
  const named = configurationFile(args);
  return (path, boundary) => {
    const native = nativeOf(path);
    if (!isThere(native)) return undefined;
    const workspace = boundary === '/' ? workspaceOf(path, args) : boundary;
    const reading = readTextFile(native, path === named ? undefined : nativeOf(workspace));
    return 'text' in reading ? reading.text : reading;
  };
}

/** Configuration is looked for up to the repository's folder, else up to the file system's root. */
export function boundaryOf(path: string): string {
  return repositoryAround(folderOf(path)) ?? '/';
}

/** Asked once of each folder: while the command runs, none becomes a repository. */
const repositoryAround = remember(repositoryOf);

/** The folder that no link may lead out of, and that references may start from: the repository's, else the one that was named or the command runs in. */
export function workspaceOf(path: string, { paths }: FileArguments): string {
  const named = () => ['.', ...paths].map(absolute).find((each) => isWithin(path, each) && each !== path);
  return repositoryAround(folderOf(path)) ?? named() ?? folderOf(path);
}

/** The path with `/` between its parts, as URIs and the index have it. */
export function absolute(path: string): string {
  return pathOfNative(resolve(path));
}

/**
 * A path as whoever has the repository reads it: from the folder of the one that the command runs in, which may hold others;
 * of a file outside of that from its own; from the working directory where there is none; else as it is.
 */
export function inRepository(path: string): { readonly path: string; readonly root?: string } {
  const whole = absolute(path);
  const here = absolute('.');
  const around = [repositoryAround(here), repositoryAround(folderOf(whole)), here];
  const root = around.find((folder) => folder !== undefined && isWithin(whole, folder));
  return root === undefined ? { path: whole } : { path: relativeTo(root, whole), root };
}

/** A path as people read it: from the working directory where it is within, with `/`. */
export function display(path: string): string {
  const shown = relative(process.cwd(), path);
  return (shown.startsWith('..') || shown === '' ? path : shown).split(sep).join('/');
}
