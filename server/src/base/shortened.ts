/** Characters of a message at most: what a list of problems shows of it on one line. English is counted; translations may be longer. */
export const MESSAGE_LENGTH = 160;

/**
 * A text of the user's, cut to what fits into a sentence of ours: at most `longest` UTF-16 units, three dots included.
 * The dots are not one wide letter: a single letter beyond Latin-1 doubles the memory of an answer with thousands of
 * findings, and takes two to five times as long to write.
 */
export function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 3).trimEnd()}...` : text;
}
