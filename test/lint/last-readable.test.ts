import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Analysis, lint } from '../../server/src/lint/engine.ts';
import { LastReadable, syntaxRule } from '../../server/src/lint/last-readable.ts';
import { Memory } from '../../server/src/lint/memory.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { sourceRule } from './made.ts';

const request = { settings: defaultSettings, today: '2026-11-29' };
const sample = readFileSync('examples/tele-dermatology/tele-dermatology.okr.yaml', 'utf8');

/** The last of several versions of a text that somebody edits. */
function typed(...versions: readonly string[]): Analysis {
  const memory = new Memory(new LastReadable());
  return versions.map((text) => lint(rules, text, request, memory)).at(-1) as Analysis;
}

/** What is found, each with the line that it stands in. */
function found(text: string, { findings }: Analysis): string[] {
  return findings
    .filter(({ rule }) => rule !== 'okr/syntax')
    .map(({ rule, path, message, span }) => {
      const start = text.lastIndexOf('\n', span.start - 1) + 1;
      return `${rule} ${path} ${text.slice(start, text.indexOf('\n', start))} ${message}`;
    });
}

function withLine(text: string, index: number, line: string): string {
  const lines = text.split('\n');
  return [...lines.slice(0, index), line, ...lines.slice(index)].join('\n');
}

const small = `product: { clinical: false }
cycle: 2027-Q1
owner: maya.okafor
roles: [physician, nurse]
objectives:
  - id: O-1
    title: Give time back to the care team
    key_results:
      - id: KR-1
        title: Physician burnout score
        validates: [KR-2]
      - id: KR-2
        title: Nurse overtime
        direction: decrease
`;

