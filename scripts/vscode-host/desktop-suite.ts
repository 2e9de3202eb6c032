/** Runs a Mocha suite inside desktop VS Code: the one that `VSCODE_EXECUTABLE` names, else a downloaded one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';
import type { SuiteRun } from './browser-suite.ts';
import { run } from './run.ts';

/** Resolves with the exit code of VS Code; its output goes to the console. */
export async function runOnDesktop(test: SuiteRun): Promise<number> {
  const vscodeExecutablePath = process.env.VSCODE_EXECUTABLE || (await download());
  const data = mkdtempSync(join(tmpdir(), 'healthcare-okrs-desktop-'));
  const folders = [`--extensions-dir=${join(data, 'extensions')}`, `--user-data-dir=${join(data, 'user')}`];
  try {
    const [cli = vscodeExecutablePath] = resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath);
    for (const vsix of test.install) await run(cli, [...folders, '--install-extension', vsix, '--force']);
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: test.extension,
      extensionTestsPath: test.suite,
      launchArgs: [test.workspace, ...folders, '--disable-workspace-trust', '--skip-welcome'],
    });
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function download(): Promise<string> {
  try {
    return await downloadAndUnzipVSCode();
  } catch (error) {
    const advice =
      'Name an installed one in VSCODE_EXECUTABLE, or unset VSCODE_TEST to use the one from npm.';
    throw new Error(`Desktop VS Code could not be downloaded. ${advice}`, { cause: error });
  }
}
