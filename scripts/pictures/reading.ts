/** Pictures of what helps while reading: hovers, lenses, hints, colours, outline, symbols, status. */
import { DRAFT, RUNNING } from './files.ts';
import type { Picture } from './picture.ts';
import { at, click, command, press, rest, see, toTop, type, widenSideBar } from './steps.ts';

const TALL = [1320, 1000] as const;
const HOVER = '.monaco-hover:not(.hidden)';

const colours = (name: string, theme: string): Picture => ({
  name,
  file: RUNNING,
  window: TALL,
  settings: { 'workbench.colorTheme': theme, 'editor.inlayHints.enabled': 'off', 'editor.codeLens': true },
  files: {
    [RUNNING]: (text) =>
      text
        .replace('target: 25\n', 'target: < 25\n')
        .replace('cuff app\n', 'cuff app\n        status: dropped\n'),
  },
  steps: [at('category: interoperability|'), toTop('id: KR-3.1'), rest],
  frame: { from: 'id: KR-3.1', to: 'status: dropped' },
});

export const reading: readonly Picture[] = [
  {
    name: 'hover',
    file: RUNNING,
    window: TALL,
    steps: [at('part|_11: true'), press('Control+K', 'Control+I'), see(HOVER), rest],
    frame: { from: 'regulatory:', to: 'rationale: Thresholds', also: [HOVER] },
  },
  {
    name: 'code-lens',
    file: RUNNING,
    window: TALL,
    steps: [at('id: KR-1.1|'), toTop('objectives:'), rest],
    frame: { from: 'objectives:', to: 'type: guardrail' },
  },
  {
    name: 'inlay-hints',
    file: RUNNING,
    window: TALL,
    steps: [at('id: KR-1.1|'), toTop('target: <= 0.1%'), rest],
    frame: { from: 'target: <= 0.1%', to: 'value: 17.6%' },
  },
  colours('colours-light', 'Light Modern'),
  colours('colours-dark', 'Dark Modern'),
  colours('colours-high-contrast', 'Default High Contrast'),
  {
    name: 'outline',
    file: RUNNING,
    window: [1180, 760],
    steps: [
      click('.pane-header:has-text("examples")'),
      click('.pane-header:has-text("Outline")'),
      see('.outline-pane .monaco-list-row:has-text("KR-")'),
      widenSideBar(220),
      click('.outline-pane .monaco-list-row:has-text("HeartAtHome")'),
      press('End', 'Enter'),
      rest,
    ],
  },
  {
    name: 'symbols',
    file: RUNNING,
    window: [1180, 640],
    steps: [
      press('Control+T'),
      see('.quick-input-widget input'),
      type('adverse'),
      see('.quick-input-list .monaco-list-row'),
      rest,
    ],
    frame: '.quick-input-widget',
  },
  {
    name: 'folding',
    file: RUNNING,
    window: TALL,
    steps: [at('objectives:|'), command('Fold Level 4'), toTop('objectives:'), rest],
    frame: { from: 'objectives:', to: 'id: O-3' },
  },
  {
    name: 'status',
    file: RUNNING,
    window: TALL,
    steps: [click('#status\\.languageStatus a'), rest],
    frame: { around: ['.hover-language-status', '#status\\.languageStatus'] },
  },
  {
    name: 'rule-page',
    file: DRAFT,
    window: [1180, 640],
    steps: [command('Healthcare OKRs: Open Rule Page'), answerRule, rest, rest],
    frame: '.part.editor',
  },
  {
    name: 'configuration',
    file: RUNNING,
    window: [1320, 440],
    steps: [command('Healthcare OKRs: Show Effective Configuration'), rest],
    frame: '.part.editor',
  },
];

async function answerRule(page: Parameters<Picture['steps'][number]>[0]): Promise<void> {
  await page.waitForSelector('.quick-input-widget input[placeholder^="Which rule"]');
  await page.keyboard.type('safety/missing-escalation');
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
}
