import { feelings, organisations } from '../knowledge/populations.ts';
import { digital, programs } from '../knowledge/vanity.ts';
import { firstHit, type Hit } from '../words/lexicon.ts';
import { singular, type Token, wordAt } from '../words/text.ts';
import { isMeasuredShare } from './claim-words.ts';
import type { Numbers } from './numbers.ts';
import type { Population, Quantity } from './statement.ts';
import { isOneIn, MANY } from './touch-count.ts';
import {
  digitalObject,
  isAboutTouch,
  isByDevice,
  isCareSession,
  isPerThing,
  isWrittenIn,
  numberAhead,
} from './touch-thing.ts';

const held = /^(?:attend|hold|run|lead|give|join|deliver|teach)(?:s|ed)?$|^(?:held|led|given|taught)$/;

/** Log-ins and reach always count; usage and volume only as an amount that should grow, with nobody named. */
export function isCounted(
  tokens: readonly Token[],
  hit: Hit,
  { target, baseline, direction }: Numbers,
  population: Population,
): boolean {
  // "App launch in 3 counties"; launches are counted.
  if (hit.id === 'login' && [hit.first, hit.last].some((at) => tokens[at]?.word === 'launch')) return false;
  // "Go live with the new sign-in": what it is, not how often.
  if (hit.id === 'login' && tokens[hit.first - 1]?.word === 'new') return false;
  // "Open the portal to teenagers" is an order.
  if (hit.first === 0 && tokens[0]?.word === 'open' && tokens[hit.last + 1]?.word === 'to') return false;
  // "Log-ins with the national identity".
  const keyed =
    hit.id === 'login' && tokens[hit.last + 1]?.word === 'with' && /^log/.test(tokens[hit.first]?.key ?? '');
  if ((hit.id === 'login' || hit.id === 'reach') && !keyed && isAboutTouch(tokens, hit)) return false;
  if (isByDevice(tokens, hit) || isCareSession(tokens, hit)) return false;
  if (isWrittenIn(tokens, hit) || (hit.id === 'volume' && isPerThing(tokens, hit.last))) return false;
  if (isBeside(tokens, hit) || (hit.id === 'volume' && isOneIn(tokens))) return false;
  // "Completed video visits": care that was given.
  const kept = [hit.first - 1, hit.last + 1].some((at) =>
    /^(?:completed|attended|kept)$/.test(wordAt(tokens, at)),
  );
  if (hit.id === 'volume' && kept) return false;
  // "Midwives attend 4 supervision sessions a year": people meet.
  if (tokens[hit.first]?.key === 'session' && tokens.slice(0, hit.first).some(({ word }) => held.test(word)))
    return false;
  // "Logged in 95% of visits": in how many; "log in 5 times a day": how often.
  const isIn = tokens[hit.last]?.word === 'in' && /^\d/.test(wordAt(tokens, hit.last + 1));
  if (isIn && tokens[hit.last + 2]?.key !== 'time') return false;
  if (hit.id === 'login') return target !== undefined || tokens[hit.first]?.key !== 'session';
  // "View of the surgical field".
  const views = tokens[hit.first]?.key === 'view';
  if (views && (tokens[hit.first]?.word === 'view' || !firstHit(digital, tokens))) return false;
  const before = wordAt(tokens, hit.first - 1);
  // "Answers in one visit to the site".
  if (/^(?:one|single)$/.test(before)) return false;
  if (isAtDesk(tokens, hit, target)) return false;
  // "Patients who download their letters": which patients; "who downloaded the app" is how many.
  const app = digitalObject(tokens, hit.last + 1) !== undefined;
  if (/^(?:who|that)$/.test(before) && target?.unit === '%' && !app) return false;
  const isUnit = tokens[hit.last]?.word === target?.unit;
  if (organisations.has(singular(target?.unit ?? '')) && !isUnit) return false;
  // "Install 150 bed alarms" is an order.
  if (
    hit.first === 0 &&
    hit.last === 0 &&
    isVerb(tokens[0]) &&
    /^(?!rate|count|base)[a-z\d]{2}/.test(wordAt(tokens, 1))
  )
    return false;
  // "Active caregivers: 60% of those invited".
  if (/^active$/.test(wordAt(tokens, hit.first)) && isMeasuredShare(target)) return false;
  // "Accounts set up within a day of start: 60% → 95%": how soon.
  if (hit.id === 'reach' && tokens[hit.last + 1]?.word === 'within' && isMeasuredShare(target)) return false;
  // "App activation among discharged patients: 40% → 65%": of those who should have it.
  if (hit.id === 'reach' && tokens[hit.last]?.key === 'activation' && isMeasuredShare(target)) return false;
  if (hit.id === 'reach' && (isShareThatActs(tokens, hit, target) || isAddressed(tokens, hit))) return false;
  if (hit.id === 'reach') return true;
  // "Count of messages sent", without a goal.
  if (!target) {
    const number = numberAhead(tokens);
    return hit.id === 'volume' && number !== undefined && hit.first < number + 4;
  }
  const amount = target.relative || (target.unit !== '%' && !/^of |^\/\d/.test(target.unit ?? ''));
  if (hit.id === 'usage')
    return (
      isUseOfProduct(tokens, hit) &&
      (target.relative || isTouchesOf(tokens, hit, target)) &&
      target.unit !== 'points' &&
      (population.kind === 'implicit' || population.kind === 'none')
    );
  if (!amount || /^(?:day|hour|minute|second)s?$/.test(target.unit ?? '')) return false;
  const unit =
    isUnit || tokens[hit.first]?.word === target.unit || tokens[hit.first - 1]?.start === target.span.start;
  const numbered =
    isNumber(tokens[0]) ||
    tokens
      .slice(Math.max(0, hit.first - 4), hit.first)
      .some((token, at, near) => isNumber(near[at - 1]) && token.word === 'of');
  return (
    (unit && hit.first < 5) ||
    numbered ||
    isSoManyMore(tokens, hit, target) ||
    isGrownTo(tokens, hit, target) ||
    isTotal(tokens, hit, target) ||
    (hit.first <= 3 &&
      !isMeasuredThing(tokens, hit, baseline !== undefined || target.relative || direction === 'increase'))
  );
}

