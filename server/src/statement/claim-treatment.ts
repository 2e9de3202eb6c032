import data from '../generated/claims.json';
import { hasRole } from './claim-words.ts';
import { type Hit, hitAt, type Lexicon, wordList } from './lexicon.ts';
import { isNegated } from './negation.ts';
import type { Token } from './text.ts';

const treatments: Lexicon = wordList(data.treatments);
const outdo: Lexicon = wordList(data.outdo);
/** Medicines by the ending of their international name. */
const medicine =
  /^[a-z]{3,}(?:statin|pril|sartan|olol|dipine|azole|mab|nib|gliptin|gliflozin|glutide|xaban|parin|arin|zepam|zolam|triptan|oxetine|cillin|mycin|floxacin|cycline|setron|profen|thiazide|dronate|fibrate|lukast|sone|solone|formin)$/;
const ends = /^(?:|[.,;:(]|in|for|at|against|by|after|on|to)$/;

/** "Digital CBT beats antidepressants", "safer than warfarin"; not "app orders beat tablet orders". */
export function beatsTreatment(tokens: readonly Token[], at: number): Hit | undefined {
  const hit = hitAt(outdo, tokens, at);
  const last = hit && treatmentEnd(tokens, hit.last + 1);
  if (!hit || last === undefined || hasRole(tokens, 0, at) || isNegated(tokens, hit)) return undefined;
  return ends.test(tokens[last + 1]?.word ?? '') ? { ...hit, last } : undefined;
}

function treatmentEnd(tokens: readonly Token[], at: number): number | undefined {
  const named = hitAt(treatments, tokens, at);
  return named?.last ?? (medicine.test(tokens[at]?.word ?? '') ? at : undefined);
}
