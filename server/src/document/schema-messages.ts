import type { ErrorObject } from 'ajv';
import type { KeyCatalogue, KeyInfo } from './keys.ts';
import { nearest } from './nearest.ts';

/** A place where the data does not have the shape of the format. */
export interface SchemaFinding {
  /** Keys and list indices from the validated data down to the value (or to the key, with `key`). */
  readonly path: readonly (string | number)[];
  /** The key is meant, not its value. */
  readonly key?: boolean;
  /** One plain sentence, at most 160 characters. */
  readonly message: string;
  /** What was most likely meant; it may replace the value (or the key). */
  readonly suggestion?: string;
}

/** What the validator said about one place. */
export interface Trouble {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly errors: readonly ErrorObject[];
}

const longest = 160;

/** Puts a trouble into words; undefined where the value is a placeholder that is told elsewhere. */
export function explain(trouble: Trouble, keys: KeyCatalogue, from: string): SchemaFinding | undefined {
  const { path, value, errors } = trouble;
  const names = path.filter((part) => typeof part === 'string');
  const info = keys.describe(names, from);
  const unknown = errors.find(({ keyword }) => keyword === 'additionalProperties')?.params.additionalProperty;
  if (typeof unknown === 'string')
    return unknownKey(path, unknown, keys, keys.definitionAt(names, from) ?? from);
  if (errors.some(({ keyword }) => keyword === 'required'))
    return {
      path,
      message: 'This file has no objectives; add `objectives:` with at least one goal and its key results.',
    };
  if (typeof value === 'string' && /^(?:TODO|TBD)$/.test(value)) return undefined;
  if (isScalar(value)) {
    const allowed = errors.flatMap(({ params }) => allowedValues(params.allowedValues));
    const wording = info?.form === undefined ? undefined : wordings[info.form];
    if (allowed.length > 0) return notAllowed(path, String(value), allowed, info);
    if (wording) return { path, message: `${quoted(value)} ${wording}` };
    if (info?.children === 'ai') return { path, message: `${quoted(value)} ${neitherNone}` };
  }
  const types = errors.flatMap(({ keyword, params }) => (keyword === 'type' ? params.type : 'string')).flat();
  return {
    path,
    message: wrongShape(trouble, new Set(types), placeName(path, from), children(keys, names, from)),
  };
}

const wordings: Readonly<Record<string, string>> = {
  date: 'is not a date; write it as 2027-03-31.',
  when: 'is not a date; write it as 2027-03-31, 2027-03 or 2027-Q1.',
  cycle: 'is not a cycle; write it as 2027-Q1, 2027-H1, 2027 or Q1 2027.',
  score: 'is not a score; write a number from 0 to 5.',
};

/** `ai` may be a single word, but only `none`. */
const neitherNone = 'does not describe the AI; write none, or named parts such as deployed and validation.';

function unknownKey(
  path: Trouble['path'],
  name: string,
  keys: KeyCatalogue,
  definition: string,
): SchemaFinding {
  const suggestion = keys.suggestKey(definition, name);
  const known = [...keys.keysOf(definition).keys()];
  const advice = suggestion ? `did you mean '${suggestion}'?` : `use one of ${known.join(', ')}.`;
  return {
    path: [...path, name],
    key: true,
    message: `${quoted(name)} is not a setting here; ${advice}`,
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** Texts that may stand in the place of a closed choice; the host values are the same words once more. */
function allowedValues(values: unknown): string[] {
  if (!Array.isArray(values)) return [];
  return [...new Set(values.flatMap((value) => (value === null ? [] : [String(value)])))];
}

function notAllowed(
  path: Trouble['path'],
  value: string,
  allowed: readonly string[],
  info: KeyInfo | undefined,
): SchemaFinding | undefined {
  if (info?.form === 'flag' || info?.form === 'phi') {
    if (allowed.includes(value.toLowerCase())) return undefined;
    const words = info.form === 'phi' ? 'yes, no or none' : 'yes or no';
    return { path, message: `${quoted(value)} is not an answer here; write ${words}.` };
  }
  const start = `${quoted(value)} is not ${withArticle(nounOf(path, info))}`;
  const suggestion = nearest(value, allowed);
  if (suggestion !== undefined)
    return { path, message: `${start}; did you mean '${suggestion}'?`, suggestion };
  return {
    path,
    message: shortened(allowed.length > 1 ? `${start}; use one of ` : `${start}; use `, allowed),
  };
}

const nouns: Readonly<Record<string, string>> = { categories: 'category', ruleSetting: 'severity' };

function nounOf(path: Trouble['path'], info: KeyInfo | undefined): string {
  const named = info?.form === undefined ? undefined : (nouns[info.form] ?? info.form);
  return named ?? String(lastKey(path)).replaceAll('_', ' ');
}

function wrongShape({ value }: Trouble, types: ReadonlySet<string>, place: string, parts: string): string {
  const what = Array.isArray(value) ? 'a list' : isScalar(value) ? single(value) : 'named parts';
  if (types.has('object') && types.has('string'))
    return `${place} takes a text or named parts${parts}, not ${what}.`;
  if (types.has('object')) return `${place} needs named parts${parts}, not ${what}.`;
  if (types.has('array') && types.has('string'))
    return `${place} takes a name or a list of names, not ${what}; check the indentation below it.`;
  if (types.has('array'))
    return `${place} is a list; start each entry on a line of its own with a dash and a space.`;
  const cure = Array.isArray(value)
    ? 'put it in quotes if it begins with a bracket'
    : 'put it in quotes, or check the indentation below it';
  return `${place} takes one text, not ${what}; ${cure}.`;
}

const single = (value: unknown) => (typeof value === 'string' ? 'a single text' : 'a single value');

function placeName(path: Trouble['path'], from: string): string {
  const key = lastKey(path);
  if (key === undefined) return from === 'root' ? 'This file' : 'An objective';
  return typeof path.at(-1) === 'number' ? `An entry of \`${cut(key)}\`` : `\`${cut(key)}\``;
}

function lastKey(path: Trouble['path']): string | undefined {
  return path.findLast((part) => typeof part === 'string');
}

/** ` such as warn_at and notify`, from the keys that may stand there. */
function children(keys: KeyCatalogue, names: readonly string[], from: string): string {
  const definition = keys.definitionAt(names, from);
  const known = definition === undefined ? [] : [...keys.keysOf(definition)];
  const canonical = known.flatMap(([name, { aliasOf }]) => (aliasOf === undefined ? [name] : []));
  const [first, second] = canonical;
  if (first === undefined) return '';
  return second === undefined ? ` such as ${first}` : ` such as ${first} and ${second}`;
}

function shortened(start: string, words: readonly string[]): string {
  const whole = `${start}${words.join(', ')}.`;
  if (whole.length <= longest) return whole;
  const kept: string[] = [];
  for (const word of words) {
    if (`${start}${[...kept, word].join(', ')}, ….`.length > longest) break;
    kept.push(word);
  }
  return `${start}${kept.join(', ')}, ….`;
}

function quoted(value: unknown): string {
  return `'${cut(String(value).replace(/\s+/g, ' '))}'`;
}

function cut(text: string): string {
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}

function withArticle(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
