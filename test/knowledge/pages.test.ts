import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { facts } from '../../server/src/knowledge/facts.ts';
import { glossary } from '../../server/src/knowledge/glossary.ts';
import { regulation, regulations, regulationsForKey } from '../../server/src/knowledge/regulations.ts';
import { termAt, termsIn } from '../../server/src/statement/terms.ts';
import { phraseKeys } from '../../server/src/words/lexicon.ts';

const words = (phrase: string) => phraseKeys(phrase).join(' ');

function noneTwice(entries: Iterable<{ readonly id: string; readonly aliases: readonly string[] }>): void {
  const owners = new Map<string, string>();
  for (const { id, aliases } of entries)
    for (const alias of aliases) {
      const owner = owners.get(words(alias));
      assert.ok(owner === undefined || owner === id, `${alias}: ${owner} and ${id}`);
      owners.set(words(alias), id);
    }
}

describe('regulations', () => {
  it('has a page on each subject', () => {
    const wanted = `hipaa-privacy hipaa-security hipaa-breach hipaa-baa hitech fda-classes fda-510k fda-de-novo fda-pma
      fda-cds fda-pccp fda-part-11 qmsr-iso-13485 iso-14971 iec-62304 iec-62366 eu-mdr gdpr irb onc-hti-1
      information-blocking tefca uscdi fhir hl7-v2 smart dicom e-prescribing state-law`;
    for (const id of wanted.split(/\s+/)) assert.equal(regulation(id)?.id, id);
    assert.equal(regulation('none'), undefined);
  });

  it('says in each what it is, what to write, and which facts it rests on', () => {
    for (const { id, name, aliases, summary, advice, facts: ids } of regulations.values()) {
      assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      assert.ok(name.length > 2 && aliases.length > 0 && ids.length > 0, id);
      assert.ok(summary.length <= 170, `${id}: summary of ${summary.length}`);
      assert.ok(advice.length <= 180, `${id}: advice of ${advice.length}`);
      assert.doesNotMatch(`${name} ${summary} ${advice}`, /compliant|violat/i, id);
      for (const fact of ids) assert.ok(facts.has(fact), `${id}: ${fact}`);
    }
    noneTwice(regulations.values());
  });

  it('uses every fact of law and standards on a page', () => {
    const used = new Set([...regulations.values()].flatMap((page) => page.facts));
    const law =
      /^(?:hipaa|hitech|ftc|a11y|part2|fda|std|eu|gdpr|irb|onc|infoblocking|tefca|uscdi|hl7v2|fhir|smart|dicom|erx|state)\b/;
    assert.deepEqual(
      [...facts.keys()].filter((id) => law.test(id) && !used.has(id)),
      [],
    );
  });

  it('names keys that the format has', () => {
    const schema = readFileSync('schemas/okr.schema.json', 'utf8');
    for (const { id, keys } of regulations.values())
      for (const key of keys.flatMap((path) => path.split('.')))
        assert.ok(schema.includes(`"${key}": {`), `${id}: ${key}`);
  });

  it('finds pages for a key, the exact one first', () => {
    const ids = (key: string) => regulationsForKey(key).map(({ id }) => id);
    assert.deepEqual(ids('regulatory.fda.part_11'), ['fda-part-11']);
    assert.deepEqual(ids('regulatory.fda.pathway'), ['fda-510k', 'fda-de-novo', 'fda-pma']);
    assert.deepEqual(ids('regulatory.gdpr.dpia'), ['gdpr']);
    assert.deepEqual(ids('objectives'), []);
  });
});

describe('glossary', () => {
  it('explains about 60 terms', () => {
    assert.ok(glossary.size >= 55, `${glossary.size} terms`);
    for (const { id, term, aliases, definition, facts: ids } of glossary.values()) {
      assert.ok(term.length > 1 && aliases.length > 0, id);
      assert.ok(definition.length > 20 && definition.length <= 140, `${id}: ${definition.length}`);
      assert.doesNotMatch(definition, /compliant|violat/i, id);
      for (const fact of ids) assert.ok(facts.has(fact), `${id}: ${fact}`);
    }
    noneTwice(glossary.values());
  });

  it('finds terms as people write them', () => {
    const idOf = (text: string) =>
      termsIn(text, 'glossary').find(({ start, end }) => start === 0 && end === text.length)?.id;
    const terms = [
      'PHI',
      'ePHI',
      'near misses',
      'Near-miss',
      'alert fatigue',
      'MTTR',
      'SaMD',
      'patient-reported outcomes',
    ];
    assert.deepEqual(
      terms.map((term) => idOf(term)),
      ['phi', 'phi', 'near-miss', 'near-miss', 'alert-fatigue', 'mttr', 'samd', 'prom'],
    );
    for (const none of ['', 'patient', 'PHI boundaries', 'prom night']) assert.equal(idOf(none), undefined);
    for (const { id, aliases } of glossary.values())
      for (const alias of aliases) assert.equal(idOf(alias), id, alias);
  });
});

describe('termAt', () => {
  const at = (marked: string) => {
    const text = marked.replace('|', '');
    const term = termAt(text, marked.indexOf('|'));
    return term && [term.kind, term.id, text.slice(term.start, term.end)];
  };

  it('takes the longest phrase around the place', () => {
    assert.deepEqual(at('File the 510|(k) in May'), ['regulation', 'fda-510k', '510(k)']);
    assert.deepEqual(at('Sign a Business Asso|ciate Agreement'), [
      'regulation',
      'hipaa-baa',
      'Business Associate Agreement',
    ]);
    assert.deepEqual(at('less |alarm fatigue'), ['glossary', 'alert-fatigue', 'alarm fatigue']);
    assert.deepEqual(at('Change fail|ure rate at 5%'), ['metric', 'change-failure-rate', 'Change failure']);
    assert.deepEqual(at('FHIR R|4 endpoints'), ['regulation', 'fhir', 'FHIR R4']);
  });

  it('is silent beside and between', () => {
    for (const marked of ['a smart| pump', 'the| IRB', 'IRB| ', '|', 'Class of| 2027'])
      assert.equal(at(marked), undefined, marked);
  });
});
