import assert from 'node:assert/strict';
import { citationOf } from '../../scripts/knowledge-pages.ts';
import { factsMarkdown } from '../../server/src/features/fact-markdown.ts';
import { fact, facts, factsFor, type Place } from '../../server/src/knowledge/facts.ts';

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const today = new Date().toISOString().slice(0, 10);

describe('facts', () => {
  it('holds every fact with its text, citation and status', () => {
    assert.ok(facts.size >= 75, `${facts.size} facts`);
    for (const { id, title, text, citation, source, status, changed } of facts.values()) {
      assert.match(id, /^[a-z0-9]+(?:\.[a-z0-9]+)*$/);
      for (const words of [title, text, citation, source]) assert.ok(words.length > 3, id);
      assert.ok(text.length <= 420, `${id}: ${text.length} characters`);
      assert.ok(changed === undefined || changed.length > 10, id);
      assert.ok(['verified', 'partly', 'unverified'].includes(status), id);
      assert.doesNotMatch(source, /https?:|www\./, `${id}: the source is a name, not an address`);
    }
  });

  it('shows as verified, and dates, only what has a source', () => {
    for (const { id, source, status, date, asOf } of facts.values()) {
      const sourced = source !== 'none found';
      assert.equal(sourced, status !== 'unverified', `${id}: ${status}, source: ${source}`);
      for (const day of [date, asOf]) {
        if (day === undefined) continue;
        assert.ok(sourced, `${id}: ${day} without a source`);
        assert.match(day, DAY, id);
        assert.ok(day <= today, `${id}: ${day} is to come`);
      }
    }
  });

  it('names the day a proposal was looked up, as it may have become law since', () => {
    const proposals = [...facts.values()].filter(({ title }) => title.startsWith('Proposed: '));
    assert.deepEqual(
      proposals.map(({ id }) => id),
      ['hipaa.nprm2025', 'onc.hti5'],
    );
    for (const { id, text, asOf } of proposals) {
      assert.match(text, /It is a proposal/, id);
      assert.match(asOf ?? '', /^2026-\d{2}/, id);
    }
  });

  it('says what is known and judges nobody', () => {
    for (const { id, title, text, changed } of facts.values())
      assert.doesNotMatch(`${title} ${text} ${changed ?? ''}`, /compliant|violat/i, id);
  });

  it('says whose law it is, so that files of other places are not told of it', () => {
    for (const { id, citation, law } of facts.values()) {
      const isAmerican = /\bCFR\b|\bFR\b|U\.S\.C\.|FD&C|Pub\. L\.|^CMS\b/.test(citation);
      const isEuropean = /GDPR|\(EU\)/.test(citation);
      const [, state] = /^state\.([a-z]{2})\./.exec(id) ?? [];
      if (state) assert.equal(law, `US-${state.toUpperCase()}`, id);
      if (isAmerican || isEuropean) assert.equal(law, isAmerican ? 'us' : 'eu', id);
    }
    const ids = ['gdpr.33', 'hipaa.baa', 'state.nv.sb370', 'state.where', 'std.14971'];
    const told = (place?: Place) => factsFor(ids, place).map(({ id }) => id);
    const inUs = (...jurisdictions: string[]) => told({ us: true, eu: false, jurisdictions });
    assert.deepEqual(told(), ids);
    assert.deepEqual(told({ us: false, eu: true, jurisdictions: ['FR'] }), ['gdpr.33', 'std.14971']);
    assert.deepEqual(told({ us: false, eu: false, jurisdictions: ['CA'] }), ['std.14971']);
    const american = ['hipaa.baa', 'state.where', 'std.14971'];
    assert.deepEqual(inUs(), american);
    assert.deepEqual(inUs('US-UT'), american);
    for (const place of ['US-NV', 'us-nv', 'US'])
      assert.deepEqual(inUs(place), ['hipaa.baa', 'state.nv.sb370', 'state.where', 'std.14971']);
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

describe('dates of a fact', () => {
  const shown = (id: string) => /\*\(.*\)\*$/.exec(factsMarkdown([id]))?.[0];

  it('are in the hover the day of the source, else that of the text, else none', () => {
    assert.equal(shown('hipaa.retention'), '*(45 CFR 164.316(b)(2), as of 2026-06-20)*');
    assert.equal(shown('fda.udi'), '*(21 CFR 801, 830, 821; 78 FR 58785, dated 2013-09-24)*');
    assert.equal(shown('fda.wording'), '*(FD&C Act 510(k), 513(f)(2), 515)*');
    assert.equal(shown('hl7v2'), '*(HL7 v2.x, partly verified)*');
    assert.equal(shown('seed.supply'), '*(practitioner advice, not verified)*');
  });

  it('are on the pages both, as far as they are known', () => {
    const line = (id: string) => factsFor([id]).map(citationOf).join();
    assert.equal(
      line('hipaa.retention'),
      '45 CFR 164.316(b)(2) · dated 2003-02-20 · as of 2026-06-20 · verified',
    );
    assert.equal(line('fda.udi'), '21 CFR 801, 830, 821; 78 FR 58785 · dated 2013-09-24 · verified');
    assert.equal(line('fda.mdr'), '21 CFR 803.10 · as of 2026-06-20 · verified');
    assert.equal(line('hl7v2'), 'HL7 v2.x · verified in part');
  });
});
