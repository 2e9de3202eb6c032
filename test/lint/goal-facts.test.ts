import assert from 'node:assert/strict';
import { goalOf, keyResultOf } from './read.ts';

describe('the date of a key result', () => {
  const dates = (keyResult: string) => {
    const { dated, dateToFill } = keyResultOf(keyResult);
    return dated ? (dateToFill ? 'to fill' : 'dated') : 'none';
  };

  it('is due, a date of its evidence, or told in its text', () => {
    assert.equal(dates('{ title: A study, due: 2027-03-31 }'), 'dated');
    assert.equal(dates('{ title: A study, evidence: { due: 2027-03-31 } }'), 'dated');
    assert.equal(dates('{ title: A study, evidence: { publication: 2027-Q3 } }'), 'dated');
    assert.equal(dates('{ title: A study by 30 June }'), 'dated');
    assert.equal(dates('{ title: A study, evidence: { design: cohort } }'), 'none');
  });

  it('is to be filled in where each date is', () => {
    assert.equal(dates('{ title: A study, due: TODO }'), 'to fill');
    assert.equal(dates('{ title: A study, due: TODO, evidence: { publication: TODO } }'), 'to fill');
    assert.equal(dates('{ title: A study, due: TODO, evidence: { publication: 2027-Q3 } }'), 'dated');
    assert.equal(dates('{ title: A study by 30 June, due: TODO }'), 'dated');
  });
});

describe('the source of a number', () => {
  const sourced = (keys: string) => keyResultOf(`{ ${keys} }`).sourced;

  it('is asked where there is a number to reach', () => {
    assert.equal(sourced('title: Falls of 2'), false);
    assert.equal(sourced('title: Falls, target: 2'), false);
    assert.equal(sourced('title: Falls, target: few'), false);
    assert.equal(sourced('title: Falls of 2, measure: { source: incident register }'), true);
    assert.equal(sourced('title: Falls of 2, measure: { cadence: weekly }'), false);
  });

  it('is not asked of milestones, goals without a number, or goals without a text', () => {
    assert.equal(sourced('title: Hazard log signed, type: milestone, target: 2'), undefined);
    assert.equal(sourced('title: Fewer falls'), undefined);
    assert.equal(sourced('id: KR-1, target: 2'), undefined);
  });
});

describe('a key result', () => {
  it('is remembered with its text, indicator and status', () => {
    const { title, indicator, status } = keyResultOf(
      '{ title: Falls, indicator: leading, status: paused, target: 2 }',
    );
    assert.deepEqual([title, indicator, status], ['Falls', 'leading', 'paused']);
  });
});

describe('the references of an objective', () => {
  it('stand in their order, each with its kind and key result', () =>
    assert.deepEqual(
      goalOf(
        'title: A\nparent: O-9\nkey_results:\n  - Falls of 2\n  - { title: B, validates: [KR-3], guardrails: [{ metric: KR-2 }, { limit: 3 }], evidence: { protocol: a/p.md } }',
      ).references.map(({ name, kind, keyResult }) => [name, kind, keyResult]),
      [
        ['O-9', 'parent', undefined],
        ['KR-2', 'guardrails', 1],
        ['KR-3', 'validates', 1],
        ['a/p.md', 'document', 1],
      ],
    ));
});
