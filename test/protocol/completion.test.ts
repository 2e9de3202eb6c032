import assert from 'node:assert/strict';
import { type CompletionItem, type CompletionList, CompletionTriggerKind } from 'vscode-languageserver';
import { TestClient } from './client.ts';
import { body, client, documentation, head, offered, startClient } from './completions.ts';

startClient();

describe('completion of what the file says', () => {
  const place = async (uri: string, text: string) => {
    const before = text.slice(0, text.indexOf('¦')).split('\n');
    const answer = await client.request<CompletionItem[] | CompletionList>('textDocument/completion', uri, {
      position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
    });
    return ('items' in answer ? answer.items : answer).map(({ label }) => label);
  };

  it('knows a file that has just been opened, and one that has just changed, before anybody asks for findings', async () => {
    const uri = 'file:///w/just-opened.okr.yaml';
    const text = (id: string) =>
      `objectives:\n  - title: A\n    key_results:\n      - { id: ${id}, title: Falls, target: 2 }\nrisks:\n  - { id: R-1, mitigated_by: [¦] }\n`;
    await client.open(uri, text('KR-1').replace('¦', ''));
    assert.deepEqual(await place(uri, text('KR-1')), ['KR-1']);
    await client.change(uri, { text: text('KR-2').replace('¦', '') });
    assert.deepEqual(await place(uri, text('KR-2')), ['KR-2']);
    await client.close(uri);
  });
});

describe('completion of keys', () => {
  it('offers what a key result still needs first, then the rest in the order of the format', async () => {
    const { labels, item } = await offered(`${head}${body}        ¦\n`);
    assert.deepEqual(labels.slice(0, 7), [
      'category',
      'baseline',
      'target',
      'owner',
      'type',
      'segment',
      'segments',
    ]);
    assert.equal(item('category').detail, 'still missing here');
    assert.equal(item('segment').detail, undefined);
    assert.ok(!labels.includes('id') && !labels.includes('title'));
    assert.ok(!labels.includes('krs') && !labels.includes('goal'), 'aliases are not offered');
  });

  it('knows the objective, the file and nested blocks by their indentation', async () => {
    assert.deepEqual((await offered(`${head}${body}    ¦\n`)).labels.slice(0, 3), [
      'status',
      'type',
      'clinical',
    ]);
    assert.ok((await offered(`${head}¦\n${body}`)).labels.includes('regulatory'));
    assert.ok((await offered(`${head}${body}¦`)).labels.includes('regulatory'), 'after the objectives, too');
    const fda = await offered(`${head}regulatory:\n  fda:\n    ¦\n${body}`);
    assert.deepEqual(fda.labels.slice(0, 3), ['status', 'class', 'pathway']);
  });

  it('offers no keys of the file at the margin between two objectives, which they would part', async () => {
    const { labels } = await offered(`${head}${body}¦\n  - id: O-2\n    title: Another\n`);
    assert.ok(!labels.includes('regulatory') && !labels.includes('key_results'));
    assert.deepEqual((await offered(`${head}${body}¦        target: 4\n`)).labels, []);
    const above = await offered(`${head}${body}¦\n# risks of the year\nrisks: []\n`);
    assert.ok(above.labels.includes('regulatory') && !above.labels.includes('key_results'));
  });

  it('indents what it opens by the column of the key, also behind a dash', async () => {
    assert.equal(
      (await offered(`${head}${body}        esc¦\n`)).chosen('escalation'),
      `${head}${body}        escalation:\n          $1\n`,
    );
    assert.equal(
      (await offered(`${head}objectives:\n  - key¦\n`)).chosen('key_results'),
      `${head}objectives:\n  - key_results:\n      - $1\n`,
    );
  });

  it('writes no second colon, and no block, where a key is renamed', async () => {
    const { chosen, labels } = await offered(`${head}${body}        own¦: ana\n`);
    assert.equal(chosen('owner'), `${head}${body}        owner: ana\n`);
    assert.ok(!labels.includes('Escalation'));
  });

  it('works within braces, on one line and on several', async () => {
    const flow = `${head}objectives:\n  - { id: O-1, key_results: [{ id: KR-1, ¦ }] }\n`;
    assert.equal((await offered(flow)).newText('escalation'), 'escalation: { $1 \\}');
    assert.ok((await offered('ai: {\n  deployed: true,\n  ¦\n}\n')).labels.includes('drift'));
  });

  it('is not misled by half-typed keys around it', async () => {
    const above = await offered(`${head}${body}        targ\n        ¦\n        unit: hours\n`);
    assert.equal(above.labels[0], 'category');
    const outside = `${head}objectives:\n  - id: O-1\n    own\n    key_results:\n      - id: KR-1\n        ¦`;
    assert.equal((await offered(outside)).labels[0], 'title');
    assert.ok((await offered(`prod\n${body}        ¦`)).labels.includes('target'));
  });

  it('says what a key means, and what law says of it, when someone looks', async () => {
    const { item } = await offered(`${head}regulatory:\n  fda:\n    ¦\n${body}`);
    const text = await documentation(item('pathway'));
    assert.match(text, /- `510k`: /);
    assert.match(text, /\*\*510\(k\) clearance\*\*/);
  });

  it('opens the next suggestions where the editor has a command for it', async () => {
    assert.equal((await offered(`${head}${body}        ¦\n`)).item('owner').command, undefined);
    const options = { suggestCommand: 'editor.action.triggerSuggest' };
    const able = await TestClient.start({}, undefined, { options });
    const { item } = await offered(`${head}${body}        ¦\n`, able);
    assert.equal(item('owner').command?.command, 'editor.action.triggerSuggest');
    // The keys of a block are known, and so are the values of some lists; what else is in a list is not.
    assert.equal(item('escalation').command?.command, 'editor.action.triggerSuggest');
    assert.equal(item('tags').command, undefined);
    able.stop();
  });
});

