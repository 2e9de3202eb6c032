/**
 * A text as one cell of a Markdown table: what would end the cell, begin a link or a picture, or be taken for HTML, stands as text;
 * within the marks of code only the end of a cell needs that.
 */
export function cell(text: string): string {
  const parts = text.replace(/\s+/g, ' ').split(/((?<!`)`[^`]+`(?!`))/);
  return parts
    .map((part, at) => part.replace(at % 2 === 1 ? /\|/g : /[\\`|<>[]/g, (character) => `\\${character}`))
    .join('');
}

/** A text as it is, on one line, between more backticks than it has in a row: the name of a file may have any sign. */
export function code(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${marks}${space}${text.replace(/\s+/g, ' ')}${space}${marks}`;
}
