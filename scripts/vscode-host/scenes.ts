/** What is shown in the pictures of docs/images; each scene waits until it is really there. */
import type { Page } from 'playwright-core';

export interface Scene {
  /** Of the picture, without `.png`. */
  readonly name: string;
  /** The file of examples/ that is open. */
  readonly file: string;
  readonly show: (page: Page) => Promise<void>;
}

const DRAFT = 'tele-dermatology/tele-dermatology.okr.yaml';
const RUNNING = 'remote-monitoring/heart-at-home.okr.yaml';
const SQUIGGLE = '.squiggly-error, .squiggly-warning';
const ROW = '.pane-body .monaco-list-row';

export const scenes: readonly Scene[] = [
  {
    name: 'walkthrough-fix',
    file: DRAFT,
    async show(page) {
      await page.waitForSelector(SQUIGGLE);
      await find(page, 'Missed melanomas stay');
      await page.keyboard.press('Control+.');
      await page.waitForSelector('.action-widget .monaco-list-row');
      await rest(page);
    },
  },
  {
    name: 'walkthrough-findings',
    file: DRAFT,
    async show(page) {
      await page.waitForSelector(SQUIGGLE);
      await openViews(page);
    },
  },
  {
    name: 'views',
    file: RUNNING,
    async show(page) {
      await openViews(page);
      await find(page, 'key_results');
      await page.waitForSelector('.codelens-decoration a, .codelens-decoration span');
      await rest(page);
    },
  },
  {
    name: 'new-file',
    file: DRAFT,
    async show(page) {
      await command(page, 'Healthcare OKRs: New OKR File');
      await page.waitForSelector('.quick-input-list .monaco-list-row:has-text("Telehealth")');
      await rest(page);
    },
  },
  {
    name: 'walkthrough-file',
    file: DRAFT,
    async show(page) {
      await command(page, 'Healthcare OKRs: New OKR File');
      await answer(page, 'What kind of product', 'Telehealth');
      await answer(page, 'For which cycle');
      await answer(page, 'Whom does it serve');
      await page.waitForSelector('.quick-input-widget input[placeholder="Heart at Home"]');
      await page.keyboard.type('Skin Line');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.tab.active[data-resource-name="skin-line.okr.yaml"]');
      await page.waitForSelector('.squiggly-info, .squiggly-hint');
      await rest(page);
    },
  },
];

async function openViews(page: Page): Promise<void> {
  // Its badge lies above the icon.
  await page.click('.activitybar .action-label[aria-label^="Healthcare OKRs"]', { force: true });
  await widen(page);
  await page.waitForSelector(`${ROW}:has-text("Workflows mapped")`);
  await page.waitForSelector(`${ROW}:has-text("of the way"), ${ROW}:has-text("KR-")`);
  await rest(page);
}

/** Makes room for the views beside the editor. */
async function widen(page: Page): Promise<void> {
  const box = await page.locator('.part.sidebar').boundingBox();
  if (!box) throw new Error('The side bar is not in sight.');
  const [edge, middle] = [box.x + box.width + 2, box.y + box.height / 4];
  await page.mouse.move(edge, middle);
  await page.mouse.down();
  await page.mouse.move(edge + 160, middle, { steps: 5 });
  await page.mouse.up();
}

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.waitForSelector('.quick-input-widget input');
  await page.keyboard.type(name);
  await page.waitForSelector(`.quick-input-list .monaco-list-row:has-text("${name}")`);
  await page.keyboard.press('Enter');
}

async function answer(page: Page, question: string, text = ''): Promise<void> {
  await page.waitForSelector(`.quick-input-widget input[placeholder^="${question}"]`);
  await page.keyboard.type(text);
  await page.waitForSelector('.quick-input-list .monaco-list-row');
  await page.keyboard.press('Enter');
}

async function find(page: Page, text: string): Promise<void> {
  await page.click('.monaco-editor .view-line');
  await page.keyboard.press('Control+F');
  await page.waitForSelector('.find-widget.visible');
  await page.keyboard.type(text);
  await page.waitForTimeout(300);
  await page.keyboard.press('Escape');
}

/** Animations and the smooth scrolling come to rest. */
async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(1500);
}
