/** Whether a text only holds a place for what its author has yet to write. */
export function isToFill(text: string): boolean {
  return /^(?:todo|tbd|\?+)$/i.test(text.trim());
}
