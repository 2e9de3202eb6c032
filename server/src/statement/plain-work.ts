import { changes, comparatives, milestones, states } from '../knowledge/output.ts';
import { firstHit, type Hit, hitAt, hits } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import { type Decision, no, settled } from './decisions.ts';
import { namesMeasure } from './measure-name.ts';
import {
  anyParticiple,
  countsMishaps,
  decision,
  hasBlank,
  hasSigned,
  isDeliverable,
  isMeasure,
  isOfHealth,
  isOneOfMany,
  isTurnaround,
  isWhich,
  saidNoMore,
} from './plain-words.ts';
import { isRecurring, isSoon } from './recurring.ts';
import type { Clause } from './work-verb.ts';

/** A clause without any number. */
export interface PlainClause extends Clause {
  /** Its words, up to what happens meanwhile. */
  readonly words: readonly Token[];
  /** What these say to be done or so; token indexes of `words`. */
  readonly state: Hit | undefined;
}

/** Without any number a key result is work or a state of things, unless it speaks of change, of a measure or of what people do. */
export function plainWork(clause: Clause): Hit | undefined {
  const { tokens, start, numbers } = clause;
  if (numbers.target || numbers.baseline || tokens.length - start < 2) return undefined;
  return settled(plainTurns, plainClause(clause))?.answer || undefined;
}

/** @param clause one without numbers. */
export function plainClause(clause: Clause): PlainClause {
  const { tokens, start, people } = clause;
  const words = tokens.slice(start, meanwhile(tokens, start));
  const state =
    hits(states, words).find((hit) => words[hit.first - 1]?.word !== 'go' && !isWhich(words, hit, people)) ??
    anyParticiple(words, people);
  return { ...clause, words, state };
}

/**
 * "Adverse events do not rise while e-prescribing goes live", "(observed use, not training)" tell no work; not "updated after each
 * fall", which is again and again.
 */
function meanwhile(tokens: readonly Token[], start: number): number | undefined {
  const at = tokens.findIndex(
    ({ word }, index) =>
      index > start &&
      (/^(?:while|when|after|until|once)$/.test(word) || (word === '(' && closesAtEnd(tokens, index))) &&
      !/^(?:each|every)$/.test(wordAt(tokens, index + 1)),
  );
  return at < 0 ? undefined : at;
}

function closesAtEnd(tokens: readonly Token[], open: number): boolean {
  const close = tokens.findIndex(({ word }, at) => at > open && word === ')');
  return close < 0 || close === tokens.length - 1;
}

const attained: ReadonlySet<string> = new Set(['achieve', 'attain', 'reach']);
const cared = /^(?:seen|weighed|asked|offered|called|visited|screened)$/;

/** Where the work stands, or false for none: the first decision that has an answer settles it. */
export const plainTurns: readonly Decision<PlainClause, Hit | false>[] = [
  {
    example: 'The quality committee approves the pathway',
    says: ({ tokens, start }) => decision(tokens, start),
  },
  {
    example: 'Stop saying that the mat prevents falls',
    says: ({ tokens, start }) => saidNoMore(tokens, start),
  },
  // As far as it has come.
  no(
    'Each vendor has a signed BAA',
    ({ tokens, start }) => /^(?:each|every)$/.test(wordAt(tokens, start)) && hasSigned(tokens),
  ),
  // But not "Achieve better sleep".
  {
    example: 'Achieve SOC 2',
    says: ({ tokens, start }) =>
      attained.has(wordAt(tokens, start))
        ? behind(firstHit(milestones, tokens.slice(start)), start)
        : undefined,
  },
  no('Fewer needlestick injuries', ({ tokens, start }) => hitAt(changes, tokens, start) !== undefined),
  no('Quality of care', ({ tokens, start }) => isMeasure(tokens, start)),
  no('Set-up cost', ({ tokens, start }) => namesMeasure(tokens, start)),
  no('Wounds heal faster', ({ tokens }) => firstHit(comparatives, tokens) !== undefined),
  no('Beds open on __% of wards', ({ tokens }) => hasBlank(tokens)),
  // What is possible, not what was done.
  no('Members can download their claims', ({ tokens, start }) =>
    tokens.slice(start, start + 4).some(({ word }) => /^can(?:not|'t)?$/.test(word)),
  ),
  // How care is given.
  no(
    'Residents seen every 30 days',
    ({ words, people }) => people !== undefined && words.some(({ word }) => word === 'every'),
  ),
  no('Cancelled operations', ({ words, state, people }) => isOneOfMany(words, state, people)),
  no(
    'Each new mother seen by a midwife',
    ({ words, people }) =>
      people !== undefined && wordAt(words, 0) === 'each' && words.some(({ word }) => cared.test(word)),
  ),
  // What people do, not what the team has done.
  no(
    'Nurses open the board',
    ({ tokens, start, state, people }) =>
      people !== undefined && people.start <= (tokens[start + 1]?.start ?? 0) && !state,
  ),
  no('Board updated daily', ({ words, state }) => state !== undefined && isRecurring(words, state.last + 1)),
  no('Leaks repaired in a day', ({ words, state }) => state !== undefined && isTurnaround(words, state)),
  no('Update the board every 15 minutes', ({ words, state }) => !state && isRecurring(words, 0)),
  no(
    'Turn bloods around in an hour',
    ({ words, state }) => !state && words.some((_, at) => isSoon(words, at)),
  ),
  { example: 'Access limited by directory roles', says: ({ state, start }) => behind(state, start) },
  { example: 'SOC 2 for the lab', says: ({ words, start }) => behind(firstHit(milestones, words), start) },
  no('Coding errors per chart', ({ words }) => words.some(({ word }) => word === 'per')),
  no('Beds on the ward grow', ({ words }) => firstHit(changes, words) !== undefined),
  no('Hospital quality of care', ({ words }) => words.some((_, at) => isMeasure(words, at))),
  no('Comfort for parents', ({ words, people }) => people !== undefined && !isDeliverable(words)),
  // Something that is measured elsewhere, or a wish.
  no('Falls on the ward', ({ words }) => isOfHealth(words) && !isDeliverable(words)),
  no('Errors in doses', ({ words }) => countsMishaps(words) && !isDeliverable(words)),
  {
    example: 'Consent form in Polish',
    says: ({ tokens, start }) => ({ id: '', first: start, last: tokens.length - 1 }),
  },
];

function behind(hit: Hit | undefined, start: number): Hit | undefined {
  return hit && { id: '', first: hit.first + start, last: hit.last + start };
}
