import { shortened } from '../base/shortened.ts';
import { secondsIn } from '../statement/direction.ts';
import type { KeyResultReading } from '../statement/objective.ts';
import type { Quantity } from '../statement/statement.ts';

/** From where to where the numbers of a key result go, as its author wrote them. */
export interface Movement {
  readonly direction: 'increase' | 'decrease';
  readonly from: string;
  readonly to: string;
}

/** Undefined where a number is absent, the target is a change ("by 40%"), both are the same, or their units cannot be compared. */
export function movement(reading: KeyResultReading): Movement | undefined {
  const { keyResult, statement, baseline, target } = reading;
  if (!baseline || !target || target.relative || baseline.relative) return undefined;
  // "None" says that nothing was measured before, not that it was nil.
  if (keyResult.baseline?.text.toLowerCase() === 'none') return undefined;
  const direction = comparable(baseline, target)
    ? between(baseline.value, target.value)
    : (betweenTimes(baseline, target) ?? byText(reading));
  if (direction !== 'increase' && direction !== 'decrease') return undefined;
  return {
    direction,
    from: shortened(keyResult.baseline?.text ?? written(statement?.text, baseline), 20),
    to: shortened(keyResult.target?.text ?? written(statement?.text, target), 20),
  };
}

/** One unit for both, or told once for both. */
export function comparable(baseline: Quantity, target: Quantity): boolean {
  const [from, to] = [baseline.unit, target.unit].map((unit) => unit?.toLowerCase().replace(/s$/, ''));
  return from === undefined || to === undefined || from === to;
}

/** "45 seconds" and "1 minute". */
function betweenTimes(baseline: Quantity, target: Quantity): Movement['direction'] | undefined {
  const [from, to] = [baseline, target].map(({ value, unit }) => {
    const seconds = secondsIn(unit);
    return value === undefined || seconds === undefined ? undefined : value * seconds;
  });
  return between(from, to);
}

function between(from: number | undefined, to: number | undefined): Movement['direction'] | undefined {
  if (from === undefined || to === undefined || from === to) return undefined;
  return to > from ? 'increase' : 'decrease';
}

/** "From four hours to ninety minutes": the sentence has been read with its units. */
function byText({ keyResult, statement }: KeyResultReading): string | undefined {
  return keyResult.baseline || keyResult.target ? undefined : statement?.direction;
}

function written(text: string | undefined, { span }: Quantity): string {
  return text?.slice(span.start, span.end) ?? '';
}
