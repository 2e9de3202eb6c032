import type { ErrorObject } from 'ajv';
import * as l10n from '../base/l10n.ts';
import { MESSAGE_LENGTH, shortened } from '../base/shortened.ts';
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

/** Puts a trouble into words; undefined where the value is a placeholder that is told elsewhere. */
export function explain(trouble: Trouble, keys: KeyCatalogue, from: string): SchemaFinding | undefined {
  const { path, value, errors } = trouble;
  const names = path.filter((part) => typeof part === 'string');
  const info = keys.describe(names, from);
  const unknown = errors.find(({ keyword }) => keyword === 'additionalProperties')?.params.additionalProperty;
  if (typeof unknown === 'string')
    return unknownKey(path, unknown, keys, keys.definitionAt(names, from) ?? from);
  if (errors.some(({ keyword }) => keyword === 'required')) return noObjectives(path, value);
  if (typeof value === 'string' && /^(?:TODO|TBD)$/.test(value)) return undefined;
  if (isScalar(value)) {
    const allowed = errors.flatMap(({ params }) => allowedValues(params.allowedValues));
    const wording = info?.form === undefined ? undefined : wordings[info.form];
    if (allowed.length > 0) return notAllowed(path, String(value), allowed, info);
    if (wording) return { path, message: wording(shown(value)) };
    if (info?.children === 'ai')
      return {
        path,
        message: l10n.t(
          "'{value}' does not describe the AI; write none, or named parts such as deployed and validation.",
          { value: shown(value) },
        ),
      };
  }
  const types = errors.flatMap(({ keyword, params }) => (keyword === 'type' ? params.type : 'string')).flat();
  return {
    path,
    message: wrongShape(trouble, new Set(types), placeName(path, from), namedParts(keys, names, from)),
  };
}

/** `Objectives:` is another key to YAML. */
function noObjectives(path: Trouble['path'], value: unknown): SchemaFinding {
  const written = nearest('objectives', Object.keys(value ?? {}));
  if (written === undefined)
    return {
      path,
      message: l10n.t(
        'This file has no objectives; add `objectives:` with at least one goal and its key results.',
      ),
    };
  return {
    path: [...path, written],
    key: true,
    message: l10n.t(
      "This file has no objectives, since '{written}' is not read; did you mean 'objectives'?",
      {
        written: shown(written),
      },
    ),
    suggestion: 'objectives',
  };
}

const wordings: Readonly<Record<string, (value: string) => string>> = {
  date: (value) => l10n.t("'{value}' is not a date; write it in the form 2027-03-31.", { value }),
  dateOrPath: (value) =>
    l10n.t("'{value}' is neither a date nor the path of a document; write a day in the form 2027-03-31.", {
      value,
    }),
  when: (value) =>
    l10n.t("'{value}' is not a date; write it in the form 2027-03-31, 2027-03 or 2027-Q1.", { value }),
  cycle: (value) =>
    l10n.t("'{value}' is not a cycle; write it as 2027-Q1, 2027-H1, 2027 or Q1 2027.", { value }),
  score: (value) => l10n.t("'{value}' is not a score; write a number from 0 to 5.", { value }),
};

function unknownKey(
  path: Trouble['path'],
  name: string,
  keys: KeyCatalogue,
  definition: string,
): SchemaFinding {
  const suggestion = keys.suggestKey(definition, name);
  const words = [...keys.keysOf(definition).keys()].join(', ');
  return {
    path: [...path, name],
    key: true,
    message:
      suggestion === undefined
        ? l10n.t("'{name}' is not a setting here; use one of {words}.", { name: shown(name), words })
        : l10n.t("'{name}' is not a setting here; did you mean '{suggestion}'?", {
            name: shown(name),
            suggestion,
          }),
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
    const message =
      info.form === 'phi'
        ? l10n.t("'{value}' is not an answer here; write yes, no or none.", { value: shown(value) })
        : l10n.t("'{value}' is not an answer here; write yes or no.", { value: shown(value) });
    return { path, message };
  }
  const names = { value: shown(value), noun: withArticle(nounOf(path, info)) };
  const suggestion =
    nearest(
      value,
      allowed.filter((word) => !isCode(word)),
    ) ?? classMeant(value, allowed);
  if (suggestion !== undefined)
    return {
      path,
      message: l10n.t("'{value}' is not {noun}; did you mean '{suggestion}'?", { ...names, suggestion }),
      suggestion,
    };
  return {
    path,
    message: fitting(allowed, (words) =>
      allowed.length > 1 && allowed.length < 8
        ? l10n.t("'{value}' is not {noun}; use one of {words}.", { ...names, words })
        : l10n.t("'{value}' is not {noun}; use {words}.", { ...names, words }),
    ),
  };
}

