import { adjectives, money, notUnits, time, numberWords as words } from '../knowledge/numbers.ts';
import { hitAt, type Lexicon, wordList } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import { digitsOf, isDigits } from './digits.ts';

/** How a number is written; decides what it can mean. */
export type FigureKind = 'percent' | 'money' | 'scale' | 'share' | 'multiple' | 'time' | 'points' | 'count';

const points: Lexicon = wordList(['percentage point', 'percent point', 'point', 'pt', 'pts', 'pp', 'ppt']);
const percents: Lexicon = wordList(['%', 'percent', 'per cent', 'pct']);
const folds: Lexicon = wordList([
  'x',
  'fold',
  'times more',
  'times as',
  'times the',
  'times higher',
  'times faster',
  'times fewer',
]);

/** What is counted. `last` is the last token of the unit. */
export interface Unit {
  readonly kind: FigureKind;
  readonly unit?: string;
  readonly last: number;
}

/** The unit behind the token `last`, where no currency or `%` stands before the number. */
export function unitAfter(tokens: readonly Token[], last: number, before: string | undefined): Unit {
  // "98+%".
  const at = tokens[last + 1]?.word === '+' && tokens[last + 2]?.word === '%' ? last + 2 : last + 1;
  if (before !== undefined) return { kind: before === '%' ? 'percent' : 'money', unit: before, last };
  const next = tokens[at];
  if (!next) return { kind: 'count', last };
  if (money.has(next.word)) return { kind: 'money', unit: next.word, last: at };
  const percent = hitAt(percents, tokens, at);
  const pointsHit = hitAt(points, tokens, percent ? at + 1 : at);
  if (pointsHit && !isPatients(tokens, at)) return { kind: 'points', unit: 'points', last: pointsHit.last };
  if (percent) return { kind: 'percent', unit: '%', last: percent.last };
  const fold = hitAt(folds, tokens, at);
  if (fold) return { kind: 'multiple', unit: 'x', last: fold.last };
  return ratioAfter(tokens, at) ?? timeAfter(tokens, at) ?? nounAfter(tokens, at);
}

/** "150 pts enrolled", "enroll 150 pts": not "up 5 pts", "from 71 pts". */
function isPatients(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== 'pts') return false;
  const [before, next] = [tokens[at - 2], tokens[at + 1]];
  if (next && isNoun(next)) return true;
  return (
    !/^(?:up|down|by|add|gain|to|from|of|[+-])$/.test(before?.word ?? '') &&
    !/^(?:to|→|-)$/.test(next?.word ?? '')
  );
}

/** `1:4`, nurse to patients; `7:30` is a time of day. */
export function isRatio(tokens: readonly Token[], at: number): boolean {
  const [one, colon, other] = tokens.slice(at, at + 3);
  if (colon?.word !== ':' || one?.end !== colon.start || other?.start !== colon.end) return false;
  if (one.word === '1' && other.word === '1') return false;
  return (
    /^\d$/.test(other.word) || (/^1\d{1,3}$|^1$/.test(one.word) && tokens.some(({ key }) => key === 'ratio'))
  );
}

/** "Staffing held at 1 to 8": no way from 1 to 8. */
function isHeldRatio(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:1|one)$/.test(wordAt(tokens, at)) &&
    isDigits(tokens[at + 2]) &&
    wordAt(tokens, at - 1) === 'at' &&
    /^(?:held|kept|maintained|set|stays?)$/.test(wordAt(tokens, at - 2))
  );
}

/** The first number is part of the second, and things are counted. */
function isPeopleOf(tokens: readonly Token[], at: number, whole: number, end: number): boolean {
  const part = tokens[at];
  const value = part && (isDigits(part) ? digitsOf(part.word) : words.get(part.word));
  const next = tokens[end + 1];
  if (next?.word === '%' || value === undefined || value >= whole) return false;
  // "1.8 in 2025".
  if (/^20[1-4]\d$/.test(wordAt(tokens, end))) return false;
  const isCounted =
    next === undefined ||
    !/^[a-z\d]/.test(next.word) ||
    /^(?:to|from|by|at|now|today|so|wanted)$/.test(next.word) ||
    (isPlural(next) && !time.has(next.key));
  return whole % 5 === 0 || ((whole <= 10 || value === 1) && isCounted);
}

