/** How many of a role's words are worth showing. */
const shown = 6;

/** What a role id stands for, from the words that name it; empty for house names. */
export function describeRole(words: readonly string[]): string {
  if (words.length === 0) return '';
  return `Also named in texts as ${words.slice(0, shown).join(', ')}${words.length > shown ? ' and others' : ''}.`;
}
