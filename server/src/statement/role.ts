import { canonicalRole, roleLexicon } from '../knowledge/roles.ts';
import { hits, lexicon, phraseKeys } from '../words/lexicon.ts';
import { readTokens } from '../words/text.ts';

/**
 * Does `text` speak of the role `id`? Hyphens are spaces and plural is singular; a known role also matches its other words
 * (`physician`: doctors, GPs); the head noun alone counts when no other role in `declared` has it.
 */
export function matchRole(id: string, text: string, declared: readonly string[] = []): boolean {
  const { tokens } = readTokens(text);
  const known = canonicalRole(id);
  if (known !== undefined && hits(roleLexicon, tokens).some((hit) => hit.id === known)) return true;
  const own = phraseKeys(id);
  if (hits(lexicon({ [id]: [id] }), tokens).length > 0) return true;
  const head = own.at(-1);
  if (head === undefined || !declared.includes(id)) return false;
  const alone = declared.every((other) => other === id || phraseKeys(other).at(-1) !== head);
  return alone && tokens.some((token) => token.key === head);
}
