/** What VS Code calls inside the extension host: runs the suites with Mocha, one line a test, and writes what came out. */
import Mocha from 'mocha';
import { Uri, workspace } from 'vscode';

/** Rejects when a test failed, so that VS Code's exit code tells it too. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: Lines });
  mocha.suite.emit('pre-require', globalThis, 'suites', mocha);
  await import('./suites/start.ts');
  await import('./suites/reading.ts');
  await import('./suites/navigation.ts');
  await import('./suites/display.ts');
  await import('./suites/overview.ts');
  await import('./suites/writing.ts');
  await import('./suites/completion.ts');
  await import('./suites/formatting.ts');
  await import('./suites/reopening.ts');
  await import('./suites/refactoring.ts');
  await import('./suites/settings.ts');
  await import('./suites/files.ts');
  if (workspace.workspaceFile) await import('./suites/folders.ts');
  if ('importScripts' in globalThis) await import('./suites/virtual.ts');
  const failures: string[] = [];
  const passed = await new Promise<number>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats?.passes ?? 0));
    runner.on('fail', (test, error) => failures.push(`${test.fullTitle()}: ${error.message}`));
  });
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('No folder is open.');
  // A web worker has no file system but VS Code's.
  const result = Uri.joinPath(folder.uri, '../result.json');
  await workspace.fs.writeFile(result, new TextEncoder().encode(JSON.stringify({ passed, failures })));
  if (failures.length > 0) throw new Error(`${failures.length} tests failed.`);
}

class Lines extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.on('pass', (test) => {
      console.log(`  ✓ ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on('fail', (test, error) => {
      console.log(`  ✗ ${test.fullTitle()}\n${error.stack ?? error.message}`.replaceAll('\n', '\n    '));
    });
  }
}
