/** The share of effort that a team means, in percent, and what of it the words leave open. */
export interface Share {
  readonly value: number;
  /** It stays `under` its number (`< 30%`), is `over` it (`more than 40%`), or only has it as an end (`at least 25%`, `at most 45%`). */
  readonly bound?: 'under' | 'over' | 'at-least' | 'at-most';
}

const bounds: readonly (readonly [Share['bound'], RegExp])[] = [
  ['at-least', /^(?:at least|minimum|>=|≥) ?/i],
  ['at-most', /^(?:at most|up to|no more than|<=|≤) ?/i],
  ['under', /^(?:under|below|less than|<) ?/i],
  ['over', /^(?:over|above|more than|>) ?/i],
];
const words: Readonly<Record<string, number>> = { quarter: 25, third: 33, half: 50 };

/** Reads `34%`, `0.34`, `.34`, `34`, `2 of 8 people`, `~30 %`, `< 20%`, `a third`, or `25-30%` (its upper end); undefined for anything else. */
export function shareOf(text: string): Share | undefined {
  const written = text.trim();
  const [bound, sign] = bounds.find(([, pattern]) => pattern.test(written)) ?? [];
  const value = percentOf(sign ? written.replace(sign, '') : written);
  if (value === undefined || value > 100) return undefined;
  return bound ? { value, bound } : { value };
}

function percentOf(text: string): number | undefined {
  // "2 of 8 developers", "2/8".
  const [, part, whole] =
    /^(\d{1,3}(?:\.\d)?) ?(?:of|out of|\/) ?(?:the |our )?(\d{1,4})(?: .{1,60})?$/i.exec(text) ?? [];
  if (part && whole) return Number(whole) > 0 ? (Number(part) / Number(whole)) * 100 : undefined;
  const [, word = ''] =
    /^(?:~|about |around )?(?:an? |one )?(quarter|third|half)(?: of .{1,60})?$/i.exec(text) ?? [];
  if (word) return words[word.toLowerCase()];
  const match =
    /^(?:~|about |around |= ?)?(?:\d{1,3}(?:[.,]\d{1,4})? ?%? ?(?:-|–|to) ?)?(\d{0,3}(?<=\d)(?:[.,]\d{1,4})?|[.,]\d{1,4}) ?(%|percent|per cent)?(?: of .{1,60})?$/i.exec(
      text,
    );
  if (!match) return undefined;
  const value = Number(match[1]?.replace(',', '.'));
  return match[2] === undefined && value <= 1 ? value * 100 : value;
}
