import { glossary } from '../knowledge/glossary.ts';
import { type Metric, metrics } from '../knowledge/metrics.ts';
import { type Regulation, regulations } from '../knowledge/regulations.ts';
import { stakeholder } from '../knowledge/stakeholders.ts';
import { type Term, termAt } from '../knowledge/terms.ts';
import { factsMarkdown, paragraphs } from './fact-markdown.ts';

/** What the knowledge base says of the word or phrase at an offset of a line; undefined where it knows none. */
export function termMarkdown(
  line: string,
  offset: number,
): (Term & { readonly markdown: string }) | undefined {
  const term = termAt(line, offset);
  const markdown = term && markdownOf(term);
  return term && markdown ? { ...term, markdown } : undefined;
}

function markdownOf({ kind, id }: Term): string | undefined {
  if (kind === 'regulation') return regulationMarkdown(regulations.get(id));
  if (kind === 'metric') return metricMarkdown(metrics.get(id));
  const entry = glossary.get(id);
  return entry && paragraphs(`**${entry.term}**: ${entry.definition}`, factsMarkdown(entry.facts));
}

export function regulationMarkdown(page: Regulation | undefined): string | undefined {
  return page && paragraphs(`**${page.name}**: ${page.summary}`, page.advice, factsMarkdown(page.facts));
}

export function metricMarkdown(metric: Metric | undefined): string | undefined {
  if (!metric) return undefined;
  const better = { increase: 'higher is better', decrease: 'lower is better', maintain: 'kept in a band' }[
    metric.direction
  ];
  return paragraphs(
    `**${metric.name}** (${[metric.unit, better, metric.indicator].filter(Boolean).join(', ')}): ${metric.definition}`,
    metric.formula && `Formula: ${metric.formula}`,
    metric.pitfalls && `Mind: ${metric.pitfalls}`,
    factsMarkdown(metric.references),
  );
}

/** What a stakeholder group wants, and what to ask it. */
export function stakeholderMarkdown(group: string): string | undefined {
  const known = stakeholder(group);
  return known && paragraphs(`**${known.name}** want: ${known.wants}`, `Ask: ${known.ask}`);
}
