import type { DocumentFacts, ObjectiveFacts } from '../../lint/facts.ts';
import { once } from '../../lint/once.ts';

/** The ids that a key result of this file, or of the product's other files, says it `validates`. */
export const validatedIds = once(({ objectives, siblings }: DocumentFacts): ReadonlySet<string> => {
  const here = objectives.flatMap(validatedIn);
  const elsewhere = siblings.flatMap((file) =>
    file.validates.flatMap((reference) => reference.split('#', 2)[1] ?? []),
  );
  return new Set([...here, ...elsewhere]);
});

const validatedIn = once(({ keyResults }: ObjectiveFacts) => keyResults.flatMap((kr) => kr.validates));
