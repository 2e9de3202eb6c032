import assert from 'node:assert/strict';
import { Source } from '../../server/src/document/source.ts';
import { analyse, lint } from '../../server/src/lint/engine.ts';
import { Memory } from '../../server/src/lint/memory.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { rules } from '../../server/src/rules/registry.ts';

const text = `product: { clinical: true }
roles: [nurse]
objectives:
  - title: A
    key_results: [Nurses are happier]
  - title: B
    key_results: [Nurses are faster]
  - title: C
    key_results: [Nurses are calmer]
`;

describe('what is remembered of a document', () => {
  it('never holds for other settings, even where an overtaken analysis ends after a newer one began', () => {
    const today = '2027-02-01';
    const before = {
      settings: { ...defaultSettings, rules: { 'okr/missing-target': { severity: 'off' } } },
      today,
    } as const;
    const after = { settings: defaultSettings, today };
    const memory = new Memory();
    const older = analyse(rules, new Source(text), before, memory);
    older.next();
    older.next();
    const newer = analyse(rules, new Source(text), after, memory);
    newer.next();
    older.return(undefined as never);
    newer.return(undefined as never);
    const { findings } = lint(rules, text, after);
    assert.equal(findings.filter(({ rule }) => rule === 'okr/missing-target').length, 3);
    assert.deepEqual(lint(rules, text, after, memory).findings, findings);
  });
});
