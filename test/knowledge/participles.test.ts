import assert from 'node:assert/strict';
import { isParticiple, participle } from '../../server/src/knowledge/participles.ts';
import { readStatement } from '../../server/src/statement/read.ts';

describe('the participle', () => {
  const VERBS: readonly [verb: string, done: string][] = [
    ['deploy', 'deployed'],
    ['train', 'trained'],
    ['configure', 'configured'],
    ['agree', 'agreed'],
    ['certify', 'certified'],
    ['survey', 'surveyed'],
    ['build', 'built'],
    ['submit', 'submitted'],
    ['resubmit', 'resubmitted'],
    ['embed', 'embedded'],
    ['transfer', 'transferred'],
    ['redraw', 'redrawn'],
    ['set up', 'set up'],
    ['roll out', 'rolled out'],
    ['carry out', 'carried out'],
    ['wrap up', 'wrapped up'],
    ['bring in', 'brought in'],
    ['speak to', 'spoken to'],
    ['co design', 'co designed'],
    ['pre register', 'pre registered'],
    ['load test', 'load tested'],
    ['lift and shift', 'lifted and shifted'],
  ];
  for (const [verb, done] of VERBS) it(`${verb}: ${done}`, () => assert.equal(participle(verb), done));
});

describe('a word', () => {
  for (const word of ['deployed', 'built', 'embedded', 'written'])
    it(`is a participle: ${word}`, () => assert.equal(isParticiple(word), true));
  for (const word of ['deploy', 'embed', 'build', 'run', 'split', 'falls'])
    it(`is none, or not only: ${word}`, () => assert.equal(isParticiple(word), false));
});

describe('work that is told by its participle', () => {
  const TITLES: readonly [title: string, work: string | undefined][] = [
    ['12 care pathways co-designed', 'co-designed'],
    ['40 servers load-tested', 'load-tested'],
    ['3 claims resubmitted', 'resubmitted'],
    ['Dose limits embedded in 12 order sets', 'embedded'],
    ['Two wards split', 'split'],
    ['12 records transferred', 'transferred'],
    ['12 bids', undefined],
  ];
  for (const [title, work] of TITLES)
    it(title, () => {
      const { workDone } = readStatement(title, 'key-result');
      assert.equal(workDone && title.slice(workDone.start, workDone.end), work);
    });
});
