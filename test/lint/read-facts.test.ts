import assert from 'node:assert/strict';
import { Source } from '../../server/src/document/source.ts';
import { type LintRequest, lint, lintSource, readFacts } from '../../server/src/lint/engine.ts';
import { Memory } from '../../server/src/lint/memory.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { counting, sibling } from './counting.ts';

const request: LintRequest = { settings: defaultSettings, today: '2027-02-01' };
const text = 'objectives:\n  - title: A\n  - title: B\n  - title: C\n';

describe('what a file says', () => {
  it('is read without rules on the whole file, which find later what they would have found at once', () => {
    const [whole, part] = [counting('document'), counting('objective')];
    const [rules, memory, source] = [[whole.rule, part.rule], new Memory(), new Source(text)];
    const { objectives } = readFacts(rules, source, request, memory);
    assert.deepEqual([whole.asked.length, part.latest()], [0, 'A|B|C']);
    assert.deepEqual(objectives, lint([], text, request).facts.objectives);
    const late = lintSource(rules, source, { ...request, siblings: [sibling] }, memory);
    assert.deepEqual([whole.asked.length, part.latest()], [1, '']);
    assert.deepEqual(late, lint(rules, text, { ...request, siblings: [sibling] }));
  });

  it('is nothing where it is not looked into', () =>
    assert.deepEqual(readFacts([], new Source('\0'), request, new Memory()).objectives, []));
});
