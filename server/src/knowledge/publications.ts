import data from '../generated/publications.json';
import { records } from './records.ts';

/** A public page that defines a measure or shows how it misleads. */
export interface Publication {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Its https address. */
  readonly url: string;
  /** `2019-12-16`, `2019-12` or `2019`; absent where the page shows none. */
  readonly date?: string;
}

/** The pages by id, such as `cbe-2723`. */
export const publications: ReadonlyMap<string, Publication> = records<Publication>(data);

/** The publications among a metric's references, in their order. */
export function publicationsFor(ids: readonly string[]): Publication[] {
  return ids.flatMap((id) => publications.get(id) ?? []);
}

/** A page as a link with its publisher and date, in Markdown. */
export function linkTo({ title, publisher, url, date }: Publication): string {
  return `[${title}](${url}), ${[publisher, date].filter(Boolean).join(', ')}`;
}
