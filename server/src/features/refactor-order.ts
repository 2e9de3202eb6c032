import * as l10n from '../base/l10n.ts';
import { okrKeys } from '../document/keys.ts';
import { sortKeys, type Unsortable } from '../document/sort-keys.ts';
import { type Entry, entryEnd } from '../document/syntax.ts';
import { nextLine } from '../document/text.ts';
import { entangled, mapsAround, type Refactoring, type Spot } from './refactor-spot.ts';

const reasons: Readonly<Record<Unsortable, string>> = {
  sorted: l10n.mark('The keys are in the usual order already.'),
  references: entangled.references,
  marked: entangled.marked,
  comment: l10n.mark('A comment here would come to stand beside another key; move it first.'),
};

/** Puts the keys of the innermost part that is out of order into the order of the format. */
export function sortKeysHere(spot: Spot): Refactoring {
  const { source, offset, parsed, objective } = spot;
  const isCut = source.cut.objectives.length > 0;
  const base = isCut && objective !== undefined ? ['objectives'] : [];
  const around = mapsAround(source.text, parsed.root, offset, base)
    .filter(({ path }) => objective === undefined || path.length > 0)
    .reverse();
  const action = { kind: 'refactor.rewrite', edits: [] } as const;
  let refused: { title: string; reason: Unsortable } | undefined;
  for (const { map, path } of around) {
    const title = l10n.t('Put the keys of {part} in the usual order', { part: nameOf(path) });
    const sorted = sortKeys(source, map, parsed.comments, rankIn(path), (entry) => endOf(spot, path, entry));
    if (typeof sorted !== 'string') return { ...action, title, edits: sorted };
    if (!refused || refused.reason === 'sorted') refused = { title, reason: sorted };
  }
  const { title, reason } = refused ?? { title: l10n.t('Put the keys in the usual order'), reason: 'sorted' };
  return { ...action, title, disabled: l10n.t(reasons[reason]) };
}

/** The list of objectives is no part of the tree that a cut file's header is. */
function endOf({ source: { text, cut }, objective }: Spot, path: readonly string[], entry: Entry): number {
  const end = entryEnd(entry);
  const isList = objective === undefined && path.length === 0 && cut.objectives.length > 0;
  if (!isList || end >= cut.body.start || nextLine(text, end) !== cut.body.start) return end;
  return cut.body.start + text.slice(cut.body.start, cut.body.end).trimEnd().length;
}

/** Place of a key among its like; another name of a key stands where the key does, unknown ones come last. */
function rankIn(path: readonly string[]): (key: string) => number {
  const definition = definitionAt(path);
  const keys = [...okrKeys.keysOf(definition).keys()];
  return (key) => {
    const rank = keys.indexOf(okrKeys.canonicalKey(definition, key));
    return rank < 0 ? keys.length : rank;
  };
}

function definitionAt(path: readonly string[]): string {
  return okrKeys.definitionAt(path) ?? '';
}

function nameOf(path: readonly string[]): string {
  const definition = definitionAt(path);
  if (definition === 'root') return l10n.t('this file');
  if (definition === 'objective') return l10n.t('this objective');
  return definition === 'keyResult' ? l10n.t('this key result') : `'${path.at(-1) ?? ''}'`;
}
