/** Takes pictures in a running VS Code. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ROOT } from '../root.ts';
import { remotePath, workbenchUrl } from '../vscode-host/workbench.ts';
import { clipOf } from './frame.ts';
import type { Picture } from './picture.ts';
import { withFewColours } from './png.ts';
import { rest } from './steps.ts';

const SETTINGS = {
  'files.autoSave': 'off',
  'editor.stickyScroll.enabled': false,
  'editor.cursorBlinking': 'solid',
  'workbench.reduceMotion': 'on',
};

/** The path of a picture. */
export function pathOf(name: string): string {
  return join(ROOT, 'docs/images', `${name}.png`);
}

/** Takes a picture of a fresh copy of the examples and writes its file. `authority` is where VS Code answers. */
export async function take(browser: Browser, authority: string, picture: Picture): Promise<void> {
  const [width, height] = picture.window ?? [1280, 720];
  const page = await browser.newPage({ viewport: { width, height } });
  try {
    const folder = layOut(picture);
    const opened = remotePath(authority, join(folder, picture.file));
    await page.goto(workbenchUrl(authority, folder, [['openFile', opened]]));
    // Room for a lens, which says what it has to say once it is seen.
    await page.waitForSelector('[monaco-view-zone]', { state: 'attached', timeout: 60_000 });
    await rest(page);
    try {
      for (const step of picture.steps) await step(page);
      const clip = await clipOf(page, picture.frame);
      writeFileSync(pathOf(picture.name), withFewColours(await page.screenshot(clip && { clip })));
    } catch (error) {
      const png = join(tmpdir(), `${picture.name}.png`);
      await page.screenshot({ path: png });
      throw new Error(`No picture ${picture.name}; ${png} shows the window.`, { cause: error });
    }
  } finally {
    await page.close();
  }
}

/** The folder's path can be seen, so it is the same each time; but each picture has its own: VS Code restores what was open in one. */
function layOut({ name, settings, files = {} }: Picture): string {
  const folder = join(tmpdir(), 'okrs', name, 'examples');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  cpSync(join(ROOT, 'examples'), folder, { recursive: true });
  mkdirSync(join(folder, '.vscode'));
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  for (const [path, change] of Object.entries(files)) {
    const file = join(folder, path);
    writeFileSync(file, change(existsSync(file) ? readFileSync(file, 'utf8') : ''));
  }
  return folder;
}
