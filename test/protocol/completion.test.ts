import assert from 'node:assert/strict';
import { type CompletionItem, type CompletionList, CompletionTriggerKind } from 'vscode-languageserver';
import { TestClient } from './client.ts';
import { body, client, documentation, head, offered } from './completions.ts';

after(() => client.stop());

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

  it('offers keys of the file at the margin between two objectives', async () => {
    const { labels } = await offered(`${head}${body}¦\n  - id: O-2\n    title: Another\n`);
    assert.ok(labels.includes('regulatory') && !labels.includes('key_results'));
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

describe('completion of values', () => {
  const value = async (key: string, text = head) => offered(`${text}${body}        ${key}¦\n`);

  it('offers categories, and in a list those that are not there', async () => {
    assert.deepEqual((await value('category: ')).labels.slice(0, 3), ['safety', 'evidence', 'outcome']);
    const list = await value('category: [safety, ');
    assert.ok(!list.labels.includes('safety') && list.labels.includes('evidence'));
  });

  it('offers roles: declared, of the configuration, then known ones', async () => {
    assert.deepEqual((await value('segment: ')).labels.slice(0, 3), ['physician', 'nurse', 'tele-nurse']);
    assert.ok((await value('segments: { nu')).labels.includes('nurse'));
  });

  it('offers owners of the file and people of the configuration', async () => {
    const { labels } = await value('owner: ');
    assert.deepEqual(labels, ['ines.moreau', 'dr.amir.saleh', 'jo.park', 'zoe.lind']);
  });

  it('offers ids, of the same objective first, and none twice in a list', async () => {
    const text = `${head}${body}        validates: [KR-1.1, ¦]\n  - id: O-2\n    key_results:\n      - id: KR-2.1\n        title: x\n`;
    assert.deepEqual((await offered(text)).labels, ['KR-2.1']);
    const risk = await offered(`risks:\n  - { id: R-1, mitigated_by: [¦] }\n${body}`);
    assert.deepEqual(risk.labels, ['O-1', 'KR-1.1']);
  });

  it('offers as guardrail and as what is validated other key results, never the own one nor an objective', async () => {
    const siblings = `${head}${body}        LINE\n      - { id: KR-1.2, title: x }\n`;
    for (const line of ['validates: ¦', 'guardrails: [{ metric: ¦ }]', 'guardrails: [¦]'])
      assert.deepEqual(
        (await offered(siblings.replace('LINE', line))).labels.filter((label) => /^\S*\d$/.test(label)),
        ['KR-1.2'],
      );
    const paused = await offered(`review:\n  - { date: 2027-01-26, trigger: KR-1.1, paused: [¦] }\n${body}`);
    assert.deepEqual(paused.labels, ['O-1']);
  });

  it('asks to be asked again while other files may have more people and goals', async () => {
    const files = { '/w/b.okr.yaml': 'owner: bo.lee\nobjectives: []\n' };
    const slow = await TestClient.start(files);
    const early = await offered(`${head}${body}        owner: ¦\n`, slow, { isUnread: true });
    assert.equal(early.isIncomplete, true);
    await slow.connection.sendRequest('workspace/symbol', { query: '' });
    const late = await offered(`${head}${body}        owner: ¦\n`, slow);
    assert.deepEqual([late.isIncomplete, late.labels.at(-1)], [false, 'bo.lee']);
    slow.stop();
  });

  it('offers days of the cycle for a deadline: its end, month ends, then periods', async () => {
    const { labels, item } = await value('due: ');
    assert.deepEqual(labels.slice(0, 4), ['2027-03-31', '2027-01-31', '2027-02-28', '2027-Q1']);
    assert.equal(item('2027-03-31').detail, 'last day of the cycle');
  });

  it('offers today first for what happened', async () => {
    const { item, labels } = await value('check_ins:\n          - date: ');
    assert.equal(item(labels[0] ?? '').detail, 'today');
    const reviewed = await offered(`${head}regulatory: { states: { US-OH: { reviewed: ¦ } } }\n${body}`);
    assert.equal(reviewed.item(reviewed.labels[0] ?? '').detail, 'today');
  });

  it('offers quarters, half-years and years for the cycle', async () => {
    const { labels } = await offered(`cycle: ¦\n${body}`);
    assert.equal(labels.length, 8);
    assert.match(labels[0] ?? '', /^\d{4}-Q[1-4]$/);
  });

  it('offers states and countries as jurisdictions, and states under review by their code or name', async () => {
    const list = await offered('jurisdictions:\n  - US-OH\n  ¦\n');
    assert.ok(!list.labels.includes('US-OH'));
    assert.equal(list.newText('US-TX'), '- US-TX');
    assert.equal(list.item('US-TX').detail, 'Texas');
    assert.ok(list.labels.includes('DE'));
    const states = await offered(`${head}regulatory:\n  states:\n    US-¦\n${body}`);
    assert.equal(states.labels[0], 'US-OH');
    assert.match(states.newText('US-TX'), /^US-TX: \{ telehealth_review: planned, licensure: \$\{1:TODO\}/);
  });

  it('offers pathways, and well-known values of keys that take any text, spaces and all', async () => {
    const fda = await offered(`${head}regulatory: { fda: { pathway: ¦ } }\n${body}`);
    assert.deepEqual(fda.labels.slice(0, 3), ['510k', 'de-novo', 'pma']);
    const { chosen, labels } = await value('standard: FHIR ');
    assert.deepEqual(labels, ['FHIR R4']);
    assert.equal(chosen('FHIR R4'), `${head}${body}        standard: FHIR R4\n`);
  });

  it('stays within quotes that are there', async () => {
    const closed = await offered(`${head}${body}        category: "saf¦"\n`);
    assert.equal(closed.chosen('safety'), `${head}${body}        category: "safety"\n`);
  });

  it('closes quotes that are open', async () => {
    const open = await offered(`${head}${body}        category: 'sa¦\n        unit: x\n`);
    assert.equal(open.chosen('safety'), `${head}${body}        category: 'safety'\n        unit: x\n`);
    const list = await offered(`${head}${body}        category: [outcome, "¦]\n`);
    assert.equal(list.newText('safety'), 'safety"');
    assert.ok(!list.labels.includes('outcome'));
    const last = await offered(`${head}${body}        segment: "nu¦`);
    assert.equal(last.newText('nurse'), 'nurse"');
    assert.deepEqual((await offered(`${head}${body}        unit: patient's ca¦\n`)).labels, []);
  });

  it('offers the next free id, of every kind that has one', async () => {
    const id = async (marked: string) => (await offered(marked)).labels;
    assert.deepEqual(await id(`${head}${body}      - id: ¦\n`), ['KR-1.2']);
    assert.deepEqual(await id(`${head}${body}  - id: ¦`), ['O-2']);
    assert.deepEqual(await id(`risks: [{ id: R-1 }, { id: ¦ }]\n${body}`), ['R-2']);
    assert.deepEqual(await id('okrs: [{ id: ¦ }]\n'), ['O-1']);
    assert.deepEqual(await id(`product: { id: ¦ }\n${body}`), []);
  });

  it('offers documents and folders of the workspace, step by step', async () => {
    const files = {
      '/w/docs/playbook.md': '',
      '/w/docs/states/oh.md': '',
      '/w/.git/config': '',
      '/x/a.md': '',
    };
    const editor = await TestClient.start(files);
    const path = (typed: string) => offered(`regulatory:\n  playbook: ${typed}¦\n${body}`, editor);
    assert.deepEqual((await path('')).labels, ['docs/']);
    const inDocs = await path('docs/');
    assert.deepEqual(inDocs.labels, ['docs/playbook.md', 'docs/states/']);
    assert.equal(inDocs.chosen('docs/playbook.md'), `regulatory:\n  playbook: docs/playbook.md\n${body}`);
    assert.deepEqual((await path('../x/')).labels, []);
    editor.stop();
  });

  it('offers nothing more behind a value that is complete', async () => {
    assert.deepEqual((await value('category: safety ')).labels, []);
    assert.deepEqual((await value('direction: increase ')).labels, []);
  });

  it('keeps an answer short in a large file, and follows what is typed', async () => {
    const many = Array.from({ length: 400 }, (_, at) => `      - { id: KR-1.${at + 2}, title: x }\n`).join(
      '',
    );
    const all = await offered(`risks:\n  - { id: R-1, mitigated_by: [¦] }\n${body}${many}`);
    assert.equal(all.isIncomplete, true);
    assert.equal(all.labels.length, 300);
    const some = await offered(`risks:\n  - { id: R-1, mitigated_by: [KR-1.39¦] }\n${body}${many}`);
    assert.equal(some.labels.length, 11);
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
