import assert from 'node:assert/strict';
import { lint } from '../../server/src/lint/engine.ts';
import { Memory } from '../../server/src/lint/memory.ts';
import type { DocumentRule, Finding, LocatedFinding, Rule, SourceRule } from '../../server/src/lint/rule.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { documentRule, sourceRule } from './made.ts';

const text = `owner: a.b
objectives:
  - title: A
    key_results: [X, Y]
  - title: B
    key_results: [Z]
product: { id: p }
`;
const onePiece = text.replace('a.b', 'a.b\nx-a: &a 1\nx-b: *a');

function lintWith(rules: readonly Rule[], version = text, memory?: Memory): readonly LocatedFinding[] {
  return lint(rules, version, { settings: defaultSettings, today: '2027-02-01' }, memory).findings;
}

/** What is found: each rule, its path, and the words that it stands at. */
function found(version: string, ...rules: readonly Rule[]): string[] {
  return lintWith(rules, version).map(({ rule, path, span }) =>
    [rule, path, version.slice(span.start, span.end)].join(' '),
  );
}

/** A rule on the text of the parts that finds some words. */
function finding(words: readonly string[], more: Partial<SourceRule> = {}): Rule {
  return sourceRule({
    *check({ text: part }) {
      for (const word of words) {
        const start = part.indexOf(word);
        if (start >= 0) yield { message: word, span: { start, end: start + word.length } };
      }
    },
    ...more,
  });
}

/** A rule on the whole file that finds what it is told. */
function telling(findings: readonly Partial<Finding>[], more: Partial<DocumentRule> = {}): Rule {
  const usual = { message: 'Told.', span: { start: 0, end: 0 } };
  return documentRule({ check: () => findings.map((each) => ({ ...usual, ...each })), ...more });
}

describe('a finding in its file', () => {
  const words = finding(['owner', 'X', 'Y', 'B', 'product']);
  const expected = [
    'okr/test  owner',
    'okr/test objectives/0/key_results/0 X',
    'okr/test objectives/0/key_results/1 Y',
    'okr/test objectives/1 B',
    'okr/test  product',
  ];

  it('stands where its part is, and below the objectives where that is', () =>
    assert.deepEqual(found(text, words), expected));

  it('stands in a file of one piece as in any other', () =>
    assert.deepEqual(found(onePiece, words), expected));

  it('stands in the objective that a rule on the whole file names', () => {
    const told = telling([
      { objective: 1, span: { start: 4, end: 12 } },
      { objective: 1, keyResult: 0, span: { start: 31, end: 32 } },
      { span: { start: 0, end: 5 } },
    ]);
    assert.deepEqual(found(text, told), [
      'okr/test  owner',
      'okr/test objectives/1 title: B',
      'okr/test objectives/1/key_results/0 Z',
    ]);
    const start = onePiece.indexOf('A');
    const inOnePiece = telling([{ objective: 0, span: { start, end: start + 1 } }]);
    assert.deepEqual(found(onePiece, inOnePiece), ['okr/test objectives/0 A']);
  });

  it('has what its rule says, and nothing else', () => {
    const related = [
      { message: 'There.', span: { start: 4, end: 12 }, objective: 1 },
      { message: 'Above.', span: { start: 0, end: 5 } },
    ];
    const [plain, full] = lintWith([
      telling([
        {},
        { objective: 0, span: { start: 4, end: 12 }, severity: 'error', data: { a: 1 }, related },
      ]),
    ]);
    assert.deepEqual(plain, {
      rule: 'okr/test',
      severity: 'hint',
      message: 'Told.',
      span: { start: 0, end: 0 },
      path: '',
    });
    const start = text.indexOf('title: B');
    assert.deepEqual(full, {
      rule: 'okr/test',
      severity: 'error',
      message: 'Told.',
      span: { start: text.indexOf('title: A'), end: text.indexOf('A') + 1 },
      path: 'objectives/0',
      objective: 0,
      data: { a: 1 },
      related: [{ message: 'There.', span: { start, end: start + 8 }, objective: 1 }, related[1]],
    });
  });

  it('stands in the order of the file, then of the names of rules, then as it was told', () => {
    const messages = ['second', 'first'].map((message) => ({ message }));
    const rules = [
      telling([{}], { id: 'okr/c' }),
      telling([{}], { id: 'okr/a' }),
      telling(messages, { id: 'okr/b' }),
      finding(['product', 'owner'], { id: 'okr/d' }),
    ];
    assert.deepEqual(
      lintWith(rules).map(({ rule, message }) => `${rule} ${message}`),
      ['okr/a Told.', 'okr/b second', 'okr/b first', 'okr/c Told.', 'okr/d owner', 'okr/d product'],
    );
  });
});

