/** The picture of the command line: what it says, as a terminal shows it. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { ROOT } from '../root.ts';
import { withFewColours } from './png.ts';

/** Of the file, without `.png`. */
export const TERMINAL = 'walkthrough-ci';

const COMMAND = 'lint examples/remote-monitoring --today 2027-02-01';
const STYLE =
  'margin:0;padding:20px;background:#1f1f1f;color:#ddd;font:14px/1.5 monospace;white-space:pre-wrap';

/** Writes the picture to a path; needs what is built in dist/. */
export async function takeTerminal(browser: Browser, png: string): Promise<void> {
  const text = `$ healthcare-okr ${COMMAND}\n\n${output()}`.replace(/[&<]/g, (c) => `&#${c.charCodeAt(0)};`);
  const page = await browser.newPage({ viewport: { width: 1280, height: 420 } });
  await page.setContent(
    `<body style="margin:0;background:#1f1f1f"><pre style="${STYLE}">${text}</pre></body>`,
  );
  writeFileSync(png, withFewColours(await page.screenshot()));
  await page.close();
}

function output(): string {
  try {
    return execFileSync(process.execPath, ['dist/cli.js', ...COMMAND.split(' ')], {
      cwd: ROOT,
      encoding: 'utf8',
    });
  } catch (error) {
    // Findings end it with 1.
    return String((error as { stdout?: unknown }).stdout);
  }
}
