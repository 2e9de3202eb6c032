import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { lint } from '../server/src/lint/engine.ts';
import { defaultSettings } from '../server/src/lint/severity.ts';
import { rules } from '../server/src/rules/registry.ts';
import { expand } from './snippet.ts';

interface Snippet {
  prefix: string;
  description: string;
  body: string[];
}

const snippets: Record<string, Snippet> = JSON.parse(readFileSync('snippets/okr.json', 'utf8'));
const fixture = readFileSync('test/vscode/workspace/clean.okr.yaml', 'utf8');

/** Where each snippet belongs: the line of the fixture that it replaces or follows, and the spaces before it. */
const places: Record<string, (text: string) => string> = {
  'okr-file': (text) => text,
  'okr-objective': (text) => fixture + indent(text, 2),
  'okr-kr': (text) => fixture + indent(text, 6),
  'okr-safety-kr': (text) => fixture + indent(text, 6),
  'okr-baseline': (text) => replaceBlock('regulatory', text),
  'okr-escalation': (text) => fixture + indent(text, 8),
  'okr-stakeholders': (text) => replaceBlock('stakeholders', text),
  'okr-plan': (text) => replaceBlock('okr_version', text),
  'okr-check-in': (text) => `${fixture}        check_ins:\n${indent(text, 10)}`,
};

describe('snippets', () => {
  it('are those of the manual, each with a prefix of its name', () => {
    assert.deepEqual(Object.keys(snippets), Object.keys(places));
    for (const [name, { prefix, description }] of Object.entries(snippets)) {
      assert.equal(prefix, name);
      assert.match(description, /^[A-Z].{20,}[^.]$/);
    }
  });

  it('stand beside a file without errors and warnings', () => assert.deepEqual(problems(fixture), []));

  for (const [name, { body }] of Object.entries(snippets))
    it(`${name} is YAML that the linter accepts`, () => {
      const text = expand(body.join('\n'));
      assert.doesNotMatch(text, /\$|TODO/);
      const document = places[name]?.(text) ?? '';
      assert.ok(parse(document).objectives.length > 0);
      assert.deepEqual(problems(document), []);
    });
});

function problems(text: string): string[] {
  const { findings } = lint(rules, text, { settings: defaultSettings, today: '2027-01-20' });
  const serious = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return serious.map(({ rule, message }) => `${rule}: ${message}`);
}

function indent(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces));
}

/** The fixture with one of its top-level blocks replaced. */
function replaceBlock(key: string, text: string): string {
  return fixture.replace(new RegExp(`^${key}:.*\n(?: .*\n)*`, 'm'), text);
}
