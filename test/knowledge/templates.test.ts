import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { schemaFindings } from '../../server/src/document/schema.ts';
import { type TemplateName, template } from '../../server/src/knowledge/templates.ts';

/** Scalars as texts, as the schema check of a file sees them. */
const plain = (text: string): Readonly<Record<string, unknown>> => parse(text, { schema: 'failsafe' });
const names = Object.keys(
  plain(readFileSync('server/src/knowledge/templates.yaml', 'utf8')),
) as TemplateName[];

const objective = (keyResult: object) =>
  schemaFindings('objective', { title: 'An objective', key_results: [keyResult] });
const header = (block: object) => schemaFindings('header', { objectives: [], ...block });

/** Key results and parts of them go into an objective; every other block is a key of the document, or below `regulatory`. */
function findingsOf(name: TemplateName): unknown[] {
  const block = plain(template(name));
  if (template(name).startsWith('id: KR-')) return objective(block);
  if (name === 'escalation' || name === 'evidence-timeline')
    return objective({ title: 'A key result', ...block });
  if (name === 'gdpr') return header({ regulatory: block });
  if (name === 'state-review') return header({ regulatory: { states: block } });
  return header(block);
}

describe('templates', () => {
  it('have every block of the catalogue', () => {
    const wanted = `accessibility ai ai-validation alert-fatigue-key-result change-control clearance-key-result escalation evidence-companion
      evidence-timeline gdpr integration interoperability-key-result key-result launch-gate nurse-adoption
      outcome-key-result phi-boundaries physician-adoption plan post-launch privacy-key-result regulatory review
      safety-key-result stakeholders state-review time-key-result vendor workflow-map`;
    for (const name of wanted.split(/\s+/)) assert.ok(names.includes(name as TemplateName), name);
  });

  for (const name of names) {
    it(`${name} is a block at column 0 that marks its places with TODO only`, () => {
      assert.match(template(name), /^[a-zA-Z]/);
      assert.ok(template(name).endsWith('\n'));
      assert.doesNotMatch(template(name), /\$\{|<[a-z]|\t|\n\n/);
    });

    it(`${name} fits the format in its place`, () => assert.deepEqual(findingsOf(name), []));
  }

  it('would be told of one that does not fit', () => {
    assert.notDeepEqual(objective({ title: 'A key result', direction: 'sideways' }), []);
    assert.notDeepEqual(header({ status: 'asleep' }), []);
  });
});
