import { remember } from '../base/remember.ts';
import { canonicalRole, roleLexicon } from '../knowledge/roles.ts';
import { firstHit, hits, phraseKeys, wordList } from '../words/lexicon.ts';
import { readTokens } from '../words/text.ts';

/**
 * Does `text` speak of the role `id`? Hyphens are spaces and plural is singular; a known role also matches its other words
 * (`physician`: doctors, GPs); the head noun alone counts when no other role in `declared` has it.
 */
export function matchRole(id: string, text: string, declared: readonly string[] = []): boolean {
  const known = canonicalRole(id);
  if (known !== undefined && rolesIn(text).has(known)) return true;
  const { tokens } = readTokens(text);
  const { words, head } = nameOf(id);
  if (firstHit(words, tokens)) return true;
  if (head === undefined || !declared.includes(id)) return false;
  const alone = declared.every((other) => other === id || nameOf(other).head !== head);
  return alone && tokens.some((token) => token.key === head);
}

const rolesIn = remember(
  (text): ReadonlySet<string> => new Set(hits(roleLexicon, readTokens(text).tokens).map(({ id }) => id)),
);

/** A role as it is written: its words, and the last of them. */
const nameOf = remember((id) => ({ words: wordList([id]), head: phraseKeys(id).at(-1) }));
