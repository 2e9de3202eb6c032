import type { Span } from '../document/span.ts';
import populations from '../generated/populations.json';
import data from '../generated/vanity.json';
import { isMeasuredShare } from './claim-effect.ts';
import { coveredBy, firstHit, type Hit, hits, type Lexicon, lexicon, spanOf, wordList } from './lexicon.ts';
import { isNegated } from './negation.ts';
import type { Numbers } from './numbers.ts';
import { otherUse } from './other-use.ts';
import type { Population, Quantity } from './statement.ts';
import { type Reading, singular, type Token } from './text.ts';
import { accountMade, flowing, timeSpent, touched, waitingFor } from './touch.ts';
import { counted, gathered, headsOn, isOneIn, MANY, moreSeen, registered, toldTo } from './touch-count.ts';
import { digital, isAboutTouch } from './touch-thing.ts';
import { required, trainingAsSuccess } from './training.ts';

export interface Vanity {
  readonly vanity?: Span;
  readonly login?: Span;
  /** The measure is use itself, whose it is being another question. */
  readonly usage?: Span;
  /** The measure is training finished; no vanity where the law asks for it. */
  readonly training?: Span;
}

const measures: Lexicon = lexicon({
  login: data.login,
  reach: data.reach,
  usage: data.usage,
  volume: [
    ...data.volume,
    ...data.remote.flatMap((kind) => data.encounters.map((encounter) => `${kind} ${encounter}`)),
  ],
});
const others: Lexicon = wordList([...data.not, ...otherUse]);
const security: Lexicon = wordList(populations.security);
const feelings: Lexicon = wordList(populations.feelings);
const opening: ReadonlySet<string> = new Set(data.opening);
const people: Lexicon = wordList([
  ...populations.words,
  'patient',
  'member',
  'family',
  'veteran',
  'parent',
  'physician',
  'nurse',
]);
const organisations: ReadonlySet<string> = new Set(populations.organisations);

/** Is use, reach, volume or training the success? Fewer log-ins, log-in time and access control are not meant. */
export function readVanity(reading: Reading, numbers: Numbers, population: Population): Vanity {
  const found = vanityOf(reading, numbers, population);
  const came = consequenceOf(reading.tokens);
  return came && found.vanity && found.vanity.start < came.start ? {} : found;
}

