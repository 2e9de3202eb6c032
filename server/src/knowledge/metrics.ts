import data from '../generated/metrics.json';
import { records } from './records.ts';

/** How something is measured. */
export interface Metric {
  readonly id: string;
  readonly name: string;
  /** How key results name it; hyphens and plurals do not matter. */
  readonly phrases: readonly string[];
  /** A category of the format, or `supply-chain`, which the format counts as operational or financial. */
  readonly category: string;
  readonly definition: string;
  readonly formula: string;
  readonly unit: string;
  /** Where better is; `maintain` is a band. */
  readonly direction: 'increase' | 'decrease' | 'maintain';
  readonly indicator: 'leading' | 'lagging';
  /** Where the number typically comes from. */
  readonly source: string;
  /** How the number misleads. */
  readonly pitfalls: string;
  /** Ids of facts and publications, and passages (`S0:14`); at least one. */
  readonly references: readonly string[];
}

/** The metrics library by id. */
export const metrics: ReadonlyMap<string, Metric> = records<Metric>(data);

/** A measure by its id. */
export function metric(id: string): Metric | undefined {
  return metrics.get(id);
}
