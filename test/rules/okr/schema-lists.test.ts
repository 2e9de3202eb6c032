import { assertFires, assertFixes, assertQuiet, crlf } from '../harness.ts';

const title = 'Make it a list';
const goal = (keyResults: string): string =>
  `objectives:\n  - title: Calm nights\n    key_results:\n${keyResults}`;

const fixes = [
  {
    name: 'of key results under numbers, which become their ids',
    title,
    yaml: goal('      kr1: Falls from 9 to 4 # agreed\n      "KR-2": "Alarms: 40 to 25"\n'),
    after: goal(
      '      - id: kr1\n        title: Falls from 9 to 4 # agreed\n      - id: "KR-2"\n        title: "Alarms: 40 to 25"\n',
    ),
  },
  {
    name: 'of key results under what they measure',
    title,
    yaml: crlf(goal('      Falls: from 9 to 4\n      Alarms: from 40 to 25 # nightly\n')),
    after: crlf(goal('      - "Falls: from 9 to 4"\n      - "Alarms: from 40 to 25" # nightly\n')),
  },
  {
    name: 'of key results with parts, deeper than an item needs',
    title,
    yaml: goal(
      '      kr1: # first\n          title: Falls from 9 to 4\n          notes: |\n            by\n              ward\n\n          owner: ana\n      Alarms: { baseline: 40, target: 25 }\n',
    ),
    after: goal(
      '      - id: kr1 # first\n        title: Falls from 9 to 4\n        notes: |\n          by\n            ward\n\n        owner: ana\n      - { title: Alarms, baseline: 40, target: 25 }\n',
    ),
  },
  {
    name: 'of one key result without its dash',
    title,
    yaml: goal(
      '      title: Falls\n      # per month\n      target: 4\n      check_ins:\n        - { date: 2027-01-31, value: 8 }\n',
    ),
    after: goal(
      '      - title: Falls\n        # per month\n        target: 4\n        check_ins:\n          - { date: 2027-01-31, value: 8 }\n',
    ),
  },
  {
    name: 'of one objective without its dash, with CRLF',
    title,
    yaml: 'objectives:\r\n  title: Calm nights # ward 3\r\n  key_results:\r\n    - Falls from 9 to 4\r\n',
    after:
      'objectives:\r\n  - title: Calm nights # ward 3\r\n    key_results:\r\n      - Falls from 9 to 4\r\n',
  },
  {
    name: 'of a risk in braces',
    title,
    yaml: 'risks: { id: R-1, text: missed call } # one\nobjectives: []\n',
    after: 'risks: [{ id: R-1, text: missed call }] # one\nobjectives: []\n',
  },
  {
    name: 'of check-ins under their days',
    title,
    yaml: goal(
      '      - title: Falls\n        check_ins:\n          2027-01-31: 8\n          2027-02-28: 7, or so\n',
    ),
    after: goal(
      '      - title: Falls\n        check_ins:\n          - { date: 2027-01-31, value: 8 }\n          - { date: 2027-02-28, value: "7, or so" }\n',
    ),
  },
];

describe('okr/schema on named parts in the place of a list', () => {
  for (const { name, ...example } of fixes) it(`makes one ${name}`, () => assertFixes('okr/schema', example));

  it('tells key results without dashes once', () => {
    const yaml = goal('      kr1: Falls from 9 to 4\n      Alarms: 40 to 25\n');
    assertFires('okr/schema', {
      yaml: yaml.replace('key_results:\n', 'key_results:\n    ^^^^^^^^^^^\n'),
      message: '`key_results` is a list; start each entry on a line of its own with a dash and a space.',
    });
    for (const rule of ['okr/unknown-key', 'okr/missing-key-results']) assertQuiet(rule, { yaml });
  });

  it('tells a text in their place once', () => {
    assertQuiet('okr/missing-key-results', {
      yaml: 'objectives:\n  - title: A\n    key_results: Falls from 9 to 4\n',
    });
  });

  it('still tells an unknown key beside a known one', () => {
    assertFires('okr/unknown-key', { yaml: goal('      title: Falls\n      ownr: ana\n      ^^^^\n') });
  });

  it('tells entries that all have the same fault at the first of them', () => {
    assertFires('okr/schema', {
      yaml: goal(
        '      - title: Falls\n        check_ins: [8, 7, 6]\n                    ^\n      - title: Alarms\n        check_ins: [40, 35]\n                    ^^\n',
      ),
      message: 'An entry of `check_ins` needs named parts such as date and value, not a single value.',
    });
  });
});

describe('okr/schema on days', () => {
  it('says the form, and writes the day that is meant', () => {
    const yaml = (due: string): string =>
      `cycle: 2027-Q1\n${goal(`      - { title: Audit passed, due: ${due} } # board\n`)}`;
    assertFires('okr/schema', {
      yaml: yaml('12/01/27').replace(' # board\n', '\n                                    ^^^^^^^^\n'),
      message: "'12/01/27' is not a date; write it in the form 2027-03-31, 2027-03 or 2027-Q1.",
    });
    for (const [due, day] of [
      ['March 15', '2027-03-15'],
      ['end of Q1', '2027-03-31'],
      ['"3/31/27"', '"2027-03-31"'],
    ] as const)
      assertFixes('okr/schema', {
        title: `Change to '${day.replaceAll('"', '')}'`,
        yaml: yaml(due),
        after: yaml(day),
      });
  });
});

describe('okr/schema on classes in other letters', () => {
  for (const [written, meant] of [
    ['2', 'II'],
    ['iii', 'III'],
    ['Class 1', 'I'],
  ] as const)
    it(`takes '${written}' for ${meant}`, () => {
      const yaml = (value: string): string => `regulatory: { fda: { class: ${value} } }\nobjectives: []\n`;
      assertFixes('okr/schema', { title: `Change to '${meant}'`, yaml: yaml(written), after: yaml(meant) });
    });
});
