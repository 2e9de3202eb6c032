import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { facts } from '../../server/src/knowledge/facts.ts';
import { metrics } from '../../server/src/knowledge/metrics.ts';
import { regulations } from '../../server/src/knowledge/regulations.ts';
import { stakeholder, stakeholders } from '../../server/src/knowledge/stakeholders.ts';
import { vertical, verticals } from '../../server/src/knowledge/verticals.ts';
import { ruleOf, rules } from '../../server/src/rules/registry.ts';

const data = (name: string) => parse(readFileSync(`server/src/knowledge/${name}.yaml`, 'utf8'));
const all =
  'telehealth ehr digital-therapeutics medical-device remote-patient-monitoring wearable clinical-ai clinical-decision-support diagnostics-ai patient-engagement admin hospital-management supply payer pharma-companion';

describe('verticals', () => {
  it('are the fifteen of the format', () => {
    assert.deepEqual([...verticals.keys()].sort(), all.split(' ').sort());
    assert.equal(vertical('crypto'), undefined);
  });

  it('are clinical but for office, hospital, supply and payer', () => {
    const office = [...verticals.values()].filter(({ clinical }) => !clinical).map(({ id }) => id);
    assert.deepEqual(office, ['admin', 'hospital-management', 'supply', 'payer']);
  });

  it('refer to what is there', () => {
    const roles = Object.keys(data('roles').roles);
    const templates = Object.keys(data('templates'));
    for (const entry of verticals.values()) {
      const { id } = entry;
      assert.ok(entry.name.length > 2 && entry.description.length > 10, id);
      for (const role of entry.roles) assert.ok(roles.includes(role), `${id}: ${role}`);
      for (const group of entry.stakeholders) assert.ok(stakeholders.has(group), `${id}: ${group}`);
      for (const metric of entry.metrics) assert.ok(metrics.has(metric), `${id}: ${metric}`);
      for (const page of entry.regulations) assert.ok(regulations.has(page), `${id}: ${page}`);
      for (const name of entry.templates) assert.ok(templates.includes(name), `${id}: ${name}`);
      for (const rule of entry.rules) assert.ok(ruleOf(rule), `${id}: ${rule}`);
      assert.ok(entry.metrics.length >= 4 && entry.regulations.length > 0 && entry.rules.length > 0, id);
    }
  });

  it('hold every rule of a vertical', () => {
    const packed = new Set([...verticals.values()].flatMap((entry) => entry.rules));
    const loose = rules.filter(
      ({ id }) => id.startsWith('vertical/') && id !== 'vertical/unknown' && !packed.has(id),
    );
    assert.deepEqual(
      loose.map(({ id }) => id),
      [],
    );
  });
});

describe('stakeholders', () => {
  it('are the groups of the format, with what they want and what to ask', () => {
    assert.deepEqual(
      [...stakeholders.keys()].sort(),
      'administrators clinical compliance health-system it-security patients payers regulators'.split(' '),
    );
    for (const { id, wants, ask, metrics: ids } of stakeholders.values()) {
      assert.ok(wants.length > 20, id);
      assert.match(ask, /\?$/, id);
      for (const metric of ids) assert.ok(metrics.has(metric), `${id}: ${metric}`);
    }
    assert.equal(stakeholder('nobody'), undefined);
  });
});

describe('references of the rules', () => {
  it('are passages or facts', () => {
    for (const { id, references } of rules)
      for (const reference of references)
        assert.ok(/^S[0-4]:\d+(?:-\d+)?$/.test(reference) || facts.has(reference), `${id}: ${reference}`);
  });
});
