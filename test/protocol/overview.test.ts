import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { SnippetTextEdit, TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ChecklistItem } from '../../server/src/features/checklist.ts';
import { findingsAsMarkdown } from '../../server/src/features/findings-markdown.ts';
import type { NewFileChoices } from '../../server/src/features/new-file.ts';
import type { OutlineNode } from '../../server/src/features/outline.ts';
import { verticals } from '../../server/src/knowledge/verticals.ts';
import { lint } from '../../server/src/lint/engine.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import type { Proposal, RuleName } from '../../server/src/requests/overview.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { today } from '../rules/harness.ts';
import { positionOf, TestClient } from './client.ts';

const uri = 'file:///w/product/heart.okr.yaml';
const text = `product: { id: heart, vertical: telehealth, clinical: true }
cycle: 2027-Q1
roles: [nurse, patient]
objectives:
  - id: O-1
    title: Fewer readmissions
    key_results:
      - id: KR-1
        title: 30-day readmission rate
        category: outcome
        segment: [patient]
        baseline: 20%
        target: "<= 10%"
        check_ins:
          - { date: 2027-01-12, value: 15% }
      - id: KR-2
        title: Adverse events stay at or below 0.1%
        category: safety
        type: guardrail
        current: 0.12%
`;

describe('overviews and commands', () => {
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

  it('lists the rules, with what each finds', async () => {
    const listed = await client.connection.sendRequest<RuleName[]>('healthcareOkrs/rules', {});
    assert.deepEqual(
      listed,
      rules.map(({ id, summary }) => ({ id, summary })),
    );
  });

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

  it('outlines goals with their progress and what is found on them', async () => {
    await client.open(uri, text.replaceAll('\n', '\r\n'));
    const [goal] = await client.request<OutlineNode[]>('healthcareOkrs/outline', uri);
    assert.equal(goal?.label, 'O-1 Fewer readmissions');
    assert.match(goal?.description ?? '', /^50% of the way, 0 of 1 limit held/);
    assert.deepEqual(
      goal?.children?.map(({ label, state }) => `${label}: ${state}`),
      ['KR-1 30-day readmission rate: underway', 'KR-2 Adverse events stay at or below 0.1%: unsafe'],
    );
    assert.match(goal?.children?.[0]?.description ?? '', /^50% of the way, looked at 20 days ago/);
    assert.match(goal?.children?.[1]?.description ?? '', /outside its limit, (?:\d+ errors?, )?\d+ warning/);
    assert.deepEqual(goal?.children?.[1]?.range.start, positionOf(text, 'Adverse events stay'));
  });

  it('adds a check-in to the key result at the cursor, and says why not elsewhere', async () => {
    await client.open(uri, text);
    const at = (part: string) =>
      client.request<Proposal>('healthcareOkrs/checkIn', uri, { position: positionOf(text, part) });
    const { edit } = await at('Adverse events');
    assert.match(JSON.stringify(edit), /check_ins:\\n {10}- \{ date: 2027-02-01, value: /);
    assert.deepEqual(await at('cycle'), {
      reason: 'Put the cursor into a key result first.',
      noKeyResult: true,
    });
  });

  it('offers the running period first, and roles with the products that they are usual for', async () => {
    const choices = await client.request<NewFileChoices>('healthcareOkrs/newFileChoices', uri);
    assert.deepEqual(choices.cycles.slice(0, 3), [
      { name: '2027-Q1', end: '2027-03-31' },
      { name: '2027-Q2', end: '2027-06-30' },
      { name: '2027-H1', end: '2027-06-30' },
    ]);
    assert.equal(choices.verticals.length, verticals.size);
    const nurse = choices.roles.find(({ id }) => id === 'nurse');
    assert.ok(nurse?.clinical && nurse.usual.includes('telehealth'));
  });

  for (const { id, roles } of verticals.values())
    it(`writes a new file for ${id} that has no error and no unknown key`, async () => {
      const choices = { vertical: id, cycle: '2027-Q1', roles, name: "Dr. Ward's: #1" };
      const written = await client.request<string>('healthcareOkrs/newFile', uri, choices);
      const active = written.replace('status: draft', 'status: active');
      const { findings } = lint(rules, active, { settings: defaultSettings, today });
      const grave = findings.filter(
        ({ rule, severity }) => severity === 'error' || /^okr\/(?!placeholder)/.test(rule),
      );
      assert.deepEqual(
        grave.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
      const warnings = findings.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule);
      assert.deepEqual([...new Set(warnings)], ['okr/placeholder']);
    });

  it('writes a new file with a tab stop for each place to fill in', async () => {
    const choices = { vertical: 'telehealth', cycle: '2027-Q1', roles: ['nurse'], name: 'A } b' };
    const plain = await client.request<string>('healthcareOkrs/newFile', uri, choices);
    const snippet = await client.request<string>('healthcareOkrs/newFile', uri, {
      ...choices,
      tabStops: true,
    });
    assert.match(snippet, /^# .* each TODO, /);
    assert.match(snippet, /^owner: \{ product: \$\{1:TODO\}, clinical: \$\{2:TODO\}, .* \\\}$/m);
    assert.equal(snippet.replace(/\$\{\d+:TODO\}/g, 'TODO').replaceAll('\\}', '}'), plain);
  });

  it('writes no file for a kind of product that it does not know', async () => {
    const choices = { vertical: 'spaceflight', cycle: '2027', roles: [], name: '' };
    assert.equal(await client.request('healthcareOkrs/newFile', uri, choices), null);
  });

  it('tells findings as Markdown, the worst first', async () => {
    await client.open(uri, `${text}        target: <= 1|<b>\n`);
    const told = await client.request<string>('healthcareOkrs/findingsAsMarkdown', uri);
    assert.match(told, /^### Healthcare OKRs: `product\/heart\.okr\.yaml`\n\n(?:\d+ errors?, )?\d+ warning/);
    assert.match(
      told,
      /\n\| \| Line \| Finding \| Rule \|\n\|---\|---:\|---\|---\|\n\| (?:error|warning) \| \d+ \|/,
    );
    assert.doesNotMatch(told, /[^\\]<b>/);
  });

  it('leaves code in a finding as it is, but for what ends a cell', () => {
    const document = TextDocument.create(uri, 'okr', 1, text);
    const finding = {
      rule: 'okr/schema',
      message: 'write `> a|b`, not >',
      severity: 'error',
      path: '',
    } as const;
    const told = findingsAsMarkdown(document, [{ ...finding, span: { start: 0, end: 1 } }], {
      name: 'a',
      profile: 'strict',
    });
    assert.ok(told.includes('| write `> a\\|b`, not \\> |'), told);
  });

  it('says so where nothing is found', () => {
    const document = TextDocument.create(uri, 'okr', 1, text);
    const told = findingsAsMarkdown(document, [], { name: 'a.okr.yaml', profile: 'strict' });
    assert.equal(told, '### Healthcare OKRs: `a.okr.yaml`\n\nNo findings (profile `strict`).\n');
  });

  it('shows what configuration holds, and where it was read', async () => {
    client.stop();
    const configuration =
      'profile: strict\nroles: [ward-clerk]\nmetrics: { dtd: { name: Door to doctor } }\nrules:\n  ai/accuracy-only: off\n';
    client = await TestClient.start({ '/w/.healthcare-okr.yaml': configuration });
    await client.open(uri, text);
    const told = await client.request<string>('healthcareOkrs/effectiveConfiguration', uri);
    assert.match(told, /# Read from, the nearest first:\n# {3}\.healthcare-okr\.yaml\n/);
    assert.match(
      told,
      /\nprofile: strict\nroles: \[ward-clerk\]\npeople: \[\]\nmetrics: \[Door to doctor\]\nrules:\n/,
    );
    assert.match(told, /\n {2}ai\/accuracy-only: off # configured\n/);
    assert.match(told, /\n {2}safety\/missing-key-result: error\n/);
    assert.equal(told.split('\n').filter((line) => /^ {2}\w+\//.test(line)).length, rules.length);
  });
});
