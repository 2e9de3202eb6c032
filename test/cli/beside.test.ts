import assert from 'node:assert/strict';
import { entriesBeside } from '../../server/src/cli/beside.ts';
import { absolute } from '../../server/src/cli/files.ts';
import { Source } from '../../server/src/document/source.ts';
import { readFacts } from '../../server/src/lint/engine.ts';
import { Memory } from '../../server/src/lint/memory.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { FileEntry } from '../../server/src/workspace/entry.ts';
import { folder } from './run.ts';

describe('the files that are read beside a linted one', () => {
  const sheet = (product: string, cycle: string, parent = '') =>
    `product: { id: ${product} }\ncycle: ${cycle}\nobjectives:\n  - { id: O-1, title: Calm nights, ${parent}key_results: [Falls] }\n`;
  const others = {
    'same.okr.yaml': sheet('ward', '2027-Q1'),
    'below.okr.yaml': 'objectives:\n  - title: Calm days\nproduct: { id: ward }\ncycle: 2027-Q1\n',
    'other.okr.yaml': sheet('lab', '2027-Q1'),
    'past.okr.yaml': sheet('ward', '2026-Q4'),
    'none.okr.yaml': 'objectives: [{ title: Calm days }]\n',
  };
  const beside = (text: string): readonly string[] => {
    const root = folder({ 'a.okr.yaml': text, ...others });
    const source = new Source(text);
    const facts = readFacts([], source, { settings: defaultSettings, today: '' }, new Memory());
    const entry = new FileEntry(absolute(`${root}/a.okr.yaml`), facts, source.cut);
    return [...entriesBeside([entry])].map(({ path }) => path.slice(path.lastIndexOf('/') + 1)).sort();
  };

  it('are those of its product and cycle, wherever their head stands', () => {
    assert.deepEqual(beside(sheet('ward', '2027-Q1')), ['below.okr.yaml', 'same.okr.yaml']);
  });

  it('are all of them where it names others, and none where it has nothing to ask', () => {
    assert.deepEqual(
      beside(sheet('ward', '2027-Q1', 'parent: other.okr.yaml#O-1, ')),
      Object.keys(others).sort(),
    );
    assert.deepEqual(beside(others['none.okr.yaml']), []);
  });
});
