import { startAfter, startBefore } from '../knowledge/numbers.ts';
import { hitAt } from '../words/lexicon.ts';
import { keyAt, type Reading, type Token, wordAt } from '../words/text.ts';
import { hasRole } from './claim-words.ts';
import { isDigits } from './digits.ts';
import { secondsIn } from './direction.ts';
import type { Candidate } from './figures.ts';
import { isMonth } from './label.ts';
import { isRelative } from './relative.ts';
import { isCondition, isRange } from './start-beside.ts';

const changes: ReadonlySet<string> = new Set([
  'up',
  'down',
  ',',
  '(',
  ';',
  'improve',
  'increase',
  'rise',
  'grow',
  'fall',
  'drop',
]);
const reach: ReadonlySet<string> = new Set(
  'target goal aim to at reach hit achieve : for in of attain exceed below above get cover meet secure'.split(
    ' ',
  ),
);

/** `from A to B`, `A to B`, `A -> B`. A range (`by 10 to 15%`) is not one. */
export function fromTo(
  tokens: readonly Token[],
  figures: readonly Candidate[],
): { from: Candidate; to: Candidate } | undefined {
  for (let index = 1; index < figures.length; index++) {
    const from = figures[index - 1];
    const to = figures[index];
    if (!from || !to || !isLink(tokens, from, to)) continue;
    // "Readings outside the 2 to 8 °C band".
    const before = wordAt(tokens, from.first - (wordAt(tokens, from.first - 1) === 'the' ? 2 : 1));
    if (
      ['by', 'within', 'between', 'outside', 'inside', 'last', 'lasts'].includes(before) &&
      from.kind === 'count'
    )
      continue;
    // "Waits over 18 weeks down to 200", "climbs fifteen points to 70%", "12-15 year olds to 80%".
    const counted = from.unit !== undefined && to.unit !== undefined;
    const isOther = from.kind !== to.kind && (from.comparator !== undefined || counted);
    if (before !== 'from' && isOther) continue;
    if (before !== 'from' && isRange(tokens, from, to)) continue;
    return { from, to: lastOf(tokens, to, figures.slice(index + 1)) };
  }
  return undefined;
}

/** "21% → 14% → 10%": where it ends. */
function lastOf(tokens: readonly Token[], to: Candidate, others: readonly Candidate[]): Candidate {
  const [next, ...rest] = others;
  return next?.kind === to.kind && isLink(tokens, to, next) ? lastOf(tokens, next, rest) : to;
}

function isLink(tokens: readonly Token[], from: Candidate, to: Candidate): boolean {
  // "Maturity from level 2 to level 4".
  const name = /^(?:level|stage|grade)$/.test(wordAt(tokens, to.first - 1)) ? 1 : 0;
  const link = tokens[to.first - 1 - name]?.word;
  if (!/^[>→⇒]$|^to$/.test(link ?? '')) return false;
  if (to.first - from.last > 7) return false;
  // "Accounts to 250,000 and the mailing list to 90,000": two goals.
  const ends = wordAt(tokens, from.first - 1) === 'to' ? ['.', ';', 'by', 'and'] : ['.', ';', 'by'];
  for (let at = from.last + 1; at < to.first - 1; at++) if (ends.includes(wordAt(tokens, at))) return false;
  return true;
}