/** "20% more video consultations"; not "20% more video visits end without a referral". */
function isSoManyMore(tokens: readonly Token[], { first, last }: Hit, { relative }: Quantity): boolean {
  const ends = /^(?:|[.,;]|by|in|per|an?|via|this|on|than|from|each|every)$/.test(wordAt(tokens, last + 1));
  return relative && ends && tokens[first - 1]?.word === 'more';
}

/** "Use of the learning hub", "engagement with our app"; "use of the lift" is another. */
function isUseOfProduct(tokens: readonly Token[], { first, last }: Hit): boolean {
  const thing = tokens.slice(last, last + 5);
  return (
    !/^(?:use|engagement)$/.test(wordAt(tokens, first)) ||
    [digital, programs].some((list) => firstHit(list, thing))
  );
}

/** "Diary usage: 2,000 sessions". */
function isTouchesOf(tokens: readonly Token[], { last }: Hit, { unit }: Quantity): boolean {
  return (
    tokens[last + 1]?.word === ':' &&
    /^(?:sessions?|visits?|users?|entries|log-?ins?|opens|views|hits)$/.test(unit ?? '')
  );
}

/** "8 in 10 registered users return": what they do is measured. */
function isShareThatActs(tokens: readonly Token[], { first, last }: Hit, target: Numbers['target']): boolean {
  const ahead = target !== undefined && target.span.end <= (tokens[first]?.start ?? 0);
  const acts = /^(?!of|in|on|by|at|with|via|who|that)[a-z]{3,}$/.test(wordAt(tokens, last + 1));
  return (
    ahead &&
    acts &&
    isMeasuredShare(target) &&
    /^(?:user|account|patient|member)$/.test(tokens[last]?.key ?? '')
  );
}

/** "Send a weekly tip to all subscribers": they are written to. */
function isAddressed(tokens: readonly Token[], { first }: Hit): boolean {
  return /^(?:send|mail|email|text|invite|thank|write)$/.test(wordAt(tokens, 0)) && first > 1;
}

/** "Video visits to 1,500 a month". */
function isGrownTo(tokens: readonly Token[], { first, last }: Hit, { span }: Quantity): boolean {
  const grown = /^(?:to|reach|reaches|hit|hits|top|tops|pass|passes|exceed|exceeds)$/;
  return first < 2 && grown.test(wordAt(tokens, last + 1)) && tokens[last + 2]?.start === span.start;
}

function isNumber(token: Token | undefined): boolean {
  return /^(?:number|volume|count|total)$/.test(token?.key ?? '');
}

/** "Reminders sent: 2 million", "alerts delivered to phones: 3 million". */
function isTotal(tokens: readonly Token[], { first, last }: Hit, { value = 0, span }: Quantity): boolean {
  const colon = tokens.findIndex(({ word }, at) => at > last && word === ':');
  return value >= MANY && first < 2 && tokens[colon + 1]?.start === span.start && colon <= last + 3;
}

/** "Revenue per active user", "satisfaction with the new login": the measure is another. */
function isBeside(tokens: readonly Token[], { first }: Hit): boolean {
  return tokens[first - 1]?.word === 'per' || firstHit(feelings, tokens.slice(0, first)) !== undefined;
}

/** "Registration complete before arrival for 80%": the desk's work; "portal registration" is reach. */
function isAtDesk(tokens: readonly Token[], hit: Hit, target: Numbers['target']): boolean {
  const word = wordAt(tokens, hit.last);
  if (!/^(?:registration|enroll?ment)$/.test(word) || firstHit(digital, tokens)) return false;
  return target?.unit === '%' && !target.relative;
}

/** "Video-visit no-show rate": something else about the visit is measured. */
function isMeasuredThing(tokens: readonly Token[], hit: Hit, moved: boolean): boolean {
  const next = wordAt(tokens, hit.last + 1);
  return (
    !moved ||
    !/^(?:from|to|up|at|:|through|per|a|on|in|of|sent|requests|reach|grow|rise|by|in|\d.*|\+|-|>|via|between|each|double|doubles|doubled|tripled|trebled|quadrupled|completed|volume|volumes|count|as)$/.test(
      next,
    )
  );
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && token.word === token.key && /^(?:install|view|visit)$/.test(token.word);
}
