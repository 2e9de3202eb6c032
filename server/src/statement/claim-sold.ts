import { basesOrRule as bases, sells, verbs } from '../knowledge/claims.ts';
import type { Hit } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import { hasProduct, healthIn } from './claim-words.ts';

/** "As the end of hypos". */
const remedies = /^(?:end|cure|answer|remedy|alternative|solution|treatment)$/;
/** How far an illness stands from what is done to it. */
const REACH = 7;

/** "Market the platform as reducing sepsis mortality", "promote our app for preventing falls": what it is sold for. */
export function soldAs(tokens: readonly Token[]): Hit | undefined {
  if (!sells.has(wordAt(tokens, 0))) return undefined;
  const link = tokens.findIndex(({ word }, at) => at > 1 && /^(?:as|for)$/.test(word));
  const verb = tokens.findIndex(({ word }, at) => at > link && at < link + 4 && isGerund(word));
  if (link < 0 || !hasProduct(tokens, 1, link)) return undefined;
  const remedy = tokens.findIndex(({ word }, at) => at > link && at < link + 4 && remedies.test(word));
  if (
    remedy > 0 &&
    /^(?:of|to|for)$/.test(wordAt(tokens, remedy + 1)) &&
    healthIn(tokens, remedy + 2, remedy + REACH)
  )
    return { id: '', first: link, last: remedy };
  // "As a treatment that cuts symptoms in half".
  const that =
    remedy > 0 &&
    /^(?:that|which)$/.test(wordAt(tokens, remedy + 1)) &&
    verbs.has(wordAt(tokens, remedy + 2));
  if (that && healthIn(tokens, remedy + 3, remedy + 3 + REACH))
    return { id: '', first: link, last: remedy + 2 };
  if (verb < 0) return undefined;
  return healthIn(tokens, verb + 1, verb + REACH) ? { id: '', first: link, last: verb } : undefined;
}

/** "Reducing", "stopping", of a verb that says what a product does to an illness. */
function isGerund(word: string): boolean {
  if (!word.endsWith('ing')) return false;
  const stem = word.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1)].some((base) => bases.has(base));
}

/** "The first patch to prevent ulcers", "the only app that reverses diabetes"; not "the first hospital to end falls". */
export function firstTo(tokens: readonly Token[], at: number): Hit | undefined {
  if (!/^(?:first|only)$/.test(wordAt(tokens, at))) return undefined;
  const link = tokens.findIndex(({ word }, index) => index > at + 1 && index < at + 6 && word === 'to');
  const verb = wordAt(tokens, link + 1);
  if (link < 0 || !bases.has(verb) || !hasProduct(tokens, at + 1, link)) return undefined;
  return healthIn(tokens, link + 2, link + REACH) ? { id: '', first: at, last: link + 1 } : undefined;
}

/** "Mood improves, proof that the app works": what is seen is credited to the product. */
export function proofOf(tokens: readonly Token[]): Hit | undefined {
  const proof = tokens.findIndex(({ word }) => word === 'proof');
  const that = tokens[proof + 1]?.word === 'that' ? proof + 2 : proof + 1;
  const works = tokens.findIndex(({ word }, at) => at > that && at < that + 6 && /^works?$/.test(word));
  if (proof < 0 || works < 0 || !hasProduct(tokens, that, works)) return undefined;
  return healthIn(tokens, 0, tokens.length) ? { id: '', first: proof, last: works } : undefined;
}
