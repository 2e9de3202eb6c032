import { scaleWords as scales } from '../knowledge/numbers.ts';
import { made, milestones, progressMade as progress, voluntary } from '../knowledge/output.ts';
import { firstHit, type Hit, hitAt, hits } from '../words/lexicon.ts';
import { keyAt, type Reading, wordAt } from '../words/text.ts';
import { type Decision, no, settled, yes } from './decisions.ts';
import {
  isAttribute,
  isFlow,
  isHyphenated,
  isInBrackets,
  isMeeting,
  isNear,
  isQualified,
  isSystem,
  isTakenBack,
  isWorded,
  subjectOf,
} from './done-words.ts';
import { isRecurring, isSoon } from './recurring.ts';
import type { Quantity } from './statement.ts';
import { type Clause, isOutcome, isShare, isTime } from './work-verb.ts';

/** A clause with a number, in which something is said to be done. */
export interface DoneClause extends Clause {
  readonly plain: string;
  readonly target: Quantity;
  /** What is said to be done to its subject. */
  readonly state: Hit;
}

/** "40 pumps configured", "All machines fitted with sensors": what was done, to a number of things. */
export function doneState(reading: Reading, clause: Clause): Hit | undefined {
  const done = doneClause(reading, clause);
  return done && settled(doneTurns, done)?.answer ? done.state : undefined;
}

/** Undefined where nothing is said to be done, where no number says how much of it, or where it is use. */
export function doneClause({ plain }: Reading, clause: Clause): DoneClause | undefined {
  const { tokens, start, numbers, use } = clause;
  if (!numbers.target || use) return undefined;
  const state = hits(made, tokens.slice(start))
    .map((hit) => ({ ...hit, first: hit.first + start, last: hit.last + start }))
    .find(
      (hit) =>
        hit.first > start &&
        !isAttribute(tokens, hit) &&
        !isHyphenated(plain, tokens, hit) &&
        !isInBrackets(tokens, hit.first),
    );
  return state && { ...clause, plain, target: numbers.target, state };
}

const care = /^(?:visit|consultation|consult|appointment|encounter)$/;
const decided = /^(?:signed|approved|agreed|ratified|endorsed|accepted)$/;

/** Is what was done the measure of the key result? The first decision that has an answer settles it. */
export const doneTurns: readonly Decision<DoneClause>[] = [
  // It is measured; "12 of 20 legacy systems retired, from 5" is so many more.
  no(
    'Staff onboarded: 40% to 90%',
    ({ numbers, tokens, state, target }) =>
      numbers.baseline !== undefined &&
      !(hitAt(progress, tokens, state.first) && !target.relative && !isShare(target) && !isTime(target)),
  ),
  // What the labs did; "audits finished: 12 of 12" is work.
  no(
    'Labs connected: 3 of 8',
    ({ tokens, state, target: { unit } }) =>
      wordAt(tokens, state.last + 1) === ':' &&
      unit !== undefined &&
      !(unit.startsWith('of ') && !hitAt(voluntary, tokens, state.first)),
  ),
  // Its number is only spoken of.
  yes("Slogan 'halves your risk' taken off the site", ({ tokens, state }) => isTakenBack(tokens, state)),
  yes('All 12 moves behind us', ({ tokens, state }) => wordAt(tokens, state.first) === 'behind'),
  no(
    '400 caregivers enrolled',
    ({ people, tokens, state }) =>
      people !== undefined &&
      hitAt(voluntary, tokens, state.first) !== undefined &&
      !firstHit(milestones, tokens),
  ),
  no(
    'Survey score of 4 published',
    ({ tokens, start }) => firstHit(scales, tokens.slice(start, start + 3)) !== undefined,
  ),
  no('12 user stories delivered per sprint', ({ tokens, state }) => wordAt(tokens, state.last + 1) === 'per'),
  no('Bladder scanner in use at 25 hospitals', ({ tokens, state }) => wordAt(tokens, state.last) === 'use'),
  // Care that was given.
  no(
    '10,000 visits completed',
    ({ tokens, state }) =>
      care.test(keyAt(tokens, state.first - 1)) && /^(?:completed|held)$/.test(wordAt(tokens, state.first)),
  ),
  // What a system does each time.
  no(
    'All 40 attacks blocked by the gateway',
    ({ tokens, state }) => wordAt(tokens, state.last + 1) === 'by' && isSystem(tokens.slice(state.last + 2)),
  ),
  // How many do it, not that it was done; a decision is made once.
  no(
    'Summaries sent by 18 of 20 hospitals',
    ({ tokens, state, target }) =>
      !decided.test(wordAt(tokens, state.first)) &&
      wordAt(tokens, state.last + 1) === 'by' &&
      isNear(tokens, state.last + 2, target.span),
  ),
  no('Contacts traced in all 30 cases', ({ tokens }) =>
    tokens.some(({ key }, at) => key === 'case' && /^(?:all|every|\d+)$/.test(wordAt(tokens, at - 1))),
  ),
  no(
    'Stocks held at 12 packs',
    ({ tokens, start, state, target }) =>
      /^(?:held|kept|maintained)$/.test(wordAt(tokens, state.last)) &&
      wordAt(tokens, state.last + 1) !== ':' &&
      !isMeeting(subjectOf(tokens, start, state), wordAt(tokens, state.last + 1), target) &&
      target.span.start > (tokens[state.last]?.start ?? 0),
  ),
  // How soon it is done.
  no(
    'Letters sent in 5 days',
    ({ tokens, start, state, target }) =>
      (isTime(target) || isSoon(tokens, state.last + 1)) &&
      !/^(?:all|every|both|the|\d.*)$/.test(wordAt(tokens, 0)) &&
      subjectOf(tokens, start, state).some(({ word, key }) => word !== key),
  ),
  no('40 care plans updated daily', ({ tokens, state }) => isRecurring(tokens, state.last + 1)),
  // What is read, and no claim that is taken back.
  no('Records pulled from four registries', ({ tokens, state }) => isFlow(tokens, state)),
  yes(
    '80% of the wards migrated',
    ({ tokens, state, target }) =>
      isShare(target) &&
      hitAt(progress, tokens, state.first) !== undefined &&
      !isSoon(tokens, state.last + 1),
  ),
  // How early.
  no(
    'Rota published 8 weeks ahead',
    ({ tokens, target }) =>
      isTime(target) && tokens.some(({ word }) => /^(?:ahead|advance|early|beforehand)$/.test(word)),
  ),
  no('Reports filed for 95% of deaths', ({ plain, target }) =>
    isOutcome(target, isWorded(plain, target.span)),
  ),
  // How well it was done is the measure.
  no('40 letters sent on time', ({ plain, tokens, state }) => isQualified(plain, tokens[state.last])),
  yes('40 pumps configured', () => true),
];
