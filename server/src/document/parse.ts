import type { Parsed } from './parsed.ts';
import { parseFlawless } from './quick.ts';
import { parseThoroughly } from './thorough.ts';

/**
 * Parses YAML 1.2 text whose scalars are all read by their source text. Never throws.
 * @param place maps an offset of `text` to an offset of the file; all spans of the result are in file offsets.
 */
export function parse(text: string, place: (offset: number) => number = (offset) => offset): Parsed {
  // Several in a row come of files that were put together.
  const marks = text.search(/[^\ufeff]|$/);
  if (marks > 0) return parse(text.slice(marks), (offset) => place(offset + marks));
  return parseFlawless(text, place) ?? parseThoroughly(text, place);
}
