import {
  care,
  into,
  loads,
  nouns,
  products,
  services,
  sites,
  strict,
  venues,
  whole,
  wide,
} from '../knowledge/launch.ts';
import { firstHit, type Hit, hitAt } from '../words/lexicon.ts';
import { type Reading, type Token, wordAt } from '../words/text.ts';
import { type Decision, no, yes } from './decisions.ts';
import { isMonth } from './label.ts';
import { isFromFew } from './launch-clause.ts';
import { isFreed, isLengthened, isLonger, isOccasion, isToWhoeverNeedsIt } from './launch-daily.ts';
import { isWidened } from './launch-market.ts';
import { isToShare } from './launch-named.ts';
import {
  beforeMeans,
  isAmountAt,
  isCount,
  isPaper,
  isPeople,
  isPlaceName,
  isService,
  objectOf,
} from './launch-object.ts';
import {
  endsInSoftware,
  isAtTwo,
  isBeyond,
  isFarFlung,
  isOpenedTo,
  isToRegion,
  isVersion,
} from './launch-reach.ts';
import { isPartOfName } from './launch-state-words.ts';
import { byOwnRule, isForWhole } from './launch-verb.ts';
import {
  isForAll,
  isForHomes,
  isForMany,
  isHandedOut,
  isMarket,
  isReleasedTo,
  isSwitchedOn,
} from './launch-whom.ts';
import { readStates } from './states.ts';

/** An order, and what decisions ask of it. What only some of them need is worked out when it is asked for. */
export class Order {
  readonly tokens: readonly Token[];
  readonly word: string;
  /** What stands behind the verb. */
  readonly rest: readonly Token[];
  #thing?: readonly Token[];
  #object?: readonly Token[];
  #placed?: boolean;

  constructor(
    readonly reading: Reading,
    readonly at: number,
    readonly kind: 'objective' | 'key-result',
    readonly hit: Hit,
    /** The word that a verb in two parts ends with: "bring ... online". */
    readonly particle: string | undefined,
  ) {
    this.tokens = reading.tokens;
    this.word = wordAt(this.tokens, at);
    this.rest = this.tokens.slice(hit.last + 1);
  }

