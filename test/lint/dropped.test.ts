import assert from 'node:assert/strict';
import { lint } from '../../server/src/lint/engine.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { today } from '../rules/harness.ts';
import { documentRule } from './made.ts';

const settings = defaultSettings;

/** The findings on the first objective, as `rule path`. */
function found(text: string): string[] {
  return lint(rules, text, { settings, today })
    .findings.filter(({ path }) => path.startsWith('objectives/0'))
    .map(({ rule, path }) => `${rule} ${path.slice('objectives/0'.length)}`);
}

const file = (objectives: string) =>
  `okr_version: 1\nproduct: { id: a, clinical: false }\ncycle: 2027-Q1\nowner: { product: a.b }\nobjectives:\n${objectives}`;
const goal = (status: string, first: string, keys = '') =>
  file(
    `  - id: O-1\n    title: Readers find what they need\n${keys}    key_results:\n      - id: KR-1.1\n        title: Deploy the new search page\n${first}      - id: KR-1.2\n        title: Reach 10,000 page views\n    status: ${status}\n`,
  );
const advice = (text: string) =>
  found(text).filter((line) => /output-as-key-result|vanity-metric/.test(line));

describe('a dropped goal', () => {
  it('gets advice while it is pursued', () =>
    assert.deepEqual(advice(goal('active', '')), [
      'okr/output-as-key-result /key_results/0',
      'okr/vanity-metric /key_results/1',
    ]));

  it('gets none as an objective, with all its key results', () =>
    assert.deepEqual(found(goal('dropped', '')), []));

  it('gets none as a key result; its siblings do', () => {
    const text = goal('active', '        status: dropped\n');
    assert.deepEqual(
      found(text).filter((line) => line.endsWith('/0')),
      [],
    );
    assert.deepEqual(advice(text), ['okr/vanity-metric /key_results/1']);
  });

  it('leaves what another goal gets, and what is said of the whole file', () => {
    const others = `  - id: O-2
    title: Readers find more
    key_results:
      - id: KR-2.1
        title: Reach 20,000 page views
`;
    const text = `${goal('dropped', '')}${others}`;
    const { findings } = lint(rules, text, { settings, today });
    const kept = findings.filter(({ rule }) => rule === 'okr/vanity-metric').map(({ path }) => path);
    assert.deepEqual(kept, ['objectives/1/key_results/0']);
    const told = documentRule({ check: () => [{ message: 'Told.', span: { start: 0, end: 0 } }] });
    assert.equal(lint([told], text, { settings, today }).findings.length, 1);
  });

  it('is no goal with a dropped key result: what is said of it alone stays', () => {
    const told = documentRule({
      check: () => [{ message: 'Told.', span: { start: 0, end: 0 }, objective: 0 }],
    });
    const count = (text: string) => lint([told], text, { settings, today }).findings.length;
    assert.deepEqual(
      [count(goal('active', '        status: dropped\n')), count(goal('dropped', ''))],
      [1, 0],
    );
  });

  it('gets none in a file that is one part', () => {
    const text = file(
      `  [{ id: O-1, title: Readers find it, status: dropped, key_results: [{ id: KR-1.1, title: Deploy the new search page }] }]\n`,
    );
    assert.deepEqual(advice(text.replace('dropped', 'active')), ['okr/output-as-key-result /key_results/0']);
    assert.deepEqual(found(text), []);
  });

  it('is still read as text: keys, values, ids, references and patient data', () => {
    const keys = '        colour: red\n        category: nonsense\n        validates: KR-9.9\n';
    const text = goal('dropped', `${keys}        notes: MRN 00482913\n`).replace('KR-1.2', 'KR-1.1');
    assert.deepEqual(found(text).sort(), [
      'okr/broken-reference /key_results/0',
      'okr/duplicate-id /key_results/1',
      'okr/schema /key_results/0',
      'okr/unknown-key /key_results/0',
      'privacy/phi-in-file /key_results/0',
    ]);
  });

  it('leaves a comment that ignores a finding in it as it is', () => {
    const comment = '        # okr-ignore okr/output-as-key-result -- agreed\n';
    const text = goal('dropped', '').replace('        title: Deploy', `${comment}        title: Deploy`);
    const { findings } = lint(rules, text, { settings, today });
    assert.deepEqual(
      findings.filter(({ rule }) => rule.includes('suppression')),
      [],
    );
  });

  describe('settles nothing for the goals that are pursued', () => {
    const head =
      'product: { id: ward-tablet, vertical: telehealth }\ncycle: 2027-Q1\nrisks:\n  - { id: R-1, hazard: Wrong drip rate, severity: critical, mitigated_by: [KR-1] }\nobjectives:\n';
    const told = (safety: string, objective = '') => {
      const text = `${head}  - { id: O-1, title: Drips${objective}, key_results: [{ id: KR-1, title: Drips run at a wrong rate, category: safety, target: "<= 1 per 1,000 drips"${safety} }] }
  - { id: O-2, title: Tablets, key_results: [{ id: KR-2, title: Minutes per round from 40 to 30 }] }\n`;
      return lint(rules, text, { settings, today })
        .findings.map(({ rule }) => rule)
        .filter((rule) => /missing-key-result$|unmitigated/.test(rule) && !rule.startsWith('integration'));
    };
    const open = ['compliance/unmitigated-risk', 'safety/missing-key-result'];

    it('while it is pursued, it settles what it settles', () => assert.deepEqual(told(''), []));
    it('as a paused one does', () => assert.deepEqual(told(', status: paused'), []));
    it('as a dropped key result', () => assert.deepEqual(told(', status: dropped').sort(), open));
    it('as a key result of a dropped objective', () =>
      assert.deepEqual(told('', ', status: dropped').sort(), open));
  });

  it('hides no goal behind it: what is said of the first goal is said of the first that is pursued', () => {
    const alerts = (id: string, status: string) =>
      `  - { id: ${id}, title: Warn, status: ${status}, key_results: [{ id: ${id}-1, title: Extend stroke alerts to 9 wards, status: ${status} }] }\n`;
    const text = `product: { id: a, vertical: clinical-decision-support }\ncycle: 2027-Q1\nobjectives:\n${alerts('O-1', 'dropped')}${alerts('O-2', 'active')}`;
    const paths = lint(rules, text, { settings, today })
      .findings.filter(({ rule }) => rule === 'safety/alert-without-fatigue-measure')
      .map(({ path }) => path);
    assert.deepEqual(paths, ['objectives/1/key_results/0']);
  });

  it('asks nothing of a file in which nothing else is left', () =>
    assert.ok(
      !lint(rules, 'product: { vertical: telehealth }\nobjectives:\n  - { title: Warn, status: dropped }\n', {
        settings,
        today,
      }).findings.some(({ rule }) => rule === 'safety/missing-key-result'),
    ));
});
