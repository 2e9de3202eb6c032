import { feelings, otherThings } from '../knowledge/populations.ts';
import { digital, programs } from '../knowledge/vanity.ts';
import { firstHit, type Hit } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import { isMeasuredShare } from './claim-words.ts';
import type { Numbers } from './numbers.ts';
import type { Quantity } from './statement.ts';
import { MANY } from './touch-count.ts';

/** "20% more video consultations"; not "20% more video visits end without a referral". */
export function isSoManyMore(
  tokens: readonly Token[],
  { first, last }: Hit,
  { relative }: Quantity,
): boolean {
  const ends = /^(?:|[.,;]|by|in|per|an?|via|this|on|than|from|each|every)$/.test(wordAt(tokens, last + 1));
  return relative && ends && tokens[first - 1]?.word === 'more';
}

/** "Use of the learning hub", "engagement with our app"; "use of the lift" is another. */
export function isUseOfProduct(tokens: readonly Token[], { first, last }: Hit): boolean {
  const thing = tokens.slice(last, last + 5);
  return (
    !/^(?:use|engagement)$/.test(wordAt(tokens, first)) ||
    [digital, programs].some((list) => firstHit(list, thing))
  );
}

/** "Diary usage: 2,000 sessions". */
export function isTouchesOf(tokens: readonly Token[], { last }: Hit, { unit }: Quantity): boolean {
  return (
    tokens[last + 1]?.word === ':' &&
    /^(?:sessions?|visits?|users?|entries|log-?ins?|opens|views|hits)$/.test(unit ?? '')
  );
}

/** "8 in 10 registered users return": what they do is measured. */
export function isShareThatActs(
  tokens: readonly Token[],
  { first, last }: Hit,
  target: Numbers['target'],
): boolean {
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
export function isAddressed(tokens: readonly Token[], { first }: Hit): boolean {
  return /^(?:send|mail|email|text|invite|thank|write)$/.test(wordAt(tokens, 0)) && first > 1;
}

const grown = /^(?:to|reach|reaches|hit|hits|top|tops|pass|passes|exceed|exceeds)$/;

/** "Video visits to 1,500 a month". */
export function isGrownTo(tokens: readonly Token[], { first, last }: Hit, { span }: Quantity): boolean {
  return first < 2 && grown.test(wordAt(tokens, last + 1)) && tokens[last + 2]?.start === span.start;
}

/** "E-bill uptake to 12,000": so many have it; "uptake to 60%" is a share of those who could, and naloxone is care. */
export function isTakenUpBy(
  tokens: readonly Token[],
  { first, last }: Hit,
  { value = 0, unit, span }: Quantity,
): boolean {
  return (
    value >= MANY &&
    !firstHit(otherThings, tokens.slice(0, first)) &&
    unit === undefined &&
    grown.test(wordAt(tokens, last + 1)) &&
    tokens[last + 2]?.start === span.start
  );
}

/** A word for how many. */
export function isNumber(token: Token | undefined): boolean {
  return /^(?:number|volume|count|total)$/.test(token?.key ?? '');
}

/** "Reminders sent: 2 million", "alerts delivered to phones: 3 million". */
export function isTotal(
  tokens: readonly Token[],
  { first, last }: Hit,
  { value = 0, span }: Quantity,
): boolean {
  const colon = tokens.findIndex(({ word }, at) => at > last && word === ':');
  return value >= MANY && first < 2 && tokens[colon + 1]?.start === span.start && colon <= last + 3;
}

/** "Revenue per active user", "satisfaction with the new login": the measure is another. */
export function isBeside(tokens: readonly Token[], { first }: Hit): boolean {
  // "Per 1,000 subscribers".
  const per = /^\d/.test(wordAt(tokens, first - 1)) ? first - 2 : first - 1;
  return tokens[per]?.word === 'per' || firstHit(feelings, tokens.slice(0, first)) !== undefined;
}

/** "Monthly revenue from subscribers", "sales of app downloads": what they pay is counted. */
export function countsMoney(tokens: readonly Token[]): boolean {
  const money = /^(?:revenue|income|sale|turnover|mrr|arr|profit|earning|fee|refund)$/;
  return tokens
    .slice(0, 4)
    .some(({ key }, at) => money.test(key) && /^(?:from|of|by)$/.test(wordAt(tokens, at + 1)));
}

/** "Registration complete before arrival for 80%": the desk's work; "portal registration" is reach. */
export function isAtDesk(tokens: readonly Token[], hit: Hit, target: Numbers['target']): boolean {
  const word = wordAt(tokens, hit.last);
  if (!/^(?:registration|enroll?ment)$/.test(word) || firstHit(digital, tokens)) return false;
  return target?.unit === '%' && !target.relative;
}

/** "Video-visit no-show rate": something else about the visit is measured. */
export function isMeasuredThing(tokens: readonly Token[], hit: Hit, moved: boolean): boolean {
  const next = wordAt(tokens, hit.last + 1);
  return (
    !moved ||
    !/^(?:from|to|up|at|:|through|per|a|on|in|of|sent|requests|reach|grow|rise|by|in|\d.*|\+|-|>|via|between|each|double|doubles|doubled|tripled|trebled|quadrupled|completed|volume|volumes|count|as)$/.test(
      next,
    )
  );
}

/** Verbs that are words of use, too. */
export function isVerb(token: Token | undefined): boolean {
  return token !== undefined && token.word === token.key && /^(?:install|view|visit)$/.test(token.word);
}
