import * as l10n from '../base/l10n.ts';
import { replaceScalar } from '../document/edit.ts';
import { copyItem } from '../document/edit-item.ts';
import { hasAlias, hasAnchor } from '../document/references.ts';
import { inStyleOf } from '../document/render.ts';
import type { Source } from '../document/source.ts';
import { contains } from '../document/span.ts';
import { type Entry, entryOf, type ScalarNode } from '../document/syntax.ts';
import { roleLexicon } from '../knowledge/roles.ts';
import { firstKeyResultId, keyResultIds, nextIds } from '../rules/ids.ts';
import { keyResultReading } from '../rules/readings.ts';
import { rolesOf } from '../rules/role-words.ts';
import { scalarAt } from '../rules/scalars.ts';
import { roleSplitFix } from '../rules/segmentation/role-split.ts';
import { rolesUnder } from '../rules/segmentation/umbrella-role.ts';
import { hits, spanOf } from '../words/lexicon.ts';
import { readTokens } from '../words/text.ts';
import { entangled, type ListSpot, type Refactoring, type Spot } from './refactor-spot.ts';

/** One key result per role: of those that `segment` names, else of those that a word such as `users` hides. */
export function splitByRole(spot: Spot): Refactoring[] {
  const { source, objective, keyResult } = spot;
  if (objective === undefined || !keyResult) return [];
  const action = {
    title: l10n.t('Split into one key result per role'),
    kind: 'refactor.rewrite',
    edits: [],
  } as const;
  if (isShared(spot.source, keyResult)) return [{ ...action, disabled: l10n.t(entangled.shared) }];
  const segment = entryOf(keyResult.node, 'segment', 'segments');
  const segments = segmentsOf(segment);
  if (segment && segments.length > 1)
    return [{ ...action, edits: bySegment(spot, objective, keyResult, segment, segments) }];
  const place = { objective, keyResult: keyResult.index };
  const reading = keyResultReading(source, place);
  const title = reading?.keyResult.title && scalarAt(source, reading.keyResult.title.range);
  if (!reading?.statement || !title)
    return [{ ...action, disabled: l10n.t('There is no sentence yet; write what will be measured.') }];
  if (segments.length === 1) return [{ ...action, disabled: l10n.t('It is about one role already.') }];
  const { kind, roles: named } = reading.statement.population;
  if (kind === 'role' && named.length > 1)
    return [
      { ...action, disabled: l10n.t('It names several roles; list them under segment to split it by them.') },
    ];
  if (kind === 'role') return [{ ...action, disabled: l10n.t('It names its role already.') }];
  if (kind !== 'unsegmented' && kind !== 'umbrella')
    return [{ ...action, disabled: l10n.t('No word such as users or staff stands for several roles here.') }];
  const roles = kind === 'umbrella' ? rolesUnder(source) : rolesOf(source);
  const { edits } = roleSplitFix(source, place, title, reading.statement, roles);
  const isOne = edits.length === 0;
  return [
    {
      ...action,
      edits,
      ...(isOne && { disabled: l10n.t('The file names one role only; add the others to roles.') }),
    },
  ];
}

/** It repeats what is written elsewhere, or a copy would give a name anew that other places repeat. */
function isShared({ text }: Source, { list, index, node }: ListSpot): boolean {
  const item = list.items[index];
  const written = item && node ? text.slice(item.start, node.span.end).toString() : '';
  return hasAnchor(written) || hasAlias(written);
}

function segmentsOf(segment: Entry | undefined): readonly string[] {
  const value = segment?.value;
  if (value?.kind === 'scalar') return [value.text];
  const items = value?.kind === 'list' ? value.items : [];
  return [...new Set(items.flatMap(({ node }) => (node?.kind === 'scalar' ? [node.text] : [])))];
}

/** The text of a key result where it stands in it, and not elsewhere by an anchor. */
function titleOf(
  source: Source,
  objective: number,
  keyResult: number,
  node: ListSpot['node'],
): ScalarNode | undefined {
  const range = keyResultReading(source, { objective, keyResult })?.keyResult.title?.range;
  const title = range && scalarAt(source, range);
  return node && title && title.style !== 'block' && contains(node.span, title.span.start)
    ? title
    : undefined;
}

/** "Nurses and physicians use the app" of one of the two: its own name stands alone. Any other sentence stays. */
function titleFor(text: string, role: string, segments: readonly string[]): string {
  const { tokens } = readTokens(text);
  const found = hits(roleLexicon, tokens);
  const own = found.find(({ id }) => id === role);
  const [first, last] = [found[0], found.at(-1)];
  if (!own || !first || !last || found.length !== segments.length) return text;
  if (!segments.every((each) => found.some(({ id }) => id === each))) return text;
  const isList = found.every(({ last: end }, at) => {
    const next = found[at + 1];
    return !next || tokens.slice(end + 1, next.first).every(({ word }) => /^(?:and|or|,|&|\/)$/.test(word));
  });
  if (!isList) return text;
  const [from, to] = [spanOf(tokens, first).start, spanOf(tokens, last).end];
  const { start, end } = spanOf(tokens, own);
  const name = text.slice(start, end);
  return (
    text.slice(0, from) + (from === 0 ? name.charAt(0).toUpperCase() + name.slice(1) : name) + text.slice(to)
  );
}

/** The first role keeps the key result that is there, with its id; each other role gets a copy. */
function bySegment(
  { source }: Spot,
  objective: number,
  { list, index, node }: ListSpot,
  { key, value, valueAt }: Entry,
  segments: readonly string[],
): Refactoring['edits'] {
  const item = list.items[index];
  if (!item || !value) return [];
  const id = entryOf(node, 'id')?.value;
  const first = firstKeyResultId(source.objectiveModel(objective)?.id?.text, objective);
  const ids = nextIds(source, keyResultIds(source, objective), first, segments.length - 1);
  const title = titleOf(source, objective, index, node);
  return segments.flatMap((role, at) => {
    const changes = [
      ...(title ? replaceScalar(title, titleFor(title.text, role, segments)) : []),
      ...(id?.kind === 'scalar' && at > 0 ? replaceScalar(id, ids[at - 1] ?? '') : []),
      { ...key.span, text: 'segment' },
      { start: valueAt, end: value.span.end, text: ` ${inStyleOf(undefined, role)}` },
    ];
    return at === 0 ? changes : copyItem(source, list, item, changes);
  });
}
