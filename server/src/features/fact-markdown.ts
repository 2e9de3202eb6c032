import { type Fact, factsFor } from '../knowledge/facts.ts';

/** A list of facts with their citations; empty when none of the ids is a fact. */
export function factsMarkdown(ids: readonly string[]): string {
  return factsFor(ids)
    .map((fact) => `- ${factMarkdown(fact)}`)
    .join('\n');
}

/** A fact with its citation and its day, the source's before the text's own; what nobody verified is shown as practitioner advice. */
function factMarkdown({ text, citation, status, date, asOf }: Fact): string {
  if (status === 'unverified') return `${text} *(practitioner advice, not verified)*`;
  const known = status === 'partly' ? ', partly verified' : '';
  const day = asOf ? `, as of ${asOf}` : date ? `, dated ${date}` : '';
  return `${text} *(${citation}${day}${known})*`;
}

/** Paragraphs, without the empty ones. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
