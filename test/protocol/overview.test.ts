import assert from 'node:assert/strict';
import { URI } from 'vscode-uri';
import type { OutlineNode } from '../../server/src/features/outline.ts';
import type { Proposal, RuleName } from '../../server/src/requests/overview.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { positionOf, TestClient } from './client.ts';
import { text, uri } from './draft.ts';

describe('overviews and commands', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  it('lists the rules, with what each finds', async () => {
    const listed = await client.connection.sendRequest<RuleName[]>('healthcareOkrs/rules', {});
    assert.deepEqual(
      listed,
      rules.map(({ id, summary }) => ({ id, summary })),
    );
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
    const broken = URI.file('/w/a\nrules: {}.okr.yaml').toString();
    await client.open(broken, text);
    const ofBroken = await client.request<string>('healthcareOkrs/effectiveConfiguration', broken);
    assert.match(ofBroken, /^# What holds for a rules: \{\}\.okr\.yaml\./);
  });
});
