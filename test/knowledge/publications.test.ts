import assert from 'node:assert/strict';
import { referencesMarkdown } from '../../server/src/features/fact-markdown.ts';
import { metricMarkdown } from '../../server/src/features/term-markdown.ts';
import { factsFor } from '../../server/src/knowledge/facts.ts';
import { metric, metrics } from '../../server/src/knowledge/metrics.ts';
import { publications, publicationsFor } from '../../server/src/knowledge/publications.ts';

const today = new Date().toISOString().slice(0, 10);
const isKnown = (id: string) => publications.has(id) || factsFor([id]).length > 0;

describe('publications', () => {
  it('have a title, a publisher, an https address of their own, and a date in one of three forms or none', () => {
    const addresses = new Set<string>();
    for (const { id, title, publisher, url, date } of publications.values()) {
      assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      assert.ok(title.length > 10 && publisher.length > 2, id);
      assert.match(url, /^https:\/\/[a-z0-9.-]+\.[a-z]+\/[^\s()<>]+$/, id);
      assert.ok(!addresses.has(url), `${id}: ${url} is there twice`);
      addresses.add(url);
      if (date === undefined) continue;
      assert.match(date, /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, id);
      assert.ok(date <= today, `${id}: ${date} is to come`);
    }
  });

  it('are no facts, and each is behind a metric', () => {
    const used = new Set([...metrics.values()].flatMap(({ references }) => references));
    for (const id of publications.keys()) {
      assert.deepEqual(factsFor([id]), [], id);
      assert.ok(used.has(id), `${id} is behind no metric`);
    }
  });

  it('are shown in the hover, with publisher and date as far as known', () => {
    assert.equal(
      referencesMarkdown(['S0:14', 'cbe-2723', 'nhs-mortality']),
      `- [Wrong-Patient Retract-and-Reorder (CBE 2723)](https://p4qm.org/measures/2723), Partnership for Quality Measurement
- [Summary Hospital-level Mortality Indicator, April 2016 to March 2017](https://digital.nhs.uk/data-and-information/publications/statistical/shmi/2017-09/shmi-april-2016---march-2017), NHS Digital, 2017-09`,
    );
    assert.equal(referencesMarkdown(['S0:14']), '');
  });
});

describe('references of metrics', () => {
  it('stand in the hover of every metric that has them', () => {
    for (const entry of metrics.values()) {
      const markdown = metricMarkdown(entry) ?? '';
      for (const { text } of factsFor(entry.references)) assert.ok(markdown.includes(text), entry.id);
      for (const { url } of publicationsFor(entry.references)) assert.ok(markdown.includes(url), entry.id);
    }
    assert.match(
      metricMarkdown(metric('mortality-rate')) ?? '',
      /\n\n- \[Summary Hospital-level Mortality Indicator/,
    );
  });

  it('are missing from no metric, and most have a page or a fact that defines the measure', () => {
    const without = [...metrics.values()].filter(({ references }) => references.length === 0);
    assert.deepEqual(without, []);
    const published = [...metrics.values()].filter(({ references }) => references.some(isKnown));
    assert.equal(published.length, 131);
  });
});
