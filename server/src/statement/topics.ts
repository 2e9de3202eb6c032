import { remember } from '../base/remember.ts';
import {
  endOf,
  type FileTopic,
  isFileTopic,
  isQuoted,
  phrasesFrom,
  type Quoted,
  type Topic,
} from '../knowledge/topics.ts';
import { readTokens } from '../words/text.ts';

/** What a text speaks of: the words that say so where messages quote them, else `true`. */
export type Topics = Readonly<Partial<Record<Quoted, string> & Record<Exclude<Topic, Quoted>, true>>>;

/** Those that rules ask of a whole file: facts hold no more, since a new topic makes the rules on the file run again. */
export type FileTopics = Pick<Topics, FileTopic>;

/** Texts that speak of the same share one plain object: facts hold many of them, and are compared as JSON. */
const shared = remember((json): Topics => Object.freeze(Object.fromEntries(JSON.parse(json))));

/** All topics of a text. Plurals and hyphens do not matter, phrases that only look alike do not count. */
export const topicsOf: (text: string) => Topics = remember(readTopics);

/** The topics of a text that the facts of a file hold. */
export const fileTopicsOf: (text: string) => FileTopics = remember((text) => {
  const topics = Object.entries(topicsOf(text)) as [Topic, string | true][];
  return shared(JSON.stringify(topics.filter(([topic]) => isFileTopic(topic))));
});

function readTopics(text: string): Topics {
  const { tokens } = readTokens(text);
  const found = new Map<Topic, string | true>();
  const ruledOut = new Set<Topic>();
  /** The last token of a topic's look-alikes so far. */
  const covered = new Map<Topic, number>();
  for (const [at, { key, start }] of tokens.entries())
    for (const phrase of phrasesFrom(key)) {
      const { topic, role } = phrase;
      if (role === 'words' && (found.has(topic) || (covered.get(topic) ?? -1) >= at)) continue;
      const last = endOf(phrase, tokens, at);
      if (last === undefined) continue;
      if (role === 'unless') ruledOut.add(topic);
      else if (role === 'not') covered.set(topic, Math.max(last, covered.get(topic) ?? last));
      else found.set(topic, isQuoted(topic) ? text.slice(start, tokens[last]?.end) : true);
    }
  for (const topic of ruledOut) found.delete(topic);
  return shared(JSON.stringify([...found].sort()));
}
