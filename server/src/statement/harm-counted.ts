import {
  aside,
  befallen,
  findings,
  left,
  overlooked,
  signs,
  sizes,
  unhurt,
  wares,
  watched,
} from '../knowledge/harm.ts';
import { money } from '../knowledge/numbers.ts';
import { isParticiple } from '../knowledge/participles.ts';
import { coveredBy, type Hit, hitAt, hits } from '../words/lexicon.ts';
import { keyAt, readTokens, type Token } from '../words/text.ts';
import { secondsIn } from './direction.ts';
import { isOfOthers, namesThing } from './harm.ts';
import { illnessAt } from './illness.ts';
import { befallsStaff, endsCount } from './staff-harm.ts';
import type { Direction, Quantity } from './statement.ts';
import { topicsOf } from './topics.ts';

/** `done` is what care or its tools do to patients, or fail to do; `course` is what illness and its treatment bring as well, and harm that is watched. */
export type Harm = 'done' | 'course';

/**
 * What people call harm (injuries, bleeds, missed fractures) in a goal that wants less of it, or looks out for it. Some of it befalls patients
 * without any care, so the goal need not be about safety; but nobody can say that nothing there measures harm (S0:14).
 */
export function harmCounted(
  text: string,
  target: Quantity,
  direction: Direction | undefined,
): Harm | undefined {
  const { tokens } = readTokens(text);
  if (sizes.has(keyAt(tokens, 0))) return undefined;
  if (hits(watched, tokens).some((hit) => isCounted(tokens, hit))) return 'course';
  if (secondsIn(target.unit) !== undefined || money.has(target.unit ?? '')) return undefined;
  const isLimit = direction === 'decrease' || target.comparator?.startsWith('<');
  if (!isLimit && !isFew(target, direction)) return undefined;
  if (tokens.some((_, at) => isOverlooked(tokens, at) || isLeft(tokens, at))) return 'done';
  const harm = hits(befallen, tokens, coveredBy(unhurt, tokens)).filter(
    (hit) => isCounted(tokens, hit) && (isLimit || isMeasure(tokens, hit)),
  );
  if (harm.some(({ id }) => id === 'done')) return 'done';
  return harm.length > 0 || (isLimit && countsFatigue(text, tokens)) ? 'course' : undefined;
}

/** "Alerts that nurses dismiss without acting": what is clicked away hides the one that counts, as overrides do (catalogue 0.1, safety). */
function countsFatigue(text: string, tokens: readonly Token[]): boolean {
  const topics = topicsOf(text);
  if (!topics['alert-burden'] || topics.operations) return false;
  return tokens.some(
    ({ key }, at) => /^(?:alert|alarm)$/.test(key) && !isOfOthers(tokens, { id: '', first: at, last: at }),
  );
}

/** A number alone may be a limit as well, if it is not most of the cases. */
function isFew({ value, unit, comparator }: Quantity, direction: Direction | undefined): boolean {
  if (comparator?.startsWith('>') || direction === 'increase') return false;
  return !unit?.startsWith('%') || (value !== undefined && value < 50);
}

/** "Overdoses within 30 days of discharge: 5" wants no more; of "patients hurt in traffic registered" and "injured skiers" others are counted. */
function isMeasure(tokens: readonly Token[], { first, last }: Hit): boolean {
  const isDone = tokens.some(({ word }, at) => (at < first || at > last) && isParticiple(word));
  return !isDone && endsCount(tokens, last + 1);
}

function isCounted(tokens: readonly Token[], hit: Hit): boolean {
  const { first, last } = hit;
  if ([1, 2, 3].some((back) => aside.has(keyAt(tokens, first - back)))) return false;
  if (namesThing(tokens, last + 1) || hitAt(wares, tokens, last + 1)) return false;
  return !befallsStaff(tokens, hit) && !isOfOthers(tokens, hit);
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

/** "Abnormal mammograms without follow-up". */
function isLeft(tokens: readonly Token[], at: number): boolean {
  if (!findings.has(keyAt(tokens, at))) return false;
  return [1, 2, 3].some((next) => hitAt(left, tokens, at + next) !== undefined);
}
