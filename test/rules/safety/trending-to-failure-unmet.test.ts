import { assertFires } from '../harness.ts';
import { describeKeyResults } from '../key-results.ts';

const id = 'safety/trending-to-failure';

const checked = (fields: string, ...values: readonly (string | number)[]): string =>
  `{ category: safety, ${fields}, check_ins: [${values
    .map((value, index) => `{ date: 2027-01-${10 + index}, value: ${value} }`)
    .join(', ')}] }`;

// What starts past its limit is told as soon as what starts inside it; what is on its way is not.
describeKeyResults(id, {
  fires: [
    checked('title: "Medication errors per 1,000 orders", target: "<= 2"', 2.4, 2.9),
    checked('title: Falls with harm, target: 0', 1, 2),
    checked('title: Falls with harm, target: 0, direction: decrease', 1, 2),
    checked('title: Cut falls, target: "<= 3"', 4, 5),
    checked('title: Critical results seen in time, target: ">= 95%"', '93%', '91%'),
    checked('title: Falls, target: "<= 3"', 4, 5),
    checked('title: Falls, target: "< 3"', 5, 3.5, 5),
    checked('title: Never events, target: 0', 1, 1),
    checked('title: Infections below 2%, target: "<= 2%"', '3%', '3%'),
  ],
  quiet: [
    checked('title: Falls, target: "<= 3"', 5, 4),
    checked('title: Falls, target: "<= 3"', 5, 3.5, 4),
    checked('title: Falls, target: "<= 3"', 4, 6, 5),
    checked('title: Falls, target: "<= 3"', 4),
    checked('title: Never events, target: 0', 3, 1, 1),
    checked('title: Falls with harm, target: 0, direction: decrease', 2, 2),
    checked('title: Cut falls, target: "<= 3"', 4, 4),
    checked('title: Falls, target: 2, direction: decrease', 4, 5),
    checked('title: Falls with harm, target: 0, baseline: 4, direction: decrease', 1, 2),
    checked('title: Critical results seen in time, target: ">= 95%"', '90%', '92%'),
  ],
});

const heading = (fields: string, first: string, second: string): string => `
cycle: 2027-Q1
objectives:
  - title: Safe
    key_results:
      - title: Safe care
        category: safety
        ${fields}
        check_ins:
          - { date: 2027-01-04, value: ${first} }
          - { date: 2027-01-18, value: ${second} }
                                       ${'^'.repeat(second.length)}
`;

const headings = [
  {
    name: 'the projection is as exact as what was measured',
    yaml: heading('target: ">= 99.9%"', '99.95%', '99.92%'),
    message: /is heading for 99\.77% by 2027-03-31, past its limit >= 99\.9%; /,
  },
  {
    name: 'with the unit of the values',
    yaml: heading('target: <= 30 min', '24 min', '28 min'),
    message: /is heading for 49 min by 2027-03-31, past its limit <= 30 min; /,
  },
  {
    name: 'a count without its noun',
    yaml: heading('target: <= 30 falls', '24 falls', '28 falls'),
    message: /is heading for 49 by 2027-03-31, past its limit <= 30 falls; /,
  },
  {
    name: 'never rounded to the limit itself',
    yaml: heading('target: <= 3.2', '2', '2.2'),
    message: /is heading for 3\.23 by 2027-03-31, past its limit <= 3\.2; /,
  },
] as const;

describe(`${id} tells where it is heading`, () => {
  for (const { name, ...example } of headings) it(name, () => assertFires(id, example));
});
