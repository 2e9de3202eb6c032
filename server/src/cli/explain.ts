import { join } from 'node:path';
import { factsFor, factText, sourceOf } from '../knowledge/facts.ts';
import { ruleMeantBy } from '../lint/rule.ts';
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
    `Change: in .healthcare-okr.yaml, rules: { ${rule.id}: off | hint | info | warning | error }`,
    `Ignore once: # okr-ignore ${rule.id} -- the reason`,
  ].join('\n');
}

function factLines(references: readonly string[]): string[] {
  return factsFor(references).map((fact) => `- ${factText(fact)} (${sourceOf(fact)})`);
}
