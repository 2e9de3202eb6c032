/** Pictures of what helps while writing: completion, snippets, formatting. */
import { DRAFT, RUNNING } from './files.ts';
import type { Picture } from './picture.ts';
import { at, command, press, rest, see, toTop, type } from './steps.ts';

const SUGGESTIONS = '.suggest-widget.visible .monaco-list-row';
const WIDGETS = ['.suggest-widget', '.suggest-details-container'] as const;
const TALL = [1400, 1000] as const;

export const writing: readonly Picture[] = [
  {
    name: 'completion-keys',
    file: DRAFT,
    window: [1400, 560],
    steps: [
      at('title: 50,000 app downloads|'),
      toTop('have tried the lesion'),
      press('Enter', 'Control+Space'),
      see(SUGGESTIONS),
      press('Control+Space'),
      rest,
    ],
    frame: { from: 'id: KR-2.1', to: '50,000 app downloads', also: WIDGETS },
  },
  {
    name: 'completion-metrics',
    file: RUNNING,
    window: TALL,
    steps: [
      at('title: Build the battery warning into the cuff app|'),
      toTop('Minutes that a nurse'),
      press('Shift+Home'),
      type('title: aler'),
      see(SUGGESTIONS),
      press('Control+Space'),
      rest,
    ],
    frame: { from: 'id: KR-3.2', to: 'id: KR-3.3', also: WIDGETS },
  },
  {
    name: 'completion-blocks',
    file: DRAFT,
    window: TALL,
    steps: [
      at('title: NPS of 50|'),
      toTop('id: KR-2.3'),
      press('ArrowDown', 'End', 'Enter', 'Backspace'),
      press('Control+Space'),
      see(SUGGESTIONS),
      press('Control+Space'),
      rest,
    ],
    frame: { from: 'id: KR-2.3', to: 'NPS of 50', also: WIDGETS },
  },
  {
    name: 'completion-rules',
    file: DRAFT,
    window: TALL,
    steps: [
      at('category: financial|'),
      toTop('id: KR-3.1'),
      press('Enter'),
      type('# okr-ignore okr/missing-'),
      see(SUGGESTIONS),
      press('Control+Space'),
      rest,
    ],
    frame: { from: 'id: KR-3.3', to: 'category: financial', also: WIDGETS },
  },
  {
    name: 'snippets',
    file: DRAFT,
    window: TALL,
    steps: [
      at('title: NPS of 50|'),
      toTop('id: KR-2.3'),
      press('ArrowDown', 'End', 'Enter', 'Backspace'),
      type('okr-'),
      see(SUGGESTIONS),
      press('Control+Space'),
      rest,
    ],
    frame: { from: 'id: KR-2.3', to: 'NPS of 50', also: WIDGETS },
  },
  {
    name: 'formatting',
    file: DRAFT,
    window: [1400, 420],
    files: { [DRAFT]: untidy },
    steps: [
      press('Control+B'),
      command('Format Document'),
      rest,
      command('File: Compare Active File with Saved'),
      see('.monaco-diff-editor'),
      rest,
      rest,
    ],
    frame: '.part.editor',
  },
];

/** As it comes from somewhere else. */
function untidy(text: string): string {
  return text
    .replace(
      '        category: safety\n        type: guardrail',
      '        category:    safety\n        type : guardrail   ',
    )
    .replace('- { date: 2027-01-11, value: 0.06% }', '- {date: 2027-01-11,value: 0.06%}')
    .replace(
      '        owner: dr.li.wen\n      - id: KR-1.3',
      '        owner:   dr.li.wen  \n\n\n\n      - id: KR-1.3',
    );
}
