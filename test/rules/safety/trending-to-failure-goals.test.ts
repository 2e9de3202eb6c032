import assert from 'node:assert/strict';
import { Source } from '../../../server/src/document/source.ts';
import { fixesOf } from '../../../server/src/lint/fix.ts';
import { ruleOf } from '../../../server/src/rules/registry.ts';
import { assertFires, findingsOf } from '../harness.ts';
import { mark } from '../mark.ts';
import { ill } from '../samples.ts';

const id = 'safety/trending-to-failure';
const goals = (...ids: readonly string[]): string =>
  ids.map((goal) => `  - { id: ${goal}, title: Grow }\n`).join('');

const says: readonly (readonly [name: string, yaml: string, message: string])[] = [
  [
    'goals that are over pause no more',
    `${ill}  - { id: O-2, title: Grow, status: done }
  - { id: O-3, title: Sell, status: dropped }
  - { id: O-4, title: Rest, status: paused }
  - { id: O-5, title: Open, status: active }
`,
    'KR-1.1 is at 3, past its warning value 2.5; review the whole cycle: O-5 may have to pause.',
  ],
  [
    'up to four goals are named',
    `${ill}${goals('O-2', 'O-3', 'O-4', 'O-5')}`,
    'KR-1.1 is at 3, past its warning value 2.5; review the whole cycle: O-2, O-3, O-4, O-5 may have to pause.',
  ],
  [
    'more than four are counted',
    `${ill}${goals('O-2', 'O-3', 'O-4', 'O-5', 'O-6')}`,
    'KR-1.1 is at 3, past its warning value 2.5; review the whole cycle: 5 other goals may have to pause.',
  ],
  [
    'where one has no id, they are counted',
    `${ill}  - { id: O-2, title: Grow }\n  - Sell\n`,
    'KR-1.1 is at 3, past its warning value 2.5; review the whole cycle: 2 other goals may have to pause.',
  ],
  [
    'long ids are cut, or give way to a count',
    `${ill.replace('KR-1.1', 'KR-of-the-sepsis-ward')}${goals('O-of-the-whole-region-growth', 'O-of-the-whole-region-sales', 'O-of-the-whole-region-opening')}`,
    'KR-of-the-sepsis-... is at 3, past its warning value 2.5; review the whole cycle: 3 other goals may have to pause.',
  ],
  [
    'an id of twenty characters is named',
    ill.replace('KR-1.1', 'KR-of-a-sepsis-ward1'),
    'KR-of-a-sepsis-ward1 is at 3, past its warning value 2.5; review the whole cycle.',
  ],
];

describe(`${id} names the goals that may have to pause`, () => {
  for (const [name, yaml, message] of says)
    it(name, () => assertFires(id, { yaml: mark(yaml, '3'), message, severity: 'warning', related: [] }));
});

describe(`${id} offers`, () => {
  const titles = (text: string): readonly string[] =>
    findingsOf(id, text).flatMap((finding) =>
      fixesOf(ruleOf(id), finding, new Source(text)).map(({ title }) => title),
    );

  it('a review alone where nothing else could pause', () =>
    assert.deepEqual(titles(ill), ['Record a review of the whole cycle']));

  it('nothing where no review can be written', () =>
    assert.deepEqual(titles(`review: see the wiki\n${ill}`), []));
});
