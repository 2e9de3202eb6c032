import type { DocumentFacts } from '../../lint/facts.ts';

/** Does a key result of this file, or of the product's other files, say that it `validates` this id? */
export function isValidated({ objectives, siblings }: DocumentFacts, id: string | undefined): boolean {
  if (id === undefined) return false;
  const here = objectives.some((objective) => objective.keyResults.some((kr) => kr.validates.includes(id)));
  return here || siblings.some((file) => file.validates.some((reference) => reference.endsWith(`#${id}`)));
}
