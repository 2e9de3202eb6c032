import { createHash } from 'node:crypto';

/**
 * Names by which the findings of one file are known again in its next version, wherever their lines are then: the rule and the
 * words of the line, and a number where both come more than once.
 */
export function fingerprints(text: string): (rule: string, line: number) => string {
  const lines = text.split('\n');
  const counts = new Map<string, number>();
  return (rule, line) => {
    const words = (lines[line - 1] ?? '').trim();
    const hash = createHash('sha256').update(`${rule}\n${words}`).digest('hex').slice(0, 16);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return `${hash}:${count}`;
  };
}
