/** Takes a picture of an OKR file with its findings, as a user sees it. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { newPage } from './workbench.ts';

const SQUIGGLE = '.squiggly-error, .squiggly-warning';

/** Opens `url` and writes a PNG: the findings' list, the first finding's place, and its hover. */
export async function takeScreenshot(url: string, png: string): Promise<void> {
  const browser = await launchChromium();
  try {
    const page = await newPage(browser);
    await page.goto(url);
    await page.waitForSelector('.monaco-editor .view-line', { timeout: 60_000 });
    await goToFirstFinding(page);
    await hoverFinding(page);
    mkdirSync(dirname(png), { recursive: true });
    await page.screenshot({ path: png });
  } finally {
    await browser.close();
  }
}

async function goToFirstFinding(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+M');
  const row = '.markers-panel .monaco-list-row:has(.marker-icon)';
  await page.waitForSelector(row, { timeout: 30_000 });
  await page.click(row);
  await page.waitForSelector(SQUIGGLE);
}

async function hoverFinding(page: Page): Promise<void> {
  // The lightbulb and the smooth scrolling come to rest first.
  await page.waitForTimeout(1000);
  const box = await page.locator(SQUIGGLE).first().boundingBox();
  if (!box) throw new Error('The finding is not in sight.');
  await page.mouse.move(box.x + 60, box.y + box.height / 2, { steps: 5 });
  await page.waitForSelector('.monaco-hover:not(.hidden) .hover-contents');
  await page.waitForTimeout(500);
}
