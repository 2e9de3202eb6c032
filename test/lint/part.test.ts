import assert from 'node:assert/strict';
import {
  checkPart,
  collect,
  type OpenPart,
  openHeader,
  openObjective,
  type RuleFinding,
} from '../../server/src/lint/part.ts';
import type { Context, Finding, Rule } from '../../server/src/lint/rule.ts';
import { signalsOf } from '../../server/src/lint/signals.ts';
import { documentRule, objectiveRule, sourceRule } from './made.ts';

const context: Context = { signals: signalsOf(undefined, []), today: '2027-02-01', options: {} };
const goal = '  - title: A\n    key_results:\n      - Wait under 5 min\n      - Wait under 3 min\n';
const file = `owner: a.b\nobjectives:\n${goal}  - title: B\n`;

/** A source rule that finds each of some words. */
function finding(...words: readonly string[]): Rule {
  return sourceRule({
    *check({ text }) {
      for (const word of words) yield { message: word, span: spanOf(text, word) };
    },
  });
}

function spanOf(text: string, word: string): Finding['span'] {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
}

/** What is found in a part: each message, and the numbers of its objective and its key result. */
function found(part: OpenPart, ...rules: readonly Rule[]): unknown[] {
  const { findings } = checkPart(part, rules, () => context);
  return findings.map(({ message, objective, keyResult }) => [message, objective, keyResult]);
}

describe('a part of a file', () => {
  it('is the header with the key of the objectives, or the whole file', () => {
    const header = openHeader('owner: a.b\nobjectives:\n', false);
    assert.equal(header.part.source.kind, 'header');
    assert.deepEqual(header.objectivesKey, { start: 11, end: 21 });
    assert.deepEqual(header.header?.owner?.names, ['a.b']);
    const whole = openHeader(file, true);
    assert.equal(whole.part.source.kind, 'file');
    assert.deepEqual(
      whole.part.facts.map(({ title }) => title),
      ['A', 'B'],
    );
  });

  it('has objectives only where it is the whole file, and there is a list of them', () => {
    assert.deepEqual(openHeader(file, false).part.facts, []);
    assert.deepEqual(openHeader('objectives: none\n', true).part.facts, []);
    const [empty] = openHeader('objectives:\n  -\n', true).part.facts;
    assert.deepEqual([empty?.title, empty?.range], [undefined, { start: 14, end: 15 }]);
    const unknown = openHeader('owner: a.b\n', true);
    assert.deepEqual([unknown.objectivesKey, unknown.part.facts], [undefined, []]);
  });

  it('is one objective', () => {
    const { source, facts } = openObjective(goal);
    assert.equal(source.kind, 'objective');
    assert.deepEqual(
      facts.map(({ title, keyResults }) => [title, keyResults.length]),
      [['A', 2]],
    );
    assert.deepEqual(openObjective('title: A\n').facts, []);
  });

  it('knows its objectives with the comments in them, above them only in a part of their own', () => {
    const harm = '# Patients were harmed by a wrong dose';
    const within = goal.replace('    key_results', `    ${harm}\n    key_results`);
    const asides = (part: OpenPart) => part.facts.map(({ aside }) => aside !== undefined);
    assert.deepEqual(asides(openObjective(`  ${harm}\n${goal}`)), [true]);
    assert.deepEqual(asides(openObjective(within)), [true]);
    assert.deepEqual(asides(openHeader(`objectives:\n${within}${within}`, true).part), [true, true]);
    assert.deepEqual(asides(openHeader(`objectives:\n${goal}${within}`, true).part), [false, true]);
    assert.deepEqual(asides(openHeader(`objectives:\n${within}${goal}`, true).part), [true, false]);
    assert.deepEqual(asides(openHeader(`objectives:\n${goal}${harm}\nx: y\n`, true).part), [false]);
  });
});

