import assert from 'node:assert/strict';
import { type CompletionClientCapabilities, InsertTextFormat, InsertTextMode } from 'vscode-languageserver';
import { TestClient } from './client.ts';
import { body, documentation, head, offered, startClient } from './completions.ts';

startClient();

describe('completion of whole blocks', () => {
  it('offers key results behind a dash, those of the vertical first, with the next free id', async () => {
    const { labels, item, newText } = await offered(`${head}${body}      - ¦\n`);
    assert.equal(labels[0], 'Safety key result');
    assert.equal(item('Safety key result').insertTextFormat, InsertTextFormat.Snippet);
    assert.equal(item('Safety key result').insertTextMode, InsertTextMode.asIs);
    assert.match(
      newText('Key result'),
      /^id: \$\{1:KR-1\.2\}\n {8}title: \$\{2:TODO\}\n {8}category: \$\{3\|safety,/,
    );
    assert.match(newText('Key result'), /segment: \$\{4\|physician,nurse,tele-nurse\|\}/);
    assert.match(await documentation(item('Safety key result')), /```yaml\nid: KR-S1\n/);
  });

  it('writes the dash itself on an empty line of the list, and below a key without a value', async () => {
    assert.match((await offered(`${head}${body}      ¦\n`)).newText('Key result'), /^- id: .*\n {8}title: /);
    const empty = `${head}objectives:\n  - id: O-1\n    key_results:\n      ¦\n`;
    assert.match((await offered(empty)).newText('Key result'), /^- id: \$\{1:KR-1\.1\}\n {8}title: /);
    assert.match(
      (await offered('objectives:\n  ¦')).newText('Objective with a key result'),
      /^- id: \$\{1:O-1\}\n {4}title/,
    );
  });

  it('indents at the margin what goes on with the lines below', async () => {
    const more = '      - id: KR-1.2\n        title: B\n  # second\n  - id: O-2\n    title: C\n';
    const results = await offered(`${head}${body}¦\n${more}`);
    assert.ok(results.labels.includes('Key result'), results.labels.join());
    assert.ok(!results.labels.includes('stakeholders') && !results.labels.includes('Stakeholders'));
    assert.match(results.newText('Key result'), /^ {6}- id: \$\{1:KR-1\.\d\}\n {8}title: /);
    const [, second] = more.split(/(?= {2}# second)/);
    const windows = await offered(`${head}${body}¦\n${second}`.replaceAll('\n', '\r\n'));
    assert.match(windows.newText('Objective with a key result'), /^ {2}- id: \$\{1:O-\d\}\r\n {4}title: /);
    const keys = await offered(`${head}${body}¦\n        target: 4\n`);
    assert.equal(keys.newText('owner').split(':')[0], '        owner');
    assert.ok(!keys.labels.includes('product'));
  });

  it('offers nothing of the file between the items of a list at the margin', async () => {
    const flat = `${head}objectives:\n- id: O-1\n  title: A\n¦\n- id: O-2\n  title: B\n`;
    const { labels, newText } = await offered(flat);
    assert.ok(!labels.includes('Stakeholders') && !labels.includes('regulatory'), labels.join());
    assert.match(newText('Objective with a key result'), /^- id: /);
  });

  it('offers keys and items where a list stands in the column of its key', async () => {
    const own = `${head}objectives:\n- id: O-1\n  title: A\n  key_results:\n  - id: KR-1\n    title: x\n  ¦\n`;
    const { labels, newText } = await offered(own);
    assert.ok(labels.includes('owner') && labels.includes('Key result'));
    assert.match(newText('Key result'), /^- id: \$\{1:KR-2\}\n {4}title: /);
    const root = await offered(`${head}objectives:\n- id: O-1\n  title: A\n¦`);
    assert.ok(root.labels.includes('regulatory') && root.labels.includes('Objective with a key result'));
  });

  it('takes over four spaces and wide dashes', async () => {
    const wide = `${head}objectives:\n    -   id: O-1\n        title: A\n        key_results:\n            -   id: KR-1\n                title: x\n            ¦\n`;
    const text = (await offered(wide)).newText('Safety key result');
    assert.match(text, /^- {3}id: \$\{1:KR-S1\}\n {16}title: /);
    assert.match(text, /\n {16}escalation:\n {20}warn_at: /);
  });

  it('writes line breaks as the file has them', async () => {
    const text = (await offered(`${head}${body}      - ¦\n`.replaceAll('\n', '\r\n'))).newText('Key result');
    assert.match(text, /^id: \$\{1:KR-1\.2\}\r\n {8}title/);
    assert.doesNotMatch(text, /[^\r]\n/);
  });

  it('writes items in brackets on one line', async () => {
    const text = (await offered(`${head}objectives:\n  - { id: O-1, key_results: [¦] }\n`)).newText(
      'Privacy key result',
    );
    assert.match(text, /^\{ id: .*, title: .*, category: privacy, target: 100%, owner: \$\{2:TODO\} \\\}$/);
  });

  for (const [where, marked, label, expected] of [
    ['risks', 'risks: [{ ¦ }]\n', 'Risk', /^risks: \[\{ id: \$\{1:R-1\}, text: .*, owner: [^,]* \}\]$/m],
    ['risks, not closed yet', 'risks: [{ ¦\n', 'Risk', /^risks: \[\{ id: \$\{1:R-1\}, /m],
    ['vendors', 'vendors: [{¦}]\n', 'Vendor', /^vendors: \[\{name: /m],
    ['objectives', 'objectives: [{ ¦ }]\n', 'Objective with a key result', /^objectives: \[\{ id: /m],
    [
      'check-ins',
      `${body}        check_ins: [{ ¦ }]\n`,
      'Check-in for today',
      /check_ins: \[\{ date: \$\{1:[\d-]+\}, value: .* \}\]$/m,
    ],
    [
      'key results',
      'objectives:\n  - { id: O-1, key_results: [{ ¦ }] }\n',
      'Privacy key result',
      /key_results: \[\{ id: .* \}\] \}$/m,
    ],
  ] as const)
    it(`writes the pairs alone into braces that are there: ${where}`, async () => {
      const { chosen } = await offered(`${head}${marked}`);
      assert.match(chosen(label), expected);
    });

  it('offers blocks of the file once, and only what is not there of them', async () => {
    const { labels, newText } = await offered(`${head}risks: []\n¦\n${body}`);
    assert.ok(labels.includes('Stakeholders') && labels.includes('AI governance'));
    assert.doesNotMatch(newText('Regulatory baseline and risks'), /risks:/);
    assert.ok(
      !(await offered(`${head}plan: {}\n¦\n${body}`)).labels.includes('Plan for 90, 180 and 360 days'),
    );
    assert.match(
      (await offered(`${head}${body}        ¦\n`)).newText('Escalation'),
      /^escalation:\n {10}warn_at: \$\{1:TODO\}/,
    );
  });

  it('offers a check-in with the date of today', async () => {
    const { newText } = await offered(`${head}${body}        check_ins:\n          - ¦\n`);
    assert.match(newText('Check-in for today'), /^\{ date: \$\{1:\d{4}-\d\d-\d\d\}, value: \$\{2:TODO\}/);
  });

  it('can be checked: no block is of an unknown key', async () => {
    for (const [list, label] of [
      ['risks', 'Risk'],
      ['stakeholders', 'Stakeholder group'],
      ['vendors', 'Vendor'],
      ['workflows', 'Workflow'],
      ['review', 'Review'],
      ['approvals', 'Approval'],
      ['advisory_board', 'Advisor'],
    ]) {
      const { labels } = await offered(`${head}${list}:\n  - ¦\n${body}`);
      assert.equal(labels[0], label);
    }
  });
});

describe('completion stays away', () => {
  for (const [what, line] of [
    ['a word', 'own¦'],
    ['a key and colon', 'category: ¦'],
    ['a dash', '- ¦'],
    ['an empty line', '¦'],
    ['a bracket', '[¦'],
    ['a directive', '# okr-ignore ¦'],
  ])
    it(`from block text: ${what}`, async () => {
      const text = `${head}${body}        notes: |\n          Remarks\n          ${line}\n        unit: x\n`;
      assert.deepEqual((await offered(text)).labels, []);
      assert.deepEqual((await offered(text.replaceAll('\n', '\r\n'))).labels, []);
    });

  it('from comments, but for rule ids that they ignore', async () => {
    assert.deepEqual((await offered(`${head}${body}        # own¦\n`)).labels, []);
    assert.deepEqual((await offered(`${head}${body}        unit: x # ¦\n`)).labels, []);
    assert.ok(
      (await offered(`${head}${body}        # okr-ignore okr/¦\n`)).labels.includes('okr/missing-target'),
    );
    assert.deepEqual(
      (await offered(`${head}${body}        # okr-ignore okr/missing-target -- wai¦\n`)).labels,
      [],
    );
  });

  it('from text that goes on over lines, and from columns where nothing can stand', async () => {
    assert.deepEqual((await offered(`${head}${body}        unit: of all\n          mon¦\n`)).labels, []);
    assert.deepEqual((await offered(`${head}${body}       ¦\n`)).labels, []);
    assert.deepEqual((await offered(`${head}${body}            ¦\n`)).labels, []);
  });
});

describe('completion in editors that can do less', () => {
  const key = `${head}${body}        esc¦\n`;
  const block = `${head}${body}      - ¦\n`;
  const within = async (completion: CompletionClientCapabilities, marked: string, label: string) => {
    const client = await TestClient.start({}, { textDocument: { completion } });
    const { newText, item } = await offered(marked, client);
    client.stop();
    return { text: newText(label), item: item(label) };
  };

  it('writes TODO where there are no tab stops, every line in its place', async () => {
    const { text, item } = await within({}, block, 'Key result');
    assert.match(text, /^id: KR-1\.2\n {8}title: TODO\n {8}category: TODO\n/);
    assert.equal(item.insertTextFormat, undefined);
    assert.equal(item.insertTextMode, undefined);
    assert.equal((await within({}, key, 'escalation')).text, 'escalation:\n          ');
  });

  it('leaves the indentation to editors that add it: to snippets where they do not speak of it', async () => {
    const snippets = { completionItem: { snippetSupport: true } };
    assert.equal((await within(snippets, key, 'escalation')).text, 'escalation:\n  $1');
    const { adjustIndentation, asIs } = InsertTextMode;
    for (const adds of [
      { insertTextMode: adjustIndentation },
      { completionItem: { insertTextModeSupport: { valueSet: [adjustIndentation] } } },
    ])
      assert.equal((await within(adds, key, 'escalation')).text, 'escalation:\n  ');
    const keeps = { ...snippets, insertTextMode: asIs };
    assert.equal((await within(keeps, key, 'escalation')).text, 'escalation:\n          $1');
  });
});
