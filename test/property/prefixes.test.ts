import assert from 'node:assert/strict';
import { lint } from '../../server/src/lint/engine.ts';
import { Memory } from '../../server/src/lint/memory.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { samples } from './samples.ts';
import { assertSound, request } from './sound.ts';

// A file of its own: it takes as long as all the other properties, and files run beside each other.
describe('the engine on a file as far as it is typed', () => {
  it('has samples to work on', () => assert.ok(samples.size >= 3, String(samples.size)));

  for (const [path, text] of samples)
    it(`reads every prefix of ${path}`, function () {
      this.timeout(400_000);
      const memory = new Memory();
      for (let end = 0; end <= text.length; end++) {
        const prefix = text.slice(0, end);
        const analysis = lint(rules, prefix, request, memory);
        if (end % 7 === 0 || text[end] === '\n') assertSound(prefix, analysis);
      }
    });
});
