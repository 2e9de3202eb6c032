import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import okrTree from '../../server/src/generated/okr-keys.json';

const require = createRequire(import.meta.url);
const GRAMMAR = 'syntaxes/okr.tmLanguage.json';

describe('TextMate grammar', () => {
  it('colours what the examples in test/grammar say', () => {
    const script = require.resolve('vscode-tmgrammar-test/dist/unit.js');
    const output = execFileSync(process.execPath, [script, '-g', GRAMMAR, 'test/grammar/*.okr.yaml'], {
      encoding: 'utf8',
    });
    assert.equal(output.match(/run successfuly/g)?.length, 3, output);
  });

  it('knows every key of the schema', () => {
    const grammar = JSON.parse(readFileSync(GRAMMAR, 'utf8'));
    const [blocks, keys] = grammar.repository.key.patterns;
    const known = new Set([...words(blocks.match), ...words(keys.match), ...listKeys(grammar), 'id']);
    const schema = JSON.parse(readFileSync('schemas/okr.schema.json', 'utf8'));
    const missing = [...schemaKeys(schema)].filter((key) => !known.has(key) && !key.startsWith('x-'));
    assert.deepEqual(missing, []);
  });

  it('lets VS Code suggest while a key is typed, but not behind each word of a text, where Enter would take it', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(contributes.grammars[0].tokenTypes, { 'meta.half-typed-key.okr': 'other' });
    assert.deepEqual(contributes.configurationDefaults['[okr]']['editor.quickSuggestions'], {
      other: true,
      comments: false,
      strings: false,
    });
  });
});

describe('Enter', () => {
  interface Rule {
    readonly beforeText: { readonly pattern: string };
    readonly action: { readonly indent: string; readonly appendText?: string };
  }
  const rules: Rule[] = JSON.parse(readFileSync('language-configuration.json', 'utf8')).onEnterRules;
  const behind = (line: string) =>
    rules.find(({ beforeText }) => new RegExp(beforeText.pattern).test(line))?.action;

  it('indents only below keys that may hold more than a value', () => {
    const tree: Record<string, Record<string, { type: string; children?: string }>> = okrTree;
    const holds = new Map<string, boolean>();
    for (const keys of Object.values(tree))
      for (const [key, { type, children }] of Object.entries(keys))
        if (key !== '*') holds.set(key, holds.get(key) || type !== 'text' || children !== undefined);
    // What stands below these is its author's.
    for (const key of ['notes', 'x-own', 'US-OH']) holds.set(key, true);
    for (const [key, isBlock] of holds) {
      assert.equal(behind(`    ${key}: `)?.indent, isBlock ? 'indent' : 'none', key);
      assert.deepEqual(behind(`  - ${key}:`), { indent: isBlock ? 'indent' : 'none', appendText: '  ' }, key);
    }
  });

  it('goes on in the text of a block', () => {
    for (const line of ['    notes: |', '  - summary: >-', 'action: |2'])
      assert.equal(behind(line)?.indent, 'indent', line);
  });

  it('goes on with a list, whatever its items are', () => {
    for (const line of ['- pilot', '  - { date: 2027-01-11, value: 0.06% }', '- [a, b]'])
      assert.equal(behind(line)?.appendText, '- ', line);
    assert.equal(behind('- id: KR-1')?.appendText, '  ');
    assert.equal(behind('- { date: 2027-01-11,'), undefined);
  });
});

/** The names in the first group of an expression such as `(a|b)`. */
function words(expression: string): string[] {
  return expression.match(/[\w-]+\|[\w|-]+/)?.[0].split('|') ?? [];
}

function listKeys(grammar: { repository: { 'flow-list': { patterns: { begin: string }[] } } }): string[] {
  const names = grammar.repository['flow-list'].patterns.flatMap(
    ({ begin }) => begin.match(/[\w?|]+\|[\w|?]+/)?.[0].split('|') ?? [],
  );
  return names.flatMap((name) => (name.endsWith('s?') ? [name.slice(0, -2), name.slice(0, -1)] : [name]));
}

function schemaKeys(node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return found;
  for (const [name, child] of Object.entries(node)) {
    if (name === 'properties') for (const key of Object.keys(child)) found.add(key);
    schemaKeys(child, found);
  }
  return found;
}
