import assert from 'node:assert/strict';
import type { ObjectiveFacts } from '../../server/src/lint/facts.ts';
import { findingsIn } from '../../server/src/lint/findings-in.ts';
import { Conclusions } from '../../server/src/lint/overall.ts';
import { documentOf } from './made.ts';

function titled(title: string): ObjectiveFacts {
  return { title } as ObjectiveFacts;
}

const span = { start: 0, end: 1 };

describe('what a rule finds in each objective by itself', () => {
  const concluded = new Conclusions();
  const asked: (string | undefined)[] = [];
  const found = findingsIn(function* ({ title }, wanted: string) {
    asked.push(title);
    if (title?.includes(wanted)) yield { message: `${wanted} in ${title}`, span };
  });
  const [alpha, beta, gamma] = [titled('alpha'), titled('beta'), titled('gamma')];
  const first = [...found(documentOf([alpha, beta, gamma], concluded), 'l')];

  it('comes in the order of the objectives, with their numbers', () => {
    assert.deepEqual(first, [{ message: 'l in alpha', span, objective: 0 }]);
    assert.deepEqual(
      [...found(documentOf([gamma, beta, alpha]), 'm')],
      [{ message: 'm in gamma', span, objective: 0 }],
    );
    assert.deepEqual(
      [...found(documentOf([beta, alpha, beta]), 'b')].map(({ objective }) => objective),
      [0, 2],
    );
  });

  it('is looked for only where something changed, and else is the same object', () => {
    asked.length = 0;
    const next = [...found(documentOf([alpha, titled('lambda'), gamma], concluded), 'l')];
    assert.deepEqual(asked, ['lambda']);
    assert.equal(next[0], first[0]);
    assert.deepEqual(next[1], { message: 'l in lambda', span, objective: 1 });
  });

  it('is looked for anew when it depends on something else, or objectives were added', () => {
    asked.length = 0;
    assert.equal([...found(documentOf([alpha, beta, gamma], concluded), 'a')].length, 3);
    assert.equal(asked.length, 3);
    assert.deepEqual(
      [...found(documentOf([beta, alpha, beta, gamma], concluded), 'a')].map(({ message }) => message),
      ['a in beta', 'a in alpha', 'a in beta', 'a in gamma'],
    );
    assert.equal(asked.length, 7);
  });

  it('is right again for a version that is not the next one', () => {
    const conclusions = new Conclusions();
    const [one, other] = [
      documentOf([alpha, beta], conclusions),
      documentOf([titled('ll'), gamma], conclusions),
    ];
    assert.deepEqual(
      [...found(one, 'l')].map(({ message }) => message),
      ['l in alpha'],
    );
    assert.deepEqual(
      [...found(other, 'l')].map(({ message }) => message),
      ['l in ll'],
    );
    const third = documentOf([alpha, titled('tall')], conclusions);
    assert.deepEqual(
      [...found(third, 'l')].map(({ message }) => message),
      ['l in alpha', 'l in tall'],
    );
  });
});
