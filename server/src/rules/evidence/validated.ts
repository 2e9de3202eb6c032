import type { DocumentFacts, ObjectiveFacts } from '../../lint/facts.ts';
import { once } from '../../lint/once.ts';
import { overall } from '../../lint/overall.ts';

/** The ids that a key result of this file, or of the product's other files, says it `validates`. */
export const validatedIds = once((document: DocumentFacts): ReadonlySet<string> => {
  const here = validatedHere(document);
  const elsewhere = document.siblings.flatMap((file) =>
    file.validates.flatMap((reference) => reference.split('#', 2)[1] ?? []),
  );
  return new Set([...here, ...elsewhere]);
});

const validatedIn = once(({ keyResults }: ObjectiveFacts) => keyResults.flatMap((kr) => kr.validates));

const validatedHere = overall(
  (objective) => JSON.stringify(validatedIn(objective)),
  (objectives) => objectives.flatMap(validatedIn),
);
