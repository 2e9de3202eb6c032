import type { Span } from '../document/span.ts';
import { people, security } from '../knowledge/populations.ts';
import { credentials, digital, given, measures, opening } from '../knowledge/vanity.ts';
import { firstHit, type Hit, hits, spanOf } from '../words/lexicon.ts';
import { type Reading, singular, type Token, wordAt } from '../words/text.ts';
import { bareTouch } from './bare-touch.ts';
import { isNegated } from './negation.ts';
import type { Numbers } from './numbers.ts';
import { otherUse } from './other-use.ts';
import type { Population } from './statement.ts';
import { accountMade, flowing, leafedThrough, seatsHeld, timeSpent, touched, waitingFor } from './touch.ts';
import {
  appHeld,
  attended,
  counted,
  gathered,
  headsOn,
  MANY,
  moreSeen,
  registered,
  toldTo,
} from './touch-count.ts';
import { isAmount, isCareSession, NEAR } from './touch-thing.ts';
import { isAboutTraining, trainingAsSuccess } from './training.ts';
import { useWanted } from './use-wanted.ts';
import { countsMoney } from './vanity-around.ts';
import { isCounted } from './vanity-count.ts';

export interface Vanity {
  readonly vanity?: Span;
  readonly login?: Span;
  /** The measure is use itself, whose it is being another question. */
  readonly usage?: Span;
  /** The measure is training finished. */
  readonly training?: Span;
}

/** Is use, reach, volume or training the success? Fewer log-ins, log-in time and access control are not meant. */
export function readVanity(reading: Reading, numbers: Numbers, population: Population): Vanity {
  if (countsMoney(reading.tokens)) return {};
  const found = vanityOf(reading, numbers, population);
  const came = consequenceOf(reading.tokens);
  return came && found.vanity && found.vanity.start < came.start ? {} : found;
}

/** Are there words that say in what other way a count is meant? Then rules alone decide. */
export function isMeantOtherwise({ tokens }: Reading): boolean {
  return (
    consequenceOf(tokens) !== undefined ||
    countsMoney(tokens) ||
    otherUse(tokens).size > 0 ||
    firstHit(security, tokens) !== undefined ||
    isAboutTraining(tokens) ||
    hits(measures, tokens).some((hit) => isNegated(tokens, hit)) ||
    tokens.some(({ word }, at) => opening.has(singular(word)) && isFrom(tokens, at)) ||
    tokens.some(({ key }, at) => key === 'session' && isCareSession(tokens, { id: '', first: at, last: at }))
  );
}

/** "10,000 downloads, of which 60% lead to a booked dose", "click-throughs resulting in 900 more mammograms": what came of it is asked. */
function consequenceOf(tokens: readonly Token[]): Token | undefined {
  return tokens.find(({ word }, at) => {
    const next = wordAt(tokens, at + 1);
    if (word === 'of') return /^wh(?:ich|om)$/.test(next);
    if (/^(?:leads?|leading|led)$/.test(word)) return next === 'to';
    if (next !== 'in') return false;
    return /^result(?:ing|ed)$/.test(word) || (/^end(?:s|ed|ing)?$/.test(word) && isSaidOf(tokens[at - 1]));
  });
}

/** "60% end in …", "downloads that end in …", but not "at year end in …". */
function isSaidOf(before: Token | undefined): boolean {
  return before !== undefined && (/^(?:%|that|which|who)$/.test(before.word) || before.word !== before.key);
}

/** "Adjust the plan from the trend view": where somebody does something. */
function isFrom(tokens: readonly Token[], at: number): boolean {
  const article = tokens.slice(0, at).findLastIndex(({ word }) => /^(?:the|an?|our)$/.test(word));
  return article >= at - 3 && wordAt(tokens, article - 1) === 'from';
}

