import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/apply.ts';
import { Source } from '../../server/src/document/source.ts';
import { structureFix } from '../../server/src/rules/structure-fix.ts';

/** The file with the text of its first key result turned into fields; undefined where that is not offered. */
function structured(yaml: string, isOpen?: boolean): string | undefined {
  const [fix] = structureFix(new Source(yaml), { objective: 0, keyResult: 0 }, isOpen);
  return fix && applyEdits(yaml, fix.edits);
}

/** The fields, one a line, that a plain sentence becomes. */
function fieldsOf(sentence: string, isOpen?: boolean): string[] | undefined {
  const head = 'objectives:\n- title: A\n  key_results:\n  - ';
  const text = structured(`${head}${JSON.stringify(sentence)}\n`, isOpen);
  return text
    ?.slice(head.length)
    .trimEnd()
    .split('\n')
    .map((line) => line.trim());
}

describe('turn the text into fields', () => {
  const sentences: readonly (readonly [string, readonly string[] | undefined])[] = [
    [
      'Reduce documentation time from 41 to 31 minutes',
      [
        'title: Reduce documentation time',
        'direction: decrease',
        'baseline: 41',
        'target: 31',
        'unit: minutes',
      ],
    ],
    [
      'Cut no-shows from 12% to 8% by June',
      ['title: Cut no-shows by June', 'direction: decrease', 'baseline: 12%', 'target: 8%'],
    ],
    [
      'Medication errors from 4 to 2 per 1,000 orders by June',
      [
        'title: Medication errors by June',
        'direction: decrease',
        'baseline: 4',
        'target: 2',
        'unit: "per 1,000 orders"',
      ],
    ],
    [
      'Increase video visits to 400 a month',
      ['title: Increase video visits', 'direction: increase', 'target: 400', 'unit: per month'],
    ],
    [
      'Raise adoption from 20% to 60% of physicians',
      ['title: Raise adoption of physicians', 'direction: increase', 'baseline: 20%', 'target: 60%'],
    ],
    [
      'Wait time below 30 minutes',
      ['title: Wait time', 'direction: decrease', 'target: < 30', 'unit: minutes'],
    ],
    ['Uptime at least 99.9% at peak', ['title: Uptime at peak', 'direction: increase', 'target: ">= 99.9%"']],
    ['Rating at 4.2/5', ['title: Rating', 'target: 4.2/5']],
    ['Reduce falls to zero', ['title: Reduce falls', 'direction: decrease', 'target: 0']],
    [
      'Reduce waits to thirty minutes',
      ['title: Reduce waits', 'direction: decrease', 'target: 30', 'unit: minutes'],
    ],
    [
      'Waits of 30 minutes per patient per day',
      ['title: Waits', 'target: 30', 'unit: minutes per patient per day'],
    ],
    ['Falls = 2', ['title: Falls', 'target: 2']],
    ['Grow revenue to $4M', ['title: Grow revenue', 'direction: increase', 'target: $4M']],
    [
      'Falls from 4 to 2 per 12-hour shift',
      ['title: Falls', 'direction: decrease', 'baseline: 4', 'target: 2', 'unit: per 12-hour shift'],
    ],
    // A verb that only says that there is a value goes with the number.
    [
      'Wrong doses stay at or below 0.2% of administered doses',
      ['title: Wrong doses', 'direction: maintain', 'target: <= 0.2%', 'unit: of administered doses'],
    ],
    [
      'Transfer delays remain under 3 per 1,000 transfers by June',
      ['title: Transfer delays by June', 'direction: maintain', 'target: < 3', 'unit: "per 1,000 transfers"'],
    ],
    ['Uptime is at least 99.9%', ['title: Uptime', 'direction: increase', 'target: ">= 99.9%"']],
    ['Keep pump alarms below 5%', ['title: Pump alarms', 'direction: maintain', 'target: < 5%']],
    [
      'Length of stay below 4.2 days',
      ['title: Length of stay', 'direction: decrease', 'target: < 4.2', 'unit: days'],
    ],
    // What is compared belongs to the value, wherever it stands.
    [
      'Specificity of 88% or more in the second cohort',
      ['title: Specificity in the second cohort', 'direction: increase', 'target: ">= 88%"'],
    ],
    [
      'Waits of 30 minutes or less per clinic',
      ['title: Waits', 'direction: decrease', 'target: <= 30', 'unit: minutes per clinic'],
    ],
    [
      'Increase video visits to 12 400 a month',
      ['title: Increase video visits', 'direction: increase', 'target: 12 400', 'unit: per month'],
    ],
    // A verb that means nothing without the amount.
    ['Pharmacists spend less than 25 minutes on each reconciliation', undefined],
    ['Calls take at most 8 minutes', undefined],
    ['Uptime stays above 99.5%', undefined],
    ['Hospital stays below 4 days', undefined],
    ['Patients stay at most 4 days', undefined],
    ['Keep up adherence above 80%', undefined],
    ['Serve up to 900 patients', undefined],
    // A word that belongs to its noun, a second goal.
    ['Ship the picture classifier to all clinics', undefined],
    ['Hand the guide to every patient', undefined],
    ['Reduce clicks from 14 to 6 per order and minutes from 9 to 4', undefined],
    ['Reduce clicks from 14 to 6 and minutes from 9 to 4', undefined],
    ['Clicks per order from 14 to 6 and minutes per note from 9 to 4', undefined],
    // The number is the subject, a change, not alone, or in two units: the sentence stays as it is.
    ['80% of clinicians use the order set', undefined],
    ['Cut no-shows by 40%', undefined],
    ['Zero falls', undefined],
    ['Reach 25', undefined],
    ['UX at 4.2/5', undefined],
    ['Seen by a provider under 15 minutes for 90% of patients', undefined],
    ['Cut handover from four hours to ninety minutes', undefined],
    ['Reduce readmissions to 9% (was 12%)', undefined],
    ['Better sleep', undefined],
  ];
  for (const [sentence, fields] of sentences)
    it(`${fields ? 'does' : 'leaves'}: ${sentence}`, () => assert.deepEqual(fieldsOf(sentence), fields));

  it('leaves a place for the baseline where that is what is missing', () => {
    assert.deepEqual(fieldsOf('Reduce waits to 30 minutes', true), [
      'title: Reduce waits',
      'direction: decrease',
      'baseline: TODO',
      'target: 30',
      'unit: minutes',
    ]);
  });

  it('keeps the other fields, comments and indentation of a map', () => {
    assert.equal(
      structured(
        'objectives:\r\n    - title: A\r\n      krs:\r\n          - id: KR-1\r\n            kr: Reduce waits from 41 to 31 minutes # median\r\n            owner: ana\r\n',
      ),
      'objectives:\r\n    - title: A\r\n      krs:\r\n          - id: KR-1\r\n            kr: Reduce waits # median\r\n            direction: decrease\r\n            baseline: 41\r\n            target: 31\r\n            unit: minutes\r\n            owner: ana\r\n',
    );
  });

  it('puts the title of a text over several lines on one', () => {
    assert.equal(
      structured(
        'objectives:\n- title: A\n  key_results:\n  - title: >-\n      Waits from 41\n      to 31 minutes\n    owner: ana\n',
      ),
      'objectives:\n- title: A\n  key_results:\n  - title: Waits\n    direction: decrease\n    baseline: 41\n    target: 31\n    unit: minutes\n    owner: ana\n',
    );
    assert.equal(
      structured(
        'objectives:\n- title: A\n  key_results:\n  - |\n    Waits from 41 to 31 minutes\n\n- title: B\n',
      ),
      'objectives:\n- title: A\n  key_results:\n  - title: Waits\n    direction: decrease\n    baseline: 41\n    target: 31\n    unit: minutes\n\n- title: B\n',
    );
  });

  it('keeps the comment of a text over several lines', () => {
    const head = 'objectives:\r\n- title: A\r\n  key_results:\r\n';
    const fields =
      '\r\n    direction: decrease\r\n    baseline: 41\r\n    target: 31\r\n    unit: minutes\r\n';
    assert.equal(
      structured(`${head}  - title: >- # median\r\n      Waits from 41\r\n      to 31 minutes\r\n`),
      `${head}  - title: Waits # median${fields}`,
    );
    assert.equal(
      structured(`${head}  - | # median\r\n    Waits from 41 to 31 minutes\r\n`),
      `${head}  - title: Waits # median${fields}`,
    );
  });

  it('writes in braces what stands in braces', () => {
    assert.equal(
      structured('objectives:\n  - { title: A, key_results: [{ title: Waits from 41 to 31 minutes }] }\n'),
      'objectives:\n  - { title: A, key_results: [{ title: Waits, direction: decrease, baseline: 41, target: 31, unit: minutes }] }\n',
    );
    assert.equal(
      structured('objectives:\n  - { title: A, key_results: [Waits from 41 to 31 minutes, Zero falls] }\n'),
      'objectives:\n  - { title: A, key_results: [{ title: Waits, direction: decrease, baseline: 41, target: 31, unit: minutes }, Zero falls] }\n',
    );
  });

  it('writes nothing over fields that are there', () => {
    const yaml =
      'objectives:\n- title: A\n  key_results:\n  - { title: Waits from 41 to 31 minutes, target: 30 }\n';
    assert.equal(structured(yaml), undefined);
  });
});
