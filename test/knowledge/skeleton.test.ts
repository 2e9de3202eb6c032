import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { isStaffRole } from '../../server/src/knowledge/roles.ts';
import { skeleton } from '../../server/src/knowledge/skeleton.ts';
import { type Vertical, vertical, verticals } from '../../server/src/knowledge/verticals.ts';
import { lint } from '../../server/src/lint/engine.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { today } from '../rules/harness.ts';

interface Written {
  readonly risks: readonly { readonly mitigated_by: readonly string[] }[];
  readonly stakeholders: readonly { readonly group: string; readonly covered_by: readonly string[] }[];
  readonly objectives: readonly {
    readonly key_results: readonly {
      readonly id: string;
      readonly title: string;
      readonly category: string;
      readonly segment?: string;
    }[];
  }[];
}

const newFile = (kind: Vertical, roles = kind.roles) =>
  skeleton({ vertical: kind, cycle: '2027-Q1', roles, name: 'Night watch' });

function written(id: string, roles?: readonly string[]): Written {
  const kind = vertical(id);
  assert.ok(kind);
  return parse(newFile(kind, roles ?? kind.roles));
}

const keyResults = (file: Written) => file.objectives.flatMap((objective) => objective.key_results);

function covering(file: Written, group: string) {
  const ids = file.stakeholders.find((each) => each.group === group)?.covered_by ?? [];
  return keyResults(file).filter(({ id }) => ids.includes(id));
}

/** Questions that stay open whatever a new file says: what comes first, whether AI is a device, what is bought. */
const open =
  /^(?:okr\/placeholder|governance\/no-prioritisation|balance\/patient-and-provider|ai\/device-question|vertical\/supply-essentials)$/;

describe('a new file', () => {
  for (const kind of verticals.values()) {
    it(`for ${kind.id} says of no number how much harm, delay or cost is acceptable`, () => {
      const numbers = newFile(kind).match(
        /\b(?:target|baseline|warn_at|pause_at|max_gap|alarm): (?!TODO).*/g,
      );
      assert.deepEqual(numbers, ['target: 100%'], 'all accesses are recorded');
    });

    it(`for ${kind.id} has a space within its braces`, () => {
      assert.deepEqual(newFile(kind).match(/\{[^\s}].*|.*[^\s{]\}/g), null);
    });

    it(`for ${kind.id} does not contradict itself`, () => {
      const active = newFile(kind).replace('status: draft', 'status: active');
      const { findings } = lint(rules, active, { settings: defaultSettings, today });
      const told = findings.filter(({ rule }) => !open.test(rule));
      assert.deepEqual(
        told.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });

    it(`for ${kind.id} names as served only those whom a key result is about`, () => {
      const file = written(kind.id);
      for (const { id, category, segment } of covering(file, 'patients'))
        assert.ok(category !== 'workflow' && !(segment && isStaffRole(segment)), id);
      for (const { category } of covering(file, 'it-security')) assert.equal(category, 'privacy');
      for (const { mitigated_by } of file.risks) assert.deepEqual(mitigated_by, ['TODO']);
    });
  }

  it('speaks of people as they are called, and of working days where nobody has shifts', () => {
    const titles = keyResults(written('ehr', ['physician', 'it-staff'])).map(({ title }) => title);
    assert.ok(titles.includes('Minutes of TODO per working day (physician)'));
    assert.ok(titles.includes('Minutes of TODO per working day (IT staff)'));
  });

  it('has a key result for caregivers beside patients, and a segment of patients only where there are some', () => {
    const segments = (file: Written) => keyResults(file).map(({ segment }) => segment);
    assert.ok(segments(written('patient-engagement')).includes('caregiver'));
    assert.ok(segments(written('ehr', ['nurse', 'patient'])).includes('patient'));
    assert.ok(!segments(written('ehr')).includes('patient'));
  });

  it('leaves open who serves a group that it has no key result for', () => {
    const { stakeholders } = written('hospital-management', ['executive']);
    assert.deepEqual(stakeholders.find(({ group }) => group === 'clinical')?.covered_by, ['TODO']);
  });

  it('asks a device maker for the clearance', () => {
    const titles = (id: string) => keyResults(written(id)).map(({ title }) => title);
    assert.ok(titles('medical-device').includes('Decision on the clearance of the device is on file'));
    assert.ok(!titles('ehr').some((title) => title.includes('clearance')));
  });
});
