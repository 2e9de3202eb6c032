import { directionWords } from '../statement/direction.ts';
import type { Direction } from '../statement/statement.ts';
import { readTokens } from '../statement/text.ts';

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
  const isCompound = word && text.charAt(reading.tokens[word.last]?.end ?? 0) === '-';
  return isCompound ? undefined : word?.id;
}
