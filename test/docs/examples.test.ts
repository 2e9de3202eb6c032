import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { lint } from '../../server/src/lint/engine.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { configurationName, readConfiguration } from '../../server/src/workspace/configuration.ts';
import { today } from '../rules/harness.ts';

const formRules = new Set([
  'okr/comment-in-value',
  'okr/duplicate-id',
  'okr/schema',
  'okr/suppression-without-reason',
  'okr/syntax',
  'okr/unknown-key',
  'okr/unquoted-comparator',
  'okr/unused-suppression',
]);

interface Block {
  readonly line: number;
  readonly text: string;
}

function blocksOf(page: string, language: string): Block[] {
  const source = readFileSync(page, 'utf8').replaceAll('\r\n', '\n');
  const found = [...source.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter((match) => match[1] === language);
  assert.ok(found.length > 0, `${page} has no ${language} block`);
  return found.map((match) => ({
    line: source.slice(0, match.index).split('\n').length,
    text: match[2] ?? '',
  }));
}

function isConfiguration({ text }: Block): boolean {
  return text.startsWith(`# ${configurationName}`);
}

describe('examples of the documentation', () => {
  for (const page of ['docs/format.md', 'docs/configuration.md'])
    for (const block of blocksOf(page, 'yaml').filter((each) => !isConfiguration(each)))
      it(`${page}:${block.line} keeps to the format`, () => {
        const { findings, facts } = lint(rules, block.text, { settings: defaultSettings, today });
        const broken = findings.filter(({ rule }) => formRules.has(rule));
        assert.deepEqual(
          broken.map(({ rule, message }) => `${rule}: ${message}`),
          [],
        );
        assert.ok(facts.objectives.length > 0);
      });

  for (const block of blocksOf('docs/configuration.md', 'yaml').filter(isConfiguration))
    it(`docs/configuration.md:${block.line} is a configuration without mistakes`, () => {
      assert.deepEqual(readConfiguration(block.text).problems, []);
    });

  for (const [page, language] of [
    ['docs/ci.md', 'yaml'],
    ['docs/ci.md', 'json'],
    ['docs/editors.md', 'yaml'],
    ['docs/editors.md', 'json'],
  ] as const)
    for (const block of blocksOf(page, language))
      it(`${page}:${block.line} is ${language}`, () => {
        assert.equal(typeof (language === 'json' ? JSON.parse(block.text) : parse(block.text)), 'object');
      });

  it('docs/ci.md shows a hook that runs for goals and for their settings', () => {
    const hook = blocksOf('docs/ci.md', 'yaml').find(({ text }) => text.startsWith('repos:'));
    const files = new RegExp(/ files: (.+)$/m.exec(hook?.text ?? '')?.[1] ?? '');
    const runsFor = ['okrs/heart.okr.yaml', 'b.okr.yml', '.healthcare-okr.yaml', 'okrs/.healthcare-okr.yaml'];
    assert.deepEqual(
      [...runsFor, 'compose.yaml', 'okr.yaml', 'a.okr.yaml.bak'].filter((path) => files.test(path)),
      runsFor,
    );
  });

  it('docs/ci.md shows the JSON that the command prints', () => {
    const [shown] = blocksOf('docs/ci.md', 'json').map(({ text }) => JSON.parse(text));
    assert.deepEqual(Object.keys(shown), ['version', 'files', 'summary']);
    assert.deepEqual(Object.keys(shown.files[0]), ['path', 'findings']);
    assert.deepEqual(Object.keys(shown.files[0].findings[0]), [
      'rule',
      'severity',
      'message',
      'start',
      'end',
      'path',
      'fixes',
    ]);
    assert.deepEqual(Object.keys(shown.summary), ['files', 'error', 'warning', 'info', 'hint']);
  });
});
