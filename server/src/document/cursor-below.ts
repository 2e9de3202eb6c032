import type { ItemCursor, KeyCursor, ValueCursor } from './cursor.ts';
import { okrKeys } from './keys.ts';
import { layoutOf } from './layout.ts';
import type { Source } from './source.ts';
import { lineEnd } from './stretch.ts';

/**
 * Behind a key that holds keys or a list of maps, with nothing on its line or below it: what may stand on the next line.
 * @param value the cursor there.
 * @param line what stands before it on its line.
 */
export function cursorBelow(
  source: Source,
  { path, replace: { start, end }, inFlow }: ValueCursor,
  line: string,
): KeyCursor | ItemCursor | undefined {
  const info = okrKeys.describe(path);
  const [, before] = /^\ufeff?((?: |- )*)[\w-]+: +$/.exec(line) ?? [];
  if (before === undefined || inFlow || start !== end || info?.children === undefined) return undefined;
  const isList = info.type === 'list';
  if (info.type === 'text' || !isLast(source, end, before.length, isList)) return undefined;
  const { eol, dash, step } = layoutOf(source);
  const column = before.length + (isList ? dash : step);
  const replace = { start: end - (line.length - line.trimEnd().length), end };
  const below = { path, replace, column, present: new Set<string>(), lead: eol + ' '.repeat(column) };
  return isList
    ? { ...below, kind: 'item' }
    : { ...below, kind: 'key', needsColon: true, inFlow: false, opensItem: false };
}

/** True where the line ends, and nothing below it belongs to a key of that column. */
function isLast({ text }: Source, offset: number, column: number, isList: boolean): boolean {
  let end = lineEnd(text, offset);
  if (/\S/.test(text.slice(offset, end))) return false;
  for (let start = text.indexOf('\n', end) + 1; start > 0; start = text.indexOf('\n', end) + 1) {
    end = lineEnd(text, start);
    const below = text.slice(start, end);
    const indent = below.search(/\S/);
    if (indent < 0 || below.charAt(indent) === '#') continue;
    return indent < column || (indent === column && !(isList && below.charAt(indent) === '-'));
  }
  return true;
}
