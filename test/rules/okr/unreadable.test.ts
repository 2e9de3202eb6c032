import assert from 'node:assert/strict';
import { lint } from '../../../server/src/lint/engine.ts';
import { defaultSettings } from '../../../server/src/lint/severity.ts';
import { rules } from '../../../server/src/rules/registry.ts';
import { describeRule, today } from '../harness.ts';

const id = 'okr/unreadable';

describeRule(id, {
  fires: [],
  quiet: [
    { name: 'an empty file', yaml: '' },
    { name: 'text that is no YAML', yaml: 'objectives: [\n' },
    { name: 'a long file', yaml: `objectives: []\n# ${'x'.repeat(100_000)}\n` },
  ],
});

describe(id, () => {
  const findingsIn = (text: string) =>
    lint(rules, text, { settings: defaultSettings, today }).findings.map(
      ({ rule, severity, message, span }) => ({
        rule,
        severity,
        message,
        span,
      }),
    );
  const span = { start: 0, end: 0 };

  it('speaks alone, at the start of what is no text', () => {
    const message = 'This file is not plain text, so nothing in it can be checked; save it as UTF-8 text.';
    assert.deepEqual(findingsIn('objectives:\n\0- 1\n'), [{ rule: id, severity: 'error', message, span }]);
  });

  it('speaks alone, at the start of a file that is too large', () => {
    const message = 'This file is too large to be checked (5 MB); split it into one file per team or cycle.';
    assert.deepEqual(findingsIn('#'.repeat(5_000_001)), [{ rule: id, severity: 'error', message, span }]);
  });
});