describe('completion of metrics in a title', () => {
  for (const [what, line, end] of [
    ['title', '- title: Readm¦', '\n        direction: decrease'],
    ['another word for it', '- kr: Readm¦', '\n        direction: decrease'],
    ['in braces that are open', '- { title: Readm¦', ''],
    ['in braces', '- { title: Readm¦ }', ', direction: decrease'],
    ['nothing typed yet', '- title: ¦', '\n        direction: decrease'],
  ] as const)
    it(`needs no line break behind the last line: ${what}`, async () => {
      const marked = `objectives:\n  - id: O-1\n    key_results:\n      ${line}`;
      const { item, chosenWhole } = await offered(marked);
      assert.ok(item('30-day readmissions'));
      const written = chosenWhole('30-day readmissions');
      assert.ok(written.startsWith(marked.replace(/(?:Readm)?¦.*$/, `30-day readmissions${end}`)), written);
    });

  it('is of those alone that have what is typed at the start of a word, and follows each letter', async () => {
    const title = (typed: string) =>
      offered(`${head}${body}        title: ${typed}¦\n`.replace(/ {8}title: M.*\n/, ''));
    const begun = await title('sh');
    assert.equal(begun.isIncomplete, true);
    assert.ok(begun.labels.includes('No-shows') && !begun.labels.includes('Days of stock on hand'));
    assert.deepEqual((await title('Shorten')).labels, []);
    assert.ok((await title('stock on')).labels.includes('Days of stock on hand'));
    // Enter takes the first, which changes nothing.
    const { labels, item, newText } = await title('Falls');
    assert.deepEqual([labels[0], item('Falls').preselect, newText('Falls')], ['Falls', true, 'Falls']);
  });
});

describe('completion of rules that are ignored', () => {
  const ignored = (comment: string) =>
    offered(
      `${head}objectives:\n  - id: O-1\n    title: A\n    key_results:\n      ${comment}\n      - { id: KR-1, title: Falls }\n`,
    );

  it('offers those first that find something there, each with the reason that it needs', async () => {
    const { labels, newText, item } = await ignored('# okr-ignore ¦');
    const found = labels.filter((label) => item(label).detail === 'found here');
    assert.ok(found.includes('okr/missing-target'));
    assert.deepEqual(labels.slice(0, found.length), found);
    assert.ok(labels.length > 100);
    assert.equal(newText('okr/missing-target'), 'okr/missing-target -- ${1:TODO}');
  });

  it('leaves out those that the comment names, and writes no second reason', async () => {
    const second = await ignored('# okr-ignore okr/missing-target, gov¦');
    assert.ok(!second.labels.includes('okr/missing-target'));
    assert.match(second.newText('governance/missing-owner'), / -- \$\{1:TODO\}$/);
    const before = await ignored('# okr-ignore okr/mis¦ -- it waits for the register');
    assert.equal(before.newText('okr/missing-target'), 'okr/missing-target');
    const colon = await ignored('# okr-ignore: okr/mis¦ -- it waits for the register');
    assert.equal(colon.newText('okr/missing-target'), 'okr/missing-target');
  });

  it('knows what a whole file is found to lack', async () => {
    const { item } = await offered(`# okr-ignore-file ¦\n${head}${body}`);
    assert.equal(item('okr/missing-target').detail, 'found here');
    assert.equal(item('okr/unused-suppression').detail, undefined);
  });
});

describe('completion behind a key that holds more than a value', () => {
  const kr = `${head}${body}`;

  it('begins on the line below, as the completion of the key does', async () => {
    const measure = await offered(`${kr}        measure: ¦\n        unit: x\n`);
    assert.equal(measure.chosen('source'), `${kr}        measure:\n          source: \n        unit: x\n`);
    const evidence = await offered(`${kr}        evidence: ¦`);
    assert.equal(evidence.chosen('irb'), `${kr}        evidence:\n          irb:\n            $1`);
    assert.match(
      (await offered('objectives: ¦\n')).chosen('Objective with a key result'),
      /^objectives:\n {2}- id: /,
    );
    const results = await offered(`${head}objectives:\n  - id: O-1\n    key_results: ¦\n    owner: a\n`);
    assert.match(results.newText('Key result'), /^\n {6}- id: \$\{1:KR-1\.1\}\n {8}title: /);
  });

  it('stays silent where the key has its content, in braces, and where nobody asked', async () => {
    for (const line of [
      'measure: ¦\n          source: a',
      'measure: ¦ { source: a }',
      'x-own: { measure: ¦ }',
    ])
      assert.deepEqual((await offered(`${kr}        ${line}\n`)).labels, []);
    const bySpace = { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: ' ' };
    assert.deepEqual((await offered(`${kr}        measure: ¦\n`, client, { context: bySpace })).labels, []);
  });
});
