import { organisations } from '../knowledge/populations.ts';
import { digital } from '../knowledge/vanity.ts';
import { firstHit, type Hit } from '../words/lexicon.ts';
import { singular, type Token, wordAt } from '../words/text.ts';
import { isMeasuredShare } from './claim-words.ts';
import { type Decision, no, settled, yes } from './decisions.ts';
import type { Numbers } from './numbers.ts';
import type { Population, Quantity } from './statement.ts';
import { isOneIn } from './touch-count.ts';
import {
  digitalObject,
  isAboutTouch,
  isByDevice,
  isCareSession,
  isPerThing,
  isWrittenIn,
  numberAhead,
} from './touch-thing.ts';
import {
  isAddressed,
  isAtDesk,
  isBeside,
  isGrownTo,
  isMeasuredThing,
  isNumber,
  isShareThatActs,
  isSoManyMore,
  isTakenUpBy,
  isTotal,
  isTouchesOf,
  isUseOfProduct,
  isVerb,
} from './vanity-around.ts';

const held = /^(?:attend|hold|run|lead|give|join|deliver|teach)(?:s|ed)?$|^(?:held|led|given|taught)$/;

/** A phrase of use or volume, and what the sentence says around it. */
export interface Count extends Pick<Numbers, 'target' | 'baseline' | 'direction'> {
  readonly tokens: readonly Token[];
  readonly hit: Hit;
  readonly population: Population;
}

/** Log-ins and reach always count; usage and volume only as an amount that should grow, with nobody named. */
export function isCounted(count: Count): boolean {
  return settled(counts, count)?.answer ?? false;
}

/** Is it counted as success? The first decision that has an answer settles it; where none has, it is not. */
export const counts: readonly Decision<Count>[] = [
  // Launches are counted.
  no(
    'Booking app launch in 3 counties',
    ({ tokens, hit }) =>
      hit.id === 'login' && [hit.first, hit.last].some((at) => tokens[at]?.word === 'launch'),
  ),
  // What it is, not how often.
  no(
    'Go live with the new sign-in for 30% of members',
    ({ tokens, hit }) => hit.id === 'login' && tokens[hit.first - 1]?.word === 'new',
  ),
  // An order.
  no(
    'Open the app to check results',
    ({ tokens, hit }) => hit.first === 0 && tokens[0]?.word === 'open' && tokens[hit.last + 1]?.word === 'to',
  ),
  no('Login banner shown on 100% of devices', isAboutOther),
  no('97% of pumps download the drug library', ({ tokens, hit }) => isByDevice(tokens, hit)),
  no('Vaccination sessions per week: 12', ({ tokens, hit }) => isCareSession(tokens, hit)),
  no('Incidents logged in the system up 20%', ({ tokens, hit }) => isWrittenIn(tokens, hit)),
  no(
    'Nurse chats per order up 40%',
    ({ tokens, hit }) => hit.id === 'volume' && isPerThing(tokens, hit.last),
  ),
  no('Revenue per active member up $4', ({ tokens, hit }) => isBeside(tokens, hit)),
  no('1 in 4 outpatient visits by video', ({ tokens, hit }) => hit.id === 'volume' && isOneIn(tokens)),
  // Care that was given.
  no(
    '10,000 video visits completed',
    ({ tokens, hit }) =>
      hit.id === 'volume' &&
      [hit.first - 1, hit.last + 1].some((at) => /^(?:completed|attended|kept)$/.test(wordAt(tokens, at))),
  ),
  // People meet.
  no(
    'Peers run it: 300 sessions started',
    ({ tokens, hit }) =>
      tokens[hit.first]?.key === 'session' && tokens.slice(0, hit.first).some(({ word }) => held.test(word)),
  ),
  // In how many; "log in 5 times a day": how often.
  no(
    'Use of interpreters logged in 95% of visits',
    ({ tokens, hit }) =>
      tokens[hit.last]?.word === 'in' &&
      /^\d/.test(wordAt(tokens, hit.last + 1)) &&
      tokens[hit.last + 2]?.key !== 'time',
  ),
  {
    example: 'Log in 5 times a day',
    says: ({ tokens, hit, target }) =>
      hit.id === 'login' ? target !== undefined || tokens[hit.first]?.key !== 'session' : undefined,
  },
  no(
    '500,000 views of the hygiene film',
    ({ tokens, hit }) =>
      tokens[hit.first]?.key === 'view' && (tokens[hit.first]?.word === 'view' || !firstHit(digital, tokens)),
  ),
  no('Patients get answers in one visit to the site', ({ tokens, hit }) =>
    /^(?:one|single)$/.test(wordAt(tokens, hit.first - 1)),
  ),
  no('Use of adverse-event registration: 60%', ({ tokens, hit, target }) => isAtDesk(tokens, hit, target)),
  // Which patients; "who downloaded the app" is how many.
  no(
    'Members who downloaded their letters from 9% to 25%',
    ({ tokens, hit, target }) =>
      /^(?:who|that)$/.test(wordAt(tokens, hit.first - 1)) &&
      target?.unit === '%' &&
      digitalObject(tokens, hit.last + 1) === undefined,
  ),
  no(
    'Launch video visits in 12 clinics',
    (count) => organisations.has(singular(count.target?.unit ?? '')) && !isUnit(count),
  ),
  // An order.
  no(
    'Install 150 bed alarms',
    ({ tokens, hit }) =>
      hit.first === 0 &&
      hit.last === 0 &&
      isVerb(tokens[0]) &&
      /^(?!rate|count|base)[a-z\d]{2}/.test(wordAt(tokens, 1)),
  ),
  no(
    'Active caregivers each week: 60% of those invited',
    ({ tokens, hit, target }) => wordAt(tokens, hit.first) === 'active' && isMeasuredShare(target),
  ),
  // How soon.
  no(
    'Accounts provisioned within one day: 60% → 95%',
    ({ tokens, hit, target }) =>
      hit.id === 'reach' && tokens[hit.last + 1]?.word === 'within' && isMeasuredShare(target),
  ),
  // Of those who should have it.
  no(
    'Portal activation 48% → 65% of patients seen',
    ({ tokens, hit, target }) =>
      hit.id === 'reach' && tokens[hit.last]?.key === 'activation' && isMeasuredShare(target),
  ),
  no(
    '8 in 10 registered users return in the second month',
    ({ tokens, hit, target }) => hit.id === 'reach' && isShareThatActs(tokens, hit, target),
  ),
  no(
    'Send a weekly tip to all subscribers',
    ({ tokens, hit }) => hit.id === 'reach' && isAddressed(tokens, hit),
  ),
  yes('Page views up 20%', ({ hit }) => hit.id === 'reach'),
  {
    example: 'Portal messages',
    says: ({ tokens, hit, target }) => (target ? undefined : hit.id === 'volume' && isNumbered(tokens, hit)),
  },
  {
    example: 'App uptake +15%',
    says: (count) => (count.hit.id === 'usage' ? isUsageAsSuccess(count) : undefined),
  },
  no(
    'Virtual visits to 20% of total',
    ({ tokens, target }) =>
      !isAmountOf(target) ||
      (/^(?:day|hour|minute|second)s?$/.test(target?.unit ?? '') && !isRate(tokens, target)),
  ),
  yes('50,000 symptom checks run', (count) => isUnitAhead(count)),
  yes('Triple the number of bot chats', ({ tokens, hit }) => isNumberOf(tokens, hit)),
  yes(
    '20% more video consultations',
    ({ tokens, hit, target }) => target !== undefined && isSoManyMore(tokens, hit, target),
  ),
  yes(
    'Telehealth visits to 1,500 a month',
    ({ tokens, hit, target }) => target !== undefined && isGrownTo(tokens, hit, target),
  ),
  yes(
    'Model calls served: 2 million a month',
    ({ tokens, hit, target }) => target !== undefined && isTotal(tokens, hit, target),
  ),
  yes(
    'Chats per nurse up 40%',
    ({ tokens, hit, target, baseline, direction }) =>
      hit.first <= 3 &&
      !isMeasuredThing(
        tokens,
        hit,
        baseline !== undefined || target?.relative === true || direction === 'increase',
      ),
  ),
];

