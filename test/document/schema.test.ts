import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { configFindings, schemaFindings } from '../../server/src/document/schema.ts';

const example = () => parse(readFileSync(new URL('../fixtures/every-key.okr.yaml', import.meta.url), 'utf8'));

/** The findings of a header with the given parts and objectives that are there. */
const header = (parts: object) => schemaFindings('header', { objectives: null, ...parts });
const keyResult = (parts: object) => schemaFindings('objective', { key_results: [parts] });
const messages = (findings: readonly { message: string }[]) => findings.map(({ message }) => message);

describe('schemaFindings', () => {
  it('accepts a file that uses every key', () => {
    const data = example();
    assert.deepEqual(schemaFindings('header', data), []);
    assert.deepEqual(
      data.objectives.flatMap((objective: unknown) => schemaFindings('objective', objective)),
      [],
    );
  });

  it('tolerates a key with nothing typed yet, wherever it stands', () => {
    const data = example();
    for (const part of [data, ...data.objectives]) {
      const kind = part === data ? 'header' : 'objective';
      for (const blanked of blankings(part)) assert.deepEqual(schemaFindings(kind, blanked), []);
    }
  });

  it('asks for objectives, under any of their names', () => {
    const message =
      'This file has no objectives; add `objectives:` with at least one goal and its key results.';
    assert.deepEqual(schemaFindings('header', { cycle: '2027-Q1' }), [{ path: [], message }]);
    assert.deepEqual(schemaFindings('header', null), [{ path: [], message }]);
    for (const name of ['objectives', 'okrs', 'company_objectives', 'company_okrs'])
      assert.deepEqual(schemaFindings('header', { [name]: [] }), []);
  });

  it('leaves unknown keys alone', () => {
    assert.deepEqual(header({ colour: 'red', 'x-a': [1] }), []);
    assert.deepEqual(keyResult({ colour: { a: 1 } }), []);
  });

  it('takes plain texts for an objective and for key results', () => {
    assert.deepEqual(schemaFindings('objective', 'Do no harm'), []);
    assert.deepEqual(schemaFindings('objective', { krs: ['Fewer falls', 4] }), []);
  });

  it('offers the value that was meant', () => {
    assert.deepEqual(keyResult({ category: 'Safty' }), [
      {
        path: ['key_results', 0, 'category'],
        message: "'Safty' is not a category; did you mean 'safety'?",
        suggestion: 'safety',
      },
    ]);
    assert.deepEqual(keyResult({ category: ['safety', 'outcomes'] }), [
      {
        path: ['key_results', 0, 'category', 1],
        message: "'outcomes' is not a category; did you mean 'outcome'?",
        suggestion: 'outcome',
      },
    ]);
  });

  it('lists the values when none is near, within the length of a message', () => {
    const [finding, ...others] = keyResult({ category: 'a word that is far too long to repeat' });
    assert.deepEqual(others, []);
    assert.equal(
      finding?.message,
      "'a word that is far too long...' is not a category; use safety, evidence, outcome, workflow, adoption, experience, interoperability, compliance and others.",
    );
    assert.equal(finding.message.length <= 160, true);
    assert.deepEqual(messages(keyResult({ type: 'kpi', direction: 'sideways', indicator: 'late' })), [
      "'kpi' is not a type; use one of metric, milestone, guardrail, launch.",
      "'sideways' is not a direction; use one of increase, decrease, maintain.",
      "'late' is not an indicator; use one of leading, lagging.",
    ]);
    assert.deepEqual(messages(header({ okr_version: 2 })), ["'2' is not an okr version; use 1."]);
  });

  it('takes yes and no for true and false in any case, and nothing else', () => {
    for (const value of ['yes', 'No', true, false, 'TRUE'])
      assert.deepEqual(schemaFindings('objective', { clinical: value }), []);
    assert.deepEqual(schemaFindings('objective', { clinical: 'maybe' }), [
      { path: ['clinical'], message: "'maybe' is not an answer here; write yes or no." },
    ]);
    assert.deepEqual(header({ product: { phi: 'some' } }), [
      { path: ['product', 'phi'], message: "'some' is not an answer here; write yes, no or none." },
    ]);
  });

  it('tells a date that is none', () => {
    const told = (date: unknown) => messages(header({ review: [{ date }] }));
    assert.deepEqual(told('2027-13-45'), ["'2027-13-45' is not a date; write it in the form 2027-03-31."]);
    assert.deepEqual(told('2027-02-30'), ["'2027-02-30' is not a date; write it in the form 2027-03-31."]);
    assert.deepEqual(told(2027), ["'2027' is not a date; write it in the form 2027-03-31."]);
    assert.deepEqual(told('2028-02-29'), []);
    assert.deepEqual(keyResult({ deadline: 'soon' }), [
      {
        path: ['key_results', 0, 'deadline'],
        message: "'soon' is not a date; write it in the form 2027-03-31, 2027-03 or 2027-Q1.",
      },
    ]);
    for (const due of ['2027-03-31', '2027-03', '2027-Q1', 'Q1 2027', '2027-H2', 2027])
      assert.deepEqual(keyResult({ due }), []);
  });

  it('takes a document where one tells what the parts would', () => {
    const checked = (due_diligence: string) => messages(header({ vendors: [{ due_diligence }] }));
    for (const path of ['2026-09-01', 'docs/pump-maker.md', 'https://wiki.example.org/pump-maker'])
      assert.deepEqual(checked(path), []);
    const wrong = (value: string) =>
      `'${value}' is neither a date nor the path of a document; write a day in the form 2027-03-31.`;
    for (const value of ['soon', '2026-02-30', '30/09/2026'])
      assert.deepEqual(checked(value), [wrong(value)]);
    assert.deepEqual(header({ phi_boundaries: 'docs/where-data-lives.md' }), []);
    assert.deepEqual(messages(header({ phi_boundaries: ['a'] })), [
      '`phi_boundaries` takes a text or named parts such as stores and flows, not a list.',
    ]);
  });

  it('leaves a plain no about AI to the rules on it', () => {
    assert.deepEqual(header({ ai: { drift: 'none', equity: 'none' } }), []);
    assert.equal(header({ ai: { drift: ['auroc'] } }).length, 1);
  });

  it('tells a cycle that is none', () => {
    const message = (shown: string) =>
      `'${shown}' is not a cycle; write it as 2027-Q1, 2027-H1, 2027 or Q1 2027.`;
    assert.deepEqual(header({ cycle: '2027-Q5' }), [{ path: ['cycle'], message: message('2027-Q5') }]);
    assert.deepEqual(header({ quarter: 20271 }), [{ path: ['quarter'], message: message('20271') }]);
    for (const cycle of ['2027-Q1', '2027-H1', 2027, 'Q1 2027', { name: 'Spring' }])
      assert.deepEqual(header({ cycle }), []);
  });

  it('tells a score outside 0 to 5', () => {
    assert.deepEqual(schemaFindings('objective', { priority: { workflow: 9 } }), [
      { path: ['priority', 'workflow'], message: "'9' is not a score; write a number from 0 to 5." },
    ]);
  });

  it('takes placeholders for what is still to be written', () => {
    assert.deepEqual(keyResult({ category: 'TODO', due: 'TBD', escalation: 'TODO' }), []);
  });

  it('tells a text or a list where named parts are needed', () => {
    assert.deepEqual(keyResult({ escalation: 'call the ward' }), [
      {
        path: ['key_results', 0, 'escalation'],
        message: '`escalation` needs named parts such as warn_at and pause_at, not a single text.',
      },
    ]);
    assert.deepEqual(messages(header({ regulatory: { states: { 'US-OH': 'done' }, fda: [1] } })), [
      '`fda` needs named parts such as status and class, not a list.',
      '`US-OH` needs named parts such as telehealth_review and reviewed, not a single text.',
    ]);
    assert.deepEqual(schemaFindings('header', ['a']), [
      { path: [], message: 'This file needs named parts such as objectives and okr_version, not a list.' },
    ]);
    assert.deepEqual(schemaFindings('objective', ['a']), [
      { path: [], message: 'An objective takes a text or named parts such as id and title, not a list.' },
    ]);
  });

  it('tells anything else where a list is needed', () => {
    const message = '`risks` is a list; start each entry on a line of its own with a dash and a space.';
    assert.deepEqual(header({ risks: 'missed alert' }), [{ path: ['risks'], message }]);
    assert.deepEqual(header({ risks: { 'R-1': 'missed alert' } }), [{ path: ['risks'], message }]);
    assert.deepEqual(messages(schemaFindings('header', { okrs: { 'O-1': {} } })), [
      '`okrs` is a list; start each entry on a line of its own with a dash and a space.',
    ]);
    assert.deepEqual(header({ risks: ['missed alert'] }), [
      {
        path: ['risks', 0],
        message: 'An entry of `risks` needs named parts such as id and text, not a single text.',
      },
    ]);
  });

  it('tells a list or named parts where a text is needed', () => {
    assert.deepEqual(keyResult({ title: ['AI'], unit: { of: 1 } }), [
      {
        path: ['key_results', 0, 'title'],
        message: '`title` takes one text, not a list; put it in quotes if it begins with a bracket.',
      },
      {
        path: ['key_results', 0, 'unit'],
        message:
          '`unit` takes one text, not named parts; put it in quotes, or check the indentation below it.',
      },
    ]);
    const names = 'takes a name or a list of names, not named parts; check the indentation below it.';
    assert.deepEqual(messages(header({ roles: { nurse: 1 } })), [`\`roles\` ${names}`]);
    assert.deepEqual(messages(keyResult({ category: { a: 1 } })), [`\`category\` ${names}`]);
    assert.deepEqual(messages(schemaFindings('objective', { key_results: [['a']] })), [
      'An entry of `key_results` takes a text or named parts such as id and title, not a list.',
    ]);
  });

  it('takes none for an AI that is not there, and no other word', () => {
    const rest = 'does not describe the AI; write none, or named parts such as deployed and validation.';
    assert.deepEqual(header({ ai: 'none' }), []);
    assert.deepEqual(header({ ai: 'lots' }), [{ path: ['ai'], message: `'lots' ${rest}` }]);
    assert.deepEqual(header({ ai: true }), [{ path: ['ai'], message: `'true' ${rest}` }]);
  });
});

