import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  DocumentDiagnosticReport,
  DocumentSymbol,
  FoldingRange,
  Hover,
  MarkupContent,
} from 'vscode-languageserver';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { positionOf, TestClient } from './client.ts';

const uri = 'file:///w/a.okr.yaml';
const text = `product: { clinical: false }
cycle: 2027-Q1
owner: maya.okafor
roles: [physician, nurse]
objectives:
  - id: O-1
    title: Give time back to the care team
    key_results:
      - id: KR-1
        title: Physician burnout score
      - id: KR-2
        title: Cut no-shows from 12% to 8%
        category: operational
`;

describe('the language server over LSP', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start({}, undefined, { options: { commands: true } });
  });
  afterEach(() => client.stop());

  it('answers a pull with range, code, link and source', async () => {
    await client.open(uri, text);
    const found = (await client.pull(uri)).find(({ code }) => code === 'okr/missing-target');
    assert.deepEqual(found, {
      range: { start: { line: 9, character: 15 }, end: { line: 9, character: 38 } },
      severity: 2,
      code: 'okr/missing-target',
      source: 'Healthcare OKRs',
      message: 'This key result has no target; add the number that someone can check at the end.',
      codeDescription: { href: 'file:///docs/rules/okr/missing-target.md' },
    });
  });

  it('takes one hello, and no question after the goodbye', async () => {
    const { connection } = client;
    const hello = { processId: null, rootUri: null, capabilities: {} };
    await assert.rejects(connection.sendRequest('initialize', hello), { code: -32600 });
    await connection.sendRequest('shutdown');
    const asked = client.request('textDocument/documentSymbol', uri);
    await assert.rejects(asked, { code: -32600, message: 'The editor said goodbye before it asked' });
  });

  it('says unchanged to a client that has the newest result', async () => {
    await client.open(uri, text);
    const first = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', uri);
    assert.equal(first.kind, 'full');
    const second = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', uri, {
      previousResultId: first.resultId,
    });
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
  });

  it('does not take a file that was opened again for the one that was closed', async () => {
    await client.open(uri, text);
    const first = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', uri);
    await client.close(uri);
    await client.open(uri, text.replace('Physician burnout score', 'Falls from 3 to 2 a month'));
    const again = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', uri, {
      previousResultId: first.resultId,
    });
    assert.equal(again.kind, 'full');
  });

  it('shows nothing for a closed document, and everything when it is opened again', async () => {
    await client.open(uri, text);
    const before = await client.pull(uri);
    await client.close(uri);
    assert.deepEqual(await client.pull(uri), []);
    await client.open(uri, text);
    assert.deepEqual(await client.pull(uri), before);
  });

  it('hovers on keys, values, roles and findings', async () => {
    await client.open(uri, text);
    const hover = async (part: string): Promise<string> => {
      const found = await client.request<Hover | null>('textDocument/hover', uri, {
        position: positionOf(text, part, 1),
      });
      return (found?.contents as MarkupContent | undefined)?.value ?? '';
    };
    assert.match(await hover('cycle:'), /^\*\*cycle\*\*: /);
    assert.match(await hover('operational'), /^\*\*operational\*\*: /);
    assert.match(await hover('nurse]'), /^\*\*nurse\*\*: /);
    assert.match(await hover('Physician burnout'), /\*\*okr\/missing-target\*\*: /);
    assert.equal(await hover('maya.okafor'), '**maya.okafor** owns this file.');
  });

  it('offers the fix as a snippet with a tab stop, versioned and preferred, then the way to ignore', async () => {
    await client.open(uri, text);
    const [diagnostic] = (await client.pull(uri)).filter(({ code }) => code === 'okr/missing-target');
    assert.ok(diagnostic);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    });
    const fix = actions.find(({ title }) => title === 'Add a target');
    assert.equal(fix?.isPreferred, true);
    const at = { line: 9, character: 38 };
    assert.deepEqual(fix?.edit, {
      documentChanges: [
        {
          textDocument: { uri, version: client.version },
          edits: [
            {
              range: { start: at, end: at },
              snippet: { kind: 'snippet', value: '\n        target: ${1:TODO}' },
            },
          ],
        },
      ],
    });
    const ignore = actions.find(({ title }) => title === 'Ignore okr/missing-target here, with a reason');
    const above = { line: 9, character: 0 };
    assert.deepEqual(ignore?.edit?.documentChanges?.[0], {
      textDocument: { uri, version: client.version },
      edits: [
        {
          range: { start: above, end: above },
          snippet: { kind: 'snippet', value: '        # okr-ignore okr/missing-target -- ${1:TODO}$0\n' },
        },
      ],
    });
    assert.ok(
      actions.some(
        ({ command }) =>
          command?.command === 'healthcareOkrs.openRulePage' &&
          command.arguments?.[0] === 'okr/missing-target',
      ),
    );
  });

  it('completes keys that are not there yet, enum values, roles and owners', async () => {
    const typed = `${text}        segment: nu\n        own\n`;
    await client.open(uri, typed);
    const labels = async (part: string, shift: number): Promise<string[]> => {
      const items = await client.request<CompletionItem[]>('textDocument/completion', uri, {
        position: positionOf(typed, part, shift),
      });
      return items.map(({ label }) => label);
    };
    const keys = await labels('        own\n', 11);
    assert.ok(keys.includes('owner') && keys.includes('target'), String(keys));
    assert.ok(!keys.includes('id') && !keys.includes('title'), String(keys));
    assert.ok((await labels('category: oper', 14)).includes('operational'));
    assert.deepEqual((await labels('segment: nu', 11)).slice(0, 2), ['physician', 'nurse']);
  });

  it('completes a title from the metrics library, with unit and direction', async () => {
    const typed = `${text}      - title: wait\n        owner: ana\n      - { title: x, owner: ana }\n`;
    await client.open(uri, typed);
    const item = async (position: {
      line: number;
      character: number;
    }): Promise<CompletionItem | undefined> => {
      const { items } = await client.request<CompletionList>('textDocument/completion', uri, { position });
      return items.find(({ label }) => label === 'Waiting time');
    };
    const beside = await item({ line: 13, character: 19 });
    assert.deepEqual(beside?.textEdit, {
      range: { start: { line: 13, character: 15 }, end: { line: 13, character: 19 } },
      newText: 'Waiting time\n        direction: decrease\n        unit: minutes',
    });
    const flow = await item({ line: 15, character: 17 });
    assert.deepEqual(flow?.additionalTextEdits, [
      {
        range: { start: { line: 15, character: 19 }, end: { line: 15, character: 19 } },
        newText: ' direction: decrease, unit: minutes,',
      },
    ]);
    assert.ok(beside);
    const resolved = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', beside);
    assert.match((resolved.documentation as MarkupContent).value, /lower is better/);
  });

  it('hovers on laws, terms and metrics in any text', async () => {
    const typed = `${text}      - title: Alert fatigue among nurses, 510(k) cleared\n`;
    await client.open(uri, typed);
    const hover = async (part: string): Promise<string> => {
      const found = await client.request<Hover | null>('textDocument/hover', uri, {
        position: positionOf(typed, part, 2),
      });
      return (found?.contents as MarkupContent | undefined)?.value ?? '';
    };
    assert.match(await hover('Alert fatigue'), /\*\*Alert fatigue\*\*/i);
    assert.match(await hover('510(k)'), /as of/);
  });

  it('outlines and folds objectives and key results', async () => {
    await client.open(uri, text);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', uri);
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['2027-Q1', 'O-1 Give time back to the care team'],
    );
    assert.deepEqual(
      symbols[0]?.children?.map(({ name, detail }) => `${name} | ${detail}`),
      ['product | clinical', 'roles | physician, nurse'],
    );
    assert.deepEqual(
      symbols.at(-1)?.children?.map(({ name }) => name),
      ['KR-1 Physician burnout score', 'KR-2 Cut no-shows from 12% to 8%'],
    );
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', uri);
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => [startLine, endLine]).sort(([a = 0], [b = 0]) => a - b),
      [
        [4, 12],
        [5, 12],
        [7, 12],
        [8, 9],
        [10, 12],
      ],
    );
  });
});

