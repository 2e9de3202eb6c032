import countryData from '../generated/countries.json';
import data from '../generated/states.json';
import { type Lexicon, lexicon } from '../words/lexicon.ts';

/** ISO 3166-2 codes of all US states and the district. */
export const stateCodes: readonly string[] = Object.keys(data.names).map((code) => `US-${code}`);

/** Other places where products are sold: the European Union and countries, ISO 3166-1. */
export const countries: readonly { readonly code: string; readonly name: string }[] = Object.entries({
  ...countryData.european,
  ...countryData.others,
}).map(([code, name]) => ({ code, name }));

/** Is it a country, or the union, where GDPR is the law? `UK` is written for `GB`. */
export function isEuropean(code: string): boolean {
  return code === 'UK' || Object.hasOwn(countryData.european, code);
}

/** The name of a state code such as `US-TX`, as people write it: `Texas`. */
export function stateName(code: string): string | undefined {
  const name = new Map<string, string>(Object.entries(data.names)).get(code.replace(/^US-/, ''));
  return name?.replace(/\b(?!of\b)[a-z]/g, (letter) => letter.toUpperCase());
}

/** Name of a state or country by the code that `jurisdictions` takes; undefined for others. */
export function placeName(code: string): string | undefined {
  if (code.startsWith('US-')) return stateName(code);
  return countries.find((country) => country.code === code)?.name;
}

/** The code of a state or country that is written by its name; undefined for all else. */
export function placeCode(name: string): string | undefined {
  return codesByName.get(name.trim().toLowerCase());
}

/** Without Georgia, which is a country, too. */
const codesByName: ReadonlyMap<string, string> = new Map(
  [
    ...countries.map(({ code, name }) => [name.toLowerCase(), code] as const),
    ...Object.entries(data.names).map(([code, name]) => [name.toLowerCase(), `US-${code}`] as const),
  ].filter(([name]) => name !== 'georgia'),
);

export const stateNames: Lexicon = lexicon(
  Object.fromEntries(Object.entries(data.names).map(([code, name]) => [code, [name]])),
);
export const stateLetters: ReadonlySet<string> = new Set(Object.keys(data.names));
/** Codes that are English words or units in capitals; they need another state beside them. */
export const codesThatAreWords: ReadonlySet<string> = new Set(data.words);
