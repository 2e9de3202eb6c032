import assert from 'node:assert/strict';
import { TestClient } from './client.ts';
import { body, head, offered, startClient } from './completions.ts';

startClient();

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
    assert.deepEqual(risk.labels, ['KR-1.1']);
  });

  it('offers key results before objectives where both are understood', async () => {
    const at = (line: string) => `${line}\n${body}  - id: O-2\n    key_results: [{ id: KR-2.1, title: x }]\n`;
    for (const line of ['stakeholders: [{ covered_by: [¦] }]', 'review: [{ trigger: ¦ }]'])
      assert.deepEqual((await offered(at(line))).labels, ['KR-1.1', 'KR-2.1', 'O-1', 'O-2']);
  });

  it('asks to be asked again for goals of other files, which come once something of them is typed', async () => {
    const others = await TestClient.start({
      '/w/other.okr.yaml': 'objectives: [{ id: O-9, title: A, key_results: [{ id: KR-9.1, title: B }] }]\n',
    });
    await others.connection.sendRequest('workspace/symbol', { query: '' });
    for (const line of ['validates: ¦', 'validates: [¦]', 'guardrails: [{ metric: ¦ }]']) {
      const empty = await offered(`${head}${body}        ${line}\n`, others);
      assert.deepEqual([empty.isIncomplete, empty.labels.includes('other.okr.yaml#KR-9.1')], [true, false]);
      const typed = await offered(`${head}${body}        ${line.replace('¦', 'o¦')}\n`, others);
      assert.ok(typed.labels.includes('other.okr.yaml#KR-9.1'), line);
    }
    assert.equal((await offered(`${head}${body}        unit: ¦\n`, others)).isIncomplete, false);
    others.stop();
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
    assert.equal(list.item('CZ').detail, 'Czechia');
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

  it('writes names in the quotes that YAML asks for', async () => {
    const named = await TestClient.start({
      '/w/.healthcare-okr.yaml':
        'people: ["@tele", "Lead: nights", "Moss, Ana", O\'Shea, \'the "float"\']\nroles: ["ward: nurse"]\n',
    });
    const written = async (line: string, label: string): Promise<string> => {
      const { chosen } = await offered(`${body}        ${line}\n`, named);
      return chosen(label).slice(body.length + 8, -1);
    };
    for (const [line, label, chosen] of [
      ['owner: ¦', '@tele', 'owner: "@tele"'],
      ['owner: ¦', 'Lead: nights', 'owner: "Lead: nights"'],
      ['owner: ¦', "O'Shea", "owner: O'Shea"],
      ['owner: "¦"', '@tele', 'owner: "@tele"'],
      ["owner: 'O¦'", "O'Shea", "owner: 'O''Shea'"],
      ["owner: 'O¦", "O'Shea", "owner: 'O''Shea'"],
      ['owner: "¦"', 'the "float"', 'owner: "the \\"float\\""'],
      ['segment: ¦', 'ward: nurse', 'segment: "ward: nurse"'],
      ['segments: [nurse, ¦]', 'ward: nurse', 'segments: [nurse, "ward: nurse"]'],
    ] as const)
      assert.equal(await written(line, label), chosen);
    const flow = await offered(`owner: { product: ¦ }\n${body}`, named);
    assert.ok(flow.chosen('Moss, Ana').startsWith('owner: { product: "Moss, Ana" }\n'));
    const item = await offered(`roles:\n  - nurse\n  ¦\n${body}`, named);
    assert.ok(item.chosen('ward: nurse').startsWith('roles:\n  - nurse\n  - "ward: nurse"\n'));
    const key = await offered(`${body}        segments:\n          ¦\n`, named);
    assert.ok(key.chosen('ward: nurse').endsWith('\n          "ward: nurse": \n'));
    named.stop();
  });

  it('offers the next free id, of every kind that has one', async () => {
    const id = async (marked: string) => (await offered(marked)).labels;
    assert.deepEqual(await id(`${head}${body}      - id: ¦\n`), ['KR-1.2']);
    assert.deepEqual(await id(`${head}${body}  - id: ¦`), ['O-2']);
    assert.deepEqual(await id(`risks: [{ id: R-1 }, { id: ¦ }]\n${body}`), ['R-2']);
    assert.deepEqual(await id('okrs: [{ id: ¦ }]\n'), ['O-1']);
    assert.deepEqual(await id(`product: { id: ¦ }\n${body}`), []);
  });

  it('numbers the first objective 1, where its dash stands alone', async () => {
    for (const list of ['objectives:\n  - ¦\n', 'objectives:\n  ¦\n', `${head}objectives:\n- ¦\n`]) {
      const block = (await offered(list)).newText('Objective with a key result');
      assert.deepEqual([/O-\d/.exec(block)?.[0], /KR-[\d.]+/.exec(block)?.[0]], ['O-1', 'KR-1.1'], list);
    }
    const second = (await offered(`${head}${body}  - ¦\n`)).newText('Objective with a key result');
    assert.equal(/O-\d/.exec(second)?.[0], 'O-2');
  });

  it('leads a review to a safety key result of the file, or leaves the place open', async () => {
    const block = async (goals: string) =>
      (await offered(`${head}¦\n${goals}`)).newText('Review of a safety trigger');
    assert.match(await block(body), /trigger: \$\{\d:TODO\}/);
    const safe = body.replace('title: Missed alerts', 'title: Falls\n        category: safety');
    assert.match(await block(safe), /trigger: \$\{\d:KR-1\.1\}/);
  });

  it('offers other OKR files where one is to be named, and that there is no AI', async () => {
    const others = await TestClient.start({ '/w/finance/2027.okr.yaml': 'objectives: []\n' });
    await others.connection.sendRequest('workspace/symbol', { query: '' });
    const covered = await offered(
      `${head}scorecard: { covered_elsewhere: { financial: ¦ } }\n${body}`,
      others,
    );
    assert.deepEqual(covered.labels, ['finance/2027.okr.yaml']);
    others.stop();
    assert.ok((await offered(`${head}ai: ¦\n${body}`)).labels.includes('none'));
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

  it('offers not what is typed to its end, so that Enter ends the line, unless another goes on from it', async () => {
    const before = head.replace(/cycle.*\n/, '');
    for (const [marked, typed] of [
      [`okr_version: 1¦\n${body}`, '1'],
      [`${before}cycle: 2027-Q1¦\n${body}`, '2027-Q1'],
      ['product: { clinical: true¦ }\n', 'true'],
      ['product: { vertical: telehealth¦ }\n', 'telehealth'],
      [`${head}${body}        owner: ines.moreau¦\n`, 'ines.moreau'],
      [`${head}${body}      - id: KR-1.2¦\n`, 'KR-1.2'],
      [`${head}${body}        category: safety¦\n`, 'safety'],
    ] as const)
      assert.ok(!(await offered(marked)).labels.includes(typed), marked);
    // Without it, Enter would choose the longer one.
    const roles = await value('segment: nurse');
    assert.ok(roles.labels.includes('nurse') && roles.labels.includes('tele-nurse'));
    // In front of a value nothing is typed yet.
    assert.ok((await offered(`${head}${body}        category: ¦safety\n`)).labels.includes('safety'));
  });

  it('offers nobody who is only being typed', async () => {
    assert.deepEqual((await value('owner: may')).labels, [
      'ines.moreau',
      'dr.amir.saleh',
      'jo.park',
      'zoe.lind',
    ]);
    const flow = await offered('owner: { product: may¦, clinical: jo.park }\n');
    assert.deepEqual(flow.labels, ['jo.park', 'zoe.lind']);
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
