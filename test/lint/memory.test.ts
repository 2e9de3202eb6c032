import assert from 'node:assert/strict';
import { Source } from '../../server/src/document/source.ts';
import { analyse, lint } from '../../server/src/lint/engine.ts';
import { Memory } from '../../server/src/lint/memory.ts';
import type { PartResult } from '../../server/src/lint/part.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { partResult } from './made.ts';

const text = `product: { clinical: true }
roles: [nurse]
objectives:
  - title: A
    key_results: [Nurses are happier]
  - title: B
    key_results: [Nurses are faster]
  - title: C
    key_results: [Nurses are calmer]
`;

describe('what is remembered of a document', () => {
  it('never holds for other settings, even where an overtaken analysis ends after a newer one began', () => {
    const today = '2027-02-01';
    const before = {
      settings: { ...defaultSettings, rules: { 'okr/missing-target': { severity: 'off' } } },
      today,
    } as const;
    const after = { settings: defaultSettings, today };
    const memory = new Memory();
    const older = analyse(rules, new Source(text), before, memory);
    older.next();
    older.next();
    const newer = analyse(rules, new Source(text), after, memory);
    newer.next();
    older.return(undefined as never);
    newer.return(undefined as never);
    const { findings } = lint(rules, text, after);
    assert.equal(findings.filter(({ rule }) => rule === 'okr/missing-target').length, 3);
    assert.deepEqual(lint(rules, text, after, memory).findings, findings);
  });

  it('is what the parts gave when they were read, wherever they are now', () => {
    const { keep, recall } = remembering();
    keep('abc', 'ABC');
    for (const [texts, expected] of [
      ['abc', 'ABC'],
      ['axc', 'A-C'],
      ['abxc', 'AB-C'],
      ['ac', 'AC'],
      ['xabc', '-ABC'],
      ['cba', 'CBA'],
      ['bb', 'BB'],
      ['', ''],
      ['xyz', '---'],
    ] as const)
      assert.equal(recall(texts), expected, texts);
  });

  it('is of each place its own, where parts have the same text and stay where they are', () => {
    const { keep, recall } = remembering();
    keep('aabaa', 'ABCDE');
    assert.equal(recall('aabaa'), 'ABCDE');
    assert.equal(recall('aaxaa'), 'AB-DE');
    assert.equal(recall('aab'), 'ABC');
    assert.equal(recall('baa'), 'CDE');
    assert.equal(recall('aabaaaa'), 'ABCDEDE');
    keep('aaa', 'ABC');
    assert.equal(recall('aa'), 'AB');
  });

  it('is what the last version held, and no more', () => {
    const { keep, recall } = remembering();
    keep('abc', 'ABC');
    keep('ab', 'AB');
    assert.equal(recall('abc'), 'AB-');
  });

  it('stays known behind the parts that an overtaken analysis has read', () => {
    const { keep, recall } = remembering();
    keep('abcd', 'ABCD');
    keep('axyz', 'AX');
    assert.equal(recall('axyz'), 'AX--');
    assert.equal(recall('xbcd'), 'XBCD');
  });

  it('is what the newest analysis gave for a text, overtaken or not', () => {
    const { keep, recall } = remembering();
    keep('ab', 'AB');
    keep('xa', 'X');
    keep('az', 'N');
    assert.equal(recall('xab'), 'XNB');
  });

  it('is forgotten, and not taken in, where it holds for something else', () => {
    const { keep, recall } = remembering();
    keep('ab', 'AB');
    assert.equal(recall('ab', 'other'), '--');
    keep('ab', 'AB');
    assert.equal(recall('ab', 'other'), '--');
    keep('ab', 'CD', 'other');
    assert.equal(recall('ab', 'other'), 'CD');
  });
});

/** A memory of parts whose texts are single letters, and whose results have letters as their names; `-` is unknown. */
function remembering() {
  const memory = new Memory();
  const results = new Map<string, PartResult>();
  const piecesOf = (texts: string) => [...texts].map((text) => ({ text, start: 0, end: 0 }));
  const resultOf = (name: string): PartResult => {
    const known = results.get(name) ?? partResult();
    results.set(name, known);
    return known;
  };
  const nameOf = (result: PartResult | undefined) =>
    [...results].find(([, known]) => known === result)?.[0] ?? '-';
  memory.recall([], 'usual');
  return {
    keep: (texts: string, names: string, stamp = 'usual') =>
      memory.keep(piecesOf(texts), [...names].map(resultOf), stamp),
    recall: (texts: string, stamp = 'usual') => memory.recall(piecesOf(texts), stamp).map(nameOf).join(''),
  };
}
