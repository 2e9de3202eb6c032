import { type Fact, factsFor } from '../knowledge/facts.ts';
import type { Rule } from '../lint/rule.ts';

/** A rule for a hover: its name, why it matters, and the facts behind it with citation, date and how well they are known. */
export function ruleMarkdown(rule: Rule | undefined): string | undefined {
  if (!rule) return undefined;
  const facts = factsFor(rule.references).map((fact) => `- ${factMarkdown(fact)}`);
  return [`**${rule.id}**: ${rule.summary}`, rule.why, ...(facts.length > 0 ? [facts.join('\n')] : [])].join(
    '\n\n',
  );
}

/** A fact with its citation and "as of" date; what nobody verified is shown as practitioner advice. */
function factMarkdown({ text, citation, status, date, asOf }: Fact): string {
  if (status === 'unverified') return `${text} *(practitioner advice, not verified)*`;
  const known = status === 'partly' ? ', partly verified' : '';
  const as = asOf ?? date;
  return `${text} *(${citation}${as ? `, as of ${as}` : ''}${known})*`;
}
