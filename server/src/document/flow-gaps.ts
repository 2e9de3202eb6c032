import type { Edit } from './edit.ts';
import { endOfLine, type Readable } from './text.ts';

/** Offset behind the closing quote of the quoted text that starts at `at`; undefined while none is typed. */
export function quoteEnd(text: string, at: number): number | undefined {
  const quote = text[at];
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] === '\\' && quote === '"') end++;
    else if (text[end] === quote) {
      if (quote === '"' || text[end + 1] !== quote) return end + 1;
      end++;
    }
  }
  return undefined;
}

/** First offset from `at` on that holds neither a space nor a tab. */
export function skipBlanks(text: Readable, at: number): number {
  let next = at;
  while (text.charAt(next) === ' ' || text.charAt(next) === '\t') next++;
  return next;
}

/** An edit that makes a gap between two signs what it should be; none where it is that already. */
export function gap(text: string, start: number, end: number, wanted: string): Edit[] {
  return text.slice(start, end) === wanted ? [] : [{ start, end, text: wanted }];
}

const isLineBreak = (sign: string | undefined): boolean =>
  sign === undefined || sign === '\n' || sign === '\r';

/**
 * Reads the list in brackets or the map in braces that starts at `at`.
 * @returns the offset behind its last bracket and the gaps that are not as they should be: a space inside braces, none
 * inside brackets, one after a comma and a colon; undefined while a bracket or quote is open.
 */
export function flowGaps(
  text: string,
  at: number,
): { readonly end: number; readonly gaps: readonly Edit[] } | undefined {
  const gaps: Edit[] = [];
  const open: string[] = [];
  for (let index = at; index < text.length; ) {
    const sign = text[index] ?? '';
    const blanks = skipBlanks(text, index);
    if (blanks > index) {
      const [before = '', after = ''] = [text[index - 1], text[blanks]];
      const wanted = spaceBetween(before, after, open.at(-1) ?? '', isLineBreak(text[index - 1]));
      if (wanted !== undefined) gaps.push(...gap(text, index, blanks, wanted));
      index = blanks;
      continue;
    }
    if (sign === '"' || sign === "'") {
      const end = startsToken(text[index - 1]) ? quoteEnd(text, index) : index + 1;
      if (end === undefined) return undefined;
      index = end;
    } else if (sign === '#' && /\s/.test(text[index - 1] ?? '')) index = endOfLine(text, index);
    else {
      if (sign === '{' || sign === '[') open.push(sign);
      if (sign === '}' || sign === ']') open.pop();
      index++;
      if (open.length === 0) return { end: index, gaps };
      const next = text[index];
      const isTight = sign === ',' || sign === '{' || next === '}';
      if (isTight && next !== ' ' && next !== '\t' && !isLineBreak(next)) {
        const wanted = spaceBetween(sign, next ?? '', open.at(-1) ?? '', isLineBreak(sign));
        if (wanted) gaps.push({ start: index, end: index, text: wanted });
      }
    }
  }
  return undefined;
}

function startsToken(before: string | undefined): boolean {
  return before === undefined || /[\s,:[{]/.test(before);
}

/** What stands between two signs on one line; undefined where it is left as it is. */
function spaceBetween(before: string, after: string, open: string, startsLine: boolean): string | undefined {
  if (startsLine || after === '#') return undefined;
  if (isLineBreak(after || undefined)) return '';
  if (before === '{') return after === '}' ? '' : ' ';
  if (before === '[') return '';
  if (after === '}') return open === '{' ? ' ' : undefined;
  if (after === ']') return before === ':' ? undefined : '';
  if (after === ',') return before === ':' ? undefined : '';
  return before === ',' || before === ':' ? ' ' : undefined;
}
