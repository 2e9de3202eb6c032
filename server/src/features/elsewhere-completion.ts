import { CompletionItemKind } from 'vscode-languageserver';
import { type GoalKind, isGoal } from '../lint/names.ts';
import type { WorkspaceIndex } from '../workspace/index.ts';
import { relativePath } from '../workspace/paths.ts';
import type { Offer } from './offer.ts';

/** More than a reader would look through: other goals come when more is typed. */
const MOST = 100;

/**
 * References to goals of other files: of the same product and cycle at once, of all others as soon as something is typed.
 * @param path the file that refers.
 * @param typed what is typed of the reference.
 * @param kinds of goals that it may name.
 */
export function elsewhereOffers(
  index: WorkspaceIndex,
  path: string,
  typed: string,
  kinds: GoalKind | 'any',
): Offer[] {
  const wanted = typed.toLowerCase();
  const near = new Set(index.siblings(path).map((file) => file.path));
  const offers: Offer[] = [];
  const isWide = wanted !== '' || kinds === 'objective';
  const others = isWide ? [...index.files].filter((file) => !near.has(file.path) && file.path !== path) : [];
  const siblings = [...near].flatMap((each) => index.get(each) ?? []);
  for (const [order, files] of [siblings, others].entries())
    for (const file of files) {
      const written = relativePath(path, file.path);
      for (const { name, title, kind } of file.ids) {
        const label = `${written}#${name}`;
        const isWanted = kinds === 'any' ? isGoal({ kind }) : kind === kinds;
        if (!isWanted || !`${label} ${title}`.toLowerCase().includes(wanted)) continue;
        offers.push({
          label,
          kind: CompletionItemKind.Reference,
          ...(title !== undefined && { documentation: title }),
          order: `${3 + order}${label}`,
        });
        if (offers.length === MOST) return offers;
      }
    }
  return offers;
}
