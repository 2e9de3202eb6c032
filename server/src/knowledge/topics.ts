import { grouped } from '../base/grouped.ts';
import data from '../generated/topics.json';
import { hitAt, type Lexicon, phraseKeys, wordList } from '../words/lexicon.ts';
import type { Token } from '../words/text.ts';

/** What a goal speaks of, beyond its category (topics.yaml, with the sources). */
export type Topic = keyof typeof data;

/** The topics that carry a mark in the data. */
type Marked<M> = { [T in Topic]: (typeof data)[T] extends M ? T : never }[Topic];

/** The topics whose words messages quote. */
export type Quoted = Marked<{ quoted: boolean }>;

/** The topics that rules ask of a whole file. */
export type FileTopic = Exclude<Topic, Marked<{ goal_only: boolean }>>;

const roles = ['words', 'not', 'unless'] as const;

/** A phrase that says so, that only looks alike, or that rules the topic out. */
export interface TopicPhrase {
  readonly topic: Topic;
  readonly role: (typeof roles)[number];
  readonly keys: readonly string[];
  readonly next?: Next;
}

/** What has to follow a phrase, after at most `within` other words. */
interface Next {
  readonly within: number;
  readonly lexicon: Lexicon;
}

interface Chain {
  readonly first: readonly string[];
  readonly within: number;
  readonly then: readonly string[];
}

interface Description extends Readonly<Partial<Record<TopicPhrase['role'], readonly string[]>>> {
  readonly chains?: readonly Chain[];
  readonly quoted?: boolean;
  readonly goal_only?: boolean;
}

const descriptions: Readonly<Record<Topic, Description>> = data;
const none: readonly TopicPhrase[] = [];
let byFirst: Map<string, TopicPhrase[]> | undefined;

/** The words of the topic are told in messages, so its phrases remember them. */
export function isQuoted(topic: Topic): topic is Quoted {
  return descriptions[topic].quoted === true;
}

/** The topic counts for the whole file, not for one goal alone. */
export function isFileTopic(topic: Topic): topic is FileTopic {
  return !descriptions[topic].goal_only;
}

/** The phrases of all topics that begin with the word: look-alikes before the others, long ones before short ones. */
export function phrasesFrom(key: string): readonly TopicPhrase[] {
  byFirst ??= phrasesByFirst(descriptions);
  return byFirst.get(key) ?? none;
}

/** The last token of the phrase where it stands at token `at`. */
export function endOf({ keys, next }: TopicPhrase, tokens: readonly Token[], at: number): number | undefined {
  for (let word = 1; word < keys.length; word++) if (tokens[at + word]?.key !== keys[word]) return undefined;
  const end = at + keys.length;
  if (!next) return end - 1;
  for (let from = end; from <= end + next.within; from++) {
    const hit = hitAt(next.lexicon, tokens, from);
    if (hit) return hit.last;
  }
  return undefined;
}

/** Phrases by the key of their first word, in the order in which they count. */
export function phrasesByFirst(
  descriptions: Readonly<Partial<Record<Topic, Description>>>,
): Map<string, TopicPhrase[]> {
  const all = Object.entries(descriptions).flatMap(([name, description]) => {
    const topic = name as Topic;
    return [
      ...roles.flatMap((role) =>
        (description[role] ?? []).map((phrase) => ({ topic, role, keys: phraseKeys(phrase) })),
      ),
      ...(description.chains ?? []).flatMap(({ first, within, then }) => {
        const next = { within, lexicon: wordList(then) };
        return first.map((phrase) => ({ topic, role: 'words' as const, keys: phraseKeys(phrase), next }));
      }),
    ];
  });
  all.sort((a, b) => Number(b.role === 'not') - Number(a.role === 'not') || b.keys.length - a.keys.length);
  return grouped(all, ({ keys: [first = ''] }) => first);
}
