import { metrics } from '../server/src/knowledge/metrics.ts';
import { regulations } from '../server/src/knowledge/regulations.ts';
import { stakeholders } from '../server/src/knowledge/stakeholders.ts';
import { type Vertical, verticals } from '../server/src/knowledge/verticals.ts';
import { ruleOf } from '../server/src/rules/registry.ts';

/** The lines of the page on the kinds of product, below the note that says where it comes from. */
export function productPage(): string[] {
  return [
    '# Kinds of product',
    '',
    'What `product.vertical` stands for, and what belongs to each kind. Blocks and metrics of its kind are offered first in a file; every other',
    'rule, metric and block is there for all.',
    '',
    ...[...verticals.values()].flatMap(sectionOf),
  ].slice(0, -1);
}

function sectionOf(kind: Vertical): string[] {
  const { id, name, description, clinical, roles, snippet } = kind;
  return [
    `<a id="${id}"></a>`,
    '',
    `## ${name}`,
    '',
    description,
    '',
    '| | |',
    '|---|---|',
    `| In a file | \`vertical: ${id}\`; clinical unless it says otherwise: ${clinical ? 'yes' : 'no'} |`,
    `| Roles | ${roles.map((role) => `\`${role}\``).join(', ')} |`,
    `| Ask first | ${kind.stakeholders.map(groupOf).join('; ')} |`,
    `| Often measured | ${kind.metrics.map(metricLink).join(', ')} |`,
    `| Law and standards | ${kind.regulations.map(regulationLink).join(', ')} |`,
    `| Checked in particular | ${kind.rules.map((rule) => `[${rule}](rules/${rule}.md) (${ruleOf(rule)?.severity})`).join(', ')} |`,
    `| Snippet | \`${snippet}\` |`,
    '',
  ];
}

function groupOf(id: string): string {
  return stakeholders.get(id)?.name ?? id;
}

function metricLink(id: string): string {
  const { name, category } = metrics.get(id) ?? { name: id, category: '' };
  return `[${name}](metrics/${category}.md#${id})`;
}

function regulationLink(id: string): string {
  return `[${regulations.get(id)?.name ?? id}](regulations/${id}.md)`;
}
