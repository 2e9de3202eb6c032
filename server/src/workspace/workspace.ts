import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { Profile } from '../lint/severity.ts';
import { configurationName } from './configuration.ts';
import type { Host } from './host.ts';
import { ConfigurationResolver, type Effective, folderOf, isWithin, type PathProblem } from './resolver.ts';
import { Session } from './session.ts';
import { SiblingIndex } from './siblings.ts';

/** The open documents, the folders they are in, and the configuration that applies to them. */
export class Workspace {
  readonly siblings: SiblingIndex;
  readonly #open = new Set<string>();
  #folders: readonly string[] = [];
  #profile: Profile = 'standard';
  #resolver: ConfigurationResolver;

  constructor(private readonly host: Host) {
    this.siblings = new SiblingIndex(host);
    this.#resolver = new ConfigurationResolver(host.readText);
  }

  set folders(uris: readonly string[]) {
    this.#folders = uris.flatMap((uri) => pathOf(uri) ?? []);
  }

  /** Paths of the workspace folders. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  /** The editor's own default, below every configuration file. */
  set profile(profile: Profile) {
    this.#profile = profile;
    this.reconfigure();
  }

  /** Forgets what configuration files said: one of them changed. */
  reconfigure(): void {
    this.#resolver = new ConfigurationResolver(this.host.readText, this.#profile);
  }

  settingsFor(uri: string): Effective {
    const path = pathOf(uri);
    if (path === undefined)
      return { profile: this.#profile, rules: {}, ignored: false, roles: [], people: [], sources: [] };
    return this.#resolver.settingsFor(path, this.#boundaryOf(path));
  }

  /** What is wrong in a configuration file, its `extends` included, as it is on disk. */
  configurationProblems(uri: string): readonly PathProblem[] {
    const path = pathOf(uri);
    if (path === undefined) return [];
    this.#resolver.settingsFor(`${folderOf(path)}/any.okr.yaml`, this.#boundaryOf(path));
    return this.#resolver.problems.filter((problem) => problem.path === path);
  }

  open(document: TextDocument): Session {
    const path = pathOf(document.uri);
    const session = new Session(document, () => {
      const { profile, rules } = this.settingsFor(document.uri);
      return {
        settings: { profile, rules },
        today: this.host.today(),
        siblings: path === undefined ? [] : this.siblings.of(path),
      };
    });
    this.#open.add(document.uri);
    return session;
  }

  close(uri: string): void {
    this.#open.delete(uri);
    const path = pathOf(uri);
    if (path !== undefined) this.siblings.refresh(path);
  }

  isOpen(path: string): boolean {
    return [...this.#open].some((uri) => pathOf(uri) === path);
  }

  /** Folder that configuration is not looked for beyond: the workspace folder, else the file's own. */
  #boundaryOf(path: string): string {
    return this.#folders.find((folder) => isWithin(path, folder)) ?? folderOf(path);
  }
}

/** Path of a `file:` URI; other schemes (untitled, virtual) have no path that could be read. */
export function pathOf(uri: string): string | undefined {
  const { scheme, path } = URI.parse(uri);
  return scheme === 'file' ? path : undefined;
}

export function isConfiguration(uri: string): boolean {
  return uri.endsWith(`/${configurationName}`);
}
