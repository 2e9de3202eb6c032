import assert from 'node:assert/strict';
import { Source } from '../../server/src/document/source.ts';
import { type Analysis, analyse, type LintRequest, lint } from '../../server/src/lint/engine.ts';
import { Memory } from '../../server/src/lint/memory.ts';
import { overall } from '../../server/src/lint/overall.ts';
import type { Rule } from '../../server/src/lint/rule.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { counting, sibling } from './counting.ts';
import { documentRule, objectiveRule, sourceRule } from './made.ts';

const request: LintRequest = { settings: defaultSettings, today: '2027-02-01' };
const text = `owner: a.b
objectives:
  - title: A
  - title: B
  - title: C
`;

/** An analysis to its end, and how often it paused. */
function run(rules: readonly Rule[], version: string, by: LintRequest, memory?: Memory): [Analysis, number] {
  const steps = analyse(rules, new Source(version), by, memory);
  for (let pauses = 0; ; pauses++) {
    const step = steps.next();
    if (step.done) return [step.value, pauses];
  }
}

describe('an analysis', () => {
  it('does not look into a text that is refused', () => {
    const { rule, asked } = counting('source');
    const { findings, facts, signals } = lint([rule], 'a: \0', request);
    const span = { start: 0, end: 0 };
    const message = 'This file is not plain text, so nothing in it can be checked; save it as UTF-8 text.';
    assert.deepEqual(findings, [{ rule: 'okr/unreadable', severity: 'error', message, span, path: '' }]);
    assert.deepEqual(facts, {
      header: undefined,
      objectivesKey: span,
      objectives: [],
      siblings: [],
      targets: {},
    });
    assert.deepEqual(signals, lint([], '', request).signals);
    assert.equal(asked.length, 0);
  });

  it('tells what is known of the file', () => {
    const { facts } = lint([], text, request);
    assert.deepEqual(facts.header?.owner?.names, ['a.b']);
    assert.deepEqual(facts.objectivesKey, { start: 11, end: 21 });
    assert.deepEqual(
      facts.objectives.map(({ title }) => title),
      ['A', 'B', 'C'],
    );
    assert.deepEqual([facts.siblings, facts.targets], [[], {}]);
    assert.deepEqual(lint([], 'owner: a.b', request).facts.objectivesKey, { start: 0, end: 0 });
  });

  it('hands on what is known of other files', () => {
    const sibling = lint([], text, request).facts;
    const siblings = [{ path: 'a.okr.yaml' }] as unknown as NonNullable<LintRequest['siblings']>;
    const targets = { 'a.okr.yaml': sibling } as unknown as NonNullable<LintRequest['targets']>;
    const { facts } = lint([], text, { ...request, siblings, targets });
    assert.deepEqual([facts.siblings, facts.targets], [siblings, targets]);
  });

  it('does not ask rules that are off, and asks each with its own options', () => {
    const [off, set, usual] = [counting('document'), counting('document'), counting('objective')];
    const rules = [off, set, usual].map(({ rule }, index): Rule => ({ ...rule, id: `okr/${index}` }));
    const settings = {
      ...defaultSettings,
      rules: { 'okr/0': { severity: 'off' }, 'okr/1': { options: { days: 3 } } },
    } as const;
    lint(rules, text, { ...request, settings });
    assert.equal(off.asked.length, 0);
    assert.deepEqual(
      set.asked.map(({ context }) => [context.options, context.today]),
      [[{ days: 3 }, '2027-02-01']],
    );
    assert.deepEqual(usual.asked[0]?.context.options, {});
  });

  it('asks again with what the objectives say of the product, before it asks of the whole file', () => {
    const [objective, document] = [counting('objective'), counting('document')];
    const care = `objectives:\n  - title: A\n    key_results: [Nurses use it]\n  - title: Patients wait under 5 min\n`;
    const { signals } = lint([objective.rule, document.rule], care, request);
    assert.equal(signals.clinical, true);
    const first = 'Patients wait under 5 min';
    assert.deepEqual(
      objective.asked.map(({ what, context }) => `${what} ${context.signals.clinical}`),
      ['A false', `${first} false`, 'A true', `${first} true`],
    );
    assert.deepEqual(
      document.asked.map(({ context }) => context.signals),
      [signals],
    );
  });

  it('tells once what several objectives share by an alias', () => {
    const shared =
      'objectives:\n  - { title: A, key_results: &all [B, C] }\n  - { title: D, key_results: *all }\n';
    const rule = objectiveRule({
      check: ({ keyResults }) =>
        keyResults.map(({ anchor, index }) => ({ message: 'Say more.', span: anchor, keyResult: index })),
    });
    const { findings } = lint([rule], shared, request);
    assert.deepEqual(
      findings.map(({ span, path }) => [shared.slice(span.start, span.end), path]),
      [
        ['B', 'objectives/0/key_results/0'],
        ['C', 'objectives/0/key_results/1'],
      ],
    );
  });

  it('pauses after each part that is read and each rule on the whole file', () => {
    const rules = [counting('source').rule, counting('document').rule, counting('document', true).rule];
    assert.equal(run(rules, text, request)[1], 5);
  });
});

