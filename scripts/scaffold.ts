/** The files of a new rule, and the registry with it in its place. */

const ruleFolder = 'server/src/rules';
export const registryPath = `${ruleFolder}/registry.ts`;

/**
 * Everything that a new rule needs, by path, with `TODO` where its content goes.
 * @param registry the text of server/src/rules/registry.ts. @throws Error with a sentence for whoever chose the id.
 */
export function scaffold(id: string, registry: string): ReadonlyMap<string, string> {
  const [, category, name] = /^([a-z]+)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(id) ?? [];
  if (category === undefined || name === undefined)
    throw new Error(
      `'${id}' is no rule id; write a category and a name in lower case, such as safety/missing-limit.`,
    );
  const entries = entriesOf(registry);
  if (entries.some((entry) => entry.id === id))
    throw new Error(`The rule ${id} exists already; choose another name.`);
  const isTaken = (constant: string) => entries.some((entry) => entry.constant === constant);
  const constant = isTaken(camelCase(name)) ? camelCase(`${name}-${category}`) : camelCase(name);
  return new Map([
    [`${ruleFolder}/${id}.ts`, ruleFile(id, constant)],
    [`test/rules/${id}.test.ts`, testFile(id)],
    [`docs/rules/${id}.md`, page(id)],
    [registryPath, registered(registry, entries, id, constant)],
  ]);
}

interface Entry {
  readonly constant: string;
  readonly id: string;
}

function entriesOf(registry: string): Entry[] {
  return [...registry.matchAll(/^import \{ (\w+) \} from '\.\/(.+)\.ts';$/gm)].map(
    ([, constant = '', id = '']) => ({ constant, id }),
  );
}

function registered(registry: string, entries: readonly Entry[], id: string, constant: string): string {
  const next = entries.find((entry) => entry.id > id);
  const added = `import { ${constant} } from './${id}.ts';\n`;
  if (next)
    return registry
      .replace(`import { ${next.constant} } from`, (line) => added + line)
      .replace(`\n  ${next.constant},\n`, (line) => `\n  ${constant},${line}`);
  return registry
    .replace('\n/** Every rule, sorted by id. */', (line) => added + line)
    .replace('\n];\n', (line) => `\n  ${constant},${line}`);
}

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function ruleFile(id: string, constant: string): string {
  return `import * as l10n from '../../base/l10n.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';

export const ${constant}: ObjectiveRule = {
  id: '${id}',
  level: 'objective',
  summary: 'TODO: what it looks for, in one line.',
  why: 'TODO: why it matters, in one or two sentences.',
  severity: 'warning',
  tier: 'core',
  references: ['TODO: passages such as S0:14, and ids of facts'],

  *check({ keyResults }) {
    for (const { index, anchor } of keyResults)
      yield { message: l10n.t('TODO: what; why; what to do.'), span: anchor, keyResult: index };
  },

  fixes() {
    return [];
  },
};
`;
}

function testFile(id: string): string {
  const example = (name: string, yaml: string) =>
    `{\n      name: '${name}',\n      yaml: \`\n${yaml}\`,\n    }`;
  return `import { describeRule } from '../harness.ts';

describeRule('${id}', {
  fires: [
    ${example('TODO', `${yaml}        ^^^^\n`)},
  ],
  quiet: [
    ${example('TODO: a near miss', yaml)},
  ],
  fixes: [
    {
      name: 'TODO',
      yaml: \`
${yaml}\`,
      title: 'TODO',
      after: \`
${yaml}\`,
    },
  ],
});
`;
}

const yaml = 'objectives:\n  - title: TODO\n    key_results:\n      - TODO\n';

function page(id: string): string {
  const block = (info: string, text: string) => [`\`\`\`yaml${info}`, `${text}\`\`\``, ''].join('\n');
  return `# ${id}

<!-- head -->
<!-- /head -->

## What it looks for

TODO: what exactly fires, and what near it does not.

## Why

TODO: the reason, with its passages (S0:14) and facts.

## Examples

${block(' fires', `${yaml}        ^^^^\n`)}
Quiet: TODO

${block(' quiet', yaml)}
## Fix

${block(' before', yaml)}
${block(' after title="TODO"', yaml)}
## Configure or ignore

${block('', `# .healthcare-okr.yaml\nrules:\n  ${id}: info\n`)}`;
}
