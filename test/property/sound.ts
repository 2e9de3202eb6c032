import assert from 'node:assert/strict';
import { Source } from '../../server/src/document/source.ts';
import type { Analysis } from '../../server/src/lint/engine.ts';
import { fixesOf } from '../../server/src/lint/fix.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { ruleOf } from '../../server/src/rules/registry.ts';

export const request = { settings: defaultSettings, today: '2027-02-01' };

/** No rule threw, and findings and their fixes stand within the text. */
export function assertSound(text: string, { findings }: Analysis): void {
  const source = new Source(text);
  for (const finding of findings) {
    assert.notEqual(finding.rule, 'internal', finding.message);
    assert.ok(finding.message.length <= 160, finding.message);
    assert.ok(
      finding.span.start >= 0 && finding.span.start <= finding.span.end && finding.span.end <= text.length,
      JSON.stringify(finding),
    );
    for (const fix of fixesOf(ruleOf(finding.rule), finding, source))
      for (const edit of fix.edits)
        assert.ok(
          edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length,
          JSON.stringify([finding, edit]),
        );
  }
}
