import type { Span } from '../document/span.ts';
import { events, health } from '../knowledge/categories.ts';
import {
  bodies,
  changes,
  comingIn,
  comparatives,
  decisions,
  deliverables,
  many,
  measures,
  milestones,
  mishaps,
  notParticiples,
  routine,
  says,
  states,
  unwanted,
} from '../knowledge/output.ts';
import { firstHit, type Hit, hitAt, hits } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import { namesMeasure } from './measure-name.ts';
import { isRecurring, isSameDay, isSoon } from './recurring.ts';
import type { Clause } from './work-verb.ts';

const attained: ReadonlySet<string> = new Set(['achieve', 'attain', 'reach']);

/** Without any number a key result is work or a state of things, unless it speaks of change, of a measure or of what people do. */
export function plainWork({ tokens, start, numbers, people }: Clause): Hit | undefined {
  if (numbers.target || numbers.baseline || tokens.length - start < 2) return undefined;
  const decided = decision(tokens, start);
  if (decided) return decided;
  const unsaid = saidNoMore(tokens, start);
  if (unsaid) return unsaid;
  // "Each vendor has a signed BAA": as far as it has come.
  if (/^(?:each|every)$/.test(wordAt(tokens, start)) && hasSigned(tokens)) return undefined;
  // "Achieve SOC 2", but not "Achieve better sleep".
  const gained = attained.has(wordAt(tokens, start)) ? firstHit(milestones, tokens.slice(start)) : undefined;
  if (gained) return { id: '', first: gained.first + start, last: gained.last + start };
  if (hitAt(changes, tokens, start) || isMeasure(tokens, start) || namesMeasure(tokens, start))
    return undefined;
  if (firstHit(comparatives, tokens) || hasBlank(tokens)) return undefined;
  // "Members can download their claims": what is possible, not what was done.
  if (
    tokens.slice(start, start + 4).some(({ word }) => word === 'can' || word === 'cannot' || word === "can't")
  )
    return undefined;
  // "Adverse events do not rise while e-prescribing goes live".
  const meanwhile = tokens.findIndex(
    ({ word }, at) =>
      at > start &&
      /^(?:while|when|after|until|once)$/.test(word) &&
      // "Updated after each fall": again and again.
      !/^(?:each|every)$/.test(wordAt(tokens, at + 1)),
  );
  const words = tokens.slice(start, meanwhile < 0 ? tokens.length : meanwhile);
  const state =
    hits(states, words).find((hit) => words[hit.first - 1]?.word !== 'go' && !isWhich(words, hit, people)) ??
    anyParticiple(words, people);
  // "Residents seen every 30 days": how care is given.
  if (people && words.some(({ word }) => word === 'every')) return undefined;
  if (isOneOfMany(words, state, people)) return undefined;
  // "Each new mother seen by a midwife".
  const cared = words.some(({ word }) =>
    /^(?:seen|weighed|asked|offered|called|visited|screened)$/.test(word),
  );
  if (people && cared && wordAt(words, 0) === 'each') return undefined;
  // "Nurses open the board": what people do, not what the team has done.
  if (people && people.start <= (tokens[start + 1]?.start ?? 0) && !state) return undefined;
  if (state && (isRecurring(words, state.last + 1) || isTurnaround(words, state))) return undefined;
  // "Turn bloods around in an hour", "update the board every 15 minutes".
  if (!state && (isRecurring(words, 0) || words.some((_, at) => isSoon(words, at)))) return undefined;
  const found = state ?? firstHit(milestones, words);
  if (found) return { id: '', first: found.first + start, last: found.last + start };
  // "Coding errors per 100 charts".
  const isRate = words.some(({ word }) => word === 'per');
  if (isRate || firstHit(changes, words) || words.some((_, at) => isMeasure(words, at))) return undefined;
  if (!isDeliverable(words) && (people || isOfHealth(words) || countsMishaps(words))) return undefined;
  return { id: '', first: start, last: tokens.length - 1 };
}

/** "Cancelled operations", "patients with a signed plan", "referrals triaged by a nurse": what is counted, and no work that is done once. */
function isOneOfMany(words: readonly Token[], state: Hit | undefined, people: Span | undefined): boolean {
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
function isWhich(words: readonly Token[], { first, last }: Hit, people: Span | undefined): boolean {
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
function isTurnaround(words: readonly Token[], state: Hit): boolean {
  const many = words.slice(0, state.first).some(({ word, key }) => word !== key);
  return (
    many &&
    !/^(?:all|every|both|the|our)$/.test(wordAt(words, 0)) &&
    (isSoon(words, state.last + 1) || isSameDay(words, state.last + 1))
  );
}

/** A report or an event is made; an adverse event is not. */
function isDeliverable(words: readonly Token[]): boolean {
  const suffered = hits(events, words);
  return hits(deliverables, words).some(
    (made) => !suffered.some(({ first, last }) => first < made.first && last === made.last),
  );
}

/** "Falls on the ward", "Calmer nights": something that is measured elsewhere, or a wish. */
function isOfHealth(words: readonly Token[]): boolean {
  return /[a-z]{3}er$/.test(wordAt(words, 0)) || firstHit(health, words) !== undefined;
}

/** "Harmful delays", "errors in doses"; an error budget is none of them. */
function countsMishaps(words: readonly Token[]): boolean {
  return [0, 1].some((at) => {
    const mishap = hitAt(mishaps, words, at);
    const noun = mishap && words[mishap.last];
    return noun !== undefined && noun.word !== noun.key;
  });
}

/** "Quality of care", but not "Quality manual". */
function isMeasure(tokens: readonly Token[], start: number): boolean {
  const measure = hitAt(measures, tokens, start);
  return measure !== undefined && !hitAt(deliverables, tokens, measure.last + 1);
}

function hasSigned(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word }, at) =>
      /^ha(?:s|ve)$/.test(word) &&
      /^an?$/.test(wordAt(tokens, at + 1)) &&
      /^(?:signed|current|valid|written|documented|completed)$/.test(wordAt(tokens, at + 2)),
  );
}

/** "We no longer claim that the mat prevents falls", "stop saying that …". */
function saidNoMore(tokens: readonly Token[], start: number): Hit | undefined {
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
function decision(tokens: readonly Token[], start: number): Hit | undefined {
  for (let at = start; at < start + 4; at++)
    if (bodies.has(tokens[at]?.key ?? '') && decisions.has(tokens[at + 1]?.key ?? ''))
      return { id: '', first: at + 1, last: at + 1 };
  return undefined;
}

/** "Access limited by directory roles"; a participle in front of its noun ("missed doses") is none. */
function anyParticiple(words: readonly Token[], people: Span | undefined): Hit | undefined {
  const at = words.findIndex(
    ({ word }, index) =>
      index > 0 &&
      /[a-z]{3}ed$/.test(word) &&
      (!notParticiples.has(word) || words[index + 1]?.word === 'with') &&
      !isWhich(words, { id: '', first: index, last: index }, people),
  );
  return at < 0 ? undefined : { id: '', first: at, last: at };
}

/** `X%`: a number still to be filled in. */
function hasBlank(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, at) => word === '%' || (word === 'x' && tokens[at + 1]?.word === '%'));
}