/** `up from 3`, `(was 35%)`, `now 4`, `12% baseline`, `vs 48 minutes today`. */
export function isStart(tokens: readonly Token[], figure: Candidate, figures: readonly Candidate[]): boolean {
  // "To 90 from the 210 we saw".
  const article = wordAt(tokens, figure.first - 1) === 'the' && wordAt(tokens, figure.first - 2) === 'from';
  const before = wordAt(tokens, figure.first - (article ? 2 : 1));
  const other = figures.length > 1;
  if (before === 'from' && tokens.some(({ word }, at) => word === 'none' && tokens[at - 1]?.word === 'to'))
    return true;
  if (before === 'from') {
    if (changes.has(wordAt(tokens, figure.first - 2)) || isStartOfMultiple(tokens, figure)) return true;
    // "Falls by a fifth from 310 a month".
    const isRate = figure.kind === 'count' && secondsIn(figure.unit) !== undefined;
    if (isRate && figures.some((each) => each !== figure && isRelative(tokens, each))) return true;
    if (other && sameKind(figure, figures) && !isSource(tokens, figure, figures)) return true;
    return hitAt(startAfter, tokens, figure.last + 1) !== undefined;
  }
  if (other && (isBracketed(tokens, figure) || isFound(tokens, figure)) && sameKind(figure, figures))
    return true;
  const bareGoal = figures.some((each) => each !== figure && each.unit === undefined);
  if (other && isBeforeGoal(tokens, figure) && (bareGoal || sameKind(figure, figures))) return true;
  // "Six minutes, not eleven", "6 minutes, not the present 11".
  const bare = figure.unit === undefined || sameKind(figure, figures);
  const not = /^(?:present|current|usual)$/.test(before) ? figure.first - 3 : figure.first - 1;
  if (other && wordAt(tokens, not) === 'not' && tokens[not - 1]?.word === ',' && bare) return true;
  if (isNowAtEnd(tokens, figure)) return true;
  const after = hitAt(startAfter, tokens, behindRate(tokens, figure.last + 1));
  const word = tokens[after?.first ?? -1]?.word;
  // "25,000 sign-ups this year" and "under 5 errors at launch" say when.
  const isAtLaunch = word === 'at' && /^(?:launch|go|roll)$/.test(wordAt(tokens, (after?.first ?? 0) + 1));
  if (word === 'this' || isAtLaunch || word === 'before') {
    if (word !== 'before' && other && sameKind(figure, figures)) return true;
  } else if (after) return true;
  let at = figure.first - 1;
  while (
    ['of', 'at', 'is', 'cover', 'take', 'reach', 'need', ':', '=', 'value', 'the', 'a', '.'].includes(
      keyAt(tokens, at),
    )
  )
    at--;
  for (let back = 0; back <= 1; back++) {
    const hit = hitAt(startBefore, tokens, at - back);
    if (!hit || hit.last < at || hit.last >= figure.first) continue;
    const word = wordAt(tokens, hit.first);
    // "50% response among patients starting above 10": which patients.
    if (word === 'starting' && hasRole(tokens, hit.first - 1, hit.first)) return false;
    return ['before', 'vs', 'versus', 'against', 'start', 'rather', 'instead'].includes(word)
      ? other && sameKind(figure, figures) && !isYardstick(figure, figures)
      : true;
  }
  return false;
}

/** The token behind `per 1,000 line days`, `a day`. */
function behindRate(tokens: readonly Token[], at: number): number {
  if (!/^(?:per|an?|each|every)$/.test(wordAt(tokens, at))) return at;
  let end = isDigits(tokens[at + 1]) ? at + 2 : at + 1;
  while (end <= at + 4 && /^[a-z]/.test(wordAt(tokens, end)) && !hitAt(startAfter, tokens, end)) {
    if (hitAt(startBefore, tokens, end)) return at;
    end++;
  }
  return end;
}

/** "(Q2: 11%)", "(May: 40)": the token `last` ends a period that a bracket opens with. */
function isPeriod(tokens: readonly Token[], last: number): boolean {
  const word = wordAt(tokens, last);
  // "(last survey: 4.1)", "(previous: 19)".
  const open = [last - 1, last - 2, last - 3].find((at) => tokens[at]?.word === '(');
  if (open !== undefined && /^(?:last|previous|prior)$/.test(wordAt(tokens, open + 1))) return true;
  if (tokens[last - 1]?.word === '(') return isMonth(word) || /^20\d\d$/.test(word);
  return (
    tokens[last - 2]?.word === '(' &&
    (/^(?:q|h|fy)$/.test(wordAt(tokens, last - 1)) || isMonth(wordAt(tokens, last - 1)))
  );
}

/** "(3.4% in 2026)". */
function isBracketed(tokens: readonly Token[], { first, last }: Candidate): boolean {
  if (tokens[first - 1]?.word === ':' && isPeriod(tokens, first - 2)) return true;
  if (tokens[first - 1]?.word !== '(' || tokens[last + 1]?.word !== 'in') return false;
  const [date, year, close] = tokens.slice(last + 2, last + 5).map((token) => token.word);
  return /^(?:20\d\d|fy|q|h)$/.test(date ?? '') ? year === ')' || close === ')' : isMonth(date ?? '');
}

/** "Two of nine sites share images today; all of them by June". */
function isNowAtEnd(tokens: readonly Token[], { last, first, comparator }: Candidate): boolean {
  if (comparator !== undefined || reach.has(wordAt(tokens, first - 1))) return false;
  const end = tokens.findIndex(({ word }, at) => at > last && /^[.,;]$/.test(word));
  return end > 0 && end < tokens.length - 1 && /^(?:now|today|currently)$/.test(wordAt(tokens, end - 1));
}

/** "Cut to 4% (the audit found 19%)". */
function isFound(tokens: readonly Token[], { first }: Candidate): boolean {
  if (!/^(?:found|finds|showed|shows|counted|measured|recorded)$/.test(wordAt(tokens, first - 1)))
    return false;
  return tokens.slice(Math.max(0, first - FINDER), first).some(({ word }) => word === '(');
}

/** How many words name who found it, the bracket included. */
const FINDER = 6;

/** "Double the telestroke sites from 4"; not "from 4 practices". */
function isStartOfMultiple(tokens: readonly Token[], { first, unit }: Candidate): boolean {
  return (
    unit === undefined && tokens.slice(0, first).some(({ word }) => /^(?:doubl|tripl|trebl|halv)/.test(word))
  );
}

