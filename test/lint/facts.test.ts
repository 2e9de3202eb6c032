import assert from 'node:assert/strict';
import { lint } from '../../server/src/lint/engine.ts';
import { isMissing, targetNamed } from '../../server/src/lint/facts.ts';
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

describe('what is known of another file', () => {
  const ids = [{ name: 'KR-1', kind: 'keyResult' as const }];
  const targets = { 'a.okr.yaml': ids, 'b.okr.yaml': {}, 'c.okr.yaml': { near: 'a.okr.yaml' } };

  it('is what stands under its own name', () => {
    assert.deepEqual(targetNamed(targets, 'a.okr.yaml'), ids);
    assert.deepEqual(
      ['d.okr.yaml', 'constructor', undefined].map((name) => targetNamed(targets, name)),
      [undefined, undefined, undefined],
    );
  });

  it('is that it is missing where it has no ids, and nothing where it is not looked for', () =>
    assert.deepEqual(
      ['a.okr.yaml', 'b.okr.yaml', 'c.okr.yaml', 'd.okr.yaml'].map((name) =>
        isMissing(targetNamed(targets, name)),
      ),
      [false, true, true, false],
    ));
});
