import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from '../../server/src/lint/engine.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { today } from '../rules/harness.ts';

/** Ordinary files of 5 objectives and 15 key results without any healthcare block, written before the rules were run on them. */
const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => name.endsWith('.okr.yaml'));

describe('noise on ordinary files', () => {
  it('has three of them', () => assert.equal(files.length, 3));

  for (const file of files)
    it(`${file}: at most 12 errors and warnings, at most 3 errors`, () => {
      const { findings } = lint(rules, readFileSync(join(folder, file), 'utf8'), {
        settings: defaultSettings,
        today,
      });
      const told = findings
        .map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`)
        .join('\n');
      const errors = findings.filter(({ severity }) => severity === 'error').length;
      const warnings = findings.filter(({ severity }) => severity === 'warning').length;
      assert.ok(errors <= 3 && errors + warnings <= 12, told);
    });
});
