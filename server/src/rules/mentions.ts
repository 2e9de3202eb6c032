import type { FileTopic } from '../knowledge/topics.ts';
import type { KeyResultFacts } from '../lint/facts.ts';

/** Does the goal speak of it, in its title, its unit or the definition of its measure? */
export function mentions(
  { topics, definition }: Pick<KeyResultFacts, 'topics'> & Partial<Pick<KeyResultFacts, 'definition'>>,
  topic: FileTopic,
): boolean {
  return topics[topic] !== undefined || definition?.[topic] !== undefined;
}
