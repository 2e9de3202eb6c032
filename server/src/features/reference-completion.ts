import { CompletionItemKind } from 'vscode-languageserver';
import { okrKeys } from '../document/keys.ts';
import { idsOf } from './known-ids.ts';
import type { Offer } from './offer.ts';
import type { Site } from './site.ts';

/** Keys that name a goal of the file, by definition. */
const goals: Readonly<Record<string, readonly string[]>> = {
  objective: ['parent'],
  keyResult: ['validates', 'guardrails'],
  guardrail: ['metric'],
  risk: ['mitigated_by'],
  auditFinding: ['mitigated_by'],
  stakeholder: ['covered_by'],
  review: ['trigger', 'paused'],
};

/** Whether the value at a path of keys names goals. */
export function namesGoals(path: readonly string[]): boolean {
  const holder = okrKeys.definitionAt(path.slice(0, -1));
  const key = holder && okrKeys.canonicalKey(holder, path.at(-1) ?? '');
  return key !== undefined && goals[holder ?? '']?.includes(key) === true;
}

/** Ids of objectives and key results: those of the objective around the cursor first, those of other files last. */
export function referenceOffers(
  definition: string,
  key: string,
  { facts, source, objective, offset, elsewhere }: Site,
): Offer[] {
  if (!goals[definition]?.includes(key)) return [];
  const offers = (facts?.objectives ?? []).flatMap((goal, index) => {
    const base = source.cut.objectives[index]?.start ?? 0;
    const order = `${index === objective ? 0 : 1}${String(index).padStart(5, '0')}`;
    return idsOf(goal)
      .filter(({ isGoal }) => (key === 'parent' ? isGoal && index !== objective : true))
      .map(
        ({ name, anchor }): Offer => ({
          label: name,
          kind: CompletionItemKind.Reference,
          documentation: source.text.slice(base + anchor.start, base + anchor.end),
          order,
        }),
      );
  });
  const line = source.text.slice(source.text.lastIndexOf('\n', offset - 1) + 1, offset);
  const typed = line.split(/[\s,:[\]{}"']/).at(-1) ?? '';
  return [
    ...offers.sort((a, b) => ((a.order ?? '') < (b.order ?? '') ? -1 : 1)),
    ...(elsewhere?.(typed, key === 'parent') ?? []),
  ];
}
