import type { Span } from '../document/span.ts';
import { isParticiple } from '../knowledge/participles.ts';
import { directionWords } from '../statement/direction.ts';
import type { Direction } from '../statement/statement.ts';
import { type Hit, spanOf } from '../words/lexicon.ts';
import { keyAt, readTokens, type Token, wordAt } from '../words/text.ts';

/**
 * The direction that a sentence is about: by the word it starts with ("Reduce waits …") or by the one in front of the number at
 * `numberAt` ("waits down from 40"). Undefined where words tell both ways ("Cut waits by raising capacity …") or none does.
 */
export function spokenDirection(text: string, numberAt: number): Direction | undefined {
  const reading = readTokens(text);
  const words = [...directionWords(reading)];
  const ways = new Set(words.map(({ id }) => id));
  if (ways.has('increase') && ways.has('decrease')) return undefined;
  const [first] = words;
  if (first?.id === 'maintain') return 'maintain';
  const number = reading.tokens.findIndex(({ start }) => start >= numberAt);
  const word = words.find((each) => each.first === 0 || (number - each.last <= 2 && each.last < number));
  // "Reduce variation so that starts on time go from 70%": the word is about something else.
  const apart = /\bso that\b/i.test(text.slice(0, numberAt)) && word?.first === 0;
  if (apart) return undefined;
  if (!word || isCompound(text, spanOf(reading.tokens, word)) || isSize(reading.tokens, word))
    return undefined;
  return isNoun(reading.tokens, word) || isWithin(reading.tokens, word) || isCondition(reading.tokens, word)
    ? undefined
    : word.id;
}

/** "Days without a fall from 12", "avoided falls", "decline letters": what is counted, and no way that it goes. */
function isNoun(tokens: readonly Token[], { first }: Hit): boolean {
  if (!/^(?:fall|decline|rise|drop|dip|increase|decrease)$/.test(keyAt(tokens, first))) return false;
  // "Drop waits" is an order, and falls that open a sentence should become fewer.
  if (first === 0) return /^(?:decline|rise)$/.test(keyAt(tokens, 0));
  return nounFollows.test(wordAt(tokens, first - 1));
}

const nounFollows =
  /^(?:an?|the|any|no|each|every|one|last|first|next|per|of|from|without|with|between|since|after|before|for|to|by|in|on|avoided|prevented|averted|reported|recorded|witnessed|unwitnessed|assisted|(?:in|out)?patient|resident|ward|hospital|bed|bathroom|injurious|serious|repeat|recurrent)$/;

/** "Patients whose pain decreased", "staff who say that waste fell": how many there are may go either way. */
function isWithin(tokens: readonly Token[], { first }: Hit): boolean {
  return tokens.slice(0, first).some(({ word }) => told.test(word));
}

const told =
  /^(?:whose|says?|said|reports?|reporting|reported|feels?|agrees?|thinks?|believes?|finds?|knows?)$/;

/** "Reduced fetal movement seen within the hour", "decreased hearing found at school": what people have, and what is done about it. */
function isCondition(tokens: readonly Token[], { first }: Hit): boolean {
  if (first !== 0 || !wordAt(tokens, 0).endsWith('ed')) return false;
  return tokens.slice(2).some(({ word }) => isParticiple(word));
}

/** "Reduced-dose scans", "work-up from 120 days", "ramp-up time". */
function isCompound(text: string, { start, end }: Span): boolean {
  return text.charAt(end) === '-' || text.charAt(start - 1) === '-' || text.slice(start, end).includes('-');
}

/** "Reduction in readmissions: 5% to 10%" is how large a change is, and that may go either way. */
function isSize(tokens: readonly Token[], { first, last }: Hit): boolean {
  return (
    /^(?:in|of)$/.test(wordAt(tokens, last)) || (first === 0 && /^(?:in|of)$/.test(wordAt(tokens, last + 1)))
  );
}
