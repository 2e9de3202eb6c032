/** Packages the extension as a user installs it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { ROOT } from './run.ts';

/** Where the packaged extension is written. */
export const VSIX = join(ROOT, '.vscode-test', 'healthcare-okrs.vsix');

/** Packages what is built in dist/, and returns the path of the VSIX. */
export async function packageExtension(): Promise<string> {
  mkdirSync(join(ROOT, '.vscode-test'), { recursive: true });
  await createVSIX({
    cwd: ROOT,
    packagePath: VSIX,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
    allowUnusedFilesPattern: true,
  });
  return VSIX;
}
