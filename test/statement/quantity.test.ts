import assert from 'node:assert/strict';
import { isAbout, readQuantity } from '../../server/src/statement/quantity.ts';
import type { Quantity } from '../../server/src/statement/statement.ts';

const VALUES: readonly [string, Omit<Quantity, 'span'> | undefined][] = [
  ['<= 0.1%', { value: 0.1, unit: '%', comparator: '<=', relative: false }],
  ['< 200ms', { value: 200, unit: 'ms', comparator: '<', relative: false }],
  ['≤5%', { value: 5, unit: '%', comparator: '<=', relative: false }],
  ['≥ 90 %', { value: 90, unit: '%', comparator: '>=', relative: false }],
  ['%95', { value: 95, unit: '%', relative: false }],
  ['>= %95', { value: 95, unit: '%', comparator: '>=', relative: false }],
  ['5%-10', { value: 5, unit: '%', relative: false }],
  ['= 5', { value: 5, comparator: '=', relative: false }],
  ['~0.1%', { value: 0.1, unit: '%', comparator: '~', relative: false }],
  ['$250K', { value: 250000, unit: '$', relative: false }],
  ['£1.2m', { value: 1200000, unit: '£', relative: false }],
  ['€3bn', { value: 3000000000, unit: '€', relative: false }],
  ['12 of 12', { value: 12, unit: 'of 12', relative: false }],
  ['4.2/5', { value: 4.2, unit: '/5', relative: false }],
  ['10-15%', { value: 10, unit: '%', relative: false }],
  ['-0.03', { value: -0.03, relative: false }],
  ['0', { value: 0, relative: false }],
  ['zero', { value: 0, relative: false }],
  ['1_000', { value: 1000, relative: false }],
  ['1,500', { value: 1500, relative: false }],
  ['0,5 %', { value: 0.5, unit: '%', relative: false }],
  ['4k', { value: 4000, relative: false }],
  ['2000', { value: 2000, relative: false }],
  ['four hours', { value: 4, unit: 'hours', relative: false }],
  ['ninety minutes', { value: 90, unit: 'minutes', relative: false }],
  ['half a day', { value: 0.5, unit: 'day', relative: false }],
  ['90%+', { value: 90, unit: '%', comparator: '>=', relative: false }],
  ['at least 3', { value: 3, comparator: '>=', relative: false }],
  ['95th percentile', { value: 95, unit: 'percentile', relative: false }],
  ['12% to 8%', { value: 8, unit: '%', relative: false }],
  ['top quartile', { unit: 'rank', relative: false }],
  ['reduce by 50%', { value: 50, unit: '%', relative: true }],
  ['+30%', { value: 30, unit: '%', relative: true }],
  ['-20%', { value: -20, unit: '%', relative: true }],
  ['3x', { value: 3, unit: 'x', relative: true }],
  ['double', { value: 2, unit: 'x', relative: true }],
  ['p95 < 2 s', { value: 2, unit: 's', comparator: '<', relative: false }],
  ['1:8', { value: 1, unit: ':8', relative: false }],
  ['4 last year', { value: 4, relative: false }],
  ['14 of every 20', { value: 14, unit: 'of 20', relative: false }],
  ['no greater than 28', { value: 28, comparator: '<=', relative: false }],
  ['never below 95%', { value: 95, unit: '%', comparator: '>=', relative: false }],
  ['TODO', undefined],
  ['improve', undefined],
  ['', undefined],
  ['X%', undefined],
  ['Q3', undefined],
  ['2027-01-20', undefined],
  [' 2027-01-20 ', undefined],
  ['2027-01-20 to 2027-03-31', undefined],
];

describe('readQuantity', () => {
  for (const [text, expected] of VALUES)
    it(JSON.stringify(text), () => {
      const found = readQuantity(text);
      const { span, ...rest } = found ?? { span: undefined };
      assert.deepEqual(found && rest, expected);
      if (span) assert.notEqual(text.slice(span.start, span.end).trim(), '');
    });
});

describe('what a sentence says of an amount', () => {
  const CASES: readonly [said: string, field: string, about: boolean][] = [
    ['<= 60 minutes', '90%', false],
    ['<= 60 minutes', '45 minutes', true],
    ['<= 60 minutes', '60', true],
    ['at least 95%', '95', true],
    ['at least 95', '90%', false],
    ['below 8%', '80%', false],
    ['below 8%', '8%', true],
    ['at least 95', '90', false],
    ['top quartile', '90%', false],
  ];
  for (const [said, field, about] of CASES)
    it(`${said} is ${about ? '' : 'not '}about ${field}`, () => {
      const [one, other] = [readQuantity(said), readQuantity(field)];
      assert.ok(one && other);
      assert.equal(isAbout(one, other), about);
    });
});
