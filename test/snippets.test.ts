import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { verticals as knownVerticals } from '../server/src/knowledge/verticals.ts';
import { lint } from '../server/src/lint/engine.ts';
import { defaultSettings } from '../server/src/lint/severity.ts';
import { rules } from '../server/src/rules/registry.ts';
import { expand } from './snippet.ts';

interface Snippet {
  prefix: string;
  description: string;
  body: string[];
}

const named: Record<string, Snippet> = JSON.parse(readFileSync('snippets/okr.json', 'utf8'));
/** By what is typed. */
const snippets = Object.fromEntries(Object.values(named).map((snippet) => [snippet.prefix, snippet]));
const fixture = readFileSync('test/vscode/workspace/clean.okr.yaml', 'utf8');

/** Snippets with a place of their own: the line of the fixture that they replace or follow, and the spaces before them. */
const places: Record<string, (text: string) => string> = {
  'okr-file': (text) => text,
  'okr-baseline': (text) => replaceBlock('regulatory', text),
  'okr-escalation': (text) => fixture + indent(text, 8),
  'okr-stakeholders': (text) => replaceBlock('stakeholders', text),
  'okr-check-in': (text) => `${fixture}        check_ins:\n${indent(text, 10)}`,
  'okr-ignore': (text) => fixture.replace(/^ *- id: KR-1\.1$/m, (line) => indent(text, 6) + line),
  'okr-state': (text) => fixture.replace(/^ {4}US-OH:.*\n/m, (line) => line + indent(text, 4)),
  'okr-gdpr': (text) => fixture.replace(/^ {2}states:$/m, (line) => `${indent(text, 2)}${line}`),
  'okr-risk': (text) => fixture.replace(/^objectives:$/m, (line) => `risks:\n${indent(text, 2)}${line}`),
  'okr-vendor': (text) => fixture.replace(/^objectives:$/m, (line) => `vendors:\n${indent(text, 2)}${line}`),
};

/** What product a snippet is for, where it is not for all. */
const verticals: Record<string, string> = Object.fromEntries(
  [...knownVerticals.values()].map(({ id, snippet }) => [snippet, id]),
);

/** Keys that record what somebody has checked, agreed or measured, so that rules take it as settled. */
const records = new Set([
  'baa',
  'baa_status',
  'cohort',
  'decision',
  'decision_log',
  'deployed',
  'dpia',
  'due_diligence',
  'ethics_review',
  'explainability',
  'last_risk_analysis',
  'licensure',
  'override_path',
  'pccp',
  'playbook',
  'privacy_law',
  'rationale',
  'reference_standard',
  'representation',
  'retention',
  'sensitivity',
  'specificity',
  'telehealth_review',
]);
const stillOpen = /^(?:TODO|pending|planned|false)$/;

/** Others stand where their first line belongs: behind the last objective, behind the last key result, or above the objectives. */
function placed(name: string, text: string): string {
  const own = places[name];
  if (own) return own(text);
  if (text.startsWith('- id: O-')) return fixture + indent(text, 2);
  if (text.startsWith('- id: KR-')) return fixture + indent(text, 6);
  return fixture.replace(/^objectives:$/m, (line) => text + line);
}

