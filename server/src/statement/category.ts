import {
  adoptionWords,
  exchangeTraps,
  exchangeWords,
  opening,
  privacyTraps,
  privacyWords,
  safetyTraps,
  safetyWords,
  sure,
} from '../knowledge/categories.ts';
import { categoryVotes as votes } from '../knowledge/votes.ts';
import { coveredBy, type Hit, hitAt, hits, type Lexicon } from '../words/lexicon.ts';
import type { Reading, Token } from '../words/text.ts';
import { careTaken } from './care-taken.ts';
import { cluesOf, type Known } from './category-clues.ts';
import { connectsPeople, speaksOfExchange } from './exchange.ts';
import { mishapsIn } from './mishap.ts';
import { consumption, sinceJoining } from './other-use.ts';
import type { Category } from './statement.ts';
import { isTimeToTreatment } from './time-to-treatment.ts';
import { countVotes } from './votes.ts';

/** The categories, most specific first. */
export const ORDER = [
  'safety',
  'ai',
  'evidence',
  'outcome',
  'privacy',
  'compliance',
  'interoperability',
  'workflow',
  'experience',
  'adoption',
  'financial',
  'operational',
] as const satisfies readonly Category[];

/** "Fall season", "fall enrolment", "fall in volume", "falls in revenue" open with a fall and are none. */
const season =
  /^(?:fall (?:season|semester|term|enroll?ment|campaign|flu|vaccines?|vaccinations?|in|of)|falls in (?:[a-z-]{1,20} ){0,2}(?:revenue|income|sales|prices?|costs?|margin|demand|volumes?|rates?|scores?|satisfaction|engagement|usage|adoption|uptake|referrals|bookings|turnover|productivity|attendance))\b/;

/** What a sentence is about. */
export interface Elected {
  readonly categories: Category[];
  /** Nothing speaks for any category; the one that least speaks against is no more than a guess. */
  readonly guess: boolean;
}

/**
 * The categories of a sentence, most specific first: every clue votes for or against each category, by the weights that
 * `npm run learn` took from labelled sentences, and some phrases settle one. Where none has a majority, the one with most votes.
 */
export function readCategories(reading: Reading, known: Known): Elected {
  const clues = [...cluesOf(reading, known)];
  const sums = countVotes(votes, clues, ORDER.length);
  const { text, tokens, plain } = reading;
  const safety = ORDER.indexOf('safety');
  sums[safety] = safetySum(tokens, sums[safety] ?? 0);
  const exchange = ORDER.indexOf('interoperability');
  sums[exchange] = exchangeSum(reading, sums[exchange] ?? 0);
  const outcome = ORDER.indexOf('outcome');
  if (isTimeToTreatment(text)) sums[outcome] = Math.max(sums[outcome] ?? 0, Number.EPSILON);
  const otherwise = new Set([...consumption(tokens), ...careTaken(tokens), ...sinceJoining(tokens)]);
  if (isTrapped(adoptionWords, otherwise, tokens)) sums[ORDER.indexOf('adoption')] = Number.NEGATIVE_INFINITY;
  if (isTrapped(privacyWords, coveredBy(privacyTraps, tokens), tokens))
    sums[ORDER.indexOf('privacy')] = Number.NEGATIVE_INFINITY;
  const isSeason = season.test(plain);
  const opened = clues.flatMap((clue) =>
    clue.startsWith('^') && !isSeason ? (opening.get(clue) ?? []) : [],
  );
  const settled = new Set([
    ...hits(sure, tokens)
      .filter((hit) => !isOtherUse(hit, otherwise))
      .map(({ id }) => id),
    ...opened,
    ...(mishapsIn(tokens).length > 0 ? ['safety'] : []),
  ]);
  const all = sums.map((sum, at) => (settled.has(ORDER[at] ?? '') ? Number.POSITIVE_INFINITY : sum));
  return { categories: elected(all), guess: all.every((sum) => sum <= 0) };
}

/** "Physically active patients", "patients using the inhaler". */
function isOtherUse({ id, first, last }: Hit, otherwise: ReadonlySet<number>): boolean {
  return id === 'adoption' && (otherwise.has(first) || otherwise.has(last));
}

/** Fewer votes than these say that words of safety mean something else here. */
const DOUBT = -2;

/** Rules ask more of a goal that is about safety than of any other, so words of it have to be there: votes alone can only object. */
function safetySum(tokens: readonly Token[], sum: number): number {
  const isSaid = isOutside(safetyWords, coveredBy(safetyTraps, tokens), tokens);
  return isSaid && sum > DOUBT ? Math.max(sum, Number.EPSILON) : Number.NEGATIVE_INFINITY;
}

/** Callers are connected with a counsellor, kidneys exchanged: words of it mean something else there. */
function exchangeSum({ text, tokens }: Reading, sum: number): number {
  if (speaksOfExchange(text)) return Math.max(sum, Number.EPSILON);
  const isElse = isTrapped(exchangeWords, coveredBy(exchangeTraps, tokens), tokens) || connectsPeople(text);
  return isElse ? Number.NEGATIVE_INFINITY : sum;
}

/** "Integrated care", "use of gloves": the words of a category are said, and only where they mean something else. */
function isTrapped(words: Lexicon, covered: ReadonlySet<number>, tokens: readonly Token[]): boolean {
  return covered.size > 0 && !isOutside(words, covered, tokens);
}

function isOutside(words: Lexicon, covered: ReadonlySet<number>, tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => !covered.has(at) && hitAt(words, tokens, at) !== undefined);
}

/** With fewer votes than these, a file of which nothing else is known is not taken for one about care: findings on care would only puzzle its authors. */
const GUESS = -1;
const care: ReadonlySet<Category> = new Set(['outcome', 'evidence']);

/** The categories whose votes, in the order of `ORDER`, are a majority, else the one with most; none of care as a mere guess. */
export function elected(sums: readonly number[]): Category[] {
  const many = ORDER.filter((_, at) => (sums[at] ?? 0) > 0);
  if (many.length > 0) return many;
  const known = ORDER.filter((category, at) => !care.has(category) || (sums[at] ?? 0) > GUESS);
  const sumOf = (category: Category) => sums[ORDER.indexOf(category)] ?? 0;
  const most = Math.max(...known.map(sumOf));
  return known.filter((category) => sumOf(category) === most).slice(0, 1);
}
