import type { SemanticTokensEdit } from 'vscode-languageserver';

/** The one stretch of numbers in which two encodings differ, as the edit from the first to the second. */
export function deltaOf(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  let [end, newEnd] = [before.length, after.length];
  while (end > start && newEnd > start && before[end - 1] === after[newEnd - 1]) {
    end--;
    newEnd--;
  }
  return [{ start, deleteCount: end - start, data: after.slice(start, newEnd) }];
}
