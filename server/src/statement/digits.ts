import type { Token } from '../words/text.ts';

/** The token ends in a digit, as numbers do. */
export function isDigits(token: Token | undefined): boolean {
  const code = token?.word.charCodeAt(token.word.length - 1) ?? 0;
  return code >= 48 && code <= 57;
}

/** The number that a token spells in digits; undefined for versions and times such as `1.2.3`. */
export function digitsOf(word: string): number | undefined {
  const plain = word.replace(/[_ ]/g, '');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  const value = Number(/^\d+,\d{1,2}$/.test(plain) ? plain.replace(',', '.') : plain.replaceAll(',', ''));
  return Number.isNaN(value) ? undefined : value;
}