  /** The thing behind the verb. */
  get thing(): readonly Token[] {
    return (this.#thing ??= launched(this.tokens, this.hit));
  }

  /** All words before a place or people. */
  get object(): readonly Token[] {
    return (this.#object ??= objectOf(this.rest));
  }

  /** A place, people or a channel is named. */
  get placed(): boolean {
    const { rest } = this;
    return (this.#placed ??= rest.some(
      (token, index) => index > 0 && (into.has(token.word) || isBeyond(rest, index)),
    ));
  }
}

/** Is it a launch? The first decision that has an answer settles it; where none has, it is none. */
export const orders: readonly Decision<Order>[] = [
  no('Roll out the hand-hygiene policy', ({ thing }) => isPaper(thing)),
  no('Rollout costs in all theatres', ({ tokens, hit }) => isPartOfName(tokens, hit)),
  no('Deploy 40 agency nurses', ({ thing }) => isPeople(thing)),
  no(
    'Scale back needless tests',
    ({ word, rest }) => word === 'scale' && /^(?:back|down)$/.test(wordAt(rest, 0)),
  ),
  no('Begin every visit with a hello', ({ object }) => isOccasion(object)),
  no('Release beds without a rush at the hub', ({ word, object }) => word === 'release' && isFreed(object)),
  no(
    'Extend visits for frail patients',
    ({ word, object, rest }) => word === 'extend' && isLengthened(object, rest),
  ),
  no(
    'Take blood tests to the patient',
    ({ particle, rest }) => particle === 'to' && isToWhoeverNeedsIt(rest),
  ),
  {
    example: 'Get the triage bot live in two EDs',
    says: ({ word, particle, thing }) =>
      particle === 'live' || particle === 'online'
        ? word !== 'bring' || isService(thing.filter(({ word }) => word !== particle))
        : undefined,
  },
  {
    example: 'Take teledermatology national',
    says: ({ particle, thing }) => (particle === 'national' ? isService(thing) : undefined),
  },
  {
    example: 'Move the pilot to production at 3 clinics',
    says: ({ tokens, at, particle }) => byOwnRule(tokens, at, particle),
  },
  no('Rollout: all sites with a trained nurse', ({ rest }) => rest[0]?.word === ':'),
  no(
    'Deploy on time: 8 of 12',
    ({ word, rest }) => nouns.has(word) && rest.some(({ word }, at) => word === ':' && isCount(rest[at + 1])),
  ),
  no(
    'Ship insulin kits to homes within 2 days',
    ({ word, rest }) =>
      /^(?:ship|release)$/.test(word) &&
      has(rest, /^(?:within|daily|hourly|twice|morning|overnight|hours?|minutes?)$/),
  ),
  yes(
    'Release firmware 3.1 to 100% of pumps',
    ({ word, rest }) => /^(?:release|ship)$/.test(word) && isVersion(rest),
  ),
  no('Grow visits to the hub by a fifth', ({ word, rest }) => word === 'grow' && has(rest, /^by$/)),
  no('Extend the first visit by 5 minutes', ({ word, rest }) => word === 'extend' && isLonger(rest)),
  no(
    'Enable access for auditors',
    ({ word, rest }) => word === 'enable' && has(rest.slice(0, 5), /^access$/),
  ),
  no(
    'Pilot sites above 85%',
    ({ word, rest }) =>
      word === 'pilot' &&
      /^(?:site|ward|user|hospital|clinic|practice|phase|group)$/.test(rest[0]?.key ?? ''),
  ),
  no(
    'Trial visits in 3 homes',
    ({ word, rest }) => word === 'trial' && !/^(?:an?|the|our)$/.test(wordAt(rest, 0)),
  ),
  no('Offer the best care in the state', ({ rest }) =>
    has(rest.slice(0, 3), /^(?:best|better|great|excellent|outstanding|safer?|finest)$/),
  ),
  no(
    'Offer telehealth that patients like in 12 counties',
    ({ word, rest }) => /^(?:offer|provide|introduce|start)$/.test(word) && has(rest.slice(0, 3), /^that$/),
  ),
  yes('Open the portal to teenagers', ({ word, rest }) => word === 'open' && isOpenedTo(rest)),
  yes(
    'Release to 10% of nurses, then to everyone',
    ({ word, rest }) => /^(?:release|rollout|roll|ship|open)$/.test(word) && isToShare(rest),
  ),
  no('Offer telehealth within 24 hours in 12 counties', ({ word, rest }) => care.has(word) && isTimely(rest)),
  no(
    'Extend clinic hours to 8 pm',
    ({ rest }) => !isFromFew(rest) && rest.some(({ word }, at) => word === 'to' && isAmountAt(rest, at + 1)),
  ),
  yes('Expand nationwide', ({ rest }) => wide.has(wordAt(rest, 0))),
  yes(
    'Expand to 400 devices',
    ({ word, rest }) =>
      rest[0]?.word === 'to' &&
      /\d$/.test(wordAt(rest, 1)) &&
      // "Scale to 1,000 connected machines": what it can bear.
      !(word === 'scale' && firstHit(loads, rest)),
  ),
  {
    example: 'Bring the coach into every living room',
    says: ({ word, particle, reading, at }) =>
      particle === 'into' && word === 'bring' ? isFarFlung(reading, at) : undefined,
  },
  yes('Offer dietitian calls in Texas', ({ reading }) => readStates(reading).length > 0),
  {
    example: 'Set up two infusion centres',
    says: ({ word, object }) =>
      /^(?:open|enter|establish|set)$/.test(word) ? isOpened(word, object) : undefined,
  },
  // Whatever it is, it becomes available to somebody.
  yes(
    'Roll out dictation to all consultants',
    ({ placed, tokens, at, rest }) => placed && tokens[at]?.key === 'roll' && rest[0]?.word !== 'of',
  ),
  yes(
    'Ship to the EU in Q2',
    ({ word, reading, rest }) => /^(?:expand|extend|ship|roll|grow)$/.test(word) && isToRegion(reading, rest),
  ),
  yes('Extend early mobility to every ICU', ({ word, rest }) => isWidened(word, rest)),
  yes(
    'Activate self check-in at 9 clinics',
    ({ word, rest }) =>
      /^(?:switch|turn|activate|ship)$/.test(word) && rest.some((_, index) => isForMany(rest, index)),
  ),
  yes(
    'Switch on e-referrals in June',
    ({ word, rest }) => /^(?:switch|turn)$/.test(word) && isSwitchedOn(rest),
  ),
  yes(
    'Deploy 1,200 tablets to community nurses',
    ({ word, rest }) => /^(?:deploy|ship)$/.test(word) && isHandedOut(rest),
  ),
  yes(
    'Deploy 300 home thermometers by May',
    ({ word, rest }) => /^(?:deploy|ship)$/.test(word) && isForHomes(rest),
  ),
  yes('Release the sandbox to all developers', ({ word, rest }) => word === 'release' && isReleasedTo(rest)),
  yes(
    'Ship badges to everyone',
    ({ word, rest }) => word === 'ship' && rest.some((_, index) => isForAll(rest, index)),
  ),
  yes(
    'Expand dermatology to Leeds',
    ({ placed, reading, rest }) =>
      placed &&
      rest.some((token, index) => into.has(wordAt(rest, index - 1)) && isPlaceName(reading.text, token)),
  ),
  yes(
    'Introduce bedside checks at the Leeds and Hull hospitals',
    ({ placed, reading, rest }) => placed && rest.some((_, index) => isAtTwo(reading.text, rest, index)),
  ),
  yes('Release the Android app', isReleasedWhole),
  yes(
    'Bring the closed-loop pump to US patients',
    ({ particle, rest }) => particle === 'to' && isMarket(rest),
  ),
  yes('Introduce telemedicine to cut follow-ups', ({ tokens, at, object }) => isForWhole(tokens, at, object)),
  yes(
    'Pilot the virtual ward at two hospitals',
    (order) => (order.placed || order.kind === 'objective') && isOfProduct(order),
  ),
];

function has(tokens: readonly Token[], words: RegExp): boolean {
  return tokens.some(({ word }) => words.test(word));
}

/** "Release the Android app", "ship the app in March": the whole of it, to everybody. */
function isReleasedWhole({ word, rest, object, placed }: Order): boolean {
  const last = object.at(-1)?.word ?? '';
  const dated = rest.some(({ word }, index) => word === 'in' && isMonth(wordAt(rest, index + 1)));
  const unplaced = !placed && (word === 'release' || /^(?:version|edition|mode)$/.test(last));
  return (dated || unplaced) && /^(?:release|ship)$/.test(word) && object.length < 5 && whole.has(last);
}

/** "Pilot the bedside tablet on two wards": so few things are tried first. */
function isOfProduct({ word, tokens, at, particle, rest, object }: Order): boolean {
  const itself = hitAt(strict, tokens, at) || particle === 'to' || rest[0]?.word === 'of';
  const scope = itself || object.length > 0 ? object : beforeMeans(rest);
  const list = /^(?:pilot|trial)$/.test(word) ? services : products;
  return isService(scope, list) || (list === services && endsInSoftware(scope));
}

/** "Within 24 hours", "to 100% of patients"; what else is asked for, "no-shows under 8%", is another clause. */
function isTimely(rest: readonly Token[]): boolean {
  return rest.some(({ word }, at) => {
    const soon = word === 'within' && (isCount(rest[at + 1]) || /^an?$/.test(wordAt(rest, at + 1)));
    if (word !== '%' && !soon) return false;
    const comma = rest.findLastIndex(({ word }, before) => before < at && /^[,;]$/.test(word));
    return comma < 0 || /^(?:to|for|in|within|with|at|of)$/.test(wordAt(rest, comma + 1));
  });
}

/** "Open a branch", "set up two infusion centres"; not "set up a clinic review". */
function isOpened(verb: string, object: readonly Token[]): boolean {
  // "Open the window of every ward".
  const of = object.findIndex(({ word }) => word === 'of');
  if (verb === 'open' || verb === 'enter')
    return firstHit(venues, of < 0 ? object : object.slice(0, of)) !== undefined;
  return sites.has(object.at(-1)?.key ?? '');
}

/** The thing behind the verb, "the app" in "launch the app with a course". */
export function launched(tokens: readonly Token[], { last }: Hit): readonly Token[] {
  return objectOf(tokens.slice(last + 1, last + 7));
}
