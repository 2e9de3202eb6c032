import data from '../generated/stakeholders.json';
import { records } from './records.ts';

/** A group with a stake in the product, by the names of `stakeholders[].group` (S3:49-65). */
export interface Stakeholder {
  readonly id: string;
  readonly name: string;
  /** What people call the group beside its name in the format. */
  readonly words: readonly string[];
  /** What success is to them. */
  readonly wants: string;
  /** What to ask them before the goals are set. */
  readonly ask: string;
  /** Ids of metrics where their success usually shows. */
  readonly metrics: readonly string[];
}

/** The groups by id. */
export const stakeholders: ReadonlyMap<string, Stakeholder> = records<Stakeholder>(data);

/** A group by its id. */
export function stakeholder(group: string): Stakeholder | undefined {
  return stakeholders.get(group);
}
