import type { MarkupContent } from 'vscode-languageserver';

const marks = /\\([\\`*_[\]<>])|\*\*|```(?:yaml\n)?|`|\[([^[\]]*)\]\(([^()]*)\)/g;

/**
 * A text in Markdown for an editor, without its marks where the editor does not read them.
 * @param isRead whether it does.
 */
export function markup(markdown: string, isRead: boolean): MarkupContent {
  if (isRead) return { kind: 'markdown', value: markdown };
  const value = markdown.replace(marks, (_mark, escaped = '', words = '', address = '') =>
    address ? `${words} (${address})` : escaped,
  );
  return { kind: 'plaintext', value };
}