describe('a text with a half-typed line', () => {
  for (const half of ['own', 'owner: [a', 'title: "Cut', '- ti', 'x: y: z'])
    it(`shows what it showed before, with \`${half}\` on a new line anywhere`, () => {
      const before = found(sample, lint(rules, sample, request));
      let compared = 0;
      for (let index = 9; index < sample.split('\n').length; index += 7) {
        const indent = /^ */.exec(sample.split('\n')[index] ?? '')?.[0] ?? '';
        const text = withLine(sample, index, `${indent}${half}`);
        const now = lint(rules, text, request);
        if (!now.findings.some(({ rule }) => rule === 'okr/syntax')) continue;
        if (now.facts.objectives.length !== 4) continue;
        assert.deepEqual(found(text, typed(sample, text)), before, `line ${index + 1}`);
        compared++;
      }
      assert.ok(compared > 3, `${compared} places`);
    });

  it('forgets what it could once read where many lines came or went since', () => {
    const start = 'okr_version: 1\nproduct: { clinical: false }\n';
    const more = `${start}roles:\n  - nurse\n   ${small.slice(small.indexOf('objectives'))}`;
    for (const versions of [
      [start, more],
      [small, `${start}roles: [nurse\n`],
    ]) {
      const last = versions.at(-1) ?? '';
      assert.deepEqual(found(last, typed(...versions)), found(last, lint(rules, last, request)), last);
    }
  });

  it('forgets it where several lines come at once, as what was cut comes back by undo', () => {
    const broken = 'cycle: 2027-Q1\nobjectives:\n  - id: O-1\n\ttitle: Fewer falls\n';
    const start = broken.indexOf('objectives');
    for (const text of [broken, broken.replaceAll('\n', '\r\n'), 'objectives: [{ title: A,\n}\n]]\n'])
      for (const rest of ['', text.slice(0, start)])
        assert.deepEqual(found(text, typed(text, rest, text)), found(text, lint(rules, text, request)), rest);
  });

  it('keeps the facts of what is not concerned', () => {
    const text = withLine(small, 14, '        own');
    const [before, now] = [lint(rules, small, request), typed(small, text)];
    assert.deepEqual(now.facts.objectives[0]?.keyResults[0], before.facts.objectives[0]?.keyResults[0]);
    assert.deepEqual(now.facts.header, before.facts.header);
    assert.deepEqual(now.signals, before.signals);
  });

  it('moves the facts below the line with their text', () => {
    const text = withLine(small, 9, '        own');
    const { facts } = typed(small, text);
    const part = text.slice(text.indexOf('  - id: O-1'));
    const { id, anchor } = facts.objectives[0]?.keyResults[1] ?? {};
    assert.equal(part.slice(id?.span.start, id?.span.end), 'KR-2');
    assert.equal(part.slice(anchor?.start, anchor?.end), 'Nurse overtime');
  });

  it('lets go of what stood in a line that is written anew', () => {
    const text = small.replace('title: Nurse overtime', 'title: "Nurse overtime');
    const rulesOf = (analysis: Analysis, path: string) =>
      analysis.findings.filter((finding) => finding.path === path).map(({ rule }) => rule);
    const [before, now] = [lint(rules, small, request), typed(small, text)];
    const [first, second] = ['objectives/0/key_results/0', 'objectives/0/key_results/1'];
    assert.ok(rulesOf(before, first).includes('okr/missing-target'));
    assert.deepEqual(rulesOf(now, first), rulesOf(before, first));
    assert.ok(rulesOf(before, second).includes('okr/missing-target'));
    assert.ok(!rulesOf(now, second).includes('okr/missing-target'));
  });

  it('tells of no reference that only seems to point nowhere', () => {
    const text = small.replace('      - id: KR-2', '      - id: "KR-2');
    assert.deepEqual(
      typed(small, text).findings.filter(({ rule }) => rule === 'okr/broken-reference'),
      [],
    );
  });

  it('in the part around the objectives keeps what the others know of it', () => {
    const text = withLine(small, 3, 'juris');
    assert.deepEqual(found(text, typed(small, text)), found(small, lint(rules, small, request)));
  });

  it('in the part around the objectives is worked out once for the same text', () => {
    const memory = new Memory(new LastReadable());
    lint(rules, small, request, memory);
    const half = small.replace('owner', '"owner');
    const before = lint(rules, half, request, memory).facts.header;
    const now = lint(rules, half.replace('overtime', 'absence'), request, memory).facts.header;
    assert.equal(now, before);
    assert.deepEqual(now?.owner?.names, ['maya.okafor']);
  });

  it('says why it cannot be read, and nothing else that is found in it', () => {
    const half = withLine(small, 9, '        own');
    const [told, ...others] = typed(small, half).findings.filter(({ rule }) => rule === syntaxRule);
    assert.deepEqual(
      [told, ...others],
      lint(rules, half, request).findings.filter(({ rule }) => rule === syntaxRule),
    );
    assert.ok(told);
    const stopping = sourceRule({
      check({ parsed }) {
        if (parsed.problems.length > 0) throw new Error('half');
        return [];
      },
    });
    const memory = new Memory(new LastReadable());
    const counts = [small, half].map((text) => lint([stopping], text, request, memory).findings.length);
    assert.deepEqual(counts, [0, 1]);
  });

  it('is taken as it is while the file is one piece', () => {
    const onePiece = small.replace('objectives:', 'objectives: [');
    assert.deepEqual(typed(small, onePiece), lint(rules, onePiece, request));
  });

  it('goes back over a version that for a moment was one piece', () => {
    const onePiece = small.replace('objectives:', 'objectives: [');
    const inHeader = small.replace('owner', '"owner');
    assert.deepEqual(
      found(inHeader, typed(small, onePiece, inHeader)),
      found(small, lint(rules, small, request)),
    );
    const inObjective = withLine(small, 9, '        own');
    assert.deepEqual(
      found(inObjective, typed(small, onePiece, inObjective)),
      found(small, lint(rules, small, request)),
    );
  });

  it('goes back to the latest version that could be read', () => {
    const second = small.replace('Nurse overtime', 'Nurse sick leave');
    const half = withLine(second, 9, '        own');
    assert.equal(typed(small, second, half).facts.objectives[0]?.keyResults[1]?.title, 'Nurse sick leave');
    const third = small.replace('cycle: 2027-Q1', 'cycle: 2027-Q3');
    const inHeader = withLine(third, 3, 'juris');
    assert.equal(typed(small, third, inHeader).facts.header?.cycle?.name?.text, '2027-Q3');
  });

  it('is worked out once for the same text', () => {
    const half = withLine(small, 9, '        own');
    const memory = new Memory(new LastReadable());
    lint(rules, small, request, memory);
    const [before] = lint(rules, half, request, memory).facts.objectives;
    const [now] = lint(rules, `# note\n${half}`, request, memory).facts.objectives;
    assert.equal(now, before);
  });

  describe('in a new objective', () => {
    const goal = (id: string, title: string) =>
      `  - id: ${id}\n    title: ${title}\n    key_results: [Falls from 4 to 2]\n`;
    const fresh = '  - title: Shorter waits\n    own\n';
    const titles = (...versions: readonly string[]) =>
      typed(...versions.map((goals) => `objectives:\n${goals}`)).facts.objectives.map(({ title }) => title);
    const [first, second] = [goal('O-1', 'Safer nights'), goal('O-2', 'Safer days')];

    it('does not count as one beside it', () => {
      const alone = titles(fresh);
      assert.deepEqual(titles(first + second, first + fresh + second), [
        'Safer nights',
        ...alone,
        'Safer days',
      ]);
      assert.deepEqual(titles(first + second, first + second + fresh), [
        'Safer nights',
        'Safer days',
        ...alone,
      ]);
      assert.deepEqual(titles(first + second, fresh + first + second), [
        ...alone,
        'Safer nights',
        'Safer days',
      ]);
    });

    it('lets those below it count as what they were', () => {
      const half = `${second}    own\n`;
      assert.deepEqual(titles(first + second, first + half, first + fresh + half), [
        'Safer nights',
        ...titles(fresh),
        'Safer days',
      ]);
      assert.deepEqual(titles(first + second, first + half, half), ['Safer days']);
    });
  });

  it('says the same as any text once the line is complete', () => {
    const half = withLine(small, 9, '        own');
    const whole = withLine(small, 9, '        owner: maya.okafor');
    assert.deepEqual(typed(small, half, whole), lint(rules, whole, request));
  });

  it('that could never be read is taken as it is', () => {
    const half = withLine(small, 9, '        own');
    assert.deepEqual(typed(half), lint(rules, half, request));
  });

  it('in a file of one piece shows what it showed before', () => {
    const whole = small.replace('objectives:', 'x-a: &a 1\nx-b: *a\nobjectives:');
    const text = withLine(whole, 11, '        own');
    assert.deepEqual(found(text, typed(whole, text)), found(whole, lint(rules, whole, request)));
  });

  it('is read as it is by the command line', () => {
    const half = withLine(small, 9, '        own');
    const memory = new Memory();
    lint(rules, small, request, memory);
    assert.deepEqual(lint(rules, half, request, memory), lint(rules, half, request));
  });
});
