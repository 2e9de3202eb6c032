import assert from 'node:assert/strict';
import { facts } from '../../server/src/knowledge/facts.ts';
import { metric, metrics } from '../../server/src/knowledge/metrics.ts';
import { publications } from '../../server/src/knowledge/publications.ts';
import { matchMetric } from '../../server/src/statement/named-metric.ts';
import { termsIn } from '../../server/src/statement/terms.ts';
import { phraseKeys } from '../../server/src/words/lexicon.ts';

const categories = [
  'safety',
  'outcome',
  'evidence',
  'workflow',
  'adoption',
  'experience',
  'interoperability',
  'compliance',
  'privacy',
  'operational',
  'financial',
  'supply-chain',
  'ai',
];

describe('metrics library', () => {
  it('has at least 80 metrics, and several of each category', () => {
    assert.ok(metrics.size >= 80, `${metrics.size} metrics`);
    for (const category of categories) {
      const count = [...metrics.values()].filter((entry) => entry.category === category).length;
      assert.ok(count >= 4, `${category}: ${count}`);
    }
  });

  it('fills in every field', () => {
    for (const entry of metrics.values()) {
      const { id, name, definition, formula, unit, source, pitfalls } = entry;
      assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      for (const words of [name, definition, formula, unit, source, pitfalls])
        assert.ok(typeof words === 'string' && words.length > 0, id);
      assert.ok(definition.length <= 110, `${id}: definition of ${definition.length}`);
      assert.ok(pitfalls.length <= 120, `${id}: pitfalls of ${pitfalls.length}`);
      assert.ok(categories.includes(entry.category), `${id}: ${entry.category}`);
      assert.ok(['increase', 'decrease', 'maintain'].includes(entry.direction), id);
      assert.ok(['leading', 'lagging'].includes(entry.indicator), id);
      assert.doesNotMatch(`${name} ${definition} ${pitfalls}`, /compliant|violat/i, id);
    }
  });

  it('refers to facts, publications and passages that are there', () => {
    for (const { id, references } of metrics.values())
      for (const reference of references)
        assert.ok(
          /^S[0-4]:\d+$/.test(reference) || facts.has(reference) || publications.has(reference),
          `${id}: ${reference}`,
        );
  });

  it('names no metric twice with the same words', () => {
    const owners = new Map<string, string>();
    for (const { id, phrases } of metrics.values()) {
      assert.ok(phrases.length > 0, id);
      for (const phrase of phrases) {
        const words = phraseKeys(phrase).join(' ');
        assert.equal(owners.get(words), undefined, `${words}: ${id} and ${owners.get(words)}`);
        owners.set(words, id);
      }
    }
  });

  it('holds the measures that executives ask for', () => {
    const wanted = [
      'deployment-frequency',
      'change-failure-rate',
      'recovery-time',
      'uptime',
      'contribution-margin',
      'time-to-value',
      'acquisition-cost',
      'lifetime-value',
      'medication-error-rate',
      'time-to-intervention',
      'pathway-adherence',
    ];
    for (const id of wanted) assert.equal(metric(id)?.id, id);
    assert.equal(metric('page-views'), undefined);
  });

  it('finds each metric by its own name or first phrase', () => {
    for (const { id, phrases } of metrics.values())
      assert.equal(matchMetric(`${phrases[0]}`)?.id, id, phrases[0]);
  });
});

describe('names of metrics', () => {
  const others = [
    'Patients who breach the four-hour target',
    'Time to detect sepsis',
    'Central line dwell time',
    'Patients with hallucinations',
    'Sodium correction rate',
    'Recovery time after hip replacement',
    'Sleep latency',
    'Radiology reports on time',
    'Coronary calcium score (CAC)',
    'Release of information (ROI) requests',
    'ARR of the new statin',
    'Vancomycin AUC in range',
    'Availability of interpreters',
    'Appointment availability',
    'Sepsis alert lead time',
    'Antibiotic usage rate',
    'Head CT scan rate',
    'Organ acceptance rate',
    'HLA match rate',
    'Birth defect rate',
    'Patient activation rate',
    'A course of 16 days',
    'Critical findings told by telephone',
    'Accounts of leavers still active',
    'Direct care time per patient',
    'Blood wastage',
    'Call abandonment',
    'Ward bed days',
    'Shift fill rate',
  ];
  for (const text of others) it(`are not in: ${text}`, () => assert.deepEqual(termsIn(text, 'metric'), []));
});
