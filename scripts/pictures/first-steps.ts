/** Pictures of the first steps: the walkthrough, a new file, the views, the editor as a whole. */
import { DRAFT, RUNNING } from './files.ts';
import type { Picture, Step } from './picture.ts';
import { answer, at, click, command, press, rest, see, toTop, type, widenSideBar } from './steps.ts';

const QUESTIONS = '.quick-input-list .monaco-list-row';
const ROW = '.pane-body .monaco-list-row';
const newFile = command('Healthcare OKRs: New OKR File');
const openViews: readonly Step[] = [
  click('.activitybar .action-label[aria-label^="Healthcare OKRs"]'),
  widenSideBar(130),
  see(`${ROW}:has-text("Workflows mapped")`),
  see(`${ROW}:has-text("KR-")`),
];

export const firstSteps: readonly Picture[] = [
  {
    name: 'editor',
    file: DRAFT,
    window: [1180, 700],
    steps: [
      press('Control+Shift+M'),
      see('.markers-panel .monaco-list-row'),
      at('Missed mela|nomas stay'),
      toTop('objectives:'),
      press('Control+K', 'Control+I'),
      see('.monaco-hover:not(.hidden) .hover-contents'),
      rest,
    ],
  },
  {
    name: 'views',
    file: RUNNING,
    window: [1180, 640],
    steps: [...openViews, at('id: KR-1.1|'), toTop('objectives:'), rest],
  },
  {
    name: 'new-file',
    file: DRAFT,
    window: [1100, 480],
    steps: [newFile, see(`${QUESTIONS}:has-text("Telehealth")`), rest],
    frame: '.quick-input-widget',
  },
  {
    name: 'walkthrough-file',
    file: DRAFT,
    window: [1100, 640],
    steps: [
      newFile,
      answer('What kind of product', 'Telehealth'),
      answer('For which cycle'),
      answer('Whom does it serve'),
      see('.quick-input-widget input[placeholder="Heart at Home"]'),
      type('Skin Line'),
      press('Enter'),
      see('.tab.active[data-resource-name="skin-line.okr.yaml"]'),
      see('.squiggly-info, .squiggly-hint'),
      rest,
    ],
  },
  {
    name: 'walkthrough-fix',
    file: DRAFT,
    window: [1100, 640],
    steps: [
      at('Missed mela|nomas stay'),
      toTop('objectives:'),
      press('Control+.'),
      see('.action-widget .monaco-list-row'),
      rest,
    ],
  },
  { name: 'walkthrough-findings', file: DRAFT, window: [1100, 640], steps: [...openViews, rest] },
  {
    name: 'walkthrough',
    file: DRAFT,
    window: [1400, 720],
    steps: [
      press('Control+B'),
      command('Welcome: Open Walkthrough'),
      click(`${QUESTIONS}:has-text("Get Started with Healthcare OKRs")`),
      see('.getting-started-step, .step-container'),
      rest,
    ],
    frame: {
      around: [
        '.gettingStartedSlideDetails .getting-started-category',
        '.steps-container',
        '.getting-started-media',
      ],
    },
  },
];
