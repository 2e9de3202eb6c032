import { describeRefactoring } from './refactoring.ts';

describeRefactoring('Take the numbers out of the sentence', [
  {
    name: 'makes a plain text a map, with its numbers in fields',
    before: 'objectives:\n  - title: A\n    key_results:\n      - Cut no-shows from 12|% to 8% # agreed\n',
    after:
      'objectives:\n  - title: A\n    key_results:\n      - title: Cut no-shows # agreed\n        direction: decrease\n        baseline: 12%\n        target: 8%\n',
  },
  {
    name: 'adds the fields to a map, with four spaces and CRLF',
    before:
      'objectives:\r\n    - title: A\r\n      key_results:\r\n          - title: Cut no-shows from 12% to 8%|\r\n            owner: mia\r\n',
    after:
      'objectives:\r\n    - title: A\r\n      key_results:\r\n          - title: Cut no-shows\r\n            direction: decrease\r\n            baseline: 12%\r\n            target: 8%\r\n            owner: mia\r\n',
  },
  {
    name: 'stays within braces',
    before: 'objectives: [{ title: A, key_results: [{ title: Cut no-shows| from 12% to 8% }] }]\n',
    after:
      'objectives: [{ title: A, key_results: [{ title: Cut no-shows, direction: decrease, baseline: 12%, target: 8% }] }]\n',
  },
  {
    name: 'says why where there is no number',
    before: 'objectives:\n  - title: A\n    key_results:\n      - Fewer| no-shows\n',
    after: 'The sentence has no number to reach.',
  },
  {
    name: 'says why where the number is a field',
    before: 'objectives:\n  - title: A\n    key_results:\n      - title: No-shows\n        target: |8%\n',
    after: 'Its numbers are in fields already.',
  },
  {
    name: 'says why while there is no title',
    before: 'objectives:\n  - title: A\n    key_results:\n      - owner: |mia\n',
    after: 'There is no sentence yet; write what will be measured.',
  },
  { name: 'is about key results only', before: 'objectives:\n  - title: A|\n', after: undefined },
]);

describeRefactoring(
  'Take the numbers out of the sentence',
  [
    'Roll out to 50% of patients, look at the numbers, then iterate',
    'Integrate with Epic at 80% of sites',
    'Launch to 50% of users and iterate',
  ].map((sentence) => ({
    name: `leaves alone what makes no sense without its number: ${sentence}`,
    before: `objectives:\n  - key_results:\n      - title: |${sentence}\n`,
    after: 'The number cannot be taken out without changing what the sentence says.',
  })),
);

describeRefactoring('Take the numbers out of the sentence', [
  {
    name: 'keeps what a movement, or a value with its day, is about',
    before: 'objectives:\n  - key_results:\n      - title: |Increase adherence to 80% of patients\n',
    after:
      'objectives:\n  - key_results:\n      - title: Increase adherence of patients\n        direction: increase\n        target: 80%\n',
  },
]);

describeRefactoring('Turn the text into a key result', [
  {
    name: 'gives it the next id of its objective',
    before:
      'objectives:\n  - id: O-2\n    key_results:\n      - id: KR-2.1\n        title: A\n      - "Be #1 |in care" # ours\n',
    after:
      'objectives:\n  - id: O-2\n    key_results:\n      - id: KR-2.1\n        title: A\n      - id: KR-2.2 # ours\n        title: "Be #1 in care"\n',
  },
  {
    name: 'takes the number of the objective for a first id, in brackets too',
    before: 'objectives: [{ id: O-7, key_results: [Calm| nights] }]\n',
    after: 'objectives: [{ id: O-7, key_results: [{ id: KR-7.1, title: Calm nights }] }]\n',
  },
  {
    name: 'offers nothing within text over several lines',
    before: 'objectives:\n  - title: A\n    key_results:\n      - >\n        Calm| nights\n',
    after: undefined,
  },
]);

describeRefactoring('Make this initiative a key result', [
  {
    name: 'takes the title of one that has keys',
    before:
      'objectives:\n  - id: O-1\n    initiatives:\n      - title: Build| the battery warning\n      - Training\n',
    after:
      'objectives:\n  - id: O-1\n    initiatives:\n      - Training\n    key_results:\n      - id: KR-1.1\n        title: Build the battery warning\n        category: TODO\n        segment: TODO\n        direction: increase\n        baseline: TODO\n        target: TODO\n        unit: TODO\n        owner: TODO\n',
  },
  {
    name: 'takes the title in braces, with its colon',
    before: 'objectives:\n  - id: O-1\n    initiatives:\n      - { title: "Build: B|, to 8%" }\n',
    after:
      'objectives:\n  - id: O-1\n    initiatives: []\n    key_results:\n      - id: KR-1.1\n        title: "Build: B, to 8%"\n        category: TODO\n        segment: TODO\n        owner: TODO\n',
  },
  {
    name: 'says why where more than a title would be lost',
    before: 'objectives:\n  - id: O-1\n    initiatives:\n      - title: Build| B\n        owner: ana\n',
    after: 'It has more than a title; move its other keys by hand first.',
  },
  {
    name: 'says why where the title is empty',
    before: 'objectives:\n  - id: O-1\n    initiatives:\n      - title:|\n',
    after: 'There is no text yet that could be its title.',
  },
  {
    name: 'with its comments, above and beside it',
    before:
      'objectives:\n  - id: O-1\n    initiatives:\n      # from the clinic\n      - Shorter| handovers # ask Ana\n      - Training\n    key_results:\n      - id: KR-1.1\n',
    after:
      'objectives:\n  - id: O-1\n    initiatives:\n      - Training\n    key_results:\n      - id: KR-1.1\n      # from the clinic\n      # ask Ana\n      - id: KR-1.2\n        title: Shorter handovers\n        category: TODO\n        segment: TODO\n        direction: increase\n        baseline: TODO\n        target: TODO\n        unit: TODO\n        owner: TODO\n',
  },
  {
    name: 'with its numbers where it has them; the list that it leaves is empty',
    before: 'objectives:\n  - id: O-1\n    initiatives:\n      - Cut no-shows| to 8%\n',
    after:
      'objectives:\n  - id: O-1\n    initiatives: []\n    key_results:\n      - id: KR-1.1\n        title: Cut no-shows to 8%\n        category: TODO\n        segment: TODO\n        owner: TODO\n',
  },
  {
    name: 'within brackets',
    before: 'objectives: [{ id: O-1, initiatives: [A, Cut no-shows| to 8%], krs: [] }]\n',
    after:
      'objectives: [{ id: O-1, initiatives: [A], krs: [{ id: KR-1.1, title: Cut no-shows to 8%, category: TODO, segment: TODO, owner: TODO }] }]\n',
  },
  {
    name: 'not away from comments within brackets',
    before: 'objectives:\n- initiatives: [\n    A|, # first\n    B\n  ]\n',
    after: 'A comment stands in between; move it first.',
  },
  {
    name: 'says why where key results have no list',
    before: 'objectives:\n  - id: O-1\n    initiatives:\n      - A|\n    key_results: many\n',
    after: 'key_results holds no list that it could be added to.',
  },
]);
