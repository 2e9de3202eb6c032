import { medicineNames as named } from '../knowledge/medicines.ts';
import { type Hit, hitAt } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';

/** Medicines by the ending of their international name. */
const ending =
  /^[a-z]{3,}(?:statin|pril|sartan|olol|dipine|azole|mab|nib|gliptin|gliflozin|glutide|xaban|parin|arin|zepam|zolam|triptan|oxetine|cillin|mycin|floxacin|cycline|setron|profen|thiazide|dronate|fibrate|lukast|sone|solone|formin)s?$/;

/** A medicine at a token, by its name, its class or the ending of its international name. */
export function medicineAt(tokens: readonly Token[], at: number): Hit | undefined {
  return (
    hitAt(named, tokens, at) ?? (isMedicine(wordAt(tokens, at)) ? { id: '', first: at, last: at } : undefined)
  );
}

/** "Warfarin", "semaglutide": a medicine by its ending. */
export function isMedicine(word: string): boolean {
  return ending.test(word);
}