describe('a client that does not ask for diagnostics', () => {
  it('is sent them, and an empty list on close', async () => {
    const client = await TestClient.start({}, {});
    await client.open(uri, text);
    await client.request('textDocument/documentSymbol', uri);
    while (!client.published.has(uri)) await new Promise((resolve) => setTimeout(resolve, 10));
    assert.ok(client.published.get(uri)?.some(({ code }) => code === 'okr/missing-target'));
    await client.close(uri);
    await client.request('textDocument/documentSymbol', uri);
    assert.deepEqual(client.published.get(uri), []);
    client.stop();
  });

  it('gets fixes as plain text with TODO', async () => {
    const client = await TestClient.start({}, {});
    await client.open(uri, text);
    const at = positionOf(text, 'Physician burnout');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    assert.deepEqual(actions.find(({ title }) => title === 'Add a target')?.edit?.changes?.[uri], [
      {
        range: { start: { line: 9, character: 38 }, end: { line: 9, character: 38 } },
        newText: '\n        target: TODO',
      },
    ]);
    client.stop();
  });
});

describe('the workspace around a document', () => {
  it('takes the nearest configuration, and follows its changes', async () => {
    const files = { '/w/.healthcare-okr.yaml': 'rules:\n  okr/missing-target: off\n' };
    const client = await TestClient.start(files);
    await client.open(uri, text);
    assert.deepEqual(
      (await client.pull(uri)).filter(({ code }) => code === 'okr/missing-target'),
      [],
    );
    client.stop();
  });

  it("lets another file's safety goal count for the same product and cycle", async () => {
    const product =
      'product: { id: p, clinical: true }\ncycle: 2027-Q1\nobjectives:\n  - title: A\n    key_results:\n';
    const files = {
      '/w/safe.okr.yaml': `${product}      - { title: Falls per 1000 bed days, category: safety, target: "<= 2" }\n`,
    };
    const client = await TestClient.start(files);
    await client.open(uri, `${product}      - Cut no-shows from 12% to 8%\n`);
    const refreshed = client.refreshed();
    assert.equal(
      (await client.pull(uri)).find(({ code }) => code === 'safety/missing-key-result')?.severity,
      1,
    );
    await refreshed;
    assert.notEqual(
      (await client.pull(uri)).find(({ code }) => code === 'safety/missing-key-result')?.severity,
      1,
    );
    client.stop();
  });
});

