import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { registryPath, scaffold } from '../../scripts/scaffold.ts';
import { blocksOf } from '../docs/page.ts';

const registry = `import type { Rule } from '../lint/rule.ts';
import { missingOwner } from './governance/missing-owner.ts';
import { syntax } from './okr/syntax.ts';

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  missingOwner,
  syntax,
];
`;

describe('npm run new-rule', () => {
  it('writes the rule, its tests, its page and its line in the registry', () => {
    const files = scaffold('okr/half-told', registry);
    assert.deepEqual(
      [...files.keys()],
      [
        'server/src/rules/okr/half-told.ts',
        'test/rules/okr/half-told.test.ts',
        'docs/rules/okr/half-told.md',
        registryPath,
      ],
    );
    assert.match(
      files.get('server/src/rules/okr/half-told.ts') ?? '',
      /^import \* as l10n from '\.\.\/\.\.\/base\/l10n\.ts';$(?:.|\n)*^export const halfTold: ObjectiveRule = \{\n {2}id: 'okr\/half-told',\n {2}level: 'objective',\n/m,
    );
    assert.match(
      files.get('test/rules/okr/half-told.test.ts') ?? '',
      /^describeRule\('okr\/half-told', \{$/m,
    );
    const page = files.get('docs/rules/okr/half-told.md') ?? '';
    assert.ok(page.startsWith('# okr/half-told\n\n<!-- head -->\n<!-- /head -->\n\n## What it looks for\n'));
    assert.deepEqual(
      blocksOf(page).map(({ kind }) => kind),
      ['fires', 'quiet', 'before', 'after', ''],
    );
    assert.equal(
      files.get(registryPath),
      registry
        .replace('import { syntax }', "import { halfTold } from './okr/half-told.ts';\nimport { syntax }")
        .replace('  syntax,\n', '  halfTold,\n  syntax,\n'),
    );
  });

  it('appends the last id, and tells rules of the same name apart', () => {
    const files = scaffold('workflow/missing-owner', registry);
    assert.equal(
      files.get(registryPath),
      registry
        .replace('\n\n/**', "\nimport { missingOwnerWorkflow } from './workflow/missing-owner.ts';\n\n/**")
        .replace('\n];', '\n  missingOwnerWorkflow,\n];'),
    );
  });

  it('reads the registry as it is', () => {
    const actual = readFileSync(registryPath, 'utf8');
    const lines = actual.split('\n');
    const added = scaffold('aaa/first', actual).get(registryPath)?.split('\n') ?? [];
    assert.deepEqual(
      added.filter((line) => !lines.includes(line)),
      ["import { first } from './aaa/first.ts';", '  first,'],
    );
    assert.equal(added.length, lines.length + 2);
  });

  it('refuses an id of another form, and one that exists, in one sentence', () => {
    const form =
      /^Error: '.*' is no rule id; write a category and a name in lower case, such as safety\/missing-limit\.$/;
    for (const id of ['', 'okr', 'OKR/Syntax', 'okr/../x', 'okr/a--b', 'a/b/c', 'okr/-x', 'okr/x-'])
      assert.throws(() => scaffold(id, registry), form, id);
    assert.throws(
      () => scaffold('okr/syntax', registry),
      /^Error: The rule okr\/syntax exists already; choose another name\.$/,
    );
  });
});
