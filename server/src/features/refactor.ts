import * as l10n from '../base/l10n.ts';
import type { Edit } from '../document/edit.ts';
import type { Source } from '../document/source.ts';
import { addCheckIn } from './refactor-check-in.ts';
import { fieldsOfText } from './refactor-fields.ts';
import { promoteInitiative } from './refactor-initiative.ts';
import { moveKeyResult } from './refactor-move.ts';
import { sortKeysHere } from './refactor-order.ts';
import { splitByRole } from './refactor-split.ts';
import { entangled, isInBlockText, type Refactoring, type Spot, spotAt } from './refactor-spot.ts';

const refactorings: readonly ((spot: Spot) => Refactoring | readonly Refactoring[])[] = [
  fieldsOfText,
  addCheckIn,
  splitByRole,
  promoteInitiative,
  moveKeyResult,
  sortKeysHere,
];

/**
 * The ways to rewrite what stands at an offset, those that cannot be done here included, with the reason.
 * @param today ISO date.
 * @param isAsked refactorings were asked for, and not whatever can be done.
 */
export function refactoringsAt(
  source: Source,
  offset: number,
  today: string,
  isAsked = false,
): Refactoring[] {
  const spot = spotAt(source, offset, today, isAsked);
  if (isInBlockText(spot.parsed.root, offset)) return [];
  const found = refactorings.flatMap((refactoring) => refactoring(spot));
  const unreadable = l10n.t(
    'This part of the file cannot be read yet; complete the line that is marked first.',
  );
  return found.map((each) => {
    if (spot.parsed.problems.length > 0) return { ...each, edits: [], disabled: unreadable };
    return areApart(each.edits) ? each : { ...each, edits: [], disabled: l10n.t(entangled.comment) };
  });
}

function areApart(edits: readonly Edit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  return sorted.every((edit, index) => edit.start >= (sorted[index - 1]?.end ?? 0));
}
