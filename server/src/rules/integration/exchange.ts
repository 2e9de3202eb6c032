import { speaksOfExchange } from '../../statement/exchange.ts';
import type { KeyResultReading } from '../../statement/objective.ts';

/** Its title speaks of data that goes to or comes from a health record or another clinical system. */
export function isExchange({ statement }: KeyResultReading): boolean {
  return statement !== undefined && speaksOfExchange(statement.text);
}

/** A goal of data exchange: by its author's word; where nobody has said a category, by its own. */
export function isInteroperability(keyResult: KeyResultReading): boolean {
  const { categories, declared } = keyResult;
  return categories.includes('interoperability') || (!declared && isExchange(keyResult));
}
