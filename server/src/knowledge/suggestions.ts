import data from '../generated/suggestions.json';

const suggestions: Readonly<Record<string, Readonly<Record<string, string>>>> = data;

/** Well-known values of a key that takes any text, with what each means; none where the key has none. */
export function suggestionsFor(definition: string, key: string): readonly (readonly [string, string])[] {
  return Object.entries(suggestions[`${definition}.${key}`] ?? {});
}
