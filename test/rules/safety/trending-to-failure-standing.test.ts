import { assertFires, assertQuiet } from '../harness.ts';
import { mark } from '../mark.ts';

const weeks = ['01-04', '01-18', '02-01', '02-22', '03-08'];
/** A check-in every other week, from the start of the quarter. */
const measured = (...values: readonly (number | string)[]): string =>
  `check_ins: [${values.map((value, at) => `{ date: 2027-${weeks[at] ?? ''}, value: ${value} }`).join(', ')}]`;
const file = (fields: string): string => `cycle: 2027-Q1
objectives:
  - title: Send every letter to the right home
    key_results:
      - { id: KR-1, category: safety, title: Letters to a wrong address per 1,000, ${fields} }
`;
const way = 'direction: decrease, baseline: 6.4, target: <= 2';

const id = 'safety/trending-to-failure';
const standing: readonly { name: string; yaml: string; message?: string | RegExp }[] = [
  {
    name: 'at its start, in the later half of the cycle',
    yaml: mark(file(`${way}, ${measured(6.4, 6.4, 6.4, '6.40')}`), '6.40'),
    message: 'KR-1 is at 6.40, and its last three check-ins came no nearer to <= 2; review the whole cycle.',
  },
  {
    name: 'one step, and none since',
    yaml: mark(file(`${way}, ${measured(6, 6.2, 6, 6.3, '6.1')}`), '6.1'),
  },
  {
    name: 'worse than its start, and resting there',
    yaml: mark(file(`${way}, ${measured(7, 7, 7, '7.0')}`), '7.0'),
  },
  {
    name: 'a guardrail without a direction',
    yaml: mark(file(`type: guardrail, baseline: 6.4, target: <= 2, ${measured(6, 6, 6, '6.0')}`), '6.0'),
  },
  {
    name: 'a goal without a limit',
    yaml: mark(
      file(`direction: decrease, baseline: 58, target: 45, ${measured(58, 57, 58, 57, '57.0')}`),
      '57.0',
    ),
    message: /^KR-1 is at 57\.0, and its last three check-ins came no nearer to 45; /,
  },
  {
    name: 'a guardrail that is worse than it was, and heads past its limit',
    yaml: mark(file(`type: guardrail, target: <= 4, ${measured(1, 2, '3.0')}`), '3.0'),
    message: /^KR-1 is heading for /,
  },
];
const moving: readonly { name: string; yaml: string }[] = [
  { name: 'early in the cycle', yaml: file(`${way}, ${measured(6.4, 6.4, 6.4)}`) },
  { name: 'a slow step in each', yaml: file(`${way}, ${measured(6.3, 6.2, 6.1, 6)}`) },
  { name: 'a step in the last three', yaml: file(`${way}, ${measured(6.3, 6.3, 6.2, 6.3, 6.3)}`) },
  { name: 'reached', yaml: file(`${way}, ${measured(2, 2, 2, 2)}`) },
  { name: 'no cycle', yaml: file(`${way}, ${measured(6.4, 6.4, 6.4, 6.4)}`).replace(/^cycle.*\n/, '') },
  {
    name: 'two check-ins and no start',
    yaml: file(`direction: decrease, target: <= 2, ${measured(6, 6)}`),
  },
  {
    name: 'one event among weeks without any',
    yaml: file(`type: guardrail, direction: maintain, baseline: 0, target: 0, ${measured(0, 0, 0, 1, 0)}`),
  },
  {
    name: 'one slip among weeks at the full share',
    yaml: file(
      `type: guardrail, direction: maintain, target: ">= 99%", ${measured('100%', '100%', '100%', '98.5%', '100%')}`,
    ),
  },
];

describe(`${id} tells what stands still`, () => {
  for (const { name, ...example } of standing)
    it(name, () => assertFires(id, { severity: 'warning', related: [], ...example }));
  for (const { name, yaml } of moving) it(`quiet: ${name}`, () => assertQuiet(id, { yaml }));
});