describe('a server that cannot begin', () => {
  it('tells that in the log, and begins with the next question', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    const faults = [new Error('The disk is busy')];
    const client = await TestClient.start({}, undefined, {
      ready: async () => {
        const fault = faults.pop();
        if (fault) throw fault;
      },
    });
    const logged = new Promise((resolve) => client.connection.onNotification('window/logMessage', resolve));
    await client.open(uri, text);
    await logged;
    await client.open(uri, text);
    assert.ok((await client.pull(uri)).length > 0);
    process.off('unhandledRejection', note);
    assert.deepEqual(unhandled, []);
    client.stop();
  });
});

describe('a question that is taken back', () => {
  for (const method of ['references', 'linkedEditingRange', 'rename'])
    it(`is not answered to its end: ${method}`, async () => {
      // It takes a while to read them all.
      const many = Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`/w/${at}.okr.yaml`, text]));
      const client = await TestClient.start(many);
      await client.open(uri, text);
      const source = new CancellationTokenSource();
      const answer = client.connection.sendRequest(
        `textDocument/${method}`,
        {
          textDocument: { uri },
          position: positionOf(text, 'KR-1', 1),
          context: { includeDeclaration: true },
          newName: 'KR-9',
        },
        source.token,
      );
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
      source.cancel();
      assert.equal(await answer, null);
      client.stop();
    });
});
