/**
 * `npm start`: builds and installs the extension into a VS Code of its own and opens a copy of examples/ in the browser.
 * `npm start -- --screenshot FILE.png [--open PATH-IN-EXAMPLES]` takes a picture instead.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import './build.ts';
import { ROOT } from './root.ts';
import { findChromium } from './vscode-host/chromium.ts';
import { packageExtension } from './vscode-host/extension.ts';
import { openInBrowser } from './vscode-host/open-in-browser.ts';
import { takeScreenshot } from './vscode-host/screenshot.ts';
import { startServer } from './vscode-host/server.ts';
import { remotePath, workbenchUrl } from './vscode-host/workbench.ts';

const { values } = parseArgs({
  options: {
    screenshot: { type: 'string' },
    open: { type: 'string', default: 'tele-dermatology/tele-dermatology.okr.yaml' },
    port: { type: 'string', default: '0' },
  },
});

async function start(): Promise<void> {
  if (values.screenshot !== undefined) await findChromium();
  const copy = mkdtempSync(join(tmpdir(), 'healthcare-okrs-examples-'));
  const clear = (): void => rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
  try {
    await open(copy, clear);
  } catch (error) {
    clear();
    throw error;
  }
}

async function open(copy: string, clear: () => void): Promise<void> {
  const folder = join(copy, 'examples');
  cpSync(join(ROOT, 'examples'), folder, { recursive: true });
  const vsix = await packageExtension();
  const server = await startServer({ extensions: [vsix], port: Number(values.port), testDriver: false });
  const stop = async (): Promise<void> => {
    await server.stop();
    clear();
  };
  const file = remotePath(server.authority, join(folder, values.open));
  const url = workbenchUrl(server.authority, folder, [['openFile', file]]);
  if (values.screenshot === undefined) {
    console.log(`VS Code with the examples (a copy; change what you like): ${url}\nCtrl+C ends it.`);
    openInBrowser(url);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop());
    return;
  }
  try {
    await takeScreenshot(url, values.screenshot);
    console.log(`Written: ${values.screenshot}`);
  } finally {
    await stop();
  }
}

/** What went wrong, the cause first: what to do about it is the last thing that is read. */
function tell(error: unknown): void {
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  if (cause instanceof Error) console.error(`${cause.message.trimEnd()}\n`);
  console.error(message);
  process.exitCode = 1;
}

await start().catch(tell);