describe('a finding is held back', () => {
  it('while the block is missing that its rule waits for', () => {
    const waiting = (['regulatory', 'ai'] as const).map((waitsFor) =>
      telling([{}], { id: `okr/${waitsFor}`, waitsFor }),
    );
    const spoken = (head: string) => lintWith(waiting, head + text).map(({ rule }) => rule);
    assert.deepEqual(spoken(''), []);
    assert.deepEqual(spoken('regulatory: { hipaa: { role: covered } }\n'), ['okr/regulatory']);
    assert.deepEqual(spoken('ai: { deployed: none }\n'), ['okr/ai']);
  });

  it('where it speaks of something absent in what cannot be read', () => {
    const half = text.replace('Z]', 'Z');
    const absent = finding(['A', 'B'], { absence: true });
    assert.deepEqual(found(text, absent), ['okr/test objectives/0 A', 'okr/test objectives/1 B']);
    assert.deepEqual(found(half, absent), ['okr/test objectives/0 A']);
    assert.deepEqual(found(half, finding(['B'])), ['okr/test objectives/1 B']);
    assert.deepEqual(found(half, telling([{ objective: 0 }], { absence: true })), []);
    assert.equal(found(half, telling([{ objective: 0 }])).length, 1);
  });

  it('where its rule is off', () => {
    const settings = { ...defaultSettings, rules: { 'okr/test': { severity: 'off' } } } as const;
    assert.deepEqual(lint([telling([{}])], text, { settings, today: '2027-02-01' }).findings, []);
  });
});

describe('a finding in the next version', () => {
  it('is the same object where its objective has not moved, and moves with what is above it', () => {
    const rules = [finding(['A', 'B', 'owner', 'product'])];
    const memory = new Memory();
    const before = lintWith(rules, text, memory);
    for (const version of [text.replace('Z', 'Zebra'), text.replace('A', 'Alpha'), `# Note\n${text}`]) {
      const now = lintWith(rules, version, memory);
      assert.deepEqual(now, lintWith(rules, version));
      lintWith(rules, text, memory);
    }
    const [, a] = lintWith(rules, text.replace('Z', 'Zebra'), memory);
    assert.deepEqual(a, before[1]);
    assert.equal(lintWith(rules, text, memory)[1], a);
  });

  it('is what it would be without the one before, where the state of the file or another part is another', () => {
    const severe = finding(['B'], { severity: 'error' });
    const absent = telling([{ objective: 1 }], { id: 'okr/absent', absence: true });
    const memory = new Memory();
    for (const version of [text, `status: draft\n${text}`, text, text.replace('Y]', 'Y'), text])
      assert.deepEqual(lintWith([severe, absent], version, memory), lintWith([severe, absent], version));
  });
});

describe('a comment that ignores a rule', () => {
  const comment = '# okr-ignore okr/test -- agreed';
  const rules = [finding(['owner', 'A', 'B', 'product'])];
  const kept = (version: string) => lintWith(rules, version).map(({ message }) => message);

  it('covers every objective, and what is below, from above their key', () =>
    assert.deepEqual(kept(text.replace('objectives', `${comment}\nobjectives`)), ['owner']));

  it('covers one key of the header, or one objective', () => {
    assert.deepEqual(kept(text.replace('product', `${comment}\nproduct`)), ['owner', 'A', 'B']);
    assert.deepEqual(kept(`${comment}\n${text}`), ['A', 'B', 'product']);
    assert.deepEqual(kept(text.replace('A', `A ${comment}`)), ['owner', 'B', 'product']);
  });

  it('covers one objective where its place in its part is that of the key in the file', () => {
    const flat = 'objectives:\n- title: A\n- title: B\n';
    assert.deepEqual(kept(flat.replace('- title: A', `- title: A ${comment}`)), ['B']);
  });
});