describe('an analysis of the next version', () => {
  it('reads the objectives that have changed, and those alone', () => {
    const { rule, latest } = counting('objective');
    const memory = new Memory();
    run([rule], text, request, memory);
    assert.equal(latest(), 'A|B|C');
    for (const [version, read] of [
      [text, ''],
      [text.replace('B', 'X'), 'X'],
      [text.replace('B', 'X').replace('- title: A\n  ', ''), ''],
      [text.replace('a.b', 'c.d'), 'A|B'],
    ] as const) {
      const [, pauses] = run([rule], version, request, memory);
      assert.equal(pauses, read === '' ? 0 : read.split('|').length, version);
      assert.equal(latest(), read);
    }
  });

  it('reads the header where it has changed', () => {
    const memory = new Memory();
    const { rule, latest } = counting('source');
    const read = (version: string, by = request) => {
      const { header } = lint([rule], version, by, memory).facts;
      return { header, asked: latest() };
    };
    const first = read(text).header;
    const other = read(text.replace('C', 'D'));
    assert.deepEqual([other.header === first, other.asked], [true, '  - title: D\n']);
    const later = read(text, { ...request, today: '2027-02-02' });
    assert.equal(later.header, first);
    assert.match(later.asked, /^ {2}- title: A\n\|.*\|owner: a\.b\nobjectives:\n$/s);
    const changed = read(text.replace('a.b', 'c.d'), { ...request, today: '2027-02-02' });
    assert.deepEqual([changed.header?.owner?.names, changed.asked], [['c.d'], 'owner: c.d\nobjectives:\n']);
  });

  it('reads a header as the whole file where the same text is that', () => {
    const memory = new Memory();
    const header = 'owner: a.b\nobjectives:\n';
    const kinds: string[] = [];
    const rule = sourceRule({
      check: ({ kind }) => {
        kinds.push(kind);
        return [];
      },
    });
    for (const version of [`${header}  - title: A\n`, header, header, `${header}  - title: A\n`])
      lint([rule], version, request, memory);
    assert.deepEqual(kinds, ['objective', 'header', 'file', 'objective', 'header']);
  });

  it('begins with what was known of the product', () => {
    const { rule, latest } = counting('objective');
    const memory = new Memory();
    const care = 'objectives:\n  - title: Patients wait under 5 min\n';
    run([rule], care, request, memory);
    latest();
    run([rule], `${care}  - title: B\n`, request, memory);
    assert.equal(latest(), 'B');
  });

  it('asks rules on the whole file where a fact has changed, those that read titles always', () => {
    const [untitled, titled] = [counting('document'), counting('document', true)];
    const memory = new Memory();
    const asked = (version: string, by = request) => {
      run([untitled.rule, titled.rule], version, by, memory);
      return [untitled.asked.splice(0).length, titled.asked.splice(0).length];
    };
    assert.deepEqual(asked(text), [1, 1]);
    assert.deepEqual(asked(text.replace('B', 'X')), [0, 1]);
    assert.deepEqual(asked(text.replace('B', 'X\n    due: 2027-03-01')), [1, 1]);
    assert.deepEqual(asked(text.replace('a.b', 'c.d')), [1, 1]);
    assert.deepEqual(asked(text.replace('a.b', 'c.d'), { ...request, today: '2027-02-02' }), [1, 1]);
    assert.deepEqual(asked(text.replace('a.b', 'c.d'), { ...request, today: '2027-02-02' }), [0, 1]);
    assert.deepEqual(
      asked(text.replace('a.b', 'c.d'), { ...request, today: '2027-02-02', siblings: [sibling] }),
      [1, 1],
    );
  });

  it('keeps what the rules on the whole file found, each once', () => {
    const found = (id: string, titles: boolean): Rule =>
      documentRule({
        id,
        titles,
        *check({ objectives }) {
          for (const [objective, { anchor }] of objectives.entries())
            yield { message: id, span: anchor, objective };
        },
      });
    const rules = [found('okr/a', false), found('okr/b', true)];
    const memory = new Memory();
    for (const version of [text, text.replace('B', 'Other'), text.replace('A', 'Other')]) {
      const { findings } = lint(rules, version, request, memory);
      assert.equal(findings.length, 6);
      assert.deepEqual(findings, lint(rules, version, request).findings);
    }
  });

  it('uses what an overtaken one has read', () => {
    const { rule, latest } = counting('objective');
    const memory = new Memory();
    const overtaken = analyse([rule], new Source(text), request, memory);
    overtaken.next();
    overtaken.next();
    overtaken.return(undefined as never);
    assert.equal(latest(), 'A|B');
    lint([rule], text, request, memory);
    assert.equal(latest(), 'C');
  });

  it('concludes anew only where an objective says something else', () => {
    let times = 0;
    const initials = overall(
      ({ title = '' }) => title.charAt(0),
      () => times++,
    );
    const rule = documentRule({
      titles: true,
      check: (document) => {
        initials(document);
        return [];
      },
    });
    const memory = new Memory();
    for (const title of ['B', 'Better', 'More']) lint([rule], text.replace('B', title), request, memory);
    assert.equal(times, 2);
  });
});
