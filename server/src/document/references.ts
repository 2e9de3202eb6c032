import type { Source } from './source.ts';
import type { Entry } from './syntax.ts';

/** Gives a text something a name that what stands below it may refer to (`&name`)? */
export function hasAnchor(text: string): boolean {
  return /(?:^|[\s:,[{-])&[\w.-]/.test(text);
}

/** Is what an entry holds a reference, or has it a name by which other places show it, too? */
export function isShared({ text }: Source, { valueAt }: Entry): boolean {
  return /^\s*(?:!\S*\s+)?[&*][\w.-]/.test(text.slice(valueAt, valueAt + 200));
}

/** Refers a text to something above it by name (`*name`)? */
export function hasAlias(text: string): boolean {
  return /(?:^|[\s:,[{-])\*[\w.-]/.test(text);
}
