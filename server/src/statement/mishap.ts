import { medicines, mishaps, mixed } from '../knowledge/harm.ts';
import { type Hit, hitAt } from '../words/lexicon.ts';
import { keyAt, type Token } from '../words/text.ts';

/**
 * What goes wrong in care and no phrase could list: mistakes with medicines, patients and samples mixed up (catalogue 0.1, safety).
 * Errors of claims and codes are none.
 */
export function mishapsIn(tokens: readonly Token[]): Hit[] {
  return tokens.flatMap((_, at) => mistakeAt(tokens, at) ?? []);
}

/** "Rx errors", "dispensing mistakes", "chart mix-ups". */
function mistakeAt(tokens: readonly Token[], at: number): Hit | undefined {
  const hit = hitAt(mishaps, tokens, at + 1);
  if (!hit) return undefined;
  const what = keyAt(tokens, at);
  const isMixed = keyAt(tokens, hit.first).startsWith('mix') && mixed.has(what);
  return isMixed || medicines.has(what) ? { ...hit, first: at } : undefined;
}