/** "9,000 encounters from two outside hospitals": things of their own, and the measure is in another unit. */
function isSource(tokens: readonly Token[], figure: Candidate, figures: readonly Candidate[]): boolean {
  const { kind, unit } = figure;
  if (kind !== 'count' || unit === undefined) return false;
  return figures.every((each) => {
    if (each === figure) return true;
    // "From four registries, from one": the start is the other.
    const isOther = each.unit !== undefined || isIndex(each) || wordAt(tokens, each.first - 1) === 'from';
    return each.unit !== unit && isOther;
  });
}

/** "Against two blinded readers ≥ 0.85": people, and the measure is an index. */
function isYardstick(figure: Candidate, figures: readonly Candidate[]): boolean {
  return (
    figure.kind === 'count' &&
    figure.unit !== undefined &&
    figures.every((each) => each === figure || (each.unit === undefined && isIndex(each)))
  );
}

/** Sensitivity, kappa and their like. */
function isIndex({ value }: Candidate): boolean {
  return value > 0 && value < 1;
}

/** "5.2 days; goal 4.7 days", "88% (target 94%)". */
function isBeforeGoal(tokens: readonly Token[], { last, comparator }: Candidate): boolean {
  const [sign, goal, link, number] = tokens.slice(last + 1, last + 5);
  return (
    comparator === undefined &&
    /^[,;(./-]$/.test(sign?.word ?? '') &&
    /^(?:target|goal|aim)$/.test(goal?.word ?? '') &&
    (isDigits(link) || isDigits(number))
  );
}

function sameKind(figure: Candidate, figures: readonly Candidate[]): boolean {
  return figures.some(
    (other) =>
      other !== figure &&
      (other.kind === figure.kind ||
        (other.kind === 'percent' && figure.unit === undefined) ||
        (figure.kind === 'count' && figure.unit === undefined)),
  );
}

/** The figure most likely to be where the statement wants to be. */
export function bestTarget(
  { tokens }: Reading,
  figures: readonly Candidate[],
  start: Candidate | undefined,
): Candidate | undefined {
  let best: Candidate | undefined;
  let most = -Infinity;
  for (const figure of figures) {
    if (figure === start || (!start && isPastWindow(tokens, figure))) continue;
    const before = wordAt(tokens, figure.first - 1);
    let score = figure.aside ? -10 : 0;
    if (figure.kind !== 'count' && figure.kind !== 'time') score += 2;
    if (figure.comparator || figure.signed) score += 2;
    // "For 40k lives" is for whom.
    if (reach.has(before) && !(before === 'for' && figure.kind === 'count' && figure.unit)) score += 2;
    if (isPredicate(tokens, figure) && !isCondition(tokens, figure, figures)) score += 3;
    // "HbA1c falls below 7%: 60%".
    if (before === ':' && figures.some((each) => each !== figure && each.kind === figure.kind)) score += 5;
    // "80% treated in under 45 minutes, up from 62%".
    if (start && start.unit !== undefined && start.kind === figure.kind) score += 4;
    if (figure.kind === 'percent' && (before === 'for' || before === 'in' || isRelative(tokens, figure)))
      score += 2;
    if (score > most) {
      best = figure;
      most = score;
    }
  }
  return best;
}

/** "Desaturations below 80% stay at or under 2": what the verb says of the measure. */
function isPredicate(tokens: readonly Token[], figure: Candidate): boolean {
  const { first, kind } = figure;
  if (kind === 'points' || isRelative(tokens, figure)) return false;
  const verb = /^(?:to|at)$/.test(wordAt(tokens, first - 1)) ? first - 2 : first - 1;
  return (
    verb > 0 &&
    predicates.test(wordAt(tokens, verb)) &&
    !/^(?:who|whose|that|which)$/.test(wordAt(tokens, verb - 1))
  );
}

const predicates = /^(?:stays?|remains?|falls?|drops?|rises?|climbs?|grows?|kept|held)$/;

/** `for 30 days`, `after 90 days`, `at 6 months`, `over 12 months`: never how much. */
function isPastWindow(tokens: readonly Token[], { first, at, kind, unit }: Candidate): boolean {
  if (kind !== 'time') return false;
  const word = wordAt(tokens, first < at ? first : first - 1);
  if (['for', 'after', 'during', 'before'].includes(word)) return true;
  // "Pain scores at 24 hours after surgery".
  if (word === 'at' && /^(?:after|post)$/.test(wordAt(tokens, at + 2))) return true;
  if (word === 'in' && /^(?:week|month|year|quarter)/.test(unit ?? '')) return true;
  return (
    (word === 'at' || word === 'over') &&
    first >= at - 1 &&
    /^(?:day|week|month|year|quarter)/.test(unit ?? '')
  );
}
