/** A file with one key result; its lines go below its id. */
export function keyResult(line: string): string {
  return `\nobjectives:\n  - title: A\n    key_results:\n      - id: KR-1\n${line}`;
}