/** "Log-ins with the national identity" are counted, whatever stands about them. */
function isAboutOther({ tokens, hit }: Count): boolean {
  const keyed =
    hit.id === 'login' && tokens[hit.last + 1]?.word === 'with' && /^log/.test(tokens[hit.first]?.key ?? '');
  return (hit.id === 'login' || hit.id === 'reach') && !keyed && isAboutTouch(tokens, hit);
}

function isUnit({ tokens, hit, target }: Count): boolean {
  return tokens[hit.last]?.word === target?.unit;
}

/** Without a goal, only what is a count by its own words. */
function isNumbered(tokens: readonly Token[], { first }: Hit): boolean {
  const number = numberAhead(tokens);
  return number !== undefined && first < number + 4;
}

function isUsageAsSuccess({ tokens, hit, target, population }: Count): boolean {
  return (
    target !== undefined &&
    isUseOfProduct(tokens, hit) &&
    (target.relative || isTouchesOf(tokens, hit, target) || isTakenUpBy(tokens, hit, target)) &&
    target.unit !== 'points' &&
    (population.kind === 'implicit' || population.kind === 'none')
  );
}

/** So many, or so much more: no share, and no "4 of 5". */
function isAmountOf(target: Quantity | undefined): boolean {
  return (
    target !== undefined &&
    (target.relative || (target.unit !== '%' && !/^of |^\/\d/.test(target.unit ?? '')))
  );
}

/** "6 a day": how many, and not how long. */
function isRate(tokens: readonly Token[], target: Quantity | undefined): boolean {
  const at = tokens.findIndex(({ start }) => start === target?.span.start);
  return tokens.slice(at + 1, at + 3).some(({ word }) => /^(?:an?|per|each|every)$/.test(word));
}

function isUnitAhead(count: Count): boolean {
  const { tokens, hit, target } = count;
  return (
    hit.first < 5 &&
    (isUnit(count) ||
      tokens[hit.first]?.word === target?.unit ||
      tokens[hit.first - 1]?.start === target?.span.start)
  );
}

function isNumberOf(tokens: readonly Token[], { first }: Hit): boolean {
  return (
    isNumber(tokens[0]) ||
    tokens
      .slice(Math.max(0, first - 4), first)
      .some((token, at, near) => isNumber(near[at - 1]) && token.word === 'of')
  );
}
