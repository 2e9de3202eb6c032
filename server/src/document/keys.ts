import configTree from '../generated/config-keys.json';
import okrTree from '../generated/okr-keys.json';
import { nearest } from './nearest.ts';

export interface KeyValue {
  readonly value: string;
  readonly description: string;
}

/** What is known of one key, from the schema. */
export interface KeyInfo {
  readonly description: string;
  /** What completion writes after the key: named parts, a list, or a text. */
  readonly type: 'map' | 'list' | 'text';
  /** Values that may be written; with an open list, those that are well known. */
  readonly values?: readonly KeyValue[];
  /** Definition that holds the keys below this one, or below each entry of its list. */
  readonly children?: string;
  /** Kind of scalar, e.g. `date`, `when` (a day or a period), `cycle`, `flag` (yes or no), `score`. */
  readonly form?: string;
  /** The canonical key that this one is read as. */
  readonly aliasOf?: string;
  readonly required?: boolean;
}

type Keys = Readonly<Record<string, KeyInfo>>;

/** Keys that are the author's own in every map: nothing below them is checked. */
export function isFree(key: string): boolean {
  return key === 'notes' || key === 'tags' || key.startsWith('x-');
}

/** Look-ups in the keys of one schema. Definitions are names such as `root`, `objective`, `keyResult`. */
export class KeyCatalogue {
  readonly #tree: Readonly<Record<string, Keys>>;
  readonly #known = new Map<string, ReadonlyMap<string, KeyInfo>>();

  constructor(tree: Readonly<Record<string, Keys>>) {
    this.#tree = tree;
  }

  /** Known keys of a definition, aliases included; without the `*` that stands for keys of the author's choice. */
  keysOf(definition: string): ReadonlyMap<string, KeyInfo> {
    const known = this.#known.get(definition);
    if (known) return known;
    const keys = new Map(Object.entries(this.#tree[definition] ?? {}).filter(([key]) => key !== '*'));
    this.#known.set(definition, keys);
    return keys;
  }

  /** A key of a definition, or what stands for keys of the author's choice; undefined when unknown or free. */
  keyIn(definition: string, key: string): KeyInfo | undefined {
    const keys = this.#tree[definition] ?? {};
    if (Object.hasOwn(keys, key) && key !== '*') return keys[key];
    return keys['*'];
  }

  /** The key at a path of keys below `from` (list indices are left out); undefined when unknown or free. */
  describe(path: readonly string[], from = 'root'): KeyInfo | undefined {
    const [key, ...rest] = path;
    if (key === undefined) return undefined;
    const info = this.keyIn(from, key);
    if (rest.length === 0) return info;
    return info?.children === undefined ? undefined : this.describe(rest, info.children);
  }

  /** The definition that holds the keys below a path; undefined where no keys are known. */
  definitionAt(path: readonly string[], from = 'root'): string | undefined {
    return path.length === 0 ? from : this.describe(path, from)?.children;
  }

  /** The canonical name of a key (`krs` -> `key_results`); the key itself where it is no alias. */
  canonicalKey(definition: string, key: string): string {
    return this.keyIn(definition, key)?.aliasOf ?? key;
  }

  /** A key with its other names (`target`, `target_value`, `goal`, `to`). */
  namesOf(definition: string, key: string): readonly string[] {
    const aliases = [...this.keysOf(definition)].filter(([, { aliasOf }]) => aliasOf === key);
    return [key, ...aliases.map(([name]) => name)];
  }

  /** The keys that come behind one in the usual order, under all their names. */
  keysBehind(definition: string, key: string): readonly string[] {
    const keys = [...this.keysOf(definition).keys()];
    return keys.slice(keys.indexOf(key) + 1);
  }

  /** True for keys of the definition, keys of the author's choice and free keys (`x-*`, `notes`, `tags`). */
  isKnown(definition: string, key: string): boolean {
    return isFree(key) || this.keyIn(definition, key) !== undefined;
  }

  /** Is it a key of the format, in whatever place? */
  knows(key: string): boolean {
    return isFree(key) || Object.values(this.#tree).some((keys) => Object.hasOwn(keys, key));
  }

  /** The known key that a mistyped one most likely meant. */
  suggestKey(definition: string, key: string): string | undefined {
    const known = this.keysOf(definition);
    const canonical = [...known].flatMap(([name, { aliasOf }]) => (aliasOf === undefined ? [name] : []));
    return nearest(key, canonical) ?? nearest(key, known.keys());
  }
}

/** Keys of `*.okr.yaml`. */
export const okrKeys = new KeyCatalogue(okrTree as unknown as Record<string, Keys>);
/** The keys under which a file may hold its objectives, canonical first. */
export const objectivesKeys = okrKeys.namesOf('root', 'objectives');
/** The keys under which an objective may hold its key results, canonical first. */
export const keyResultKeys = okrKeys.namesOf('objective', 'key_results');
/** Keys of `.healthcare-okr.yaml`. */
export const configKeys = new KeyCatalogue(configTree as unknown as Record<string, Keys>);
