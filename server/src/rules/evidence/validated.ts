import type { DocumentFacts } from '../../lint/facts.ts';
import { onceFor } from '../../lint/once.ts';
import { textsOf } from '../../lint/overall.ts';

/** The ids that a key result of this file, or of the product's other files, says it `validates`. */
export function validatedIds(document: DocumentFacts): ReadonlySet<string> {
  const elsewhere = document.siblings.flatMap((file) =>
    file.validates.flatMap((reference) => reference.split('#', 2)[1] ?? []),
  );
  return together(validatedHere(document), JSON.stringify(elsewhere));
}

/** The same object while both are the same: what rules find by it is remembered. */
const together = onceFor(
  (here: ReadonlySet<string>, elsewhere: string): ReadonlySet<string> =>
    new Set([...here, ...JSON.parse(elsewhere)]),
);

const validatedHere = textsOf(({ keyResults }) => keyResults.flatMap((kr) => kr.validates));
