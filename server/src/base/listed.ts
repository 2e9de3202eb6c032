/** Lists in the middle of a sentence. */
import * as l10n from './l10n.ts';

/** `a, b and c`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2
    ? last
    : l10n.t('{words} and {last}', { words: words.slice(0, -1).join(', '), last });
}

/** `a and no b`, after a "no". */
export function norAny(words: readonly string[]): string {
  return words.reduce((former, next) => l10n.t('{former} and no {next}', { former, next }));
}

/** `a or b or c`. */
export function anyOf(words: readonly string[]): string {
  return words.reduce((former, next) => l10n.t('{former} or {next}', { former, next }));
}
