import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/document/apply.ts';
import { Source } from '../../../server/src/document/source.ts';
import { fixesOf } from '../../../server/src/lint/fix.ts';
import { ruleOf } from '../../../server/src/rules/registry.ts';
import { findingsOf } from '../harness.ts';

describe('segmentation/unsegmented-users on a key result that is repeated by its anchor', () => {
  const text =
    'objectives:\n  - title: A\n    key_results:\n      - &k { title: 80% user adoption }\n      - *k\n';
  const splits = findingsOf('segmentation/unsegmented-users', text).map((finding) =>
    fixesOf(ruleOf(finding.rule), finding, new Source(text)).some(({ title }) => title.startsWith('Split')),
  );

  it('is told once, where it is written, and not split: a copy would take its name', () =>
    assert.deepEqual(splits, [false]));
});

/** Titles of what is offered for the first finding. */
function offered(text: string): readonly string[] {
  const [finding] = findingsOf('segmentation/unsegmented-users', text);
  assert.ok(finding);
  return fixesOf(ruleOf(finding.rule), finding, new Source(text)).map(({ title }) => title);
}

describe('segmentation/unsegmented-users offers', () => {
  const split = 'Split into one key result per role';
  const file = (keyResults: string, roles = '') =>
    `${roles}objectives:\n  - title: A\n    key_results:\n${keyResults}`;

  it('for an objective, to name the role alone', () =>
    assert.deepEqual(
      offered(
        'objectives:\n  - title: Consumers can share their health data\n    key_results: [Zero falls]\n',
      ),
      ['Name physicians', 'Name nurses', 'Name patients'],
    ));

  it('no split between less than two roles', () =>
    assert.deepEqual(offered(file('      - 80% user adoption\n', 'roles: [nurse]\n')), [
      'Add the segment',
      'Name nurses',
    ]));

  it('a split beside a key result that YAML misreads', () =>
    assert.ok(
      offered(file('      - 80% user adoption\n      - { title: Falls, target: >= 4 }\n')).includes(split),
    ));

  it('ids that count on from one without a number', () => {
    const text = file('      - { id: first, title: 80% user adoption }\n', 'roles: [nurse, patient]\n');
    const [finding] = findingsOf('segmentation/unsegmented-users', text);
    assert.ok(finding);
    const fix = fixesOf(ruleOf(finding.rule), finding, new Source(text)).find(({ title }) => title === split);
    assert.match(applyEdits(text, fix?.edits ?? []), /id: first, .*\n {6}- \{ id: KR-1, /);
  });
});

describe('segmentation/unsegmented-users on a key result that YAML misreads', () => {
  it('offers no split, which would copy the mistake', () => {
    for (const keyResult of [
      'title: Weekly use: 45% of users',
      'title: 45% of users\n        target: >= 45%',
    ]) {
      const text = `objectives:\n  - title: A\n    key_results:\n      - ${keyResult}\n`;
      const titles = offered(text);
      assert.ok(titles.includes('Add the segment'));
      assert.ok(!titles.includes('Split into one key result per role'));
    }
  });
});

describe('segmentation/unsegmented-users says of staff', () => {
  const said = (product: string): string | undefined =>
    findingsOf(
      'segmentation/unsegmented-users',
      `${product}\nobjectives:\n  - title: A\n    key_results:\n      - 80% of employees adopt the rota tool\n`,
    )[0]?.message;
  const of = (roles: string): string =>
    `'employees' hides who is meant: ${roles} take up a tool at different speeds; name the role.`;

  it('which of the roles work there, whatever the product', () =>
    assert.deepEqual(
      [
        said('product: { vertical: patient-engagement }'),
        said('roles: [patient, caregiver, nurse]'),
        said('roles: [patient, pharmacist, nurse]'),
      ],
      [of('administrative staff and physicians'), of('physicians and nurses'), of('pharmacists and nurses')],
    ));
});
