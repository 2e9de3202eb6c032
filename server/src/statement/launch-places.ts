import { numberWords as words } from '../knowledge/numbers.ts';
import { type Reading, readTokens, type Token, wordAt } from '../words/text.ts';
import type { Launch } from './statement.ts';
import { readStates } from './states.ts';

/** Where a launch goes, as far as US states are named or counted. */
export function placesOf(reading: Reading): Pick<Launch, 'states' | 'stateCount'> {
  const count = stateCount(reading.tokens);
  return { states: readStates(reading), ...(count === undefined ? {} : { stateCount: count }) };
}

/** What its author calls a launch: "Ohio and Texas clinics live". Text and target say where it goes. */
export function declaredLaunch(text: string, target = ''): Launch {
  const mention = { start: 0, end: text.length };
  return { mention, ...placesOf(readTokens(target === '' ? text : `${text}; ${target}`)) };
}

/** "in 3 states", "three states". */
function stateCount(tokens: readonly Token[]): number | undefined {
  const at = tokens.findIndex((token) => token.key === 'state');
  for (let back = 1; back <= 3; back++) {
    const word = wordAt(tokens, at - back);
    const value = words.get(word) ?? Number(word);
    if (word !== '' && Number.isInteger(value)) return value;
  }
  return undefined;
}
