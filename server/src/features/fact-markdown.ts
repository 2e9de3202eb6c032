import { factsFor, sourceOf } from '../knowledge/facts.ts';

/** A list of facts with where they are from; empty when none of the ids is a fact. */
export function factsMarkdown(ids: readonly string[]): string {
  return factsFor(ids)
    .map((fact) => `- ${fact.text} *(${sourceOf(fact)})*`)
    .join('\n');
}

/** Paragraphs, without the empty ones. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
