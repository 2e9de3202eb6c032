import assert from 'node:assert/strict';
import type {
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
  WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { positionOf, TestClient } from './client.ts';
import { goals, plain, safe } from './goals.ts';

describe('diagnostics of the workspace', () => {
  let client: TestClient | undefined;
  afterEach(() => client?.stop());

  const previous = new Map<string, string>();
  async function pull(): Promise<Map<string, WorkspaceDocumentDiagnosticReport>> {
    const { items } = await (client as TestClient).connection.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      { previousResultIds: [...previous].map(([uri, value]) => ({ uri, value })) },
    );
    for (const { uri, resultId } of items)
      if (resultId === undefined) previous.delete(uri);
      else previous.set(uri, resultId);
    return new Map(items.map((item) => [item.uri.slice('file:///w/'.length), item]));
  }
  const kinds = (reports: Map<string, WorkspaceDocumentDiagnosticReport>) =>
    Object.fromEntries([...reports].map(([name, { kind }]) => [name, kind]));
  const codes = (report: WorkspaceDocumentDiagnosticReport | undefined) =>
    ((report as WorkspaceFullDocumentDiagnosticReport).items ?? []).map(({ code }) => code);
  beforeEach(() => previous.clear());

  it('come for files that are not open, then as unchanged', async () => {
    client = await TestClient.start({
      '/w/a.okr.yaml': goals('p', plain),
      '/w/b.okr.yaml': goals('q', safe),
      '/w/.healthcare-okr.yaml': 'files: { ignore: [quiet.okr.yaml] }\n',
      '/w/quiet.okr.yaml': goals('r', plain),
    });
    const first = await pull();
    assert.deepEqual(kinds(first), { 'a.okr.yaml': 'full', 'b.okr.yaml': 'full', 'quiet.okr.yaml': 'full' });
    assert.ok(codes(first.get('a.okr.yaml')).includes('safety/missing-key-result'));
    assert.ok(!codes(first.get('b.okr.yaml')).includes('safety/missing-key-result'));
    assert.deepEqual(codes(first.get('quiet.okr.yaml')), []);
    assert.deepEqual([...new Set(Object.values(kinds(await pull())))], ['unchanged']);
  });

  it('stay for a file that is closed: the client keeps the last answer that it got for it', async () => {
    const uri = 'file:///w/a.okr.yaml';
    client = await TestClient.start({ '/w/a.okr.yaml': goals('p', plain) });
    await pull();
    await client.open(uri, goals('p', plain));
    const open = await client.pull(uri);
    await client.close(uri);
    assert.ok(open.length > 0);
    assert.deepEqual(await client.pull(uri), open);
  });

  it('tell of mistakes in configuration files that nobody has open', async () => {
    const path = '/w/.healthcare-okr.yaml';
    client = await TestClient.start({
      '/w/a.okr.yaml': goals('p', plain),
      [path]: 'rules: { okr/no-such-rule: off }\n',
    });
    const messages = (report: WorkspaceDocumentDiagnosticReport | undefined) =>
      ((report as WorkspaceFullDocumentDiagnosticReport).items ?? []).map(({ message }) => message);
    const first = await pull();
    assert.match(String(messages(first.get('.healthcare-okr.yaml'))[0]), /okr\/no-such-rule/);
    assert.equal(kinds(await pull())['.healthcare-okr.yaml'], 'unchanged');
    client.files.set(path, 'rules: { okr/vanity-metric: off }\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `file://${path}`, type: 2 }],
    });
    assert.deepEqual(messages((await pull()).get('.healthcare-okr.yaml')), []);
  });

  it('are those of settings for a settings file that is closed, and none for a file of another kind', async () => {
    const uri = 'file:///w/.healthcare-okr.yaml';
    const text = 'profil: draft\n';
    client = await TestClient.start({
      '/w/a.okr.yaml': goals('p', plain),
      '/w/.healthcare-okr.yaml': text,
      '/w/other.yaml': 'wards: 4\n',
    });
    await pull();
    await client.open(uri, text);
    const open = await client.pull(uri);
    assert.equal(open.length, 1);
    await client.close(uri);
    assert.deepEqual(await client.pull(uri), open);
    assert.deepEqual(await client.pull('file:///w/other.yaml'), []);
  });

  it('are unchanged for a file that is closed, too, to a client that has them', async () => {
    const uri = 'file:///w/a.okr.yaml';
    client = await TestClient.start({ '/w/a.okr.yaml': goals('p', plain) });
    const resultId = (await pull()).get('a.okr.yaml')?.resultId;
    const report = await client.request('textDocument/diagnostic', uri, { previousResultId: resultId });
    assert.deepEqual(report, { kind: 'unchanged', resultId });
  });

  it('go with a file that is no *.okr.yaml, once it is closed', async () => {
    client = await TestClient.start({ '/w/goals.yaml': goals('p', plain) });
    await client.open('file:///w/goals.yaml', goals('p', plain));
    assert.deepEqual(kinds(await pull()), { 'goals.yaml': 'full' });
    await client.close('file:///w/goals.yaml');
    const gone = (await pull()).get('goals.yaml');
    assert.deepEqual(codes(gone), []);
  });

  it('go with a file that gets another name, although the client forgets its result when it closes it', async () => {
    const uri = 'file:///w/a.okr.yaml';
    client = await TestClient.start({ '/w/a.okr.yaml': goals('p', plain) });
    await client.open(uri, goals('p', plain));
    assert.ok((await client.pull(uri)).length > 0);
    await client.close(uri);
    previous.delete(uri);
    client.files.delete('/w/a.okr.yaml');
    client.files.set('/w/b.okr.yaml', goals('p', plain));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [
        { uri, type: 3 },
        { uri: 'file:///w/b.okr.yaml', type: 1 },
      ],
    });
    const reports = await pull();
    assert.deepEqual(kinds(reports), { 'b.okr.yaml': 'full', 'a.okr.yaml': 'full' });
    assert.deepEqual(codes(reports.get('a.okr.yaml')), []);
    assert.deepEqual(kinds(await pull()), { 'b.okr.yaml': 'unchanged' });
  });

  it('a block for the whole product, or a group that is served, is seen by its other files', async () => {
    const b = 'file:///w/b.okr.yaml';
    const withBlock = (block: string) => goals('p', plain).replace('objectives:', `${block}\nobjectives:`);
    client = await TestClient.start({
      '/w/a.okr.yaml': goals('p', plain),
      '/w/b.okr.yaml': goals('p', plain),
    });
    await client.open(b, goals('p', plain));
    const asked = async (block: string) => {
      await client?.change(b, { text: withBlock(block) });
      const report = (await pull()).get('a.okr.yaml');
      return report?.kind === 'full'
        ? codes(report).filter((code) =>
            /missing-baseline|no-review-cadence|plan-missing|stakeholder-gap/.test(String(code)),
          ).length
        : report?.kind;
    };
    const groups = ['clinical', 'compliance', 'it-security', 'patients'];
    const stakeholders = (id: string) =>
      `stakeholders: [${groups.map((group) => `{ group: ${group}, covered_by: [${id}] }`).join(', ')}]`;
    assert.equal(await asked('# a first look'), 4);
    assert.equal(await asked('reviews: { cadence: monthly }'), 3);
    assert.equal(await asked('reviews: { cadence: monthly, owner: a.b }'), 'unchanged');
    assert.equal(await asked('plan_ref: plan/a.okr.yaml\nregulatory: { playbook: a.md }'), 2);
    assert.equal(await asked(stakeholders('KR-7')), 4);
    assert.equal(await asked(stakeholders('KR-2')), 3);
    assert.equal(await asked(`${stakeholders('KR-2')} # agreed`), 'unchanged');
  });

  it('a change asks only the files that it concerns again', async () => {
    const files: Record<string, string> = {
      '/w/a.okr.yaml': goals('p', plain),
      '/w/b.okr.yaml': goals('p', plain),
      '/w/c.okr.yaml': goals('q', plain),
      '/w/d.okr.yaml':
        'risks: [{ id: R-1, mitigated_by: [b.okr.yaml#KR-2] }]\nobjectives: [{ title: A, key_results: [B] }]\n',
    };
    client = await TestClient.start(files);
    await client.open('file:///w/b.okr.yaml', files['/w/b.okr.yaml'] ?? '');
    await pull();
    await client.change('file:///w/b.okr.yaml', { text: goals('p', safe) });
    const second = await pull();
    assert.deepEqual(kinds(second), {
      'a.okr.yaml': 'full',
      'b.okr.yaml': 'full',
      'c.okr.yaml': 'unchanged',
      'd.okr.yaml': 'full',
    });
    assert.ok(codes(second.get('d.okr.yaml')).includes('okr/broken-reference'));
  });

  it('follow what an open file says of which nobody asks', async () => {
    const [a, b] = ['file:///w/a.okr.yaml', 'file:///w/b.okr.yaml'];
    const texts = [
      goals('p', plain),
      goals('q', '{ title: Cut waits, validates: a.okr.yaml#KR-2 }'),
    ] as const;
    client = await TestClient.start({ '/w/a.okr.yaml': texts[0], '/w/b.okr.yaml': texts[1] });
    await pull();
    await client.open(a, texts[0]);
    await client.open(b, texts[1]);
    const isBroken = async () =>
      (await client?.pull(b))?.some(({ code }) => code === 'okr/broken-reference') ?? false;
    await client.pull(a);
    assert.equal(await isBroken(), false);
    const at = positionOf(texts[0], 'KR-2', 4);
    await client.change(a, { range: { start: at, end: at }, text: '2' });
    assert.equal(await isBroken(), true);
  });

  it('follow files that are created, changed and deleted, with an empty report at the end', async () => {
    const files: Record<string, string> = { '/w/a.okr.yaml': goals('p', plain) };
    client = await TestClient.start(files);
    await pull();
    const told = (name: string, type: number) =>
      client?.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: `file:///w/${name}`, type }],
      });
    client.files.set('/w/b.okr.yaml', goals('p', safe));
    await told('b.okr.yaml', 1);
    assert.deepEqual(kinds(await pull()), { 'a.okr.yaml': 'full', 'b.okr.yaml': 'full' });
    client.files.delete('/w/b.okr.yaml');
    await told('b.okr.yaml', 3);
    const after = await pull();
    assert.deepEqual(codes(after.get('b.okr.yaml')), []);
    assert.ok(codes(after.get('a.okr.yaml')).includes('safety/missing-key-result'));
    assert.deepEqual(kinds(await pull()), { 'a.okr.yaml': 'unchanged' });
  });

  it('an open document refers to files that are not', async () => {
    client = await TestClient.start({ '/w/b.okr.yaml': goals('p', safe) });
    const uri = 'file:///w/a.okr.yaml';
    await client.open(uri, goals('q', '{ id: KR-3, title: B, validates: b.okr.yaml#KR-9 }'));
    const refreshed = client.refreshed();
    await client.pull(uri);
    await refreshed;
    const found = (await client.pull(uri)).find(({ code }) => code === 'okr/broken-reference');
    assert.equal(
      found?.message,
      "Nothing in that file has the id 'KR-9', so this points nowhere; did you mean 'b.okr.yaml#KR-1'?",
    );
  });
});
