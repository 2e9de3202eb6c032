/** A text as one cell of a Markdown table: what would end the cell, or be taken for HTML, stands as text; code stays code. */
export function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .split(/(`[^`|]*`)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[\\|<>]/g, (character) => `\\${character}`)))
    .join('');
}
