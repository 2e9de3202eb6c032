/** What a user does in VS Code, as steps of a picture. */
import type { Page } from 'playwright-core';
import { boxOf, EDITOR, lineOf } from './frame.ts';
import type { Step } from './picture.ts';

/** Height of a line in pixels. */
const LINE = 19;

/** Presses keys one after the other, such as `Control+.` */
export const press =
  (...keys: string[]): Step =>
  async (page) => {
    for (const key of keys) await page.keyboard.press(key);
  };

/** Types at the cursor, as slowly as a person. */
export const type =
  (text: string): Step =>
  (page) =>
    page.keyboard.type(text, { delay: 30 });

/** Waits until something is in sight. */
export const see =
  (selector: string): Step =>
  async (page) => {
    await page.waitForSelector(selector, { timeout: 20_000 });
  };

/** Clicks, even where a badge lies above. */
export const click =
  (selector: string): Step =>
  (page) =>
    page.click(selector, { force: true });

/** Lets animations, smooth scrolling and what follows an edit come to rest. */
export const rest: Step = (page) => page.waitForTimeout(1500);

/** Puts the cursor where `|` stands in a text that the editor holds once, or behind the text. */
export const at =
  (marked: string): Step =>
  async (page) => {
    const [before = '', after = ''] = marked.split('|');
    await find(page, before + after);
    await page.keyboard.press('ArrowRight');
    for (let left = after.length; left > 0; left--) await page.keyboard.press('ArrowLeft');
  };

/** Scrolls until the line of a text that is in sight is one of the first, with room for lenses that come late. */
export const toTop =
  (text: string): Step =>
  async (page) => {
    const editor = await boxOf(page.locator(EDITOR).first(), 'the editor');
    await page.mouse.move(editor.x + editor.width / 2, editor.y + editor.height / 2);
    for (let tries = 0, last = Number.NaN; tries < 20; tries++) {
      const { y } = await boxOf(lineOf(page, text), text);
      const distance = y - editor.y - 3 * LINE;
      const isAtRest = y === last;
      if (isAtRest && Math.abs(distance) < LINE) return;
      if (isAtRest || tries === 0) await page.mouse.wheel(0, distance);
      last = y;
      await page.waitForTimeout(500);
    }
  };

/** Runs a command by its name in the command palette. */
export const command =
  (name: string): Step =>
  async (page) => {
    await page.keyboard.press('F1');
    await page.waitForSelector('.quick-input-widget input');
    await page.keyboard.type(name);
    await page.click(`.quick-input-list .monaco-list-row:has-text("${name}")`);
    // A mouse that rests on something may explain it.
    await page.mouse.move(2, 2);
  };

/** Answers a question that VS Code asks in its box above, by the first choice that fits. */
export const answer =
  (question: string, text = ''): Step =>
  async (page) => {
    await page.waitForSelector(`.quick-input-widget input[placeholder^="${question}"]`);
    await page.keyboard.type(text);
    await page.waitForSelector('.quick-input-list .monaco-list-row');
    await page.keyboard.press('Enter');
  };

/** Moves the border of the side bar. */
export const widenSideBar =
  (by: number): Step =>
  async (page) => {
    const box = await page.locator('.part.sidebar').boundingBox();
    if (!box) throw new Error('The side bar is not in sight.');
    const [edge, middle] = [box.x + box.width + 2, box.y + box.height / 4];
    await page.mouse.move(edge, middle);
    await page.mouse.down();
    await page.mouse.move(edge + by, middle, { steps: 5 });
    await page.mouse.up();
    // Under the mouse the border shines.
    await page.mouse.move(edge, 5);
  };

async function find(page: Page, text: string): Promise<void> {
  await page.click(`${EDITOR} .overflow-guard`, { position: { x: 400, y: 5 } });
  await page.keyboard.press('Control+F');
  await page.waitForSelector('.find-widget.visible');
  await page.keyboard.insertText(text);
  await page.waitForSelector('.find-widget.visible .matchesCount:not(:has-text("No results"))');
  await page.waitForTimeout(300);
  await page.keyboard.press('Escape');
}
