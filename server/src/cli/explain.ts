import { join } from 'node:path';
import { factsFor, factText, sourceOf } from '../knowledge/facts.ts';
import { type Rule, ruleMeantBy } from '../lint/rule.ts';
import { ruleOf, rules } from '../rules/registry.ts';
import { rulePagesFolder } from '../workspace/rule-pages.ts';
import { UsageError } from './arguments.ts';

/** What a rule looks for, why, where that comes from, and how to configure it. @throws UsageError for an unknown id. */
export function explain(id: string): string {
  const rule = ruleOf(id);
  if (!rule) {
    const suggestion = ruleMeantBy(id, rules);
    throw new UsageError(`There is no rule '${id}'${suggestion ? `; did you mean ${suggestion}?` : '.'}`);
  }
  return [
    `${rule.id} (${rule.severity}${rule.fixes ? ', has a fix' : ''})`,
    '',
    rule.summary,
    rule.why,
    ...factLines(rule.references),
    '',
    `Page: ${join(rulePagesFolder(), `${rule.id}.md`)}`,
    `Change: in .healthcare-okr.yaml, ${settingOf(rule)}`,
    `Ignore once: ${commentOf(rule)}`,
  ].join('\n');
}

/** The same for whoever sees a finding and knows what the rule looks for, as Markdown. */
export function helpOn(rule: Rule): string {
  return [
    rule.why,
    factLines(rule.references).join('\n'),
    `Change: in \`.healthcare-okr.yaml\`, \`${settingOf(rule)}\``,
    `Ignore once: \`${commentOf(rule)}\``,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function settingOf({ id }: Rule): string {
  return `rules: { ${id}: off | hint | info | warning | error }`;
}

function commentOf({ id }: Rule): string {
  return `# okr-ignore ${id} -- the reason`;
}

function factLines(references: readonly string[]): string[] {
  return factsFor(references).map((fact) => `- ${factText(fact)} (${sourceOf(fact)})`);
}
