import { nearest } from '../document/nearest.ts';
import data from '../generated/verticals.json';
import { records } from './records.ts';
import type { TemplateName } from './templates.ts';

/** A kind of product, by the names of `product.vertical` (S3:14-27). */
export interface Vertical {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** What people call it beside its name in the format. */
  readonly words?: readonly string[];
  /** What `product.clinical` is taken to be when it is not declared. */
  readonly clinical: boolean;
  /** Role ids. */
  readonly roles: readonly string[];
  /** Stakeholder groups to ask first. */
  readonly stakeholders: readonly string[];
  /** Metric ids. */
  readonly metrics: readonly string[];
  /** Regulation ids. */
  readonly regulations: readonly string[];
  /** Ids of the rules that ask of it what they do not ask of others. */
  readonly rules: readonly string[];
  /** Blocks that completion offers first. */
  readonly templates: readonly TemplateName[];
  /** What is typed for an objective of such a product. */
  readonly snippet: string;
}

/** The verticals by id, in the order of the format. */
export const verticals: ReadonlyMap<string, Vertical> = records<Vertical>(data);

/** A kind of product by its id, in capitals or with spaces as well. */
export function vertical(id: string): Vertical | undefined {
  return verticals.get(verticalId(id));
}

/** The id that a text means: `Remote patient monitoring` is `remote-patient-monitoring`; a text that means none stays as it is. */
export function verticalId(text: string): string {
  const id = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return verticals.has(id) ? id : text;
}

/** A known vertical by its name as people write it, or the one that a text is nearest to. */
export function verticalMeantBy(text: string): string | undefined {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/[\s_/]+/g, '-');
  const called = [...verticals.values()].find(({ words }) => words?.includes(name));
  return called?.id ?? nearest(name, verticals.keys(), 3);
}
