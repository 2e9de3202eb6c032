import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder with the rules' pages: beside the folder of the program that runs, wherever it was installed. */
export function rulePagesFolder(): string {
  return join(dirname(realpathSync(process.argv[1] ?? '.')), '..', 'docs', 'rules');
}