describe('snippets', () => {
  it('are about 40, each with a name that says more than its prefix, one for each kind of product', () => {
    assert.ok(Object.keys(snippets).length >= 40);
    assert.equal(Object.keys(snippets).length, Object.keys(named).length);
    for (const [name, { prefix, description }] of Object.entries(named)) {
      assert.match(prefix, /^okr-[a-z-]+$/);
      assert.match(name, /^[A-Z0-9][^_]+$/);
      assert.match(description, /^[A-Z].{20,}[^.]$/);
    }
    assert.equal(Object.keys(verticals).length, knownVerticals.size);
    for (const name of [...Object.keys(places), ...Object.keys(verticals)]) assert.ok(snippets[name], name);
  });

  it('are as many as the pages say', () => {
    const count = Object.keys(snippets).length;
    assert.ok(readFileSync('README.md', 'utf8').includes(`[${count} snippets]`));
    assert.ok(readFileSync('docs/features.md', 'utf8').includes(`\n${count} building blocks `));
  });

  it('stand beside a file without errors and warnings', () => assert.deepEqual(problems(fixture), []));

  for (const [name, { body }] of Object.entries(snippets))
    it(`${name} is YAML that the linter accepts`, () => {
      const text = written(body);
      assert.doesNotMatch(text, /\$/);
      const forProduct = (document: string) =>
        withAi(
          name,
          document.replace('vertical: telehealth', `vertical: ${verticals[name] ?? 'telehealth'}`),
        );
      const document = forProduct(placed(name, text));
      assert.ok(parse(document).objectives.length > 0);
      assert.notEqual(document, forProduct(fixture));
      const before = new Set(problems(forProduct(fixture)));
      assert.deepEqual(
        problems(document).filter((problem) => !before.has(problem) && !isToFill(problem)),
        [],
      );
    });

  it('record nothing as signed, done or measured that somebody has yet to do', () => {
    for (const [name, { body }] of Object.entries(snippets))
      for (const [key, value] of entries(parse(written(body))))
        if (records.has(key)) assert.match(String(value), stillOpen, `${name}: ${key}`);
  });

  it('offer the parts under HIPAA that the format knows', () => {
    const schema = JSON.parse(readFileSync('schemas/okr.schema.json', 'utf8'));
    const offered = /hipaa: \{ role: \$\{\d\|([^|]+)\|/.exec(snippets['okr-baseline']?.body.join('\n') ?? '');
    assert.deepEqual(offered?.[1]?.split(',').sort(), schema.$defs.hipaa.properties.role.examples.sort());
  });

  it('start on the right side of their own limits', () => {
    for (const [name, { body }] of Object.entries(snippets)) {
      const measured = written(body).replace(
        /^( *)baseline: (?!TODO)(.*)$/gm,
        (line, spaces, value) => `${line}\n${spaces}check_ins: [{ date: 2027-01-13, value: ${value} }]`,
      );
      const failing = problems(placed(name, measured)).filter((it) =>
        it.startsWith('safety/trending-to-failure'),
      );
      assert.deepEqual(failing, [], name);
    }
  });

  it('leave no line of spaces behind, wherever they are indented', () => {
    for (const [name, { body }] of Object.entries(snippets))
      for (const [index, line] of body.entries()) {
        assert.doesNotMatch(line, /\s$/, name);
        // A whole file stands at the margin, and ends with a line break.
        if (name !== 'okr-file') assert.notEqual(expand(line), '', `${name}, line ${index + 1}`);
      }
  });

  it('okr-file starts in the running quarter', () => {
    const body = snippets['okr-file']?.body.join('\n') ?? '';
    const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
    const cycles = months.map((CURRENT_MONTH) => {
      const text = expand(body, { CURRENT_YEAR: '2027', CURRENT_MONTH, CURRENT_DATE: '20' });
      return /^cycle: (.*)$/m.exec(text)?.[1];
    });
    const quarters = ['2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4'];
    assert.deepEqual(
      cycles,
      quarters.flatMap((quarter) => [quarter, quarter, quarter]),
    );
  });

  it('have tab stops, and choices where the format has values', () => {
    for (const [name, { body }] of Object.entries(snippets))
      assert.match(body.join('\n'), /\$\{?1[:|]/, name);
    const choices = Object.values(snippets).filter(({ body }) => /\$\{\d+\|/.test(body.join('\n')));
    assert.ok(choices.length > 30);
  });
});

/** What is in the file when a snippet is filled in and the line is ended. */
function written(body: readonly string[]): string {
  return `${expand(body.join('\n')).trimEnd()}\n`;
}

/** Goals for an AI stand in a file that says how it is governed. */
function withAi(name: string, document: string): string {
  const block = written(snippets['okr-ai']?.body ?? []);
  return /-ai(?:-|$)/.test(name) && name !== 'okr-ai'
    ? document.replace(/^objectives:$/m, (line) => block + line)
    : document;
}

function problems(text: string): string[] {
  const { findings } = lint(rules, text, { settings: defaultSettings, today: '2027-01-20' });
  const serious = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return serious.map(({ rule, message }) => `${rule}: ${message}`);
}

/** What is still open is told: the gaps, and an agreement that nobody has signed yet. */
function isToFill(problem: string): boolean {
  return problem.startsWith('okr/placeholder: ') || problem.startsWith('privacy/baa-missing: CloudBeat ');
}

/** All keys of a value with what stands behind them, however deep. */
function entries(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => [[key, below], ...entries(below)]);
}

function indent(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces));
}

/** The fixture with one of its top-level blocks replaced. */
function replaceBlock(key: string, text: string): string {
  return fixture.replace(new RegExp(`^${key}:.*\n(?: .*\n)*`, 'm'), text);
}