describe('what rules find in a part', () => {
  const words = finding('owner', 'A', 'Wait under 5', '3 min', 'B');
  const each = objectiveRule({
    *check({ objective }) {
      yield { message: 'each', span: objective.range, keyResult: 1 };
    },
  });

  it('is in the objective and the key result that it stands in', () =>
    assert.deepEqual(found(openHeader(file, true).part, words), [
      ['owner', undefined, undefined],
      ['A', 0, undefined],
      ['Wait under 5', 0, 0],
      ['3 min', 0, 1],
      ['B', 1, undefined],
    ]));

  it('is in the key result of a part that is one objective, whose number is not known', () =>
    assert.deepEqual(found(openObjective(goal), finding('A', '3 min')), [
      ['A', undefined, undefined],
      ['3 min', undefined, 1],
    ]));

  it('is in no goal where it stands in the header', () =>
    assert.deepEqual(found(openHeader('objectives: A\n', false).part, finding('A')), [
      ['A', undefined, undefined],
    ]));

  it('is where its rule says', () => {
    const said = sourceRule({
      *check({ text }) {
        yield { message: 'said', span: spanOf(text, '3 min'), keyResult: 0 };
        yield { message: 'said', span: spanOf(text, '3 min'), objective: 1 };
      },
    });
    assert.deepEqual(found(openHeader(file, true).part, said), [
      ['said', undefined, 0],
      ['said', 1, undefined],
    ]);
  });

  it('is asked of each objective, whose number is that in a whole file', () => {
    assert.deepEqual(found(openHeader(file, true).part, each), [
      ['each', 0, 1],
      ['each', 1, 1],
    ]);
    assert.deepEqual(found(openObjective(goal), each), [['each', undefined, 1]]);
  });

  it('is about the whole objective where its rule names no key result', () => {
    const inside = objectiveRule({
      *check({ objective }) {
        const [first] = objective.key_results?.items ?? [];
        if (first) yield { message: 'inside', span: first.range };
      },
    });
    assert.deepEqual(found(openHeader(file, true).part, inside), [['inside', 0, undefined]]);
  });

  it('comes rule by rule, from those alone that look at parts', () => {
    const unasked = documentRule({ check: () => assert.fail('was asked') });
    assert.deepEqual(
      found(openObjective(goal), each, unasked, finding('A')).map((one) => (one as [string])[0]),
      ['each', 'A'],
    );
  });

  it('is asked with what holds for each rule', () => {
    const asked: unknown[] = [];
    const watching = (level: 'source' | 'objective'): Rule => {
      const check = (_: unknown, { options }: Context) => {
        asked.push([level, options]);
        return [];
      };
      return level === 'source' ? sourceRule({ check }) : objectiveRule({ check });
    };
    const rules = [watching('source'), watching('objective')];
    checkPart(openObjective(goal), rules, ({ level }) => ({ ...context, options: { [level]: 1 } }));
    assert.deepEqual(asked, [
      ['source', { source: 1 }],
      ['objective', { objective: 1 }],
    ]);
  });

  it('finds the goal of a finding by halves, however many goals and findings there are', () => {
    const count = 1000;
    const { part } = openHeader(`objectives: [${'{key_results: [A]},'.repeat(count)}]\n`, true);
    let looks = 0;
    const watched = part.facts.map((facts) => ({
      ...facts,
      get range() {
        looks++;
        return facts.range;
      },
    }));
    const every = sourceRule({
      check: () => part.facts.map(({ range }) => ({ message: 'A', span: range })),
    });
    const { findings } = checkPart({ ...part, facts: watched }, [every], () => context);
    assert.deepEqual(
      findings.map(({ objective }) => objective),
      part.facts.map((_, index) => index),
    );
    assert.ok(looks < count * 20, `${looks} looks`);
  });

  it('comes with what is known of the part', () => {
    const part = openObjective(`  # okr-ignore okr/test -- agreed\n${goal}`);
    const { readable, objectives, directives } = checkPart(part, [], () => context);
    assert.deepEqual([readable, objectives, directives.length], [true, part.facts, 1]);
    assert.equal(checkPart(openObjective('- title: [A\n'), [], () => context).readable, false);
  });
});

describe('a rule that stops with an error', () => {
  const failing = (error: unknown) =>
    objectiveRule({
      *check() {
        yield { message: 'before', span: { start: 1, end: 2 } };
        throw error;
      },
    });

  it('is named, after what it found; the others still run', () => {
    const { findings } = checkPart(
      openHeader(file, true).part,
      [failing(new Error('no such thing')), finding('A')],
      () => context,
    );
    assert.deepEqual(
      findings.map(({ message }) => message),
      [
        'before',
        'The rule okr/test stopped with an error of its own; please report it: no such thing',
        'before',
        'The rule okr/test stopped with an error of its own; please report it: no such thing',
        'A',
      ],
    );
    const { message: _, ...told } = findings[3] ?? {};
    const span = { start: 0, end: 0 };
    assert.deepEqual(told, {
      span,
      objective: 1,
      severity: 'error',
      rule: 'internal',
      data: { rule: 'okr/test' },
    });
  });

  it('is in no key result, even where one begins the text', () => {
    const text = '{objectives: [{title: A, key_results: [B]}]}';
    const broken = sourceRule({ check: () => assert.fail('broken') });
    assert.deepEqual(
      checkPart(openHeader(text, true).part, [broken], () => context).findings.map(
        ({ keyResult }) => keyResult,
      ),
      [undefined],
    );
  });

  it('is told in at most 160 characters, whatever it threw', () => {
    const told = (error: unknown): string | undefined => {
      const findings: RuleFinding[] = [];
      collect(findings, objectiveRule({}), () => {
        throw error;
      });
      return findings[0]?.message;
    };
    assert.equal(told(new Error('x'.repeat(200)))?.length, 160);
    assert.match(told('a text') ?? '', /report it: a text$/);
  });
});
