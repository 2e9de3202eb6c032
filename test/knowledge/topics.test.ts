import assert from 'node:assert/strict';
import data from '../../server/src/generated/topics.json';
import {
  endOf,
  isFileTopic,
  isQuoted,
  phrasesByFirst,
  phrasesFrom,
  type TopicPhrase,
} from '../../server/src/knowledge/topics.ts';
import { wordList } from '../../server/src/words/lexicon.ts';
import { readTokens } from '../../server/src/words/text.ts';

/** Phrases in one line each: their topic and role, and their words. */
function told(phrases: Iterable<TopicPhrase>): string[] {
  return [...phrases].map(({ topic, role, keys }) => `${topic} ${role}: ${keys.join(' ')}`);
}

describe('the phrases of topics', () => {
  it('come by their first word, look-alikes before others, long ones before short ones', () => {
    const phrases = phrasesByFirst({
      alert: { words: ['alarm', 'alarms in the ward'], not: ['alarm clock', 'smoke alarm'] },
      uptime: { words: ['alarm system'], unless: ['drill'], not: ['alarm of the day'] },
    });
    assert.deepEqual([...phrases.keys()].sort(), ['alarm', 'drill', 'smoke']);
    assert.deepEqual(told(phrases.get('alarm') ?? []), [
      'uptime not: alarm of the day',
      'alert not: alarm clock',
      'alert words: alarm in the ward',
      'uptime words: alarm system',
      'alert words: alarm',
    ]);
    assert.deepEqual(told(phrases.get('drill') ?? []), ['uptime unless: drill']);
  });

  it('hold the start of each chain, and what has to follow it', () => {
    const { image } = data;
    const phrases = phrasesByFirst({ image });
    const reads = phrases.get('interpretation')?.[0];
    assert.deepEqual(told(phrases.get('detect') ?? []), ['image words: detect']);
    assert.deepEqual([reads?.keys, reads?.next?.within], [['interpretation', 'of'], 5]);
    assert.ok(reads?.next?.lexicon.has('mri'));
  });

  it('are known of the topics there are', () => {
    assert.ok(told(phrasesFrom('smoke')).includes('alert not: smoke alarm'));
    assert.deepEqual(phrasesFrom('giraffe'), []);
  });
});

describe('the end of a phrase', () => {
  const alarm: TopicPhrase = { topic: 'alert', role: 'words', keys: ['alarm'] };
  const early: TopicPhrase = { topic: 'alert', role: 'words', keys: ['early', 'warning', 'score'] };
  const next = { within: 2, lexicon: wordList(['sepsis', 'heart failure']) };
  const detects: TopicPhrase = { topic: 'image', role: 'words', keys: ['detect'], next };
  const detection: TopicPhrase = { topic: 'image', role: 'words', keys: ['detection', 'of'], next };
  /** The text from the phrase's first word on; the words it ends with, if it is there. */
  const CASES: readonly [phrase: TopicPhrase, text: string, found: string | undefined][] = [
    [alarm, 'Alarms on the ward', 'Alarms'],
    [early, 'Early warning scores on the ward', 'Early warning scores'],
    [early, 'Early warning systems', undefined],
    [early, 'Early bird score', undefined],
    [early, 'Early warning', undefined],
    [detects, 'Detects sepsis in children', 'Detects sepsis'],
    [detects, 'Detects early signs sepsis gives', 'Detects early signs sepsis'],
    [detects, 'Detects very early signs of sepsis', undefined],
    [detects, 'Detects acute heart failure', 'Detects acute heart failure'],
    [detects, 'Detects', undefined],
    [detection, 'Detection of late sepsis', 'Detection of late sepsis'],
    [detection, 'Detection by sepsis', undefined],
  ];
  for (const [phrase, text, found] of CASES)
    it(text, () => {
      // With a word before it, so that no phrase starts at the start.
      const { tokens } = readTokens(`Sepsis ${text}`);
      const last = endOf(phrase, tokens, 1);
      assert.equal(last === undefined ? last : `Sepsis ${text}`.slice(7, tokens[last]?.end), found);
    });
});

describe('a topic', () => {
  it('whose words messages quote', () => {
    assert.equal(isQuoted('image'), true);
    assert.equal(isQuoted('alert'), false);
  });

  it('that rules ask of a whole file', () => {
    assert.equal(isFileTopic('alert'), true);
    assert.equal(isFileTopic('critical'), false);
  });
});
