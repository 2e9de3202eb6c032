import { okrKeys } from '../document/keys.ts';

const owner = /\bowner:[ \t]+["']?([\p{L}\d][\p{L}\d._@-]*)/gu;
const owners = /^owner:[ \t]*\{((?:(?!\}).)*)\}/m;

/** Owners named anywhere in the file, those of the file itself first, then in order of first use. */
export function ownersIn(text: string): Set<string> {
  const found = new Set<string>();
  const add = (name: string | undefined): unknown => name && name !== 'TODO' && found.add(name);
  for (const [, name] of owners.exec(text)?.[1]?.matchAll(/:\s*["']?([\p{L}\d][\p{L}\d._@-]*)/gu) ?? [])
    add(name);
  for (const [, name] of text.matchAll(owner)) add(name);
  return found;
}

/** Keys of the format whose values are people, beside `owner`. */
const people: ReadonlySet<string> = new Set(['accepted_by', 'by', 'dpo', 'owners', 'steering', 'attendees']);

/** Whether the value at a path of keys names people. */
export function namesPeople(path: readonly string[]): boolean {
  const definition = okrKeys.definitionAt(path.slice(0, -1)) ?? '';
  const key = okrKeys.canonicalKey(definition, path.at(-1) ?? '');
  return key === 'owner' || definition === 'owner' || people.has(key);
}
