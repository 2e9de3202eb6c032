/** The texts that people read: written in English where they are made, shown in the language of the editor where a translation is known. */

/** Translations by their English text, as VS Code keeps them in `l10n/bundle.l10n.<language>.json`. */
export type Bundle = Readonly<Record<string, string | { readonly message: string }>>;

/** What a text leaves open in braces, such as `name` in `'{name} has no owner.'`. */
type Holes<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | Holes<Rest>
  : never;

type Values<Text extends string> = [Holes<Text>] extends [never]
  ? readonly []
  : readonly [Readonly<Record<Holes<Text>, string | number>>];

let translations = new Map<string, string>();

/** Shows every text from now on in the language of this bundle, and in English what it lacks. Goes before the first analysis. */
export function configure(bundle?: Bundle | null): void {
  translations = new Map();
  for (const [english, told] of Object.entries(bundle ?? {})) {
    const text: unknown = typeof told === 'string' ? told : told?.message;
    if (typeof text === 'string') translations.set(english, text);
  }
}

/**
 * A text in the language of the editor. The catalogue is collected from the calls: the text is one literal, with `{name}` for each
 * value, or a constant that `mark` has put into the catalogue. @returns the text with its values.
 */
export function t<const Text extends string>(english: Text, ...[values]: Values<Text>): string {
  const text = translations.get(english) ?? english;
  if (!values) return text;
  const known: Readonly<Record<string, string | number>> = values;
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(known[name] ?? hole));
}

/** Puts the text of a constant into the catalogue. Constants are made before the language is known: whoever shows one calls `t`. */
export function mark<const Text extends string>(english: Text): Text {
  return english;
}
