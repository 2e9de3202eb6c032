/** Packages the extension as a user installs it. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../root.ts';
import { run } from './run.ts';

const VSIX = join(ROOT, '.vscode-test', 'healthcare-okrs.vsix');

/** Packages what is built in dist/, and returns the full path of the VSIX. */
export async function packageExtension(): Promise<string> {
  mkdirSync(dirname(VSIX), { recursive: true });
  const vsce = join(ROOT, 'node_modules/@vscode/vsce/vsce');
  const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  await run(process.execPath, [vsce, 'package', ...flags, '--out', VSIX]);
  return VSIX;
}
