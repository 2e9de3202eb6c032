import type { DocumentFacts } from '../../lint/facts.ts';

/** The ids that a key result of this file, or of the product's other files, says it `validates`. */
export function validatedIds({ objectives, siblings }: DocumentFacts): ReadonlySet<string> {
  const here = objectives.flatMap((objective) => objective.keyResults.flatMap((kr) => kr.validates));
  const elsewhere = siblings.flatMap((file) =>
    file.validates.flatMap((reference) => reference.split('#', 2)[1] ?? []),
  );
  return new Set([...here, ...elsewhere]);
}
