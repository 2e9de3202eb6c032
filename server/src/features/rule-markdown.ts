import * as l10n from '../base/l10n.ts';
import type { Place } from '../knowledge/facts.ts';
import type { Rule } from '../lint/rule.ts';
import { factsMarkdown, paragraphs } from './fact-markdown.ts';

/** A rule for a hover: its name, why it matters, and the facts behind it with citation, date and how well they are known. @param place of the file that it is told for. */
export function ruleMarkdown(rule: Rule | undefined, place?: Place): string | undefined {
  return (
    rule &&
    paragraphs(
      `**${rule.id}**: ${l10n.t(rule.summary)}`,
      l10n.t(rule.why),
      factsMarkdown(rule.references, place),
    )
  );
}
