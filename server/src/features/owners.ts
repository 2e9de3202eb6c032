import { okrKeys } from '../document/keys.ts';
import type { Span } from '../document/span.ts';

const owner = /\bowner:[ \t]+["']?([\p{L}\d][\p{L}\d._@-]*)/gu;
const owners = /^owner:[ \t]*\{(?:(?!\}).)*\}/m;
const eachOwner = /:\s*["']?([\p{L}\d][\p{L}\d._@-]*)/gu;

/**
 * Owners named anywhere in the file, those of the file itself first, then in order of first use.
 * @param typed what stands there is nobody yet.
 */
export function ownersIn(text: string, typed: Span): Set<string> {
  const found = new Set<string>();
  const add = (pattern: RegExp, within: string, from: number): void => {
    for (const { 0: words, 1: name = '', index } of within.matchAll(pattern)) {
      const at = from + index + words.length - name.length;
      if (name !== 'TODO' && (at < typed.start || at >= typed.end)) found.add(name);
    }
  };
  const { 0: map = '', index = 0 } = owners.exec(text) ?? {};
  add(eachOwner, map, index);
  add(owner, text, 0);
  return found;
}

/** Keys of the format whose values are people, beside `owner`. */
const people: ReadonlySet<string> = new Set(['accepted_by', 'by', 'dpo', 'owners', 'steering', 'attendees']);

/** Whether the value at a path of keys names people. */
export function namesPeople(path: readonly string[]): boolean {
  const definition = okrKeys.definitionAt(path.slice(0, -1)) ?? '';
  const key = okrKeys.canonicalKey(definition, path.at(-1) ?? '');
  return (
    key === 'owner' ||
    definition === 'owner' ||
    people.has(key) ||
    (definition === 'advisor' && key === 'name')
  );
}
