/** Characters of a title that expressions look through: no goal is longer, and hostile text costs no time. */
const LONGEST = 500;

/** The beginning of a title, for expressions that would take long on a text without end; all of a title that people write. */
export function beginningOf(title: string): string {
  return title.slice(0, LONGEST);
}