/** `12 of 12`, `4.2/5`, `9 in 10`, `4 out of 5`. */
function ratioAfter(tokens: readonly Token[], at: number): Unit | undefined {
  const link = wordAt(tokens, at);
  if (link === ':' && isRatio(tokens, at - 1))
    return { kind: 'share', unit: `:${tokens[at + 1]?.word}`, last: at + 1 };
  if (link === 'to' && isHeldRatio(tokens, at - 1))
    return { kind: 'share', unit: `:${tokens[at + 1]?.word}`, last: at + 1 };
  if (link !== '/' && link !== 'of' && link !== 'in' && link !== 'out') return undefined;
  let end = at + 1;
  while (['of', 'the', 'all', 'our', 'every'].includes(wordAt(tokens, end))) end++;
  const whole = tokens[end];
  const value = whole && (isDigits(whole) ? digitsOf(whole.word) : words.get(whole.word));
  if (!whole || value === undefined) return undefined;
  // "The 80/20 rule".
  if (link === '/' && Number(tokens[at - 1]?.word) > value) return undefined;
  // "Two in three carers"; not "found 3 in 4 weeks", "4 in 10% of wards".
  if (link === 'in' && !isPeopleOf(tokens, at - 1, value, end)) return undefined;
  const scale = link !== 'of' && link !== 'in' && [5, 7, 10, 100].includes(value);
  const kind = scale ? 'scale' : 'share';
  return { kind, unit: `${scale ? '/' : 'of '}${whole.word}`, last: end };
}

function timeAfter(tokens: readonly Token[], at: number): Unit | undefined {
  for (let end = at; end <= at + 2; end++) {
    const token = tokens[end];
    // "TAT below 45m".
    const isMinute = token?.word === 'm' && tokens[at - 1]?.end === token.start;
    if (token && (isMinute || time.has(token.key))) return { kind: 'time', unit: token.word, last: end };
    if (
      !token ||
      !['a', 'an', 'full', 'working', 'business', 'calendar', 'clinical', 'bed'].includes(token.word)
    )
      break;
  }
  return undefined;
}

/** Words that may stand between a number and what it counts. */
const MOST_WORDS = 4;

/** `12 avoidable late ward visits`: the first word in plural; without one, the first noun. */
function nounAfter(tokens: readonly Token[], from: number): Unit {
  // "Two 12-bed units".
  const at =
    isDigits(tokens[from]) && tokens[from + 1]?.start === (tokens[from]?.end ?? 0) + 1 ? from + 1 : from;
  let end = at;
  while (end < at + MOST_WORDS && isNounAt(tokens, end) && !isPlural(tokens[end])) end++;
  const many = tokens[end];
  if (many && end < at + MOST_WORDS && isNounAt(tokens, end) && tokens[at - 1]?.word !== '1')
    return { kind: 'count', unit: many.word, last: end };
  end = at;
  while (adjectives.has(wordAt(tokens, end)) && end < at + 3) end++;
  const noun = [tokens[end], tokens[at]].find((token) => token && isNoun(token));
  if (!noun) return { kind: 'count', last: at - 1 };
  return { kind: 'count', unit: noun.word, last: tokens.indexOf(noun) };
}

function isNounAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isNoun(token);
}

/** Things in plural, which can be counted. */
export function isMany(token: Token | undefined): boolean {
  return isPlural(token) || /^(?:people|staff|children|women|men|personnel)$/.test(token?.word ?? '');
}

/** "Past the 200,000 mark": a limit, and no thing that is counted. */
export function isMark(tokens: readonly Token[], at: number): boolean {
  return /^(?:mark|threshold)$/.test(wordAt(tokens, at));
}

/** `visits`; not `sepsis`, `less`. */
function isPlural(token: Token | undefined): boolean {
  return token !== undefined && token.word !== token.key && !token.word.includes("'");
}

export function isNoun(token: Token): boolean {
  return /^[a-z]{2,}/.test(token.word) && !notUnits.has(token.word) && !words.has(token.word);
}
