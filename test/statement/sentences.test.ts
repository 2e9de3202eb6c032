import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readStatement } from '../../server/src/statement/read.ts';
import type { Statement } from '../../server/src/statement/statement.ts';
import { misread, parseLabelled, score } from './score.ts';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const labels = parseLabelled(read('./sentences.jsonl'));

/** What is read otherwise than labelled, and is known to be: `npm run eval -- --accept` writes it. */
const known: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(read('./misread.json'));

/** So few that a break shows up soon, by sentences that have to do with it. */
const BATCH = 50;

describe('own sentences', () => {
  for (let first = 0; first < labels.length; first += BATCH) {
    const batch = labels.slice(first, first + BATCH);
    const ids = new Set(batch.map(({ id }) => id));
    it(`from ${batch[0]?.id} on are read as labelled, or wrong as known`, () => {
      const knownHere = Object.entries(known).flatMap(([id, misreadings]) =>
        ids.has(id) ? [[id, misreadings] as const] : [],
      );
      const scores = score(batch, (text, kind) => {
        const statement = readStatement(text, kind);
        assert.deepEqual(strayParts(statement, text), [], text);
        return statement;
      });
      assert.deepEqual(misread(scores), Object.fromEntries(knownHere));
    });
  }

  it('that are known to be read wrong are there', () => {
    const ids = new Set(labels.map(({ id }) => id));
    assert.deepEqual(
      Object.keys(known).filter((id) => !ids.has(id)),
      [],
    );
  });
});

/** What stands outside the text that it is said to be a part of. */
function strayParts(statement: Statement, text: string): string[] {
  const { population, launch, baseline, target, deadline, vanity, login, workDone, ai, claim, evidence } =
    statement;
  const parts = {
    population: population.mention,
    launch: launch?.mention,
    baseline: baseline?.span,
    target: target?.span,
    deadline,
    vanity,
    login,
    workDone,
    ai,
    claim,
    evidence,
  };
  return Object.entries(parts).flatMap(([name, span]) =>
    span && (span.start < 0 || span.start >= span.end || span.end > text.length) ? [name] : [],
  );
}