/** "10,000 downloads, of which 60% lead to a booked dose", "click-throughs resulting in 900 more mammograms": what came of it is asked. */
function consequenceOf(tokens: readonly Token[]): Token | undefined {
  return tokens.find(({ word }, at) => {
    const next = tokens[at + 1]?.word ?? '';
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

function vanityOf(reading: Reading, numbers: Numbers, population: Population): Vanity {
  const { tokens } = reading;
  const covered = coveredBy(others, tokens);
  const growing = numbers.direction !== 'decrease' && numbers.direction !== 'maintain';
  const secured =
    firstHit(security, tokens) !== undefined ||
    tokens.some(({ word }) => word === 'restricted' || word === 'blocked');
  if (growing && !secured)
    for (const hit of hits(measures, tokens, covered)) {
      if (isNegated(tokens, hit) || !counts(tokens, hit, numbers, population)) continue;
      const span = spanOf(tokens, hit);
      return { vanity: span, ...((hit.id === 'login' || hit.id === 'usage') && { [hit.id]: span }) };
    }
  const entered = growing ? registersPeople(tokens, numbers) : undefined;
  if (entered) return { vanity: spanOf(tokens, entered) };
  const opened =
    growing && !secured && numbers.target?.unit === 'times'
      ? tokens.find(
          ({ word }) => opening.has(word) || (word === 'used' && (numbers.target?.value ?? 0) >= MANY),
        )
      : undefined;
  if (opened) {
    const span = { start: opened.start, end: opened.end };
    return { vanity: span, login: span };
  }
  const trained = trainingAsSuccess(tokens, population, numbers.target?.value === 100);
  if (trained) {
    const training = spanOf(tokens, trained);
    return secured || firstHit(required, tokens) ? { training } : { vanity: training, training };
  }
  const touch =
    growing && !secured
      ? (counted(tokens, numbers.target) ??
        gathered(tokens, numbers.target) ??
        registered(tokens, numbers.target) ??
        flowing(tokens, numbers.target) ??
        accountMade(tokens, population) ??
        headsOn(tokens, numbers.target, population) ??
        moreSeen(tokens, numbers.target) ??
        toldTo(tokens, numbers.target) ??
        timeSpent(tokens, numbers.target) ??
        waitingFor(tokens, numbers.target, population) ??
        touched(tokens, population))
      : undefined;
  if (touch && !isNegated(tokens, touch)) {
    const span = spanOf(tokens, touch);
    return touch.id === 'login' ? { vanity: span, login: span } : { vanity: span };
  }
  const given = growing && !secured ? accessCount(tokens, numbers) : undefined;
  return given ? { vanity: spanOf(tokens, given) } : {};
}

const held = /^(?:attend|hold|run|lead|give|join|deliver|teach)(?:s|ed)?$|^(?:held|led|given|taught)$/;

/** Log-ins and reach always count; usage and volume only as an amount that should grow, with nobody named. */
function counts(
  tokens: readonly Token[],
  hit: Hit,
  { target, baseline, direction }: Numbers,
  population: Population,
): boolean {
  // "Log-ins with the national identity".
  const keyed =
    hit.id === 'login' && tokens[hit.last + 1]?.word === 'with' && /^log/.test(tokens[hit.first]?.key ?? '');
  if ((hit.id === 'login' || hit.id === 'reach') && !keyed && isAboutTouch(tokens, hit)) return false;
  if (isBeside(tokens, hit) || (hit.id === 'volume' && isOneIn(tokens))) return false;
  // "Completed video visits": care that was given.
  const kept = [hit.first - 1, hit.last + 1].some((at) =>
    /^(?:completed|attended|kept)$/.test(tokens[at]?.word ?? ''),
  );
  if (hit.id === 'volume' && kept) return false;
  // "Midwives attend 4 supervision sessions a year": people meet.
  if (tokens[hit.first]?.key === 'session' && tokens.slice(0, hit.first).some(({ word }) => held.test(word)))
    return false;
  // "Logged in 95% of visits": in how many; "log in 5 times a day": how often.
  const isIn = tokens[hit.last]?.word === 'in' && /^\d/.test(tokens[hit.last + 1]?.word ?? '');
  if (isIn && tokens[hit.last + 2]?.key !== 'time') return false;
  if (hit.id === 'login') return target !== undefined || tokens[hit.first]?.key !== 'session';
  // "View of the surgical field".
  const views = tokens[hit.first]?.key === 'view';
  if (views && (tokens[hit.first]?.word === 'view' || !firstHit(digital, tokens))) return false;
  const before = tokens[hit.first - 1]?.word ?? '';
  // "Patients who download their letters": which patients.
  if (isAtDesk(tokens, hit, target)) return false;
  if (/^(?:who|that)$/.test(before) && target?.unit === '%') return false;
  const isUnit = tokens[hit.last]?.word === target?.unit;
  if (organisations.has(singular(target?.unit ?? '')) && !isUnit) return false;
  // "Install 150 bed alarms" is an order.
  if (
    hit.first === 0 &&
    hit.last === 0 &&
    isVerb(tokens[0]) &&
    /^(?!rate|count|base)[a-z\d]{2}/.test(tokens[1]?.word ?? '')
  )
    return false;
  // "Active caregivers: 60% of those invited".
  if (/^active$/.test(tokens[hit.first]?.word ?? '') && isMeasuredShare(target)) return false;
  if (hit.id === 'reach' && (isShareThatActs(tokens, hit, target) || isAddressed(tokens, hit))) return false;
  if (hit.id === 'reach') return true;
  if (!target) return false;
  const amount = target.relative || (target.unit !== '%' && !/^of |^\/\d/.test(target.unit ?? ''));
  if (hit.id === 'usage')
    return (
      target.relative &&
      target.unit !== 'points' &&
      (population.kind === 'implicit' || population.kind === 'none')
    );
  if (!amount || target.unit === 'x%' || /^(?:day|hour|minute|second)s?$/.test(target.unit ?? ''))
    return false;
  const unit =
    isUnit || tokens[hit.first]?.word === target.unit || tokens[hit.first - 1]?.start === target.span.start;
  const numbered = [tokens[0], tokens[hit.first - 2]].some((token) =>
    /^(?:number|volume|count|total)$/.test(token?.key ?? ''),
  );
  return (
    (unit && hit.first < 5) ||
    numbered ||
    isGrownTo(tokens, hit, target) ||
    isTotal(tokens, hit, target) ||
    (hit.first <= 3 &&
      !isMeasuredThing(tokens, hit, baseline !== undefined || target.relative || direction === 'increase'))
  );
}

/** "8 in 10 registered users return": what they do is measured. */
function isShareThatActs(tokens: readonly Token[], { first, last }: Hit, target: Numbers['target']): boolean {
  const ahead = target !== undefined && target.span.end <= (tokens[first]?.start ?? 0);
  const acts = /^(?!of|in|on|by|at|with|via|who|that)[a-z]{3,}$/.test(tokens[last + 1]?.word ?? '');
  return (
    ahead &&
    acts &&
    isMeasuredShare(target) &&
    /^(?:user|account|patient|member)$/.test(tokens[last]?.key ?? '')
  );
}

/** "Send a weekly tip to all subscribers": they are written to. */
function isAddressed(tokens: readonly Token[], { first }: Hit): boolean {
  return /^(?:send|mail|email|text|invite|thank|write)$/.test(tokens[0]?.word ?? '') && first > 1;
}

/** "Video visits to 1,500 a month". */
function isGrownTo(tokens: readonly Token[], { first, last }: Hit, { span }: Quantity): boolean {
  return first < 2 && tokens[last + 1]?.word === 'to' && tokens[last + 2]?.start === span.start;
}

/** "Reminders sent: 2 million". */
function isTotal(tokens: readonly Token[], { last }: Hit, { value = 0, span }: Quantity): boolean {
  return value >= MANY && tokens[last + 1]?.word === ':' && tokens[last + 2]?.start === span.start;
}

/** "Revenue per active user", "satisfaction with the new login": the measure is another. */
function isBeside(tokens: readonly Token[], { first }: Hit): boolean {
  return tokens[first - 1]?.word === 'per' || firstHit(feelings, tokens.slice(0, first)) !== undefined;
}

/** "Registration complete before arrival for 80%": the desk's work; "portal registration" is reach. */
function isAtDesk(tokens: readonly Token[], hit: Hit, target: Numbers['target']): boolean {
  const word = tokens[hit.last]?.word ?? '';
  if (!/^(?:registration|enroll?ment)$/.test(word) || firstHit(digital, tokens)) return false;
  return target?.unit === '%' && !target.relative;
}

/** "Video-visit no-show rate": something else about the visit is measured. */
function isMeasuredThing(tokens: readonly Token[], hit: Hit, moved: boolean): boolean {
  const next = tokens[hit.last + 1]?.word ?? '';
  return (
    !moved ||
    !/^(?:from|to|up|at|:|through|per|a|on|in|of|sent|reach|grow|rise|by|in|\d.*|\+|-|>|via|between|each|double|doubles|doubled|completed|volume|volumes|count|as)$/.test(
      next,
    )
  );
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && token.word === token.key && /^(?:install|view|visit)$/.test(token.word);
}

/** "Register one million citizens", "activate 15,000 accounts". */
function registersPeople(tokens: readonly Token[], { target }: Numbers): Hit | undefined {
  const verb = tokens[0]?.word ?? '';
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
  return tokens.some(({ key }) => people.has(key)) ? { id: 'reach', first: 0, last: 0 } : undefined;
}

/** "Members with messaging access: 300 to 900": handing out access is not use. */
function accessCount(tokens: readonly Token[], { target, baseline }: Numbers): Hit | undefined {
  const at = tokens.findIndex((token) => token.key === 'access');
  if (at < 2 || !baseline || !target || target.unit !== undefined) return undefined;
  const given = tokens
    .slice(0, at)
    .some(({ word }) => ['with', 'have', 'having', 'given', 'granted'].includes(word));
  return given ? { id: 'reach', first: at, last: at } : undefined;
}
