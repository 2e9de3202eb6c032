import assert from 'node:assert/strict';
import type { Severity } from '../../server/src/lint/rule.ts';
import { type Profile, severityOf } from '../../server/src/lint/severity.ts';

const all: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** What each severity of a rule becomes. */
function become(id: string, profile: Profile, draft = false): string {
  const settings = { profile, rules: {} };
  return all.map((severity) => severityOf({ id, severity }, undefined, settings, draft)).join(' ');
}

describe('severities', () => {
  it('are the rule’s own under the profile standard', () =>
    assert.equal(become('safety/buried', 'standard'), 'error warning info hint'));

  it('are lowered in a draft, by profile or by status', () => {
    assert.equal(become('safety/buried', 'draft'), 'info info info hint');
    assert.equal(become('safety/buried', 'standard', true), 'info info info hint');
  });

  it('stay in a draft where the file cannot be read', () => {
    for (const id of ['okr/syntax', 'okr/unquoted-comparator', 'internal'])
      assert.equal(become(id, 'draft'), 'error warning info hint', id);
    assert.equal(become('okr/schema', 'draft'), 'info info info hint');
  });

  it('are raised by the profile strict on safety, privacy and compliance', () => {
    for (const id of ['safety/buried', 'privacy/consent', 'compliance/eu-missing'])
      assert.equal(become(id, 'strict'), 'error warning warning hint', id);
    assert.equal(become('okr/missing-unit', 'strict'), 'error warning info hint');
  });

  it('are the finding’s own before the rule’s, and the configuration’s before both', () => {
    const rule = { id: 'okr/syntax', severity: 'error' } as const;
    const off = { profile: 'draft', rules: { 'okr/syntax': { severity: 'off' } } } as const;
    assert.equal(severityOf(rule, 'hint', { profile: 'draft', rules: {} }, false), 'hint');
    assert.equal(severityOf(rule, 'hint', off, true), 'off');
  });
});
