import type { KeyResultReading } from '../../statement/objective.ts';

/**
 * Is there a value that can worsen? A milestone (hazard log signed) has none: there is nothing to limit or to watch.
 * A key result that reads as work done and still has a target of its own is measured.
 */
export function isMeasured({ type, keyResult }: KeyResultReading): boolean {
  return type !== 'milestone' || (keyResult.type === undefined && keyResult.target !== undefined);
}
