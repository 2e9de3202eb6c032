/** A text as one cell of a Markdown table: what would end the cell, or be taken for HTML, stands as text; within the marks of code only the end of a cell needs that. */
export function cell(text: string): string {
  const parts = text.replace(/\s+/g, ' ').split(/(`[^`]*`)/);
  return parts
    .map((part) => part.replace(part.startsWith('`') ? /\|/g : /[\\|<>]/g, (character) => `\\${character}`))
    .join('');
}
