import assert from 'node:assert/strict';
import type { Rule } from '../../server/src/lint/rule.ts';
import { applySuppressions } from '../../server/src/lint/suppressed.ts';
import type { Directive } from '../../server/src/lint/suppression.ts';
import { documentRule, locatedFinding } from './made.ts';

const own = ['okr/suppression-without-reason', 'okr/unused-suppression'];
const rules = ['okr/one', 'okr/two', ...own].map((id) => documentRule({ id, severity: 'info' }));
const one = locatedFinding(15, { rule: 'okr/one' });
const two = locatedFinding(15, { rule: 'okr/two' });

/** A comment at the start of the file on the given rules, which covers 10 to 20 unless said otherwise. */
function comment(names: string, more: Partial<Directive> = {}): Directive {
  return {
    span: { start: 0, end: 5 },
    scope: 'node',
    rules: names
      .split(' ')
      .filter(Boolean)
      .map((name) => `okr/${name}`),
    reason: 'agreed',
    covers: { start: 10, end: 20 },
    ...more,
  };
}

function apply(findings = [one], ...comments: readonly Directive[]) {
  return applySuppressions(rules, findings, comments, true, ({ severity }) => severity).kept;
}

/** What is left of the findings, and said of the comments: the rule, the words, and what a fix needs to know. */
function told(...comments: readonly Directive[]) {
  return apply([one], ...comments).map(({ rule, message, data }) => (data ? [rule, message, data] : [rule]));
}

describe('comments that ignore rules', () => {
  it('leave findings as they are where there are none', () =>
    assert.deepEqual(apply([one, two]), [one, two]));

  it('take out the findings of the rules that they name', () => {
    assert.deepEqual(apply([one, two], comment('one')), [two]);
    assert.deepEqual(apply([one, two], comment('one two')), []);
    assert.deepEqual(apply([one, two], comment('two'), comment('one')), []);
  });

  it('take out what begins in what they cover', () => {
    const at = (start: number) => apply([locatedFinding(start, { rule: 'okr/one' })], comment('one'));
    assert.deepEqual(
      [9, 10, 15, 19, 20].map((start) => at(start).some(({ rule }) => rule === 'okr/one')),
      [true, false, false, false, true],
    );
  });

  it('cover nothing where nothing stands below them, everything where they are for the file', () => {
    const { covers: _, ...alone } = comment('one');
    assert.deepEqual(apply([one], alone)[0], one);
    assert.deepEqual(apply([one, locatedFinding(0, { rule: 'okr/one' })], { ...alone, scope: 'file' }), []);
  });

  it('are not left behind where their rule is off', () => {
    const severityOf = ({ id, severity }: Rule) => (id === 'okr/two' ? 'off' : severity);
    assert.deepEqual(applySuppressions(rules, [one], [comment('one two')], true, severityOf).kept, []);
    assert.equal(apply([one], comment('one two')).length, 1);
  });

  it('have no effect without a reason or a rule, and say so', () => {
    assert.deepEqual(told(comment('one', { reason: '' })), [
      ['okr/one'],
      [
        'okr/suppression-without-reason',
        'This comment gives no reason, so it has no effect; write -- and why, for the people who review this file.',
        {},
      ],
    ]);
    for (const reason of ['', 'agreed'])
      assert.deepEqual(told(comment('', { reason })), [
        ['okr/one'],
        [
          'okr/unused-suppression',
          'This comment names no rule, so it has no effect; write okr-ignore, the rule, -- and the reason.',
          {},
        ],
      ]);
  });

  it('say where nothing needs them, one rule or several', () => {
    const unused = 'okr/unused-suppression';
    const data = { rule: 'okr/two' };
    assert.deepEqual(told(comment('two')), [
      ['okr/one'],
      [unused, 'Nothing here needs okr/two to be ignored any more; remove this comment.', data],
    ]);
    assert.deepEqual(told(comment('one two')), [
      [unused, 'Nothing here needs okr/two to be ignored any more; take it out of this comment.', data],
    ]);
  });

  it('are needed as long as they take out something, and only the first one that does is', () => {
    assert.deepEqual(told(comment('one')), []);
    assert.equal(told(comment('one'), comment('one')).length, 1);
  });

  it('answer by the first one of those around, wherever they begin and end', () => {
    const reasonAt = (start: number, ...comments: readonly Directive[]) =>
      applySuppressions(rules, [locatedFinding(start, { rule: 'okr/one' })], comments, true, () => 'info')
        .suppressed[0]?.reason;
    const over = (start: number, end: number, reason = `${start}`) =>
      comment('one', { covers: { start, end }, reason });
    const nested = [over(10, 50), over(10, 20), over(22, 40), over(24, 30), over(60, 70)];
    assert.deepEqual(
      [9, 10, 21, 25, 35, 49, 50, 65, 70].map((start) => reasonAt(start, ...nested)),
      [undefined, '10', '10', '10', '10', '10', undefined, '60', undefined],
    );
    assert.equal(reasonAt(25, over(24, 30), over(10, 50)), '24');
    assert.equal(reasonAt(25, over(24, 30), { ...over(0, 0, 'all'), scope: 'file' }), '24');
    assert.equal(reasonAt(25, over(10, 50, ''), over(24, 30)), '24');
  });

  it('are told of where they stand, as severe as their rule', () => {
    const { message: _, ...finding } = apply([], comment('two', { span: { start: 3, end: 8 } }))[0] ?? {};
    assert.deepEqual(finding, {
      rule: 'okr/unused-suppression',
      severity: 'info',
      span: { start: 3, end: 8 },
      path: '',
      data: { rule: 'okr/two' },
    });
  });

  it('are not told of where their rule is off, or not among those that run', () => {
    const comments = [comment('two'), comment('one', { reason: '' })];
    assert.deepEqual(applySuppressions(rules, [], comments, true, () => 'off').kept, []);
    assert.deepEqual(applySuppressions(rules.slice(0, 2), [], comments, true, () => 'info').kept, []);
  });

  it('may be needed where the file cannot be read; a rule that does not exist is named all the same', () => {
    const messages = applySuppressions(rules, [], [comment('two ome')], false, () => 'info').kept;
    assert.deepEqual(
      messages.map(({ message, data }) => [message, data]),
      [
        [
          "There is no rule 'okr/ome'; did you mean okr/one?",
          { rule: 'okr/ome', unknown: true, suggestion: 'okr/one' },
        ],
      ],
    );
  });

  it('name no other rule where none is near', () =>
    assert.deepEqual(told(comment('one elsewhere/nothing')), [
      [
        'okr/unused-suppression',
        "There is no rule 'okr/elsewhere/nothing'; check its name.",
        { rule: 'okr/elsewhere/nothing', unknown: true },
      ],
    ]));
});

describe('what comments that ignore rules answer', () => {
  it('is kept, each with the reason, and nothing of it is told', () => {
    const rule = rules[0];
    assert.ok(rule);
    const finding = {
      rule: rule.id,
      severity: 'info',
      message: 'x',
      span: { start: 5, end: 6 },
      path: '',
    } as const;
    const { kept, suppressed } = applySuppressions(
      rules,
      [finding],
      [
        {
          span: { start: 0, end: 1 },
          scope: 'file',
          rules: [rule.id],
          reason: 'agreed in May',
        },
      ],
      true,
      () => 'info',
    );
    assert.deepEqual(kept, []);
    assert.deepEqual(suppressed, [{ ...finding, reason: 'agreed in May' }]);
  });
});
