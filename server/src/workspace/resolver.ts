import * as l10n from '../base/l10n.ts';
import type { Span } from '../document/span.ts';
import type { Profile, RuleSetting, Settings } from '../lint/severity.ts';
import { type Configuration, configurationName, type OwnMetric, readConfiguration } from './configuration.ts';
import { filesTest } from './glob.ts';
import { folderOf, isWithin, join, relativeTo } from './paths.ts';

/**
 * Reads a text file by its absolute `/` path, unless it is a link out of the workspace. Undefined when there is none;
 * where it says why a file cannot be read, that is a problem of the configuration.
 */
export type ReadText = (path: string, workspace: string) => string | Unread | undefined;

interface Unread {
  readonly problem: string;
}

/** Everything that the configuration files say about one OKR file. */
export interface Effective extends Settings {
  readonly ignored: boolean;
  readonly roles: readonly string[];
  readonly people: readonly string[];
  readonly metrics: readonly OwnMetric[];
  /** The configuration files it came from, nearest first. */
  readonly sources: readonly string[];
}

export interface PathProblem {
  readonly path: string;
  readonly span: Span;
  readonly message: string;
}

/** One configuration file. */
interface Layer extends Configuration {
  readonly path: string;
  readonly ignores: (path: string) => boolean;
  /** Those of its overrides that a file is named in, the last one first. */
  readonly overridesFor: (path: string) => Configuration['overrides'];
}

/**
 * Finds what configuration applies to a file: the nearest `.healthcare-okr.yaml` wins over those of the folders above,
 * up to one with `root: true` or to the workspace's own folder. One resolver for the editor and the command line.
 */
export class ConfigurationResolver {
  readonly #files = new Map<string, Layer | undefined>();
  readonly #chains = new Map<string, readonly Layer[]>();
  readonly #settings = new Map<string, Effective>();
  /** By path, then by place and message: what several files come upon is told once. */
  readonly #problems = new Map<string, Map<string, PathProblem>>();

  /** @param fixed path of the one configuration file to use, instead of looking for them. */
  constructor(
    private readonly read: ReadText,
    private readonly defaultProfile: Profile = 'standard',
    private readonly fixed?: string,
  ) {}

  /** Problems of the configuration files that were read so far. */
  get problems(): readonly PathProblem[] {
    return [...this.#problems.values()].flatMap((found) => [...found.values()]);
  }

  /**
   * @param path absolute path of an OKR file, with `/`.
   * @param boundary absolute folder that is not looked beyond, always the same one for a path.
   */
  settingsFor(path: string, boundary: string): Effective {
    const effective = this.#settings.get(path) ?? this.#effective(path, boundary);
    this.#settings.set(path, effective);
    return effective;
  }

  #effective(path: string, boundary: string): Effective {
    const layers = this.fixed ? this.#withBases(this.fixed, boundary) : this.#chain(folderOf(path), boundary);
    const applied = layers.flatMap((layer) => [...layer.overridesFor(path), layer]);
    const profile = applied.find((layer) => layer.profile)?.profile ?? this.defaultProfile;
    const rules: Record<string, RuleSetting> = {};
    for (const layer of applied.toReversed())
      for (const [id, setting] of Object.entries(layer.rules)) rules[id] = { ...rules[id], ...setting };
    return {
      profile,
      rules,
      ignored: layers.some((layer) => layer.ignores(path)),
      roles: layers.flatMap((layer) => layer.roles),
      people: layers.flatMap((layer) => layer.people),
      metrics: layers.flatMap((layer) => layer.metrics),
      sources: layers.map((layer) => layer.path),
    };
  }

  #chain(folder: string, boundary: string): readonly Layer[] {
    const known = this.#chains.get(folder);
    if (known) return known;
    const path = `${folder === '/' ? '' : folder}/${configurationName}`;
    const own = this.#withBases(path, boundary);
    if (own.length === 0) this.#tellMisnamed(path.replace(/aml$/, 'ml'), boundary);
    const stops = own[0]?.root === true || folder === boundary || folder === folderOf(folder);
    const layers = stops ? own : [...own, ...this.#chain(folderOf(folder), boundary)];
    this.#chains.set(folder, layers);
    return layers;
  }

  /** A file that its author takes for settings, although nobody reads it. */
  #tellMisnamed(path: string, boundary: string): void {
    if (this.read(path, boundary) === undefined) return;
    const message = l10n.t('Settings are read from {name} alone; rename this file.', {
      name: configurationName,
    });
    this.#report({ path, span: { start: 0, end: 0 }, message });
  }

  /** A file, then the files that it extends, the last one first: the extending one wins, then the later of those. */
  #withBases(path: string, boundary: string, via: readonly string[] = []): readonly Layer[] {
    const layer = this.#load(path, boundary);
    if (!layer) return [];
    const bases = layer.extends.map(({ path: relative, span }) => {
      const base = join(folderOf(path), relative);
      const problem = this.#extendsProblem(base, relative, boundary, [...via, path]);
      if (!problem) return this.#withBases(base, boundary, [...via, path]);
      this.#report({ path, span, message: problem });
      return [];
    });
    return [layer, ...bases.toReversed().flat()];
  }

  #extendsProblem(
    base: string,
    written: string,
    boundary: string,
    chain: readonly string[],
  ): string | undefined {
    if (chain.includes(base))
      return l10n.t("'{path}' leads back to this file, so the settings never end; remove this line.", {
        path: written,
      });
    if (!isWithin(base, boundary))
      return l10n.t("'{path}' is outside the workspace and is not read; keep shared settings inside it.", {
        path: written,
      });
    return this.#load(base, boundary)
      ? undefined
      : l10n.t("'{path}' cannot be found; check the path, which starts at this file's folder.", {
          path: written,
        });
  }

  #load(path: string, boundary: string): Layer | undefined {
    if (this.#files.has(path)) return this.#files.get(path);
    const text = this.read(path, boundary);
    const layer = text === undefined ? undefined : layerOf(configurationOf(text), path);
    this.#files.set(path, layer);
    for (const problem of layer?.problems ?? []) this.#report({ ...problem, path });
    return layer;
  }

  #report(problem: PathProblem): void {
    const known = this.#problems.get(problem.path) ?? new Map<string, PathProblem>();
    this.#problems.set(problem.path, known.set(`${problem.span.start} ${problem.message}`, problem));
  }
}

function configurationOf(text: string | Unread): Configuration {
  if (typeof text === 'string') return readConfiguration(text);
  return { ...readConfiguration(''), problems: [{ span: { start: 0, end: 0 }, message: text.problem }] };
}

/** Globs are read once for all files. */
function layerOf(configuration: Configuration, path: string): Layer {
  const folder = folderOf(path);
  const testOf = (globs: readonly string[]) => {
    const tests = globs.map(filesTest);
    return (file: string): boolean => tests.some((matches) => matches(relativeTo(folder, file)));
  };
  const overrides = configuration.overrides
    .toReversed()
    .map((override) => ({ override, concerns: testOf(override.files) }));
  return {
    ...configuration,
    path,
    ignores: testOf(configuration.ignore),
    overridesFor: (file) => overrides.flatMap(({ override, concerns }) => (concerns(file) ? override : [])),
  };
}
