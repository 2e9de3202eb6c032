import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runLint } from '../../server/src/cli/lint.ts';
import { Source } from '../../server/src/document/source.ts';
import { lint } from '../../server/src/lint/engine.ts';
import { fixesOf, safeEdits } from '../../server/src/lint/fix.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { ruleOf, rules } from '../../server/src/rules/registry.ts';
import { ConfigurationResolver } from '../../server/src/workspace/resolver.ts';
import { positionOf, TestClient } from '../protocol/client.ts';
import { today } from '../rules/harness.ts';

/** So many of a thing, each with another number of seven digits; those of another size are other ones. */
function many(size: number, each: (number: number) => string): string {
  return Array.from({ length: size }, (_, index) => each(1_000_000 + size * 1000 + index)).join('');
}

const goals = 'product: { clinical: true }\ncycle: 2027-Q1\nobjectives:\n';
const keyResults = `${goals}  - title: Safer nights\n    key_results:\n`;

/** Texts that nobody writes, and that a hostile workspace may hold. */
const texts: Readonly<Record<string, (size: number) => string>> = {
  'comments that ignore a rule': (size) =>
    `${many(size, (at) => `# okr-ignore okr/missing-target -- ${at}\n`)}${goals}  - title: A\n`,
  'ignored key results': (size) =>
    keyResults +
    many(
      size,
      (at) => `      # okr-ignore okr/missing-target -- later\n      - Burnout score of team ${at}\n`,
    ),
  'key results with a word to replace': (size) =>
    keyResults + many(size, (at) => `      - title: Log-ins of users to ${at}\n`),
  'key results that are work': (size) => keyResults + many(size, (at) => `      - Ship the module ${at}\n`),
  'key results of one id': (size) =>
    keyResults + many(size, (at) => `      - id: KR-1\n        title: Cut falls from 9 to ${at}\n`),
  'key results in brackets': (size) =>
    `${goals}  - title: A\n    key_results: [${many(size, (at) => `{ title: Log-ins to ${at} }, `)}]\n`,
  'goals without ids beside others': (size) =>
    goals +
    many(size, (at) => `  - title: Goal ${at}\n`) +
    many(
      size,
      (at) => `  - title: Wait ${at}\n    key_results: [{ id: KR-${(at % 1000) + 1}, title: Zero waits }]\n`,
    ),
  'check-ins': (size) =>
    `${keyResults}      - title: Cut falls from 9 to 4\n        check_ins:\n` +
    many(size, (at) => `          - { date: 2027-01-02, value: ${at} }\n`),
  'values that YAML misreads': (size) =>
    keyResults + many(size, (at) => `      - title: Cut: falls ${at}\n        target: > 90%\n`),
  'titles cut off at a sign': (size) =>
    keyResults + many(size, (at) => `      - title: Falls #${at} of\n        owner: [a, b\n`),
  'values that are no dates': (size) =>
    keyResults + many(size, (at) => `      - title: Falls ${at}\n        status: nope\n        due: soon\n`),
};

const request = { settings: defaultSettings, today };

/** Finds what is wrong with a text, and works out all that can be done about it. */
function fix(text: string): void {
  const source = new Source(text);
  for (const finding of lint(rules, text, request).findings) fixesOf(ruleOf(finding.rule), finding, source);
  safeEdits(rules, text, request);
}

/** Answers what an editor asks about a file of many names: one that many refer to, and one that many have. */
async function answer(size: number): Promise<void> {
  const id = `KR-${size}`;
  const text =
    `risks:\n${many(size, (at) => `  - { id: R-${at}, text: Falls, mitigated_by: [${id}] }\n`)}${keyResults}` +
    `      - { id: ${id}, title: Zero falls }\n` +
    many(
      size,
      (at) =>
        `      - { id: K-${at}, title: Zero waits, validates: [${id}] } # okr-ignore okr/x -- y\n` +
        `      - { id: twin, title: Zero waits in ${at}, validates: [twin] }\n`,
    );
  const uri = 'file:///w/a.okr.yaml';
  const client = await TestClient.start();
  await client.open(uri, text);
  await client.pull(uri);
  const all = { start: { line: 0, character: 0 }, end: { line: 4 * size, character: 0 } };
  const askedOfNames: Readonly<Record<string, object>> = {
    hover: {},
    completion: {},
    definition: {},
    references: { context: { includeDeclaration: true } },
    documentHighlight: {},
    linkedEditingRange: {},
  };
  for (const name of [id, 'twin'])
    for (const [method, more] of Object.entries(askedOfNames)) {
      const position = positionOf(text, `[${name}]`, 1);
      await client.request(`textDocument/${method}`, uri, { ...more, position });
    }
  const asked: Readonly<Record<string, object>> = {
    rename: { position: positionOf(text, `[${id}]`, 1), newName: 'KR-new' },
    codeAction: { range: all, context: { diagnostics: [], triggerKind: 1 } },
    codeLens: {},
    documentSymbol: {},
    foldingRange: {},
    documentLink: {},
    inlayHint: { range: all },
    formatting: { options: { tabSize: 2, insertSpaces: true } },
    'semanticTokens/full': {},
  };
  for (const [method, more] of Object.entries(asked))
    await client.request(`textDocument/${method}`, uri, more);
  client.stop();
}

/** Works out the settings of files in folders of which each has its own, where each extends what the one before it extends, in two ways. */
function settle(size: number): void {
  const files = new Map<string, string>();
  for (let at = 0; at < size; at++) {
    files.set(`/w/${at}/.healthcare-okr.yaml`, `extends: [../base${at}.yaml, gone.yaml]\n`);
    files.set(`/w/base${at}.yaml`, `extends: [base${at + 1}.yaml, base${at + 2}.yaml, gone${at}.yaml]\n`);
  }
  const first = new ConfigurationResolver((path) => files.get(path));
  first.settingsFor('/w/0/ward.okr.yaml', '/w');
  const mistaken = many(size, (at) => `  okr/rule-${at}: off\n`);
  const second = new ConfigurationResolver((path) =>
    path === '/w/.healthcare-okr.yaml' ? `rules:\n${mistaken}` : undefined,
  );
  for (let at = 0; at < size; at++) second.settingsFor(`/w/${at}/ward.okr.yaml`, '/w');
}

/** Checks a folder whose settings have a mistake in every line. */
function lintWithMistakes(size: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'healthcare-okr-growth-'));
  const settings = `extends:\n${many(size, (at) => `  - gone-${at}.yaml\n`)}rules:\n${many(size, (at) => `  okr/${at}: off\n`)}`;
  writeFileSync(join(folder, '.healthcare-okr.yaml'), settings);
  writeFileSync(join(folder, 'a.okr.yaml'), goals);
  runLint({ paths: [folder], format: 'json', fix: false, failOn: 'error', today });
  rmSync(folder, { recursive: true });
}

/** What takes steps, by what it is, for a size. */
export const works: Readonly<Record<string, (size: number) => unknown>> = {
  ...Object.fromEntries(
    Object.entries(texts).map(([name, textOf]) => [
      `finding and fixing ${name}`,
      (size) => fix(textOf(size)),
    ]),
  ),
  'what an editor asks about names': answer,
  'settings that many others are made of': settle,
  'settings full of mistakes': lintWithMistakes,
};
