import { grouped } from '../base/grouped.ts';
import { type LintRequest, unread } from '../lint/engine.ts';
import type { LocatedFinding } from '../lint/rule.ts';
import type { Profile } from '../lint/severity.ts';
import { type ConfigurationProblem, configurationName, readConfiguration } from './configuration.ts';
import { RememberedDisk } from './disk.ts';
import type { EditedDocument } from './edited-document.ts';
import type { Host } from './host.ts';
import { WorkspaceIndex } from './index.ts';
import { boundaryOf, folderOf, foldersAround, upwards } from './paths.ts';
import { ConfigurationResolver, type Effective, type ReadText } from './resolver.ts';
import { Session } from './session.ts';
import { nameOf, pathOf, uriOf, uriWithin } from './uris.ts';

/** The open documents, the folders they are in, and the configuration that applies to them. */
export class Workspace {
  readonly index = new WorkspaceIndex();
  /** URIs of the open documents, as the editor writes them, by path. */
  readonly #open = new Map<string, string>();
  /** URIs of the folders, in the same way. */
  #folders: ReadonlyMap<string, string> = new Map();
  #profile: Profile = 'standard';
  #resolver: ConfigurationResolver;
  readonly #disk: RememberedDisk | undefined;
  /** Paths of files that settings were looked for in, and of the folders that those are in. */
  readonly #asked = new Set<string>();

  constructor(private readonly host: Host) {
    this.#disk = host.disk && new RememberedDisk(host.disk);
    this.index.disk = this.#disk;
    this.#resolver = this.#newResolver();
  }

  set folders(uris: readonly string[]) {
    this.#folders = new Map(uris.map((uri) => [nameOf(uri), uri]));
    this.index.folders = [...this.#folders.keys()].filter((name) => name.startsWith('/'));
  }

  /** Paths of the workspace folders. */
  get folders(): readonly string[] {
    return this.index.folders;
  }

  /** The editor's own default, below every configuration file. */
  set profile(profile: Profile) {
    this.#profile = profile;
    this.reconfigure();
  }

  /** Forgets what configuration files said: one of them changed. */
  reconfigure(): void {
    this.#resolver = this.#newResolver();
  }

  /** Files came or went. */
  diskChanged(): void {
    this.#disk?.forget();
  }

  settingsFor(uri: string): Effective {
    const path = pathOf(uri);
    if (path === undefined)
      return {
        profile: this.#profile,
        rules: {},
        ignored: false,
        roles: [],
        people: [],
        metrics: [],
        sources: [],
      };
    return this.#resolver.settingsFor(path, boundaryOf(path, this.folders));
  }

  /** What is wrong in a configuration file, its `extends` included, with the text that an editor has of it. */
  configurationProblems(uri: string, text: string): readonly ConfigurationProblem[] {
    const path = pathOf(uri);
    if (path === undefined) return readConfiguration(text).problems;
    const resolver = new ConfigurationResolver((each, workspace) =>
      each === path ? text : this.host.readText(each, workspace),
    );
    resolver.settingsFor(`${folderOf(path)}/any.okr.yaml`, boundaryOf(path, this.folders));
    return resolver.problems.filter((problem) => problem.path === path);
  }

  /** What is wrong in the configuration files that were read for OKR files, by path. */
  settingsProblems(): ReadonlyMap<string, readonly ConfigurationProblem[]> {
    return grouped(this.#resolver.problems, ({ path }) => path);
  }

  /** Is it a file that settings were read from, or would have been if it had been there, or a folder with one? */
  isSettings(path: string): boolean {
    return this.#asked.has(path) || path.endsWith(`/${configurationName}`);
  }

  open(document: EditedDocument): Session {
    this.#open.set(nameOf(document.uri), document.uri);
    return new Session(document, () => this.requestFor(document.uri));
  }

  close(uri: string): void {
    this.#open.delete(nameOf(uri));
  }

  isOpen(path: string): boolean {
    return this.#open.has(path);
  }

  /** The text of a file as it is on disk. */
  readText(path: string): string | undefined {
    return this.host.readText(path, boundaryOf(path, this.folders));
  }

  /** What a file shows that is there and cannot be read; undefined for all others. */
  unreadable(path: string): readonly LocatedFinding[] | undefined {
    const problem = this.host.problemOf(path, boundaryOf(path, this.folders));
    const uri = this.uriOf(path);
    return problem === undefined ? undefined : unread(problem, this.settingsFor(uri)).findings;
  }

  /** How the editor names a file of the index. */
  uriOf(path: string): string {
    const open = this.#open.get(path);
    if (open !== undefined) return open;
    const folder = foldersAround(path, this.folders).at(-1) ?? '';
    const folderUri = this.#folders.get(folder);
    return folderUri === undefined ? uriOf(path) : uriWithin(folder, folderUri, path);
  }

  /** What the findings of a file depend on beside its text. */
  requestFor(uri: string): LintRequest {
    const { profile, rules } = this.settingsFor(uri);
    const path = nameOf(uri);
    return {
      settings: { profile, rules },
      today: this.host.today(),
      siblings: this.index.siblings(path),
      targets: this.index.targets(path),
    };
  }

  #newResolver(): ConfigurationResolver {
    const read: ReadText = (path, workspace) => {
      for (const each of upwards(path)) this.#asked.add(each);
      return this.host.readText(path, workspace);
    };
    return new ConfigurationResolver(read, this.#profile);
  }
}

/** Is it a `.healthcare-okr.yaml`? */
export function isConfiguration(uri: string): boolean {
  return uri.endsWith(`/${configurationName}`);
}
