import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { SnippetTextEdit, TextDocumentEdit } from 'vscode-languageserver';
import type { ChecklistItem } from '../../server/src/features/checklist.ts';
import type { Proposal } from '../../server/src/requests/overview.ts';
import { positionOf, TestClient } from './client.ts';
import { text, uri } from './draft.ts';

describe('the checklist', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  const checklist = async (source: string): Promise<ChecklistItem[]> => {
    await client.open(uri, source);
    return client.request<ChecklistItem[]>('healthcareOkrs/checklist', uri);
  };
  const states = async (source: string) =>
    (await checklist(source)).map(({ id, state, detail }) => `${id} ${state}: ${detail}`);
  /** What an item's fix would write. */
  const fix = async (source: string, id: string): Promise<string | undefined> => {
    await client.open(uri, source);
    const { edit } = await client.request<Proposal>('healthcareOkrs/checklistFix', uri, { id });
    const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    return change?.edits
      .map((each) => ('snippet' in each ? (each as SnippetTextEdit).snippet.value : each.newText))
      .join('\n');
  };

  it('says of a first draft what is open on the checklist', async () =>
    assert.deepEqual(await states(text), [
      'agreements open: No BAA status is recorded',
      'workflows open: No workflows are listed',
      'stakeholders open: Not served yet: Clinical staff, Compliance, privacy and regulatory staff, IT and information security, Patients and families',
      'safety done: KR-2',
      'evidence open: No key result brings clinical evidence',
      'integration open: No key result is about data exchange',
      'escalation open: KR-2 has no complete escalation',
    ]));

  it('finds every item done in a complete file, in flow style too', async () => {
    const complete = readFileSync('examples/exemplary/sepsis-alerts.okr.yaml', 'utf8');
    assert.deepEqual(
      (await checklist(complete)).map(({ state }) => state),
      Array(7).fill('done'),
    );
  });

  it('asks a product outside care for nothing that belongs to care', async () => {
    const source = 'product: { vertical: supply }\nobjectives:\n  - Fewer empty shelves\n';
    assert.deepEqual([...new Set((await checklist(source)).map(({ state }) => state))], ['not-asked']);
  });

  it('keeps an item open while what was written for it is still to be filled in', async () => {
    const goal = (title: string, rest: string) =>
      `      - id: KR-1\n        title: ${title}\n        category: safety\n${rest}`;
    const stub = (keys: string, keyResults: string) =>
      `product: { id: heart, vertical: telehealth, clinical: true, ehr: none, reason: TODO }\n${keys}objectives:\n  - id: O-1\n    title: Care\n    key_results:\n${keyResults}`;
    const unfilled = stub(
      'workflows:\n  - name: TODO\n    roles: [physician, administrative-staff]\n    minutes_now: TODO\n    friction: [TODO]\nstakeholders:\n  - { group: patients, not_applicable: TODO }\n',
      goal('TODO', '') +
        '      - id: KR-2\n        title: Randomised trial of readmissions\n        category: evidence\n        evidence: { publication: TODO, irb: { required: yes, status: planned } }\n' +
        '      - id: KR-3\n        status: dropped\n        title: Reach 90% of FHIR interfaces\n        category: interoperability\n',
    );
    assert.deepEqual(await states(unfilled), [
      'agreements open: No BAA status is recorded',
      'workflows open: The list under workflows is still to be filled in',
      'stakeholders open: Not served yet: Clinical staff, Compliance, privacy and regulatory staff, IT and information security, Patients and families',
      'safety open: No key result measures patient safety',
      'evidence open: The study has no date',
      'integration open: No key result is about data exchange',
      'escalation open: There is no safety key result yet',
    ]);
    for (const id of ['workflows', 'evidence'])
      assert.doesNotMatch((await fix(unfilled, id)) ?? '', /workflows:|- id:/);
    const filled = unfilled
      .replace('name: TODO', 'name: ward round')
      .replace('publication: TODO', 'publication: 2027-Q3');
    const done = (await checklist(filled)).filter(({ state }) => state === 'done');
    assert.deepEqual(
      done.map(({ id }) => id),
      ['workflows', 'evidence'],
    );
  });

  it('asks for the value of an escalation whose value is TODO, and adds no second key result for it', async () => {
    const escalation =
      'escalation: { warn_at: TODO, pause_at: TODO, notify: [cmo], within: 24h, action: pause }';
    const open = `${text}        ${escalation}\n`;
    const state = async (source: string) => (await states(source)).at(-1);
    assert.equal(await state(open), 'escalation open: KR-2 has no complete escalation');
    assert.equal(await fix(open, 'escalation'), undefined);
    assert.equal(await state(open.replace('pause_at: TODO', 'pause_at: 0.1%')), 'escalation done: KR-2');
  });

  it('takes a safety goal without a number for no measure of safety, and asks for its target', async () => {
    const visits = `product: { id: heart, clinical: true }
objectives:
  - title: Care
    key_results:
      - id: KR-1
        title: Visits per day
        category: safety
`;
    const state = async (source: string) => (await states(source)).find((each) => each.startsWith('safety'));
    assert.equal(await state(visits), 'safety open: KR-1 has no target yet');
    assert.equal(await fix(visits, 'safety'), '\n        target: ${1:TODO}');
    assert.equal(await state(`${visits}        target: "<= 8"\n`), 'safety done: KR-1');
    assert.equal(
      await state(`${visits}        due: 2027-03-01\n        type: milestone\n`),
      'safety done: KR-1',
    );
  });

  it('maps workflows by the roles of the file that work there', async () => {
    const map = await fix(
      `roles: [dermatologist, nurse, patient]\n${text.replace(/^roles.*\n/m, '')}`,
      'workflows',
    );
    assert.match(map ?? '', /^ {4}roles: \[dermatologist, nurse\]$/m);
  });

  it('leads to the place of an item: where it is written, or where it belongs', async () => {
    const items = await checklist(text);
    const place = (id: string) => items.find((item) => item.id === id)?.range.start;
    assert.deepEqual(place('safety'), positionOf(text, 'Adverse events stay'));
    assert.deepEqual(place('workflows'), positionOf(text, 'objectives:'));
  });

  it('writes what is missing, once', async () => {
    assert.match((await fix(text, 'agreements')) ?? '', /baa_status: \$\{\d:TODO\}/);
    assert.match((await fix(text, 'workflows')) ?? '', /^workflows:\n {2}- name: /m);
    assert.match((await fix(text, 'stakeholders')) ?? '', /group: it-security/);
    assert.match((await fix(text, 'evidence')) ?? '', /category: evidence/);
    assert.match((await fix(text, 'integration')) ?? '', /category: interoperability/);
    assert.match((await fix(text, 'escalation')) ?? '', /^ {8}escalation:\n {10}warn_at: /m);
    assert.equal(await fix(text, 'nonsense'), undefined);
  });

  it('answers in every state of a file that is being typed', async () => {
    for (let end = 0; end < text.length; end += 7) {
      assert.equal((await checklist(text.slice(0, end))).length, 7);
      await client.request('healthcareOkrs/outline', uri);
      await client.close(uri);
    }
  });
});
