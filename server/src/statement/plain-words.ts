import type { Span } from '../document/span.ts';
import { events, health } from '../knowledge/categories.ts';
import {
  bodies,
  comingIn,
  decisions,
  deliverables,
  many,
  measures,
  mishaps,
  notParticiples,
  routine,
  says,
  unwanted,
} from '../knowledge/output.ts';
import { firstHit, type Hit, hitAt, hits } from '../words/lexicon.ts';
import { keyAt, type Token, wordAt } from '../words/text.ts';
import { isSameDay, isSoon } from './recurring.ts';

/** "Cancelled operations", "patients with a signed plan", "referrals triaged by a nurse": what is counted, and no work that is done once. */
export function isOneOfMany(
  words: readonly Token[],
  state: Hit | undefined,
  people: Span | undefined,
): boolean {
  const first = wordAt(words, 0);
  const isDone = state !== undefined && state.first > 1;
  if (isUnwanted(first) && !isDone && words.slice(1, 4).some(({ word, key }) => word !== key)) return true;
  const subject = people ? words.findIndex(({ end }) => end === people.end) : 0;
  if (people && people.start === words[0]?.start && wordAt(words, subject + 1) === 'with') return true;
  if (!state || !hitAt(routine, words, state.first) || !/^[a-z]/.test(first)) return false;
  const counted = words[state.first - 1];
  if (!counted || /^(?:all|every|both|the|our|each)$/.test(first)) return false;
  if (many.has(counted.word)) return true;
  return counted.word !== counted.key && (comingIn.has(counted.key) || counted.end === people?.end);
}

function isUnwanted(word: string): boolean {
  return unwanted.has(word) || /^(?:un|mis)[a-z]{3,}ed$/.test(word);
}

/** "Adherence of enrolled patients", "control among patients enrolled": which people are meant, and no work. */
export function isWhich(words: readonly Token[], { first, last }: Hit, people: Span | undefined): boolean {
  if (!people) return false;
  const isPart = (at: number): boolean => {
    const { start = -1, end = -1 } = words[at] ?? {};
    return start >= people.start && end <= people.end;
  };
  let before = first - 1;
  while (isPart(before)) before--;
  const isBeside = isPart(last + 1) || before < first - 1;
  return isBeside && /^(?:of|among|amongst|for|in|from|by|between)$/.test(wordAt(words, before));
}

/** "Leaks repaired in a day": of many, how soon each is done. */
export function isTurnaround(words: readonly Token[], state: Hit): boolean {
  const many = words.slice(0, state.first).some(({ word, key }) => word !== key);
  return (
    many &&
    !/^(?:all|every|both|the|our)$/.test(wordAt(words, 0)) &&
    (isSoon(words, state.last + 1) || isSameDay(words, state.last + 1))
  );
}

/** A report or an event is made; an adverse event is not. */
export function isDeliverable(words: readonly Token[]): boolean {
  const suffered = hits(events, words);
  return hits(deliverables, words).some(
    (made) => !suffered.some(({ first, last }) => first < made.first && last === made.last),
  );
}

/** "Falls on the ward", "Calmer nights": something that is measured elsewhere, or a wish. */
export function isOfHealth(words: readonly Token[]): boolean {
  return /[a-z]{3}er$/.test(wordAt(words, 0)) || firstHit(health, words) !== undefined;
}

/** "Harmful delays", "errors in doses"; an error budget is none of them. */
export function countsMishaps(words: readonly Token[]): boolean {
  return [0, 1].some((at) => {
    const mishap = hitAt(mishaps, words, at);
    const noun = mishap && words[mishap.last];
    return noun !== undefined && noun.word !== noun.key;
  });
}

/** "Quality of care", but not "Quality manual". */
export function isMeasure(tokens: readonly Token[], start: number): boolean {
  const measure = hitAt(measures, tokens, start);
  return measure !== undefined && !hitAt(deliverables, tokens, measure.last + 1);
}

/** "Has a signed BAA", "have a valid certificate": how far something has come. */
export function hasSigned(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word }, at) =>
      /^ha(?:s|ve)$/.test(word) &&
      /^an?$/.test(wordAt(tokens, at + 1)) &&
      /^(?:signed|current|valid|written|documented|completed)$/.test(wordAt(tokens, at + 2)),
  );
}

/** "We no longer claim that the mat prevents falls", "stop saying that …". */
export function saidNoMore(tokens: readonly Token[], start: number): Hit | undefined {
  const [first = '', second = '', third = ''] = tokens.slice(start, start + 3).map(({ word }) => word);
  if (start > 0 && first === 'no' && second === 'longer' && says.has(third))
    return { id: '', first: start, last: start + 2 };
  const stem = second.slice(0, -3);
  const stops = first === 'stop' && second.endsWith('ing');
  return stops && (says.has(stem) || says.has(`${stem}e`))
    ? { id: '', first: start, last: start + 1 }
    : undefined;
}

/** "The quality committee approves the pathway". */
export function decision(tokens: readonly Token[], start: number): Hit | undefined {
  for (let at = start; at < start + 4; at++)
    if (bodies.has(keyAt(tokens, at)) && decisions.has(keyAt(tokens, at + 1)))
      return { id: '', first: at + 1, last: at + 1 };
  return undefined;
}

/** "Access limited by directory roles"; a participle in front of its noun ("missed doses") is none. */
export function anyParticiple(words: readonly Token[], people: Span | undefined): Hit | undefined {
  const at = words.findIndex(
    ({ word }, index) =>
      index > 0 &&
      /[a-z]{3}ed$/.test(word) &&
      (!notParticiples.has(word) || words[index + 1]?.word === 'with') &&
      !isWhich(words, { id: '', first: index, last: index }, people),
  );
  return at < 0 ? undefined : { id: '', first: at, last: at };
}

/** `__%`, `XX %`: a number still to be filled in; no number of the sentence was read. */
export function hasBlank(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => word === '%');
}
