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
