import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { InsertTextFormat } from 'vscode-languageserver';
import { parse } from 'yaml';
import { expand } from '../snippet.ts';
import { TestClient } from './client.ts';
import { body, documentation, head, offered, startClient } from './completions.ts';

startClient();

const named: Record<string, { prefix: string }> = JSON.parse(readFileSync('snippets/okr.json', 'utf8'));
const prefixes = Object.values(named).map(({ prefix }) => prefix);

/** Where each belongs; those of a kind of product are objectives. */
const places: Readonly<Record<string, string>> = {
  'okr-file': 'PREFIX¦',
  'okr-escalation': `${head}${body}        PREFIX¦\n`,
  'okr-check-in': `${head}${body}        check_ins:\n          PREFIX¦\n`,
  'okr-state': `${head}regulatory:\n  states:\n    PREFIX¦\n${body}`,
  'okr-gdpr': `${head}regulatory:\n  PREFIX¦\n${body}`,
  'okr-risk': `${head}risks:\n  PREFIX¦\n${body}`,
  'okr-vendor': `${head}vendors:\n  PREFIX¦\n${body}`,
};
const keyResult = `${head}${body}      PREFIX¦\n`;
const objective = `${head}${body}  PREFIX¦\n`;
const top = `${head}PREFIX¦\n${body}`;

function placeOf(prefix: string): string {
  const snippet = Object.values<{ prefix: string; body?: string[] }>(named).find(
    (each) => each.prefix === prefix,
  );
  const first = snippet?.body?.[0] ?? '';
  const usual = first.startsWith('- id: KR-') ? keyResult : first.startsWith('- id: O-') ? objective : top;
  return (places[prefix] ?? usual).replace('PREFIX', prefix);
}

const snippetsIn = ({ labels }: { labels: readonly string[] }) =>
  labels.filter((label) => label.startsWith('okr-'));

describe('completion of snippets', () => {
  it('offers each where it belongs, and writes YAML there', async () => {
    for (const prefix of prefixes) {
      const { item, chosen } = await offered(placeOf(prefix));
      assert.equal(item(prefix).insertTextFormat, InsertTextFormat.Snippet, prefix);
      const text = expand(chosen(prefix));
      assert.doesNotMatch(text, /\$/, prefix);
      assert.ok(parse(text).objectives.length > 0, text);
    }
  });

  it('offers nothing of them where something else belongs', async () => {
    for (const [marked, ...known] of [
      [`${head}${body}        unit: okr-¦\n`],
      [`${head}${body}      - id: okr-¦\n`],
      [`${head}${body}        notes: |\n          okr-¦\n        unit: x\n`],
      [`${head}${body}        # okr-¦\n`],
      [`${head}    okr-¦\n`],
      [`${head}objectives: [{ okr-¦ }]\n`],
      // In an objective, and in a key result that has one already.
      [`${head}${body}    okr-¦\n`, 'okr-ignore'],
      [`${head}${body}        escalation: {}\n        okr-¦\n`, 'okr-ignore'],
    ] as const)
      assert.deepEqual(snippetsIn(await offered(marked)), known, marked);
  });

  it('offers those whose names begin as typed, and asks to be asked again with each letter', async () => {
    const none = await offered(`${head}${body}      ¦\n`);
    assert.deepEqual([snippetsIn(none), none.isIncomplete], [[], true]);
    const begun = await offered(`${head}${body}      o¦\n`);
    assert.ok(begun.labels.includes('okr-kr'));
    assert.equal(begun.isIncomplete, true);
    assert.deepEqual(snippetsIn(await offered(`${head}okr-tele¦\n${body}`)), []);
    assert.ok(!(await offered(`${head}okr-s¦\n${body}`)).labels.includes('okr-risk'));
    assert.deepEqual(snippetsIn(await offered(`${head}${body}      ow¦\n`)), []);
  });

  it('offers at once the whole file in an empty one, and the objective of the kind of product', async () => {
    assert.deepEqual(snippetsIn(await offered('¦')), ['okr-file']);
    assert.deepEqual(snippetsIn(await offered(`${head}${body}  ¦\n`)), ['okr-remote-monitoring']);
  });

  it('gives the next free id, the day, and the column', async () => {
    const { newText } = await offered(`${head}${body}      - okr-kr¦\n`);
    assert.match(newText('okr-kr'), /^id: KR-\$\{1:1\.2\}\n {8}title: /);
    assert.match(
      (await offered(placeOf('okr-objective'))).newText('okr-objective'),
      /^- id: O-\$\{1:2\}\n {4}title: /,
    );
    assert.match((await offered(placeOf('okr-file'))).newText('okr-file'), /^cycle: \$\{5:2027-Q1\}$/m);
    assert.match(
      (await offered(placeOf('okr-check-in'))).newText('okr-check-in'),
      /^- \{ date: 2027-02-01, /,
    );
  });

  it('says what it is, and shows it', async () => {
    const { item } = await offered(placeOf('okr-risk'));
    assert.match(item('okr-risk').detail ?? '', /\w/);
    assert.match(await documentation(item('okr-risk')), /```yaml\n- \{ id: R-1, /);
    const dated = await offered(placeOf('okr-kr'));
    assert.match(await documentation(dated.item('okr-kr')), /^ {2}due: 2027-03-31$/m);
  });

  it('writes them out where there are no tab stops', async () => {
    const client = await TestClient.start({}, { textDocument: { completion: {} } });
    const { newText } = await offered(placeOf('okr-objective'), client);
    client.stop();
    const text = newText('okr-objective');
    assert.match(text, /^- id: O-2\n {4}title: Nurses .*\n/);
    assert.match(text, /id: KR-2\.1\n.*\n +category: workflow\n/);
  });
});
