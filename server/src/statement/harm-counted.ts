import {
  aside,
  befallen,
  count,
  findings,
  left,
  overlooked,
  signs,
  sizes,
  unhurt,
  watched,
} from '../knowledge/harm.ts';
import { money } from '../knowledge/numbers.ts';
import { coveredBy, type Hit, hitAt, hits, type Lexicon } from '../words/lexicon.ts';
import { keyAt, readTokens, type Token } from '../words/text.ts';
import { secondsIn } from './direction.ts';
import { namesThing } from './harm.ts';
import { illnessAt } from './illness.ts';
import type { Direction, Quantity } from './statement.ts';

/**
 * Whether a goal wants less of what people call harm (injuries, bleeds, missed fractures), or looks out for it. Some of it befalls patients without
 * any care, so the goal need not be about safety; but nobody can say that nothing there measures harm (S0:14).
 */
export function countsHarm(text: string, target: Quantity, direction: Direction | undefined): boolean {
  const { tokens } = readTokens(text);
  if (sizes.has(keyAt(tokens, 0))) return false;
  return names(watched, tokens) || (isLess(target, direction) && namesHarm(tokens));
}

/** Of harm nobody wants more, or in half of the cases; hours and money are something else of it. */
function isLess({ value, unit = '', comparator }: Quantity, direction: Direction | undefined): boolean {
  if (secondsIn(unit) !== undefined || money.has(unit) || comparator?.startsWith('>')) return false;
  if (direction) return direction !== 'increase';
  return !unit.startsWith('%') || (value !== undefined && value < 50);
}

function namesHarm(tokens: readonly Token[]): boolean {
  return names(befallen, tokens) || tokens.some((_, at) => isOverlooked(tokens, at) || isLeft(tokens, at));
}

function names(harm: Lexicon, tokens: readonly Token[]): boolean {
  return hits(harm, tokens, coveredBy(unhurt, tokens)).some((hit) => isCounted(tokens, hit));
}

function isCounted(tokens: readonly Token[], { first, last }: Hit): boolean {
  const isAside = [1, 2, 3].some((back) => aside.has(keyAt(tokens, first - back)));
  return !isAside && !namesThing(tokens, last + 1);
}

/** "Missed melanomas", "missed hip fractures per 1,000 reads"; a "missed stroke clinic" is a thing. */
function isOverlooked(tokens: readonly Token[], at: number): boolean {
  if (!overlooked.has(keyAt(tokens, at))) return false;
  if (endsWithSign(tokens, at - 1) && endsCount(tokens, at + 1)) return true;
  const found = [1, 2].map((next) => hitAt(signs, tokens, at + next) ?? illnessAt(tokens, at + next));
  return found.some((hit) => hit && endsCount(tokens, hit.last + 1));
}

/** "Emergencies missed by triage", "hip fractures overlooked at night". */
function endsWithSign(tokens: readonly Token[], end: number): boolean {
  return [0, 1].some((back) => {
    const hit = hitAt(signs, tokens, end - back) ?? illnessAt(tokens, end - back);
    return hit?.last === end;
  });
}

function endsCount(tokens: readonly Token[], at: number): boolean {
  return !/^[a-z]/.test(keyAt(tokens, at)) || hitAt(count, tokens, at) !== undefined;
}

/** "Abnormal mammograms without follow-up". */
function isLeft(tokens: readonly Token[], at: number): boolean {
  if (!findings.has(keyAt(tokens, at))) return false;
  return [1, 2, 3].some((next) => hitAt(left, tokens, at + next) !== undefined);
}
