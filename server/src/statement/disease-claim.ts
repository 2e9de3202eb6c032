import { burden, handled, relieves, sufferers, treats, values } from '../knowledge/devices.ts';
import { firstHit, type Hit } from '../words/lexicon.ts';
import { keyAt, type Token, wordAt } from '../words/text.ts';
import { isPaperAt } from './claim-words.ts';
import { doerOf, illnessBehind, isByPeople } from './device-doer.ts';
import { illnessAt } from './illness.ts';

/** "Treat insomnia in 300 members", "screen members for skin cancer": no word of who does it, and no people who do. */
export function intended(tokens: readonly Token[], at: number): Hit | undefined {
  const key = keyAt(tokens, at);
  const isScreen = key === 'screen';
  if (!isScreen && !treats.has(key) && !relieves.has(key)) return undefined;
  if (doerOf(tokens, at) !== 'open' || isByPeople(tokens, at)) return undefined;
  const behind = isScreen ? tokens.findIndex(({ word }, to) => to > at && word === 'for') : at;
  const last = behind < 0 ? undefined : illnessBehind(tokens, behind);
  return last === undefined ? undefined : { id: '', first: at, last };
}

/** "Migraine days per month from 9 to 5". */
export function burdened(tokens: readonly Token[], at: number): Hit | undefined {
  const illness = illnessAt(tokens, at);
  const isCounted = illness && burden.has(wordAt(tokens, illness.last + 1));
  return isCounted && !tokens.some(({ key }) => handled.has(key))
    ? { ...illness, last: illness.last + 1 }
    : undefined;
}

/** "People with diabetes lower HbA1c", "blood pressure of patients with hypertension", "blood sugar of diabetics". */
export function valueOfIllness(tokens: readonly Token[]): Hit | undefined {
  const value = firstHit(values, tokens);
  if (!value || tokens.some(({ key }) => handled.has(key))) return undefined;
  for (const [at, { word, key }] of tokens.entries()) {
    if (sufferers.has(key))
      return { id: '', first: Math.min(at, value.first), last: Math.max(at, value.last) };
    // "With type 2 diabetes".
    const behind = word === 'with' ? [at + 1, at + 2, at + 3].map((next) => illnessAt(tokens, next)) : [];
    const illness = behind.find((hit) => hit !== undefined);
    if (!illness || isPaperAt(tokens, illness.last + 1)) continue;
    return {
      id: '',
      first: Math.min(illness.first, value.first),
      last: Math.max(illness.last, value.last),
    };
  }
  return undefined;
}
