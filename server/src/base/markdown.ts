/**
 * A text as one cell of a Markdown table, that reads as it is and does nothing: what would end the cell, be taken for marks or HTML,
 * begin a link or a picture, call a person or name an issue stands as text; within the marks of code only the end of a cell needs that.
 */
export function cell(text: string): string {
  const parts = text.replace(/\s+/g, ' ').split(/((?<!`)`[^`]+`(?!`))/);
  return parts.map((part, at) => (at % 2 === 1 ? part.replace(/\|/g, '\\|') : inert(part))).join('');
}

/** An underscore within a word is no mark. What platforms link by themselves is cut by a space without width, as no backslash keeps them from it. */
function inert(text: string): string {
  return text
    .replace(/[\\`|<>[*~&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/@(?=\w)|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi, `$&${gap}`);
}

const gap = '&#8203;';

/** A text as it is, on one line, between more backticks than it has in a row: the name of a file may have any sign. */
export function code(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${marks}${space}${text.replace(/\s+/g, ' ')}${space}${marks}`;
}
