import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type { Text } from '../../server/src/document/text.ts';
import { TestClient } from './client.ts';

const uri = 'file:///w/large.okr.yaml';
const goal = (index: number): string => `  - id: O-${index}
    title: Safer nights on ward ${index}
    owner: ana
    key_results:
      - id: KR-${index}.1
        title: Falls at night
        category: safety
        baseline: 40
        target: 20
      - { id: KR-${index}.2, title: Alarms, validates: KR-${index}.1 }
`;
const text = `cycle: 2027-Q1\nobjectives:\n${Array.from({ length: 300 }, (_, index) => goal(index)).join('')}`;
const lines = text.split('\n');
/** Behind a reference in the middle of the file. */
const line = lines.findIndex((each) => each.includes('KR-150.2'));
const position = { line, character: (lines[line] ?? '').length - 3 };
const range = { start: { line: line - 20, character: 0 }, end: { line: line + 20, character: 0 } };
const options = { tabSize: 2, insertSpaces: true };

/** What is changed of a module. */
interface Loaded {
  readonly Text: { readonly prototype: Text };
  readonly rules: { readonly level: string; check: (...about: unknown[]) => unknown }[];
}

/** A module as often as it is there: what the server loads later may be loaded in another way than the tests are. */
async function everyTime(path: string): Promise<readonly Loaded[]> {
  return [...new Set([createRequire(import.meta.url)(path), await import(path)])];
}

function type(client: TestClient): Promise<void> {
  const start = { line: 3, character: (lines[3] ?? '').length };
  return client.change(uri, { range: { start, end: start }, text: 'x' });
}

describe('a large file behind a key', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
    await client.open(uri, text);
    await client.pull(uri);
  });
  after(() => client.stop());

  const questions: Readonly<Record<string, object>> = {
    'textDocument/hover': { position },
    'textDocument/completion': { position },
    'textDocument/definition': { position },
    'textDocument/references': { position, context: { includeDeclaration: true } },
    'textDocument/documentHighlight': { position },
    'textDocument/prepareRename': { position },
    'textDocument/rename': { position, newName: 'KR-new' },
    'textDocument/linkedEditingRange': { position: { line: line - 5, character: 14 } },
    'textDocument/selectionRange': { positions: [position] },
    'textDocument/codeAction': { range, context: { diagnostics: [] } },
    'textDocument/codeLens': {},
    'textDocument/inlayHint': { range },
    'textDocument/documentLink': {},
    'textDocument/documentSymbol': {},
    'textDocument/foldingRange': {},
    'textDocument/semanticTokens/full': {},
    'textDocument/semanticTokens/range': { range },
    'textDocument/formatting': { options },
    'textDocument/rangeFormatting': { range, options },
    'textDocument/diagnostic': {},
  };
  for (const [method, params] of Object.entries(questions))
    it(`is not put together for ${method}`, async () => {
      let made = 0;
      await type(client);
      const undo = (await everyTime('../../server/src/document/text.ts')).map(({ Text: { prototype } }) => {
        const whole = prototype.toString;
        prototype.toString = function (this: Text): string {
          made++;
          return whole.call(this);
        };
        return () => {
          prototype.toString = whole;
        };
      });
      try {
        assert.ok(await client.request(method, uri, params));
      } finally {
        for (const each of undo) each();
      }
      assert.equal(made, 0);
    });

  it('is looked through once a question that does not need it is answered', async () => {
    const events = await order(client, () => [
      type(client),
      client.pull(uri),
      client.request('textDocument/hover', uri, { position }),
    ]);
    assert.deepEqual(events, ['hover', 'checked', 'findings']);
  });

  it('is so for an editor that waits for findings, too', async () => {
    const waiting = await TestClient.start({}, {});
    await waiting.open(uri, text);
    await waiting.request('textDocument/hover', uri, { position });
    while (!waiting.published.has(uri)) await new Promise((resolve) => setImmediate(resolve));
    const events = await order(waiting, () => [
      type(waiting),
      waiting.request('textDocument/hover', uri, { position }),
    ]);
    waiting.stop();
    assert.deepEqual(events, ['hover', 'checked', 'findings']);
  });
});

/** What happens, in its order, until there are findings: an answer, the first rule that is run, the findings. */
async function order(client: TestClient, send: () => readonly Promise<unknown>[]): Promise<string[]> {
  const events: string[] = [];
  const undo = (await everyTime('../../server/src/rules/registry.ts')).map(({ rules }) => {
    const rule = rules.find(({ level }) => level === 'objective');
    assert.ok(rule);
    const { check } = rule;
    rule.check = (...about: unknown[]) => {
      events.push('checked');
      return check.apply(rule, about);
    };
    return () => {
      rule.check = check;
    };
  });
  client.onWritten((written) => {
    if (written.includes('"contents"')) events.push('hover');
    if (/"items"|publishDiagnostics/.test(written)) events.push('findings');
  });
  try {
    const sent: Promise<unknown>[] = [];
    await client.atOnce(() => sent.push(...send()));
    await Promise.all(sent);
    while (!events.includes('findings')) await new Promise((resolve) => setImmediate(resolve));
  } finally {
    for (const each of undo) each();
  }
  return events;
}
