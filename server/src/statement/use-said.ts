import { isStaffRole } from '../knowledge/roles.ts';
import { anythingDigital } from '../knowledge/vanity.ts';
import { hitAt } from '../words/lexicon.ts';
import { readTokens, type Token, wordAt } from '../words/text.ts';
import { consumption, otherUse } from './other-use.ts';
import type { Statement } from './statement.ts';

/**
 * Whether the words themselves say that somebody uses something, whatever it is called: products have other names in every file,
 * "use of …", "people who log …" are the same in all. Care that is given, things that are used up and staff who chart are no use (S0:10).
 */
export function saysThatItIsUsed({ text, population }: Statement): boolean {
  const { tokens } = readTokens(text);
  return isUsed(tokens) || (!population.roles.some(isStaffRole) && (isLogged(text) || isDoneByIt(tokens)));
}

/** "Adoption of the interpreter button", "people with epilepsy using the seizure log", "bottles used by 40%". */
function isUsed(tokens: readonly Token[]): boolean {
  const otherwise = new Set([...otherUse(tokens), ...consumption(tokens)]);
  return tokens.some(
    ({ word }, at) =>
      !otherwise.has(at) &&
      (/^(?:uses?|using|usage|adoption|uptake)$/.test(word) ||
        (word === 'used' && wordAt(tokens, at + 1) === 'by')),
  );
}

/** "Patients who record their pain each day", "carers tracking naps", "users with a wearable sync daily"; not "patients with a record of falls". */
const logged =
  /\b(?:who|that|and) (?:log|track|record|photograph|upload|sync)s?\b|\b(?:logging|tracking|photographing|syncing)\b|\bsyncs? (?:daily|weekly|monthly|each|every)\b|\bwho opens? (?:the|an?)\b/i;

function isLogged(text: string): boolean {
  return logged.test(text);
}

/** "The app calculates the dose for 90% of patients": how many it reaches. */
function isDoneByIt(tokens: readonly Token[]): boolean {
  const first = /^(?:the|our|an?)$/.test(wordAt(tokens, 0)) ? 1 : 0;
  const product = [first, first + 1].map((at) => hitAt(anythingDigital, tokens, at)).find(Boolean);
  if (!product || !/^[a-z]{3,}s$/.test(wordAt(tokens, product.last + 1))) return false;
  return tokens.some(
    ({ word }, at) =>
      at > product.last + 1 &&
      /^(?:for|to)$/.test(word) &&
      wordAt(tokens, at + 2) === '%' &&
      wordAt(tokens, at + 3) === 'of',
  );
}
