import assert from 'node:assert/strict';
import { toData } from '../../server/src/document/data.ts';
import { okrKeys } from '../../server/src/document/keys.ts';
import { parse } from '../../server/src/document/parse.ts';
import { schemaFindings } from '../../server/src/document/schema.ts';
import suggestions from '../../server/src/generated/suggestions.json';
import { blocks, blocksAt } from '../../server/src/knowledge/blocks.ts';
import { suggestionsFor } from '../../server/src/knowledge/suggestions.ts';
import { verticals } from '../../server/src/knowledge/verticals.ts';

/** The block within the file that it is for; `TODO` dates and choices are what completion fills in. */
function findingsOf({ path, text }: (typeof blocks)[number]): unknown[] {
  const filled = text
    .replace(
      /\b(date|due_diligence|next_review|last_risk_analysis|due|enrolment_end|analysis): TODO/g,
      '$1: 2027-03-31',
    )
    .replace(/\b(severity): TODO/g, '$1: high')
    .replace(/\bgroup: TODO/g, 'group: clinical')
    .replace(/\b(baa|baa_status): TODO/g, '$1: signed')
    .replace(/\brole: TODO, baa/g, 'role: none, baa')
    .replace(/\bcategory: TODO/g, 'category: outcome')
    .replace(/\bdirection: TODO/g, 'direction: increase');
  let data: unknown = toData(parse(filled).root);
  for (let depth = path.length; depth > 0; depth--) {
    const isList = okrKeys.describe(path.slice(0, depth))?.type === 'list';
    data = { [path[depth - 1] ?? '']: isList ? [data] : data };
  }
  const { objectives, ...header } = data as { objectives?: unknown[] };
  if (objectives) return objectives.flatMap((each) => schemaFindings('objective', each));
  return schemaFindings('header', { objectives: [], ...header });
}

describe('blocks that completion offers', () => {
  for (const block of blocks)
    it(`${block.id} fits the format in its place`, () => {
      if (block.path.length > 0) assert.ok(okrKeys.describe(block.path), block.path.join('.'));
      assert.deepEqual(findingsOf(block), []);
    });

  it('have every template that a vertical starts with, under a name of their own', () => {
    const ids = new Set(blocks.map(({ id }) => id));
    for (const { templates } of verticals.values()) for (const id of templates) assert.ok(ids.has(id), id);
    for (const { path, isItem } of blocks) {
      const names = blocksAt(path, isItem ? 'item' : 'keys').map(({ name }) => name);
      assert.equal(new Set(names).size, names.length);
    }
  });

  it('would be told of one that does not fit', () => {
    const [first] = blocks;
    assert.ok(first);
    assert.notDeepEqual(findingsOf({ ...first, text: 'key_results: 3' }), []);
  });
});

describe('well-known values', () => {
  for (const place of Object.keys(suggestions))
    it(`of ${place} belong to a key that takes any text`, () => {
      const [definition = '', key = ''] = place.split('.');
      const info = okrKeys.keysOf(definition).get(key);
      assert.ok(info && info.values === undefined, place);
      assert.ok(suggestionsFor(definition, key).length > 0);
    });
});
