/** The share of effort that a team means by `34%`, `0.34`, `34`, `~30 %`, `< 20%` or `25-30%` (its upper end), in percent; undefined for anything else. */
export function shareOf(text: string): number | undefined {
  const match =
    /^(?:~|about |around |at (?:least|most) |under |below |[<>]=? ?|[≤≥] ?)?(?:\d{1,3}(?:[.,]\d{1,4})? ?%? ?(?:-|–|to) ?)?(\d{1,3}(?:[.,]\d{1,4})?) ?(%|percent|per cent)?(?: of .{1,60})?$/i.exec(
      text.trim(),
    );
  if (!match) return undefined;
  const value = Number(match[1]?.replace(',', '.'));
  const share = match[2] === undefined && value <= 1 ? value * 100 : value;
  return share <= 100 ? share : undefined;
}

/** Has a share an upper end that it does not reach, as in `< 30%` or `under 30%`? */
export function isUnder(text: string): boolean {
  return /^(?:under |below |<(?!=))/i.test(text.trim());
}