/** Short codes and numbers, such as the classes `I` to `III`, differ in meaning by each letter: none is offered for another. */
function isCode(word: string): boolean {
  return word.length < 4 || /\d/.test(word);
}

const numerals = ['I', 'II', 'III', 'IV'];

/** A class in other letters: `2`, `ii` and `class 2` for `II`. */
function classMeant(value: string, allowed: readonly string[]): string | undefined {
  const [, number, numeral, letter] = /^(?:class +)?(?:([1-4])|([iv]{1,3}))([ab]?)$/i.exec(value) ?? [];
  if (letter === undefined) return undefined;
  const meant = `${number === undefined ? numeral : numerals[Number(number) - 1]}${letter}`;
  return allowed.find((word) => /^[IV]+[ab]?$/.test(word) && word.toLowerCase() === meant.toLowerCase());
}

const nouns: Readonly<Record<string, string>> = { categories: 'category', ruleSetting: 'severity' };

function nounOf(path: Trouble['path'], info: KeyInfo | undefined): string {
  const named = info?.form === undefined ? undefined : (nouns[info.form] ?? info.form);
  return named ?? String(lastKey(path)).replaceAll('_', ' ');
}

function wrongShape({ value }: Trouble, types: ReadonlySet<string>, place: string, parts: string): string {
  const what = kindOf(value);
  if (types.has('object') && types.has('string'))
    return l10n.t('{place} takes a text or {parts}, not {what}.', { place, parts, what });
  if (types.has('object') && types.has('array'))
    return l10n.t('{place} takes a list, or {parts}, not {what}.', { place, parts, what });
  if (types.has('object')) return l10n.t('{place} needs {parts}, not {what}.', { place, parts, what });
  if (types.has('array') && types.has('string'))
    return l10n.t('{place} takes a name or a list of names, not {what}; check the indentation below it.', {
      place,
      what,
    });
  if (types.has('array'))
    return l10n.t('{place} is a list; start each entry on a line of its own with a dash and a space.', {
      place,
    });
  return Array.isArray(value)
    ? l10n.t('{place} takes one text, not {what}; put it in quotes if it begins with a bracket.', {
        place,
        what,
      })
    : l10n.t('{place} takes one text, not {what}; put it in quotes, or check the indentation below it.', {
        place,
        what,
      });
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return l10n.t('a list');
  if (typeof value === 'string') return l10n.t('a single text');
  return isScalar(value) ? l10n.t('a single value') : l10n.t('named parts');
}

function placeName(path: Trouble['path'], from: string): string {
  const key = lastKey(path);
  if (key === undefined) return from === 'root' ? l10n.t('This file') : l10n.t('An objective');
  const name = `\`${shortened(key, 30)}\``;
  return typeof path.at(-1) === 'number' ? l10n.t('An entry of {name}', { name }) : name;
}

function lastKey(path: Trouble['path']): string | undefined {
  return path.findLast((part) => typeof part === 'string');
}

/** `named parts such as warn_at and notify`, from the keys that may stand there: first those that have to. */
function namedParts(keys: KeyCatalogue, names: readonly string[], from: string): string {
  const definition = keys.definitionAt(names, from);
  const known = definition === undefined ? [] : [...keys.keysOf(definition)];
  const own = known.filter(([, { aliasOf }]) => aliasOf === undefined);
  const canonical = own
    .toSorted(([, one], [, other]) => Number(other.required ?? false) - Number(one.required ?? false))
    .map(([name]) => name);
  const [first, second] = canonical;
  if (first === undefined) return l10n.t('named parts');
  return second === undefined
    ? l10n.t('named parts such as {first}', { first })
    : l10n.t('named parts such as {first} and {second}', { first, second });
}

/** A sentence with as many of the words as fit. */
function fitting(words: readonly string[], sentence: (words: string) => string): string {
  const whole = sentence(words.join(', '));
  if (whole.length <= MESSAGE_LENGTH) return whole;
  const kept: string[] = [];
  for (const word of words) {
    if (sentence(withOthers([...kept, word])).length > MESSAGE_LENGTH) break;
    kept.push(word);
  }
  return sentence(withOthers(kept));
}

function withOthers(words: readonly string[]): string {
  return l10n.t('{words} and others', { words: words.join(', ') });
}

function shown(value: unknown): string {
  return shortened(String(value).replace(/\s+/g, ' '), 30);
}

function withArticle(noun: string): string {
  return /^[aeiou]/.test(noun) ? l10n.t('an {noun}', { noun }) : l10n.t('a {noun}', { noun });
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
