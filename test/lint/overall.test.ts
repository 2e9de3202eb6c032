import assert from 'node:assert/strict';
import type { ObjectiveFacts } from '../../server/src/lint/facts.ts';
import { Conclusions, hasObjectiveThat, overall, sumOf, textsOf } from '../../server/src/lint/overall.ts';
import { documentOf } from './made.ts';

function titled(title: string): ObjectiveFacts {
  return { title } as ObjectiveFacts;
}

describe('what all objectives come to', () => {
  const concluded: Conclusions = new Conclusions();
  let times = 0;
  const initials = overall(
    ({ title }) => title?.charAt(0) ?? '',
    (letters) => {
      times++;
      return letters.join('');
    },
  );
  const [one, two] = [titled('Alpha'), titled('Beta')];

  it('is concluded once while each says the same', () => {
    assert.equal(initials(documentOf([one, two], concluded)), 'AB');
    assert.equal(initials(documentOf([one, titled('Bravo')], concluded)), 'AB');
    assert.equal(times, 1);
  });

  it('is concluded anew when one says something else, is added, is gone, or changes its place', () => {
    for (const [objectives, expected] of [
      [[one, titled('Gamma')], 'AG'],
      [[one, two, two], 'ABB'],
      [[two], 'B'],
      [[two, one], 'BA'],
      [[one, two], 'AB'],
    ] as const)
      assert.equal(initials(documentOf(objectives, concluded)), expected);
    assert.equal(times, 6);
  });

  it('is concluded each time where nothing is kept', () => {
    assert.equal(initials(documentOf([one])), 'A');
    assert.equal(initials(documentOf([one])), 'A');
    assert.equal(times, 8);
  });
});

describe('what all objectives come to, where one of them throws', () => {
  it('is concluded from all of them once none does', () => {
    const concluded = new Conclusions();
    let isBroken = false;
    const initials = overall(
      ({ title }) => {
        if (isBroken && title === 'Delta') throw new Error('A defect of ours.');
        return title?.charAt(0);
      },
      (letters) => letters.join(''),
    );
    const goals = (...titles: string[]) => documentOf(titles.map(titled), concluded);
    assert.equal(initials(goals('Alpha', 'Dora')), 'AD');
    isBroken = true;
    assert.throws(() => initials(goals('Beta', 'Delta')));
    isBroken = false;
    assert.equal(initials(goals('Beta', 'Delta')), 'BD');
  });
});

describe('ways to conclude', () => {
  const concluded = new Conclusions();
  const versions = [['ab', 'c'], ['ab', 'cab'], ['', ''], []].map((titles) =>
    documentOf(titles.map(titled), concluded),
  );

  it('are whether one passes a test, how many there are in all, and which texts, each once', () => {
    const long = hasObjectiveThat(({ title = '' }) => title.length > 2);
    const letters = sumOf(({ title = '' }) => title.length);
    const texts = textsOf(({ title = '' }) => [...title]);
    assert.deepEqual(versions.map(long), [false, true, false, false]);
    assert.deepEqual(versions.map(letters), [3, 5, 0, 0]);
    assert.deepEqual(
      versions.map((version) => [...texts(version)].join('')),
      ['abc', 'abc', '', ''],
    );
  });
});
