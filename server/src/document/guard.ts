import * as l10n from '../base/l10n.ts';

/** Longest text that is read, in UTF-16 units: forty times what a large team writes. */
const MAXIMUM_LENGTH = 5_000_000;

/**
 * Why a text is not read at all, as a sentence; undefined for text that is.
 * @param length of the whole, where `text` is what was changed of one that is read.
 */
export function refusal(text: string, length: number = text.length): string | undefined {
  if (length > MAXIMUM_LENGTH) return tooLarge(length);
  if (text.includes('\0'))
    return l10n.t('This file is not plain text, so nothing in it can be checked; save it as UTF-8 text.');
  return undefined;
}

/** @param size in characters or bytes. */
export function tooLarge(size: number): string {
  return l10n.t(
    'This file is too large to be checked ({megabytes} MB); split it into one file per team or cycle.',
    { megabytes: Math.round(size / 1e6) },
  );
}
