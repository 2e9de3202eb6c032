/** The views of the activity bar: the quick-start checklist, and the outline of the goals. */
import {
  type Command,
  type Disposable,
  l10n,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type Uri,
} from 'vscode';
import type { ChecklistItem } from '../../server/src/features/checklist.ts';
import type { OutlineNode } from '../../server/src/features/outline.ts';
import { FollowingView } from './following-view.ts';
import type { RunningClient } from './running-client.ts';

/** Makes both views. */
export function makeViews(client: RunningClient): Disposable[] {
  return [
    new FollowingView<ChecklistItem>(client, {
      view: 'healthcareOkrs.checklist',
      request: 'checklist',
      item: (item, { uri }) => checklistItem(item, uri),
      children: () => [],
      // The only badge: VS Code adds those of all views up.
      badge: (items) => {
        const open = items.filter(({ state }) => state === 'open').length;
        return open > 0
          ? {
              value: open,
              tooltip: l10n.t('{open} of {total} checklist items are open', { open, total: items.length }),
            }
          : undefined;
      },
    }),
    new FollowingView<OutlineNode>(client, {
      view: 'healthcareOkrs.outline',
      request: 'outline',
      item: (node, { uri }) => outlineItem(node, uri),
      children: ({ children }) => children ?? [],
    }),
  ];
}

const checklistIcons: Readonly<Record<ChecklistItem['state'], ThemeIcon>> = {
  done: new ThemeIcon('pass-filled', new ThemeColor('testing.iconPassed')),
  open: new ThemeIcon('circle-large-outline', new ThemeColor('list.warningForeground')),
  'not-asked': new ThemeIcon('circle-slash', new ThemeColor('disabledForeground')),
};

function checklistItem({ id, title, why, state, detail, range }: ChecklistItem, uri: Uri): TreeItem {
  const item = new TreeItem(title);
  const states = { done: l10n.t('done'), open: l10n.t('open'), 'not-asked': l10n.t('not asked') };
  item.description = detail;
  item.tooltip = why;
  item.iconPath = checklistIcons[state];
  item.accessibilityInformation = { label: `${title}, ${states[state]}: ${detail}` };
  item.command =
    state === 'open'
      ? {
          title: l10n.t('Write it'),
          command: 'healthcareOkrs.checklistFix',
          arguments: [uri, id, range.start],
        }
      : goTo(uri, range);
  return item;
}

const outlineIcons: Readonly<Record<OutlineNode['state'], ThemeIcon>> = {
  reached: new ThemeIcon('pass-filled', new ThemeColor('testing.iconPassed')),
  underway: new ThemeIcon('play-circle'),
  safe: new ThemeIcon('shield', new ThemeColor('testing.iconPassed')),
  unsafe: new ThemeIcon('warning', new ThemeColor('list.errorForeground')),
  unmeasured: new ThemeIcon('circle-outline'),
  dropped: new ThemeIcon('circle-slash', new ThemeColor('disabledForeground')),
};

/** A longer title would push the progress out of sight. */
const LONGEST = 24;

function outlineItem({ label, description, state, range, children }: OutlineNode, uri: Uri): TreeItem {
  const { Expanded, None } = TreeItemCollapsibleState;
  const isLong = label.length > LONGEST;
  const shown = isLong ? `${label.slice(0, LONGEST)}…` : label;
  const item = new TreeItem(shown, children && children.length > 0 ? Expanded : None);
  item.description = description;
  item.tooltip = description === '' ? label : `${label}\n${description}`;
  item.iconPath = outlineIcons[state];
  item.command = goTo(uri, range);
  return item;
}

function goTo(uri: Uri, range: OutlineNode['range']): Command {
  return { title: l10n.t('Go to it'), command: 'healthcareOkrs.goTo', arguments: [uri, range.start] };
}
