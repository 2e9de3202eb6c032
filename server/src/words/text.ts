import { remember } from '../base/remember.ts';

/** A word, number or sign of a statement. `key` is the word in lower case and singular, for lexicon look-up. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly key: string;
}

/** A statement after its one normalisation pass; every reading works on this. */
export interface Reading {
  readonly text: string;
  /** Lower case, plain quotes and dashes; offsets agree with `text`. */
  readonly plain: string;
  readonly tokens: readonly Token[];
}

/** The word of a token; empty where there is none, so that it can be compared, looked up and matched. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? '';
}

/** The key of a token, as `wordAt`. */
export function keyAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? '';
}

/** A space between thousands belongs to the number: `1 500`. */
const TOKEN = /[a-zß-öø-ÿ]+(?:'[a-z]+)?|\d{1,3}(?: \d{3})+(?!\d|[.,_]\d)|\d+(?:[.,_]\d+)*|\.\d+|\S/g;
const ODD =
  /[\u00a0\u2007\u2009\u202f\u2010-\u2015\u2018\u2019\u2212\u21a6\u21e8\u2794\u279c\u279d\u279e\u27a1\u27f6]/g;
const PLAIN: Readonly<Record<string, string>> = {
  '\u21a6': '→',
  '\u21e8': '→',
  '\u2794': '→',
  '\u279c': '→',
  '\u279d': '→',
  '\u279e': '→',
  '\u27a1': '→',
  '\u27f6': '→',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u2018': "'",
  '\u2019': "'",
};

/** "SSIs", "APIs", "EDs": what ends so in small letters may be no plural. */
const INITIALS = /^[A-Z]{2,}s$/;

/** Nobody writes goals longer than this; what stands behind it is not read, so hostile text costs no time. */
const LIMIT = 4000;

/** Lower-cases and splits a statement; hyphens inside words vanish, so `care-team` and `care team` read alike. */
export const readTokens: (text: string) => Reading = remember(tokensOf);

function tokensOf(text: string): Reading {
  const head = text.slice(0, LIMIT);
  const lower = head.toLowerCase();
  const sameLength = lower.length === head.length ? lower : head;
  const plain = sameLength.replace(ODD, (sign) => PLAIN[sign] ?? '-');
  const tokens: Token[] = [];
  for (const match of plain.matchAll(TOKEN)) {
    const word = match[0];
    const start = match.index;
    if (word === '-' && joinsWords(plain, start)) continue;
    const end = start + word.length;
    const key = INITIALS.test(head.slice(start, end)) ? word.slice(0, -1) : singular(word);
    tokens.push({ start, end, word, key });
  }
  return { text, plain, tokens };
}

function joinsWords(plain: string, at: number): boolean {
  const before = plain.charCodeAt(at - 1);
  const after = plain.charCodeAt(at + 1);
  return (isLetter(before) || isDigit(before)) && (isLetter(after) || (isLetter(before) && isDigit(after)));
}

/** @param code of a lower-case character; Latin letters with accents count. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f);
}

/** @param code of a character. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const SHORT_PLURAL: ReadonlySet<string> = new Set(['ups', 'gps', 'ots', 'rns']);

const S = 's'.charCodeAt(0);

/** The singular of a lower-case English word, good enough that plural and singular meet: `nurses` and `nurse`. */
export function singular(word: string): string {
  if (word.charCodeAt(word.length - 1) !== S) return word;
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (bare === 'lives') return 'life';
  const length = bare.length;
  if ((length < 4 && !SHORT_PLURAL.has(bare)) || bare.charCodeAt(length - 1) !== S) return bare;
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (/(?:ss|sh|[^a]ch|x)es$/.test(bare)) return bare.slice(0, -2);
  return /[sui]s$|^bias$/.test(bare) ? bare : bare.slice(0, -1);
}
