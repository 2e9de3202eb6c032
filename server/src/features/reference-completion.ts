import { CompletionItemKind } from 'vscode-languageserver';
import { okrKeys } from '../document/keys.ts';
import { startOfLine } from '../document/text.ts';
import type { GoalKind } from '../lint/names.ts';
import { idsOf } from './known-ids.ts';
import type { Offer } from './offer.ts';
import type { Site } from './site.ts';

/** The goals that keys name, by definition: of both kinds where the format leaves it open. */
const goals: Readonly<Record<string, Readonly<Record<string, GoalKind | 'any'>>>> = {
  objective: { parent: 'objective' },
  keyResult: { validates: 'keyResult', guardrails: 'keyResult' },
  guardrail: { metric: 'keyResult' },
  risk: { mitigated_by: 'keyResult' },
  auditFinding: { mitigated_by: 'keyResult' },
  stakeholder: { covered_by: 'any' },
  review: { trigger: 'any', paused: 'objective' },
};

/** Whether the value at a path of keys names goals. */
export function namesGoals(path: readonly string[]): boolean {
  const holder = okrKeys.definitionAt(path.slice(0, -1));
  const key = holder && okrKeys.canonicalKey(holder, path.at(-1) ?? '');
  return key !== undefined && goals[holder ?? '']?.[key] !== undefined;
}

/**
 * Ids of key results, those of the objective around the cursor first, then of objectives, and those of other files last.
 * No goal is offered to refer to itself.
 */
export function referenceOffers(definition: string, key: string, site: Site): Offer[] {
  const wanted = goals[definition]?.[key];
  if (wanted === undefined) return [];
  const { facts, source, objective, offset, elsewhere } = site;
  const own = ownId(site);
  const offers = (facts?.objectives ?? []).flatMap((goal, index) => {
    const orderOf = (kind: GoalKind): string => {
      const rank = kind === 'objective' ? 2 : index === objective ? 0 : 1;
      return `${rank}${String(index).padStart(5, '0')}`;
    };
    const isOwn = (name: string): boolean => index === objective && (key === 'parent' || name === own);
    return idsOf(goal)
      .filter(({ name, kind }) => (wanted === 'any' || kind === wanted) && !isOwn(name))
      .map(
        ({ name, title, kind }): Offer => ({
          label: name,
          kind: CompletionItemKind.Reference,
          ...(title !== undefined && { documentation: title }),
          order: orderOf(kind),
        }),
      );
  });
  const line = source.text.slice(startOfLine(source.text, offset), offset);
  const typed = line.split(/[\s,:[\]{}"']/).at(-1) ?? '';
  return [
    ...offers.sort((a, b) => ((a.order ?? '') < (b.order ?? '') ? -1 : 1)),
    ...(elsewhere?.(typed, wanted) ?? []),
  ];
}

/** The id of the key result around the cursor. */
function ownId({ facts, source, objective, offset }: Site): string | undefined {
  if (objective === undefined) return undefined;
  const at = offset - source.startOf(objective);
  return facts?.objectives[objective]?.keyResults.findLast(({ range }) => range.start <= at)?.id?.name;
}
