import assert from 'node:assert/strict';
import type {
  CodeLens,
  DocumentSymbol,
  InlayHint,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver';
import { tokenTypes } from '../../server/src/features/token-legend.ts';
import { positionOf, TestClient } from './client.ts';
import { text, wholeFile } from './heart.ts';

const uri = 'file:///w/heart.okr.yaml';

/** `line:character text` of each token, read back from its encoding. */
function decoded(source: string, data: readonly number[]): string[] {
  const lines = source.split('\n');
  const told: string[] = [];
  let [line, column] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    column = down === 0 ? column + right : right;
    line += down;
    const word = lines[line]?.slice(column, column + length);
    told.push(`${line} ${tokenTypes[type]}${modifiers ? '!' : ''} ${word}`);
  }
  return told;
}

describe('what the file means, shown in it', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  const lenses = async (source: string) => {
    await client.open(uri, source);
    const found = await client.request<CodeLens[]>('textDocument/codeLens', uri);
    return found.map(({ range, command }) => `${range.start.line} ${command?.title}`);
  };
  const hints = async (source: string, range = wholeFile) => {
    await client.open(uri, source);
    const found = await client.request<InlayHint[]>('textDocument/inlayHint', uri, { range });
    return found.map(({ position: { line, character }, label }) => `${line}:${character} ${label}`);
  };
  const tokens = async (source: string) => {
    await client.open(uri, source);
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', uri);
    return decoded(source, data);
  };

  it('says above goals how far they are, what is missing, and when they were looked at', async () => {
    assert.deepEqual(await lenses(text), [
      '4 50% of the way, 0 of 1 limit held, 1 of 2 other key results measured',
      '4 No financial key result here',
      '7 Last check-in 20 days ago: 15%, 50% of the way, getting better',
      '16 0.12%, outside its limit',
      '22 No check-in yet',
    ]);
  });

  it('expects no values before the cycle starts', async () =>
    assert.deepEqual(
      (await lenses(text.replace('2027-Q1', '2027-Q3'))).at(-1),
      '16 0.12%, outside its limit',
    ));

  it('gives the date of a check-in to its own value alone', async () => {
    const goal = (fields: string) =>
      `cycle: 2027-Q1\nobjectives:\n  - title: A\n    key_results:\n      - { title: Wait, baseline: 20, target: 10, ${fields} }\n`;
    const last = async (fields: string) => (await lenses(goal(fields))).at(-1);
    const checkIns = 'check_ins: [{ date: 2027-01-12, value: 16 }]';
    assert.equal(await last(checkIns), '4 Last check-in 20 days ago: 16, 40% of the way, getting better');
    assert.equal(
      await last(`current: 12, ${checkIns}`),
      '4 12, 80% of the way, getting better; last check-in 20 days ago',
    );
    // The newest one says something else than a value.
    assert.equal(
      await last('check_ins: [{ date: 2027-01-12, value: 16 }, { date: 2027-01-31, note: on track }]'),
      '4 16, 40% of the way, getting better; last check-in yesterday',
    );
  });

  it('leaves lenses plain for editors without our command', async () => {
    await client.open(uri, text);
    const found = await client.request<CodeLens[]>('textDocument/codeLens', uri);
    assert.deepEqual([...new Set(found.map(({ command }) => command?.command))], ['']);
  });

  it('shows hints for progress, the age of a check-in and the end of the cycle', async () => {
    const expected = [
      '1:14 ends 2027-03-31, 58 days left',
      '15:42 50% of the way',
      '15:30 20 days ago',
      '20:22 outside its limit',
    ];
    assert.deepEqual(await hints(text), expected);
    client.stop();
    client = await TestClient.start();
    assert.deepEqual(await hints(text.replaceAll('\n', '\r\n')), expected);
  });

  it('tells of a cycle to come when it begins', async () => {
    const at = async (cycle: string) => (await hints(`cycle: ${cycle}\nobjectives: []\n`))[0];
    assert.equal(await at('2027-Q2'), '0:14 begins 2027-04-01, in 59 days');
    assert.equal(await at('{ name: Spring, start: 2027-02-02, end: 2027-05-31 }'), '0:40 tomorrow');
    assert.equal(await at('{ name: Winter, start: 2027-02-01, end: 2027-03-31 }'), '0:57 58 days left');
  });

  it('shows hints of the asked lines only', async () =>
    assert.deepEqual(
      await hints(text, { start: { line: 16, character: 0 }, end: { line: 22, character: 0 } }),
      ['20:22 outside its limit'],
    ));

  it('works in a file that is one flow collection', async () => {
    const flow =
      '{ cycle: 2027-H1, objectives: [{ title: A, key_results: [{ title: B, baseline: 0, target: 4, current: 1 }] }] }';
    assert.deepEqual(await hints(flow), ['0:16 ends 2027-06-30, 149 days left', '0:103 25% of the way']);
  });

  it('marks roles, metrics, comparators, laws, ids and what rests', async () =>
    assert.deepEqual(await tokens(text), [
      '0 id heart',
      '2 role nurse',
      '2 role patient',
      '4 id O-1',
      '5 metric readmissions',
      '5 regulation HIPAA',
      '7 id KR-1',
      '8 metric readmission',
      '10 role patient',
      '12 comparator <=',
      '16 id KR-2',
      '17 metric Adverse events',
      '21 id KR-1',
      '22 id KR-3',
      '24 disabled id: O-2',
      '26 disabled title: Grow',
      '27 disabled key_results:',
      '28 disabled - { id: KR-4, title: "Bookings > 100", segment: nurse }',
    ]));

  it('modifies what stands in a node that a rule does not see, and dims one line of it', async () => {
    const source = `objectives:
  # okr-ignore okr/missing-target -- agreed later
  - id: O-1
    title: A
  - id: O-2
    title: Under GDPR # okr-ignore okr/missing-deadline -- runs on
`;
    assert.deepEqual(await tokens(source), ['2 id! O-1', '4 id O-2', '5 disabled! title: Under GDPR']);
  });

  it('has no marks inside block text, and keeps the header below the objectives in its place', async () => {
    const source =
      'roles: [nurse]\nobjectives:\n  - title: |\n      HIPAA > 3\n    owner: a\nrisks:\n  - { id: R-1, mitigated_by: [KR-1] }\n';
    assert.deepEqual(await tokens(source), ['0 role nurse', '6 id R-1', '6 id KR-1']);
    const range = { start: { line: 5, character: 0 }, end: { line: 7, character: 0 } };
    const part = await client.request<SemanticTokens>('textDocument/semanticTokens/range', uri, { range });
    assert.deepEqual(decoded(source, part.data), ['0 role nurse', '6 id R-1', '6 id KR-1']);
  });

  it('answers a range with the tokens of the goals that it touches', async () => {
    await client.open(uri, text);
    const range = { start: { line: 25, character: 0 }, end: { line: 26, character: 0 } };
    const part = await client.request<SemanticTokens>('textDocument/semanticTokens/range', uri, { range });
    assert.deepEqual(decoded(text, part.data).slice(0, 2), [
      '24 disabled id: O-2',
      '26 disabled title: Grow',
    ]);
  });

  it('answers an edit with what changed', async () => {
    await client.open(uri, text);
    const full = await client.request<SemanticTokens>('textDocument/semanticTokens/full', uri);
    const at = positionOf(text, 'segment: [patient]', 'segment: ['.length);
    await client.change(uri, {
      range: { start: at, end: { ...at, character: at.character + 7 } },
      text: 'nurse',
    });
    const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', uri, {
      previousResultId: full.resultId,
    });
    assert.equal(delta.edits.length, 1);
    const data = [...full.data];
    for (const { start, deleteCount, data: inserted } of delta.edits)
      data.splice(start, deleteCount, ...(inserted ?? []));
    const again = await client.request<SemanticTokens>('textDocument/semanticTokens/full', uri);
    assert.deepEqual(data, again.data);
    const stale = await client.request<SemanticTokens>('textDocument/semanticTokens/full/delta', uri, {
      previousResultId: 'unknown',
    });
    assert.deepEqual(stale.data, again.data);
  });

  it('gives all tokens of a document just opened to one who asks what has changed since nothing', async () => {
    await client.open(uri, text);
    const first = await client.request<SemanticTokens>('textDocument/semanticTokens/full/delta', uri);
    assert.deepEqual(
      first.data,
      (await client.request<SemanticTokens>('textDocument/semanticTokens/full', uri)).data,
    );
  });

  it('puts category and progress into the outline', async () => {
    await client.open(uri, text);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', uri);
    const [above, ...goals] = symbols;
    assert.equal(`${above?.name} | ${above?.detail}`, 'heart, 2027-Q1 | ');
    assert.deepEqual(
      goals.map(({ name, detail }) => `${name} | ${detail}`),
      ['O-1 Fewer readmissions under HIPAA | 50% of the way', 'O-2 Grow | '],
    );
    assert.deepEqual(
      goals[0]?.children?.map(({ detail }) => detail),
      ['outcome, 50% of the way', 'safety, outside its limit', 'operational'],
    );
  });

  it('answers on every prefix of a file', async () => {
    await client.open(uri, '');
    for (let end = 0; end < text.length; end += 23) {
      await client.change(uri, { text: text.slice(0, end) });
      await client.request('textDocument/codeLens', uri);
      await client.request('textDocument/inlayHint', uri, { range: wholeFile });
      const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', uri);
      assert.ok(decoded(text, data).every((told) => !told.endsWith('undefined')));
    }
  });
});
