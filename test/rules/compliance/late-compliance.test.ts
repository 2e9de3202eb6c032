import { crlf, describeRule } from '../harness.ts';
import { mark } from '../mark.ts';

const file = (work: string, launch = '{ id: KR-1, title: Launch in Ohio, due: 2027-03-31 }') =>
  `objectives:\n  - title: Care without travel\n    key_results:\n      - ${launch}\n      - ${work}\n`;
const work = (due: string, more = 'title: HIPAA risk analysis finished') =>
  `{ id: KR-2, ${more}, category: compliance, due: ${due} }`;
const declared = (title: string) =>
  `objectives:\n  - title: Midwives by video\n    type: launch\n    key_results:\n      - { id: KR-1, title: ${title}, due: 2027-03-20 }\n      - { id: KR-2, title: Licences reviewed, category: compliance, due: 2027-03-31 }\n`;
const last = (due: string, title = 'Privacy audit passed', launch = 'due: 2027-03-31') =>
  `objectives:\n  - title: Launch video visits in 12 clinics\n    ${launch}\n    key_results: [Visits rise from 40 to 90]\n  - title: In order\n    key_results:\n      - { title: ${title}, category: privacy, due: ${due} }\n`;

describeRule('compliance/late-compliance', {
  fires: [
    {
      name: 'beside the launch',
      related: [['The launch', '2027-03-31']],
      yaml: mark(file(work('2027-06-30')), '2027-06-30'),
      message:
        'KR-2 is due 2027-06-30, after the launch on 2027-03-31 that it prepares; move it before the launch.',
      severity: 'warning',
    },
    {
      name: 'in quarters',
      related: [['The launch', '2027-Q1']],
      yaml: mark(file(work('2027-Q2'), '{ title: Launch in Ohio, due: 2027-Q1 }'), '2027-Q2'),
    },
    {
      name: 'a month after a quarter',
      related: [['The launch', '2027-Q1']],
      yaml: mark(file(work('2027-04'), '{ title: Launch in Ohio, due: 2027-Q1 }'), '2027-04'),
    },
    {
      name: 'without id, and the objective has the date of the launch',
      related: [['The launch', '2027-03-31']],
      yaml: 'objectives:\n  - title: Launch video visits in 12 clinics\n    due: 2027-03-31\n    key_results:\n      - { title: Security audit passed, category: privacy, due: 2027-05-31 }\n                                                                ^^^^^^^^^^\n',
      message:
        'This key result is due 2027-05-31, after the launch on 2027-03-31 that it prepares; move it before the launch.',
    },
    ...[
      'Iowa live with 12 midwives',
      'Iowa live',
      'Iowa open with 12 midwives',
      'First visit in Iowa',
      'Midwives seeing patients in Iowa',
    ].map(
      (title) =>
        ({
          name: `in a declared launch, by the words that it has come: ${title}`,
          related: [['The launch', '2027-03-20']],
          yaml: mark(declared(title), '2027-03-31'),
          message:
            'KR-2 is due 2027-03-31, after the launch on 2027-03-20 that it prepares; move it before the launch.',
        }) as const,
    ),
    {
      name: 'all of it in the last objective',
      related: [['The launch', '2027-03-31']],
      yaml: mark(last('2027-06-30'), '2027-06-30'),
      message:
        'All compliance work is due after the launch on 2027-03-31; move what the launch needs before it.',
    },
    {
      name: 'by the date of the last objective',
      related: [['The launch', '2027-03-31']],
      yaml: last('2027-06-30')
        .replace(', due: 2027-06-30', '')
        .replace('In order\n', 'In order\n    due: 2027-Q3\n         ^^^^^^^\n'),
    },
    {
      name: 'each of several',
      yaml: `
objectives:
  - title: Care without travel
    key_results:
      - { id: KR-1, title: Launch in Ohio, due: 2027-03-31 }
      - { id: KR-2, title: HIPAA risk analysis finished, category: compliance, due: 2027-06-30 }
                                                                                    ^^^^^^^^^^
      - { id: KR-9, title: HIPAA risk analysis finished, category: compliance, due: 2027-06-30 }
                                                                                    ^^^^^^^^^^
`,
      related: [
        ['The launch', '2027-03-31'],
        ['The launch', '2027-03-31'],
      ],
    },
    {
      name: 'after the latest of two launches, in one objective of several',
      yaml: mark(
        `${file(work('2027-05-31'), '{ id: KR-1, title: Launch in Ohio, due: 2027-03-31 }\n      - { id: KR-3, title: Launch in Texas, due: 2027-04-30 }\n      - { id: KR-4, title: Launch in Iowa, due: 2027-02-28 }')}  - title: Rest\n    key_results: [Falls of 2]\n`,
        '2027-05-31',
      ),
      message:
        'KR-2 is due 2027-05-31, after the launch on 2027-04-30 that it prepares; move it before the launch.',
      related: [['The launch', '2027-04-30']],
    },
    {
      name: 'an id of many letters is cut',
      yaml: mark(
        file(work('2027-06-30').replace('KR-2', 'KR-of-the-whole-of-our-north-region-2')),
        '2027-06-30',
      ),
      message:
        'KR-of-the-whole-o... is due 2027-06-30, after the launch on 2027-03-31 that it prepares; move it before the launch.',
      related: [['The launch', '2027-03-31']],
    },
  ],
  quiet: [
    {
      name: 'before the latest of two launches',
      yaml: file(
        work('2027-04-15'),
        '{ id: KR-1, title: Launch in Ohio, due: 2027-03-31 }\n      - { id: KR-3, title: Launch in Texas, due: 2027-04-30 }',
      ),
    },
    {
      name: 'in the last objective, where a part of it is early',
      yaml: `${last('2027-06-30')}      - { title: Risk analysis finished, category: compliance, due: 2027-02-28 }\n`,
    },
    {
      name: 'in the last objective, where one launch is later',
      yaml: last('2027-06-30').replace(
        '  - title: In order',
        '  - title: Launch video visits in 90 clinics\n    due: 2027-09-30\n    key_results: [Visits rise from 90 to 400]\n  - title: In order',
      ),
    },
    {
      name: 'in the last objective, where there is some elsewhere',
      yaml: last('2027-06-30').replace(
        '[Visits rise from 40 to 90]',
        '[Visits rise from 40 to 90, { title: Risk analysis finished, category: compliance }]',
      ),
    },
    ...['12 midwives hired', 'Mothers who live in Iowa enrolled', 'Live captions tested'].map((title) => ({
      name: `what comes before a declared launch, or may: ${title}`,
      yaml: declared(title),
    })),
    {
      name: 'words of a launch where none is declared',
      yaml: declared('Iowa live with 12 midwives').replace('    type: launch\n', ''),
    },
    {
      name: 'where the declared launch has a date of its own, which is later',
      yaml: declared('First visit in Iowa').replace('type: launch', 'type: launch\n    due: 2027-04-30'),
    },
    { name: 'before the launch', yaml: file(work('2027-02-15')) },
    { name: 'on the day', yaml: file(work('2027-03-31')) },
    {
      name: 'within the quarter of the launch',
      yaml: file(work('2027-03-31'), '{ title: Launch in Ohio, due: 2027-Q1 }'),
    },
    { name: 'no date', yaml: file('{ title: HIPAA risk analysis finished, category: compliance }') },
    { name: 'a launch without date', yaml: file(work('2027-06-30'), 'Launch in Ohio') },
    { name: 'a date that cannot be read', yaml: file(work('summer')) },
    {
      name: 'a guardrail holds all the time',
      yaml: file(work('2027-06-30', 'title: PHI exports without approval, type: guardrail, target: 0')),
    },
    {
      name: 'incidents are counted after it',
      yaml: file(work('2027-06-30', 'title: Zero HIPAA incidents in the pilot')),
    },
    { name: 'work for after the launch', yaml: file(work('2027-06-30', 'title: Post-launch audit passed')) },
    { name: 'a rhythm', yaml: file(work('2027-06-30', 'title: Quarterly access review done')) },
    {
      name: 'no launch',
      yaml: file(work('2027-06-30'), '{ title: Visits rise from 40 to 90, due: 2027-03-31 }'),
    },
    {
      name: 'another matter',
      yaml: file('{ title: Readmissions fall from 14% to 9%, category: outcome, due: 2027-06-30 }'),
    },
    { name: 'the last objective is in time', yaml: last('2027-02-28') },
    { name: 'what the last objective counts goes on', yaml: last('2027-06-30', 'Zero breaches') },
    { name: 'a launch without date before it', yaml: last('2027-06-30', undefined, 'status: active') },
    {
      name: 'some compliance comes earlier',
      yaml: last('2027-06-30').replace('[Visits rise from 40 to 90]', '[HIPAA risk analysis finished]'),
    },
  ],
  fixes: [
    {
      name: 'to the day of the launch, CRLF',
      yaml: file(`${work('2027-06-30')} # late`).replaceAll('\n', '\r\n'),
      title: 'Move it to 2027-03-31',
      after: file(`${work('2027-03-31')} # late`).replaceAll('\n', '\r\n'),
    },
    { name: 'in the last objective', yaml: last('"2027-06-30"'), after: last('"2027-03-31"') },
    {
      name: 'in block style, to a quarter',
      yaml: file(
        'title: Security audit passed\n        category: privacy\n        due: 2027-Q3',
        '{ title: Launch in Ohio, due: 2027-Q1 }',
      ),
      after: file(
        'title: Security audit passed\n        category: privacy\n        due: 2027-Q1',
        '{ title: Launch in Ohio, due: 2027-Q1 }',
      ),
    },
    {
      name: 'four spaces, a comment, CRLF',
      yaml: crlf(`
objectives:
    - title: Care without travel
      key_results:
          - id: KR-1
            title: Launch in Ohio
            due: 2027-03-31
          - id: KR-2
            title: HIPAA risk analysis finished
            category: compliance
            due: 2027-06-30 # late
            owner: ana
`),
      after: crlf(`
objectives:
    - title: Care without travel
      key_results:
          - id: KR-1
            title: Launch in Ohio
            due: 2027-03-31
          - id: KR-2
            title: HIPAA risk analysis finished
            category: compliance
            due: 2027-03-31 # late
            owner: ana
`),
    },
  ],
});
