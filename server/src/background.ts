import type { Connection } from 'vscode-languageserver';

/** Lets work go on that nobody waits for: what goes wrong in it is told in the editor's log, and ends nothing else. */
export function inBackground({ console }: Pick<Connection, 'console'>, work: Promise<unknown>): void {
  work.catch((error) => console.error(error instanceof Error ? (error.stack ?? error.message) : `${error}`));
}
