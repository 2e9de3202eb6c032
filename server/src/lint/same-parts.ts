interface Text {
  readonly text: string;
}

/** How many parts at the start of two versions of a file have the same text. */
export function sameStart(before: readonly Text[], now: readonly Text[]): number {
  const different = now.findIndex(({ text }, index) => text !== before[index]?.text);
  return different < 0 ? now.length : different;
}

/** How many parts at the end of two versions of a file have the same text. */
export function sameEnd(before: readonly Text[], now: readonly Text[]): number {
  const more = before.length - now.length;
  const different = now.findLastIndex(({ text }, index) => text !== before[index + more]?.text);
  return now.length - 1 - different;
}