describe('configFindings', () => {
  it('accepts every setting', () => {
    const settings = {
      root: 'yes',
      extends: ['../base.yaml'],
      profile: 'strict',
      rules: { 'okr/vanity-metric': 'off', 'okr/too-many': { severity: 'info', most: 4 } },
      roles: { 'scrub-nurse': ['theatre nurse'] },
      metrics: {
        wait: { name: 'Wait', definition: 'x', unit: 'minutes', direction: 'decrease', words: 'w' },
      },
      people: ['maya.okafor'],
      files: { ignore: ['archive/**'] },
      overrides: [{ files: ['pilot/**'], profile: 'draft', rules: { 'okr/too-many': 'hint' } }],
    };
    assert.deepEqual(configFindings(settings), []);
    assert.deepEqual(configFindings(null), []);
    for (const blanked of blankings(settings)) assert.deepEqual(configFindings(blanked), []);
  });

  it('tells unknown keys, at the key', () => {
    assert.deepEqual(configFindings({ profil: 'strict', overrides: [{ xyzzy: 1 }] }), [
      {
        path: ['profil'],
        key: true,
        message: "'profil' is not a setting here; did you mean 'profile'?",
        suggestion: 'profile',
      },
      {
        path: ['overrides', 0, 'xyzzy'],
        key: true,
        message: "'xyzzy' is not a setting here; use one of files, profile, rules.",
      },
    ]);
  });

  it('tells severities and profiles that are none', () => {
    assert.deepEqual(
      configFindings({ profile: 'loud', rules: { 'a/b': 'warn!', 'c/d': { severity: 'eror' } } }),
      [
        { path: ['profile'], message: "'loud' is not a profile; use one of draft, standard, strict." },
        {
          path: ['rules', 'a/b'],
          message: "'warn!' is not a severity; use one of off, hint, info, warning, error.",
        },
        {
          path: ['rules', 'c/d', 'severity'],
          message: "'eror' is not a severity; did you mean 'error'?",
          suggestion: 'error',
        },
      ],
    );
  });
});

/** The data once for each of its values, with that value gone. */
function* blankings(data: unknown): Generator<unknown> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const put = (part: unknown) =>
      Array.isArray(data) ? data.with(Number(key), part) : { ...data, [key]: part };
    yield put(null);
    for (const part of blankings(value)) yield put(part);
  }
}
