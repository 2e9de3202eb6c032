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
