import assert from 'node:assert/strict';
import { lint } from '../../server/src/lint/engine.ts';
import { Memory } from '../../server/src/lint/memory.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { samples } from '../property/samples.ts';

const request = { settings: defaultSettings, today: '2027-02-01' };

function assertPlain(value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null) return;
  const kind = Object.getPrototypeOf(value);
  assert.ok(kind === Object.prototype || kind === Array.prototype || kind === null, path);
  for (const each of Object.values(value)) assertPlain(each, path);
}

describe('the facts of a file', () => {
  it('are plain data: they are compared as JSON, in which a set or a map is always the same', () => {
    for (const [path, text] of samples) {
      const { objectives } = lint(rules, text, request).facts;
      assert.ok(objectives.length > 0, path);
      assertPlain(objectives, path);
    }
  });

  it('change with what a title speaks of, so that the rules on the file run again', () => {
    const text = `okr: 1
product: { vertical: ehr, clinical: true }
objectives:
  - title: Nurses hear of worse patients in time
    key_results:
      - title: Nurses send 30% more alerts about sepsis
`;
    const memory = new Memory();
    const fires = (version: string): boolean =>
      lint(rules, version, request, memory).findings.some(
        ({ rule }) => rule === 'safety/alert-without-fatigue-measure',
      );
    assert.equal(fires(text), true);
    assert.equal(fires(text.replace('alerts', 'sealerts')), false);
    assert.equal(fires(text), true);
  });
});
