import { factsFor, factText, type Place, sourceOf } from '../knowledge/facts.ts';
import { linkTo, publicationsFor } from '../knowledge/publications.ts';

/** A list of facts with where they are from; empty when none of the ids is a fact. @param place leaves the law of other places out. */
export function factsMarkdown(ids: readonly string[], place?: Place): string {
  return factsFor(ids, place)
    .map((fact) => `- ${factText(fact)} *(${sourceOf(fact)})*`)
    .join('\n');
}

/** The facts and the publications among a metric's references, as a list. */
export function referencesMarkdown(references: readonly string[]): string {
  const pages = publicationsFor(references).map((page) => `- ${linkTo(page)}`);
  return [factsMarkdown(references), ...pages].filter(Boolean).join('\n');
}

/** Paragraphs, without the empty ones. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
