/** The part of the window that a picture keeps. */
import type { Locator, Page } from 'playwright-core';
import type { Picture } from './picture.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The editor that has the focus, or had it last. */
export const EDITOR = '.editor-group-container.active .monaco-editor';

const MARGIN = 2;

/** Where to cut the window; undefined for all of it. */
export async function clipOf(page: Page, frame: Picture['frame']): Promise<Box | undefined> {
  if (frame === undefined) return undefined;
  const boxes = (selectors: readonly string[]): Promise<Box[]> =>
    Promise.all(selectors.map((selector) => boxOf(page.locator(selector).first(), selector)));
  if (typeof frame === 'string') return union(await boxes([frame]));
  if ('around' in frame) return union(await boxes(frame.around));
  const lines = [frame.from, frame.to].map((text) => boxOf(lineOf(page, text), text));
  const { y, height } = union([...(await Promise.all(lines)), ...(await boxes(frame.also ?? []))]);
  const editor = await boxOf(page.locator(EDITOR).first(), 'the editor');
  const width = Math.min(frame.width ?? editor.width, editor.width);
  const top = Math.max(y - MARGIN, editor.y);
  return { x: editor.x, y: top, width, height: y + height + MARGIN - top };
}

function union(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The line of the editor that holds a text. The editor shows spaces as another kind of space. */
export function lineOf(page: Page, text: string): Locator {
  const words = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s');
  return page
    .locator(`${EDITOR} .view-line`)
    .filter({ hasText: new RegExp(words) })
    .first();
}

/** Where something is; fails after 10 s where it is not in sight. */
export async function boxOf(locator: Locator, what: string): Promise<Box> {
  const box = await locator.boundingBox({ timeout: 10_000 });
  if (!box) throw new Error(`Not in sight: ${what}`);
  return box;
}
