import data from '../generated/regulations.json';
import { records } from './records.ts';

/** A page on a law, a rule or a standard. */
export interface Regulation {
  readonly id: string;
  readonly name: string;
  /** How texts name it; hyphens and plurals do not matter. */
  readonly aliases: readonly string[];
  readonly summary: string;
  /** Fact ids, in reading order. */
  readonly facts: readonly string[];
  /** Where an OKR file says it, as dotted keys of the format: `regulatory.fda.pathway`. */
  readonly keys: readonly string[];
  /** What to write there. No legal advice. */
  readonly advice: string;
}

/** The pages by id. */
export const regulations: ReadonlyMap<string, Regulation> = records<Regulation>(data);

/** A page by its id. */
export function regulation(id: string): Regulation | undefined {
  return regulations.get(id);
}

/** The pages on a key of the format, such as `regulatory.fda.pathway`, or on one above it. */
export function regulationsForKey(key: string): Regulation[] {
  const about = (own: string) => key === own || key.startsWith(`${own}.`);
  const found = [...regulations.values()].filter(({ keys }) => keys.some(about));
  const exact = found.filter(({ keys }) => keys.includes(key));
  return exact.length > 0 ? exact : found;
}
