import { UsageError } from './arguments.ts';
import { printable } from './printable.ts';

/** All of standard input, which a terminal or a slow program may still be writing. @throws UsageError when it cannot be read. */
export async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of process.stdin) chunks.push(chunk);
  } catch (error) {
    throw new UsageError(`Standard input cannot be read (${codeOf(error)}).`);
  }
  return Buffer.concat(chunks);
}

/**
 * Goes on to the end when nobody reads what is told any more, as behind `| head`: what was found, and so the exit code, is the same.
 * An output that is cut for another reason, such as a full disk, is none that a program could trust.
 */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error) => {
      if (codeOf(error) === 'EPIPE') return;
      process.stderr.write(`${printable(`What was found cannot be written (${codeOf(error)}).`)}\n`);
      process.exit(2);
    });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
