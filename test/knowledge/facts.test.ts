import assert from 'node:assert/strict';
import { fact, facts, factsFor } from '../../server/src/knowledge/facts.ts';

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

describe('facts', () => {
  it('holds every fact with its citation, source and dates', () => {
    assert.ok(facts.size >= 75, `${facts.size} facts`);
    for (const { id, title, text, citation, source, status, date, asOf, changed } of facts.values()) {
      assert.match(id, /^[a-z0-9]+(?:\.[a-z0-9]+)*$/);
      for (const words of [title, text, citation, source]) assert.ok(words.length > 3, id);
      assert.ok(text.length <= 420, `${id}: ${text.length} characters`);
      assert.ok(changed === undefined || changed.length > 10, id);
      assert.ok(['verified', 'partly', 'unverified'].includes(status), id);
      assert.equal(date === undefined, status === 'unverified', `${id}: date`);
      if (date !== undefined) assert.match(date, DAY, id);
      assert.match(asOf ?? '2026', DAY, id);
      assert.equal(asOf === undefined, status === 'unverified', `${id}: as of`);
      assert.doesNotMatch(source, /https?:|www\./, `${id}: the source is a name, not an address`);
    }
  });

  it('says what is known and judges nobody', () => {
    for (const { id, title, text, changed } of facts.values())
      assert.doesNotMatch(`${title} ${text} ${changed ?? ''}`, /compliant|violat/i, id);
  });

  it('tells proposals from law', () => {
    for (const id of ['hipaa.nprm2025', 'onc.hti5']) {
      assert.match(fact(id)?.title ?? '', /^Proposed: /);
      assert.match(fact(id)?.text ?? '', /It is a proposal/);
    }
  });

  it('uses cleared, granted and approved for their own pathway only', () => {
    assert.match(fact('fda.510k')?.text ?? '', /clearance, not an approval/);
    assert.match(fact('fda.denovo')?.text ?? '', /FDA grants it/);
    assert.doesNotMatch(fact('fda.denovo')?.text ?? '', /approv|clear/);
  });

  it('finds facts by id, in the order asked, and leaves out what is none', () => {
    assert.equal(fact('irb')?.citation, '45 CFR 46.102(l), 46.104; 21 CFR 56.103');
    assert.equal(fact('nothing.here'), undefined);
    assert.deepEqual(
      factsFor(['S0:14', 'nccmerp', 'ahrq.psi', 'none']).map(({ id }) => id),
      ['nccmerp', 'ahrq.psi'],
    );
  });
});
