/** Takes a picture of an OKR file with its warnings, as a user sees it. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { launchChromium } from './chromium.ts';
import { newPage, openFile, workbenchReady, workbenchUrl } from './workbench.ts';

/** Opens `file` of `folder` and writes a PNG once the first finding is underlined. */
export async function takeScreenshot(
  authority: string,
  folder: string,
  file: string,
  png: string,
): Promise<void> {
  const browser = await launchChromium();
  try {
    const page = await newPage(browser);
    await page.goto(workbenchUrl(authority, folder));
    await workbenchReady(page);
    await openFile(page, file);
    await page.waitForSelector('.squiggly-error, .squiggly-warning', { timeout: 30_000 });
    await page.keyboard.press('Control+Shift+M');
    await page.waitForSelector('.markers-panel .monaco-list-row');
    await page.waitForTimeout(1000);
    mkdirSync(dirname(png), { recursive: true });
    await page.screenshot({ path: png });
  } finally {
    await browser.close();
  }
}
