import * as l10n from '../base/l10n.ts';
import { glossary } from '../knowledge/glossary.ts';
import { type Metric, metrics } from '../knowledge/metrics.ts';
import { type Regulation, regulations, regulationsForKey } from '../knowledge/regulations.ts';
import { stakeholder, stakeholders } from '../knowledge/stakeholders.ts';
import { vertical } from '../knowledge/verticals.ts';
import { type Term, termAt } from '../statement/terms.ts';
import { factsMarkdown, paragraphs, referencesMarkdown } from './fact-markdown.ts';

/** What the knowledge base says of the word or phrase at an offset of a line; undefined where it knows none. */
export function termMarkdown(
  line: string,
  offset: number,
): (Term & { readonly markdown: string }) | undefined {
  const term = termAt(line, offset);
  const markdown = term && markdownOf(term);
  return term && markdown ? { ...term, markdown } : undefined;
}

/**
 * What the knowledge base says of a value of the format: the law or term that it is (`510k`), else the law of its key that it
 * belongs to (`hipaa-60d`), else the only law of its key.
 */
export function valueMarkdown(key: string, value: string): string | undefined {
  const term = termAt(value, 0);
  if (term && term.kind !== 'metric' && term.end === value.length) return markdownOf(term);
  const laws = regulationsForKey(key);
  const own = laws.find(
    ({ id }) => id.endsWith(`-${value}`) || (term && (id === term.id || id.startsWith(`${term.id}-`))),
  );
  return regulationMarkdown(own ?? (laws.length === 1 ? laws[0] : undefined));
}

function markdownOf({ kind, id }: Term): string | undefined {
  if (kind === 'regulation') return regulationMarkdown(regulations.get(id));
  if (kind === 'metric') return metricMarkdown(metrics.get(id));
  const entry = glossary.get(id);
  return entry && paragraphs(`**${entry.term}**: ${entry.definition}`, factsMarkdown(entry.facts));
}

/** A page on a regulation: what it is, what to do in the file, its facts with their sources. */
export function regulationMarkdown(page: Regulation | undefined): string | undefined {
  return page && paragraphs(`**${page.name}**: ${page.summary}`, page.advice, factsMarkdown(page.facts));
}

const directions: Readonly<Record<Metric['direction'], string>> = {
  increase: l10n.mark('higher is better'),
  decrease: l10n.mark('lower is better'),
  maintain: l10n.mark('kept in a band'),
};

/** A measure: unit, direction, definition, formula, pitfalls, references. */
export function metricMarkdown(metric: Metric | undefined): string | undefined {
  if (!metric) return undefined;
  const better = l10n.t(directions[metric.direction]);
  return paragraphs(
    `**${metric.name}** (${[metric.unit, better, metric.indicator].filter(Boolean).join(', ')}): ${metric.definition}`,
    metric.formula && l10n.t('Formula: {formula}', { formula: metric.formula }),
    metric.pitfalls && l10n.t('Pitfalls: {pitfalls}', { pitfalls: metric.pitfalls }),
    referencesMarkdown(metric.references),
  );
}

/** What a stakeholder group wants, and what to ask it. */
export function stakeholderMarkdown(group: string): string | undefined {
  const known = stakeholder(group);
  return (
    known &&
    paragraphs(
      l10n.t('{group} want: {wants}', { group: `**${known.name}**`, wants: known.wants }),
      l10n.t('Ask: {question}', { question: known.ask }),
    )
  );
}

/** What belongs to a kind of product: what it is measured by, which law it meets, whom to ask, and what is checked in it. */
export function verticalMarkdown(id: string): string | undefined {
  const known = vertical(id);
  if (!known) return undefined;
  const names = (ids: readonly string[], all: ReadonlyMap<string, { readonly name: string }>): string =>
    ids.flatMap((each) => all.get(each)?.name ?? []).join('; ');
  return [
    l10n.t('Often measured: {metrics}', { metrics: names(known.metrics, metrics) }),
    l10n.t('Law and standards: {laws}', { laws: names(known.regulations, regulations) }),
    l10n.t('Ask first: {groups}', { groups: names(known.stakeholders, stakeholders) }),
    l10n.t('Checked in particular: {rules}', { rules: known.rules.join('; ') }),
    l10n.t('Type {snippet} for an objective of such a product.', { snippet: `\`${known.snippet}\`` }),
  ].join('\n\n');
}
