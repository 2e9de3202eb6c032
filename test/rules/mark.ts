/** Marks the first place of `words` in a YAML example, below its line. */
export function mark(yaml: string, words: string): string {
  const at = yaml.indexOf(words);
  const lineStart = yaml.lastIndexOf('\n', at - 1) + 1;
  const newline = yaml.indexOf('\n', at);
  const lineEnd = newline < 0 ? yaml.length : newline;
  const marks = ' '.repeat(at - lineStart) + '^'.repeat(words.length);
  return `${yaml.slice(0, lineEnd)}\n${marks}${yaml.slice(lineEnd)}`;
}
