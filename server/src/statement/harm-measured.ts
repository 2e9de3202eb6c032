import type { Span } from '../document/span.ts';
import { used } from '../knowledge/harm.ts';
import { money } from '../knowledge/numbers.ts';
import { isParticiple } from '../knowledge/participles.ts';
import { firstHit } from '../words/lexicon.ts';
import { readTokens } from '../words/text.ts';
import { saysNothingOfHarm } from './harm.ts';
import type { Direction, Launch, Quantity, Statement } from './statement.ts';
import { topicsOf } from './topics.ts';
import { countsLessons, finished } from './training.ts';

/** What is known of a goal with words of safety before it is decided whether it is one on safety. */
interface Goal {
  readonly statement: Statement | undefined;
  readonly target: Quantity | undefined;
  readonly direction: Direction | undefined;
  readonly adoption: boolean;
  readonly launch: Launch | undefined;
  readonly workDone: Span | undefined;
}

/**
 * Whether a goal with words of safety measures harm to patients, or how they are kept from it (S0:14). Tools that are brought in or used,
 * lessons that are finished and money that is paid say nothing of it, unless the goal says what should become less by them.
 */
export function measuresHarm({ statement, target, direction, adoption, launch, workDone }: Goal): boolean {
  if (!statement || !target || (target.unit !== undefined && money.has(target.unit))) return false;
  if (countsLessons(statement) || saysNothingOfHarm(statement.text)) return false;
  const limits = direction === 'decrease' || target.comparator?.startsWith('<') === true;
  if (limits) return true;
  return (
    !launch &&
    !(workDone && isWork(statement.text, workDone, target)) &&
    !(adoption && countsUse(statement.text))
  );
}

/** "Install 150 bed alarms"; but "ligature checks done on 12 of 12 wards" is how much of the care is safe. */
function isWork(text: string, { start, end }: Span, { unit = '' }: Quantity): boolean {
  const isShare = /^(?:%|of \d)/.test(unit);
  return (
    !isShare ||
    !readTokens(text.slice(start, end)).tokens.some(({ word }) => isParticiple(word) || finished.test(word))
  );
}

/** "Nurses use the fall alert in 70% of shifts"; but barcodes that are scanned are safe care itself. */
function countsUse(text: string): boolean {
  return firstHit(used, readTokens(text).tokens) !== undefined && !topicsOf(text)['safe-practice'];
}
