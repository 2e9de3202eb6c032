/** Pictures of what reaches across files: definitions, references, renaming, problems, links. */
import { DRAFT, RUNNING, SECOND, SECOND_TEXT } from './files.ts';
import type { Picture } from './picture.ts';
import { at, command, press, rest, see, toTop, type } from './steps.ts';

const TALL = [1320, 1000] as const;
const files = { [SECOND]: () => SECOND_TEXT };

export const acrossFiles: readonly Picture[] = [
  {
    name: 'problems',
    file: DRAFT,
    files,
    window: [1180, 1150],
    steps: [press('Control+Shift+M'), see('.markers-panel .monaco-list-row'), rest],
    frame: '.part.panel',
  },
  {
    name: 'definition',
    file: SECOND,
    files,
    window: TALL,
    steps: [
      at('metric: heart-at-home.okr.yaml#KR-|1.1'),
      command('Peek Definition'),
      see('.peekview-widget'),
      rest,
    ],
    frame: { from: 'id: KR-9.1', to: 'id: KR-9.2', also: ['.peekview-widget'] },
  },
  {
    name: 'references',
    file: RUNNING,
    files,
    window: TALL,
    steps: [at('id: KR-1.|1'), toTop('objectives:'), press('Shift+F12'), see('.peekview-widget'), rest],
    frame: { from: 'objectives:', to: 'id: KR-1.1', also: ['.peekview-widget'] },
  },
  {
    name: 'rename',
    file: RUNNING,
    files,
    window: [1180, 760],
    steps: [
      at('id: KR-1.|1'),
      toTop('objectives:'),
      press('Control+B'),
      rest,
      press('F2'),
      see('.rename-box'),
      rest,
      press('Control+A'),
      type('KR-1.9'),
      press('Control+Enter'),
      rest,
      rest,
    ],
    frame: { around: ['.part.editor', '.part.panel'] },
  },
  {
    name: 'broken-reference',
    file: SECOND,
    files,
    window: TALL,
    steps: [at('validates: KR-9.|11'), press('Control+.'), see('.action-widget .monaco-list-row'), rest],
    frame: { from: 'id: KR-9.2', to: 'validates: KR-9.11', also: ['.action-widget'] },
  },
  {
    name: 'links',
    file: RUNNING,
    window: TALL,
    steps: [
      at('evidence: docs/st|ates.md'),
      press('Control+K', 'Control+I'),
      see('.monaco-hover:not(.hidden)'),
      rest,
    ],
    frame: { from: 'states:', to: 'telehealth_review: planned', also: ['.monaco-hover:not(.hidden)'] },
  },
];
