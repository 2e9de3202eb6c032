/** Pictures of what repairs and rewrites: quick fixes, ignoring with a reason, refactorings, check-ins. */
import { DRAFT, RUNNING } from './files.ts';
import type { Picture } from './picture.ts';
import { at, click, command, press, rest, see, toTop, type } from './steps.ts';

const MENU = '.action-widget';
const ROW = `${MENU} .monaco-list-row`;
const choose = (title: string) => `${ROW}:has-text("${title}")`;
const TALL = [1320, 1000] as const;

export const repairing: readonly Picture[] = [
  {
    name: 'quick-fix',
    file: DRAFT,
    window: TALL,
    steps: [at('Missed mela|nomas stay'), toTop('id: O-1'), press('Control+.'), see(ROW), rest],
    frame: { from: 'Dr. Wen wants', to: 'id: KR-1.1', also: [MENU] },
  },
  {
    name: 'quick-fix-done',
    file: DRAFT,
    window: TALL,
    steps: [
      at('Missed mela|nomas stay'),
      toTop('id: O-1'),
      press('Control+.'),
      see(ROW),
      rest,
      press('Enter'),
      rest,
      rest,
    ],
    frame: { from: 'Dr. Wen wants', to: 'id: KR-1.2' },
  },
  {
    name: 'ignore',
    file: DRAFT,
    window: TALL,
    steps: [
      at('Missed mela|nomas stay'),
      toTop('id: O-1'),
      press('Control+.'),
      see(ROW),
      click(choose('Ignore')),
      rest,
      type('counted in the safety register'),
      rest,
    ],
    frame: { from: 'Dr. Wen wants', to: 'type: guardrail' },
  },
  {
    name: 'refactor',
    file: DRAFT,
    window: TALL,
    files: {
      [DRAFT]: (text) =>
        text.replace(
          'Increase use of the mole diary by 40%',
          'Raise weekly use of the mole diary from 20% to 40%',
        ),
    },
    steps: [
      at('Raise weekly|'),
      toTop('id: KR-2.3'),
      press('Control+Shift+R'),
      see(ROW),
      rest,
      click(`${MENU} :text("Show Disabled")`),
      rest,
    ],
    frame: { from: 'id: KR-2.3', to: 'id: KR-2.4', also: [MENU] },
  },
  {
    name: 'check-in',
    file: RUNNING,
    window: TALL,
    steps: [
      at('id: KR-1.1|'),
      toTop('objectives:'),
      command('Healthcare OKRs: Add Check-in'),
      rest,
      type('0.06%'),
      rest,
    ],
    frame: { from: 'id: KR-1.1', to: 'id: KR-1.2' },
  },
];
