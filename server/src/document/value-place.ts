const separator = /[,:[\]{}"']/;

/**
 * May a value be typed at the end of a line: behind a colon, in a list or in quotes? The line is cut at its last sign and
 * looked at in pieces, as one regular expression would go over a long line again and again.
 */
export function awaitsValue(line: string): boolean {
  if (/^\s*- /.test(line) && !line.includes(':')) return true;
  let start = line.length;
  while (start > 0 && !separator.test(line.charAt(start - 1))) start--;
  const typed = line.slice(start);
  const isQuoted = /["']/.test(line.charAt(start - 1));
  const word = isQuoted ? typed : typed.trimStart();
  const before = isQuoted ? line.slice(0, start - 1) : line.slice(0, line.length - word.length);
  const lead = before.trimEnd();
  if (lead.endsWith(':') && lead !== before && (word === '' || /^[^\s#]/.test(word))) return true;
  if (/[[,]$/.test(lead) && /^[\w#./-]*$/.test(word)) return true;
  return /[^\s#]/.test(typed) && /:\s+\[/.test(line.slice(line.lastIndexOf(']') + 1));
}
