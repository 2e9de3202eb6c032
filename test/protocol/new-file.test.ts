import assert from 'node:assert/strict';
import type { NewFileChoices } from '../../server/src/features/new-file.ts';
import { verticals } from '../../server/src/knowledge/verticals.ts';
import { lint } from '../../server/src/lint/engine.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { today } from '../rules/harness.ts';
import { TestClient } from './client.ts';
import { uri } from './draft.ts';

describe('a new file', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

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
});