function vanityOf(reading: Reading, numbers: Numbers, population: Population): Vanity {
  const { tokens } = reading;
  const covered = otherUse(tokens);
  const growing = numbers.direction !== 'decrease' && numbers.direction !== 'maintain';
  const secured =
    firstHit(security, tokens) !== undefined ||
    tokens.some(({ word }) => word === 'restricted' || word === 'blocked');
  if (growing && !secured)
    for (const hit of hits(measures, tokens, covered)) {
      if (isNegated(tokens, hit) || !isCounted({ ...numbers, tokens, hit, population })) continue;
      const span = spanOf(tokens, hit);
      return { vanity: span, ...((hit.id === 'login' || hit.id === 'usage') && { [hit.id]: span }) };
    }
  const entered = growing ? registersPeople(tokens, numbers) : undefined;
  if (entered) return { vanity: spanOf(tokens, entered) };
  const opened =
    growing && !secured && numbers.target?.unit === 'times'
      ? tokens.find(
          ({ word }, at) =>
            (opening.has(singular(word)) && !isFrom(tokens, at)) ||
            (word === 'used' && (numbers.target?.value ?? 0) >= MANY),
        )
      : undefined;
  if (opened) {
    const span = { start: opened.start, end: opened.end };
    return { vanity: span, login: span };
  }
  const trained = trainingAsSuccess(tokens, population, numbers.target?.value === 100);
  if (trained) {
    const training = spanOf(tokens, trained);
    return { vanity: training, training };
  }
  const touch =
    growing && !secured
      ? (bareTouch(tokens) ??
        counted(tokens, numbers.target) ??
        gathered(tokens, numbers.target) ??
        registered(tokens, numbers.target) ??
        flowing(tokens, numbers.target) ??
        accountMade(tokens, population) ??
        seatsHeld(tokens, numbers.target) ??
        headsOn(tokens, numbers.target, population) ??
        appHeld(tokens, population) ??
        attended(tokens, numbers.target, population) ??
        moreSeen(tokens, numbers.target) ??
        toldTo(tokens, numbers.target) ??
        timeSpent(tokens, numbers.target) ??
        waitingFor(tokens, numbers.target, population) ??
        leafedThrough(tokens, numbers) ??
        useWanted(tokens, numbers.target, population) ??
        touched(tokens, population))
      : undefined;
  if (touch && !isNegated(tokens, touch)) {
    const span = spanOf(tokens, touch);
    return touch.id === 'login' ? { vanity: span, login: span } : { vanity: span };
  }
  const access = growing
    ? (handedCredentials(tokens, numbers, population) ?? (secured ? undefined : accessCount(tokens, numbers)))
    : undefined;
  return access ? { vanity: spanOf(tokens, access) } : {};
}

/** "Register one million citizens", "activate 15,000 accounts". */
function registersPeople(tokens: readonly Token[], { target }: Numbers): Hit | undefined {
  const verb = wordAt(tokens, 0);
  if (target !== undefined && /^(?:activate|create|open)$/.test(verb))
    return tokens.slice(1, 6).some(({ word }) => word === 'accounts')
      ? { id: 'reach', first: 0, last: 0 }
      : undefined;
  // "Sign 300,000 members up".
  const up = verb === 'sign' && tokens.slice(2, 6).findIndex(({ word }) => word === 'up');
  if (typeof up === 'number' && up >= 0 && target !== undefined && tokens.some(({ key }) => people.has(key)))
    return { id: 'reach', first: 0, last: up + 2 };
  if ((verb !== 'register' && verb !== 'registering') || target?.unit === undefined || target.unit === '%')
    return undefined;
  // "Register 12 branches as vaccination sites": a step of the house.
  const end = tokens.findIndex(({ word }, at) => at > 1 && /^(?:as|with|for)$/.test(word));
  const whom = end < 0 ? tokens : tokens.slice(0, end);
  return whom.some(({ key }) => people.has(key)) ? { id: 'reach', first: 0, last: 0 } : undefined;
}

/** "400 nurses given log-ins", "3,000 carers with app credentials"; not "given credentials within 2 hours", "given access to a dietitian". */
function handedCredentials(
  tokens: readonly Token[],
  { target }: Numbers,
  { kind }: Population,
): Hit | undefined {
  if (!isAmount(target) || target.relative || kind === 'none' || kind === 'implicit') return undefined;
  if (/^(?:day|hour|minute|second|week)s?$/.test(target.unit ?? '')) return undefined;
  const key = hits(credentials, tokens)[0];
  const verb = hits(given, tokens)[0] ?? (key && holding(tokens, key));
  if (!verb || !key || Math.abs(key.first - verb.first) > NEAR) return undefined;
  // "A password manager".
  if (!/^(?:|[^a-z].*|to|for|on|in|at|by|granted|given|issued|this)$/.test(wordAt(tokens, key.last + 1)))
    return undefined;
  // Access to care is no key.
  if (/^(?:access|seat|licen[cs]e)$/.test(wordAt(tokens, key.first)) && !firstHit(digital, tokens))
    return undefined;
  return { id: 'reach', first: Math.min(key.first, verb.first), last: Math.max(key.last, verb.last) };
}

/** "With portal log-ins"; "with wound-care credentials" says what somebody can do. */
function holding(tokens: readonly Token[], key: Hit): Hit | undefined {
  const at = tokens.findLastIndex(
    ({ word }, index) => index < key.first && /^(?:with|have|hold)$/.test(word),
  );
  const ofProduct = at > 0 && firstHit(digital, tokens.slice(at + 1, key.first)) !== undefined;
  return ofProduct ? { id: '', first: at, last: at } : undefined;
}

/** "Members with messaging access: 300 to 900": handing out access is not use. */
function accessCount(tokens: readonly Token[], { target, baseline }: Numbers): Hit | undefined {
  const at = tokens.findIndex((token) => token.key === 'access');
  if (at < 2 || !baseline || !target || target.unit !== undefined) return undefined;
  const held = tokens
    .slice(0, at)
    .some(({ word }) => ['with', 'have', 'having', 'given', 'granted'].includes(word));
  return held ? { id: 'reach', first: at, last: at } : undefined;
}
