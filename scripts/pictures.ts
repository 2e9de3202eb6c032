/** `npm run pictures -- [NAME…]`: takes the pictures of the README and the walkthrough (docs/images) anew, in a real VS Code. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import './build.ts';
import { launchChromium } from './vscode-host/chromium.ts';
import { packageExtension } from './vscode-host/extension.ts';
import { ROOT } from './vscode-host/run.ts';
import { scenes } from './vscode-host/scenes.ts';
import { startServer } from './vscode-host/server.ts';
import { newPage, remotePath, workbenchUrl } from './vscode-host/workbench.ts';

const COMMAND = 'lint examples/remote-monitoring --today 2027-02-01';

/** The path of a picture. */
function picture(name: string): string {
  return join(ROOT, 'docs/images', `${name}.png`);
}

async function takeScenes(browser: Browser, names: readonly string[]): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'healthcare-okrs-pictures-'));
  const folder = join(copy, 'examples');
  cpSync(join(ROOT, 'examples'), folder, { recursive: true });
  const server = await startServer({ extensions: [await packageExtension()], port: 0, testDriver: false });
  try {
    for (const { name, file, show } of scenes) {
      if (names.length > 0 && !names.includes(name)) continue;
      const page = await newPage(browser);
      const opened = remotePath(server.authority, join(folder, file));
      await page.goto(workbenchUrl(server.authority, folder, [['openFile', opened]]));
      await page.waitForSelector('.monaco-editor .view-line', { timeout: 60_000 });
      await show(page);
      await page.screenshot({ path: picture(name) });
      await page.close();
      console.log(`Written: ${picture(name)}`);
    }
  } finally {
    await server.stop();
    rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What the command line says, as a terminal shows it. */
async function takeTerminal(browser: Browser): Promise<void> {
  const [program, ...rest] = ['dist/cli.js', ...COMMAND.split(' ')] as const;
  let output: string;
  try {
    output = execFileSync(process.execPath, [program, ...rest], { cwd: ROOT, encoding: 'utf8' });
  } catch (error) {
    // Findings end it with 1.
    output = String((error as { stdout?: unknown }).stdout);
  }
  const page = await browser.newPage({ viewport: { width: 1280, height: 420 } });
  const escaped = `$ healthcare-okr ${COMMAND}\n\n${output}`.replace(/[&<]/g, (c) => `&#${c.charCodeAt(0)};`);
  const style =
    'margin:0;padding:20px;background:#1f1f1f;color:#ddd;font:14px/1.5 monospace;white-space:pre-wrap';
  await page.setContent(
    `<body style="margin:0;background:#1f1f1f"><pre style="${style}">${escaped}</pre></body>`,
  );
  await page.screenshot({ path: picture('walkthrough-ci') });
}

const names = process.argv.slice(2);
const browser = await launchChromium();
try {
  await takeScenes(browser, names);
  if (names.length === 0 || names.includes('walkthrough-ci')) await takeTerminal(browser);
} finally {
  await browser.close();
}
