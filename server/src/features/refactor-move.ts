import * as l10n from '../base/l10n.ts';
import { shortened } from '../base/shortened.ts';
import type { Edit } from '../document/edit.ts';
import { itemStretch, itemText, removeItem, swapWithNext, tieOf } from '../document/move-item.ts';
import { hasAlias, isShared } from '../document/references.ts';
import { flowText } from '../document/render.ts';
import { scalarsOf } from '../document/scalars.ts';
import type { Source } from '../document/source.ts';
import { lineStart } from '../document/stretch.ts';
import { quotable } from '../lint/withheld.ts';
import { addKeyResult } from '../rules/add-key-result.ts';
import { keyResultsEntry } from '../rules/nodes.ts';
import { entangled, type ListSpot, type Refactoring, type Spot } from './refactor-spot.ts';

/** How many objectives above and below a key result can be moved to at once: more of them for who asks for moves. */
const reaches = { usual: 1, asked: 3 };
const placeholder = 'MovedKeyResult';

/** Moves a key result up, down, or to another objective. */
export function moveKeyResult(spot: Spot): Refactoring[] {
  const { source, keyResult, objective, isAsked, parsed } = spot;
  if (!keyResult || objective === undefined) return [];
  const { list, index } = keyResult;
  const tie = (at: number) => tieOf(source, list, at, parsed.comments);
  const direction = (title: string, above: number, isLast: string): Refactoring => {
    const action = { title, kind: 'refactor.move', edits: [] } as const;
    if (above < 0 || above + 1 >= list.items.length) return { ...action, disabled: isLast };
    const tied = tie(above) ?? tie(above + 1);
    if (tied) return { ...action, disabled: l10n.t(entangled[tied]) };
    const edits = swapWithNext(source, list, above, above === index ? 'above' : 'below');
    // The list begins behind the colon of such a key.
    return edits.length === 0 ? { ...action, disabled: l10n.t(entangled.marked) } : { ...action, edits };
  };
  return [
    direction(
      l10n.t('Move the key result up'),
      index - 1,
      l10n.t('It is the first key result of its objective.'),
    ),
    direction(
      l10n.t('Move the key result down'),
      index,
      l10n.t('It is the last key result of its objective.'),
    ),
    ...neighbours(source, objective, isAsked ? reaches.asked : reaches.usual).map((to) =>
      toObjective(
        spot,
        keyResult,
        to,
        tie(index) ?? aliasAbove(spot, keyResult, to) ?? sharedList(spot, keyResult, to),
      ),
    ),
  ];
}

function neighbours(source: Source, objective: number, reach: number): number[] {
  const first = Math.max(0, objective - reach);
  const last = Math.min(source.objectiveCount - 1, objective + reach);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((at) => at !== objective);
}

/** What a key result refers to by name stands above it, and would be below it. */
function aliasAbove(
  { source, objective = 0 }: Spot,
  { list, index }: ListSpot,
  to: number,
): 'references' | undefined {
  return to < objective && hasAlias(itemText(source, list, index)) ? 'references' : undefined;
}

/** What is taken out of such a list, or put into one, comes and goes in other objectives as well. */
function sharedList({ source }: Spot, { entry }: ListSpot, to: number): 'shared' | undefined {
  const into = keyResultsEntry(source, { objective: to });
  return isShared(source, entry) || (into && isShared(source, into)) ? 'shared' : undefined;
}

function toObjective(
  { source, parsed }: Spot,
  keyResult: ListSpot,
  to: number,
  tied: keyof typeof entangled | undefined,
): Refactoring {
  const { entry, list, index, node } = keyResult;
  const model = source.objectiveModel(to);
  const name = [model?.id?.text, model?.title && `"${shortened(quotable(model.title.text).text, 50)}"`]
    .filter(Boolean)
    .join(' ');
  const action: Refactoring = {
    title:
      name === ''
        ? l10n.t('Move the key result to objective {number}', { number: to + 1 })
        : l10n.t('Move the key result to {goal}', { goal: name }),
    kind: 'refactor.move',
    edits: [],
  };
  if (tied) return { ...action, disabled: l10n.t(entangled[tied]) };
  if ((source.objectivePart(to)?.problems.length ?? 1) > 0)
    return { ...action, disabled: l10n.t('That objective cannot be read yet; complete it first.') };
  const added = addKeyResult(source, to, placeholder);
  const stretch = list.flow ? undefined : itemStretch(source, list, index);
  const span = stretch ?? node?.span ?? { start: 0, end: 0 };
  const hasComments = parsed.comments.some(
    (comment) => span.start <= comment.span.start && comment.span.start < span.end,
  );
  const removed = removeItem(source, entry, list, index);
  const moved = added.map((edit) => ({
    ...edit,
    text: filled(edit.text, source, keyResult, hasComments) ?? '',
  }));
  const isLost = moved.some(({ text }) => text === '') || removed.length === 0 || moved.length === 0;
  return isLost
    ? { ...action, disabled: l10n.t('That objective has no place for it in the way in which it is written.') }
    : { ...action, edits: [...removed, ...moved], ...landing(added, moved) };
}

/** The cursor goes along to where the key result is now. */
function landing(added: readonly Edit[], moved: readonly Edit[]): Pick<Refactoring, 'cursor'> {
  const place = added.findIndex(({ text }) => text.includes(placeholder));
  const edit = moved[place];
  const at = added[place]?.text.indexOf(placeholder) ?? 0;
  // On a line that is there already, what is taken out of it would shift the place.
  return edit?.text.slice(0, at).includes('\n') ? { cursor: { edit, at } } : {};
}

/** The text that is added, with the key result in the place of the placeholder; undefined where its comments would be lost. */
function filled(
  text: string,
  source: Source,
  { list, index, node }: ListSpot,
  hasComments: boolean,
): string | undefined {
  if (!text.includes(placeholder)) return text;
  const dash = new RegExp(`^( *)-( +)${placeholder}`, 'm').exec(text);
  const isProse = scalarsOf(node).some((scalar) => scalar.text.includes('\n'));
  const onOneLine = hasComments || isProse ? undefined : flowText(node);
  if (!dash || list.flow) return onOneLine && text.replace(placeholder, () => onOneLine);
  const column = dash[1]?.length ?? 0;
  return text.replace(dash[0], () => blockItem(source, list, index, column) ?? '');
}

/** An item with its dash and comments, as it stands at a column. */
function blockItem(
  source: Source,
  list: ListSpot['list'],
  index: number,
  column: number,
): string | undefined {
  const item = list.items[index];
  if (!item) return undefined;
  const stretch = itemStretch(source, list, index);
  if (!stretch) return undefined;
  const shift = column - (item.start - lineStart(source.text, item.start));
  return shifted(source.text.slice(stretch.start, stretch.end), shift);
}

function shifted(text: string, columns: number): string {
  if (columns >= 0) return text.replace(/^(?=[^\r\n])/gm, ' '.repeat(columns));
  return text.replace(/^ +/gm, (spaces) => spaces.slice(Math.min(spaces.length, -columns)));
}
