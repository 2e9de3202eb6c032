import { quoteEnd } from './flow-gaps.ts';
import { reasonFor, secondColon } from './trap-reasons.ts';

/** A value that YAML misreads, by its place in the text that was looked at. */
export interface Found {
  readonly start: number;
  readonly value: string;
  readonly reason: string;
}

/** The traps within the list in brackets or the map in braces that starts at `at`, as far as its line goes. */
export function bracketTraps(line: string, at: number): Found[] {
  const found: Found[] = [];
  const open: string[] = [];
  for (let index = at; index < line.length; ) {
    const sign = line[index] ?? '';
    if (/[\s,]/.test(sign)) index++;
    else if (sign === ']' || sign === '}') {
      open.pop();
      index++;
      if (open.length === 0) return found;
    } else {
      const inBraces = open.at(-1) === '{';
      const start = inBraces ? behindKey(line, index) : index;
      const trap =
        open.length > 0 && (!inBraces || start > index) ? trapAt(line, start, inBraces) : undefined;
      if (trap) found.push(trap);
      const first = line[start] ?? '';
      if (trap) index = start + trap.value.length;
      else if (first === '[' || first === '{') {
        open.push(first);
        index = start + 1;
      } else if (first === '"' || first === "'") index = quoteEnd(line, start) ?? line.length;
      else index = start + Math.max(valueAt(line, start).length, 1);
    }
  }
  return found;
}

function behindKey(line: string, at: number): number {
  const key = /[\w-]+:[ \t]+/y;
  key.lastIndex = at;
  return key.test(line) ? key.lastIndex : at;
}

/** In brackets, a single colon makes a pair, and no error. */
function trapAt(line: string, start: number, inBraces: boolean): Found | undefined {
  if (/["']/.test(line[start] ?? '')) return undefined;
  const value = valueAt(line, start).split(/\s#/, 1)[0]?.trimEnd() ?? '';
  const reason = reasonFor(value);
  const isPair = reason === secondColon && !inBraces && !/:\s.*:\s/.test(value);
  return reason === undefined || isPair ? undefined : { start, value, reason };
}

/** A text up to the sign that ends it within brackets; a word in brackets of its own may stand in front. */
function valueAt(line: string, start: number): string {
  const value = /(?:\[[^\][,{}"']*\]|\{[^\][,{}"':]*\})?[^,{}[\]]*/y;
  value.lastIndex = start;
  return value.exec(line)?.[0] ?? '';
}
