const variable = /\$(CURRENT_[A-Z]+)|\$\{(CURRENT_[A-Z]+)\/([^/$]+)\/((?:\$\{\d:\+[^$}]*\})+)\/\}/g;
const stop = /\$\{(\d+)\|([^$|]*)\|\}|\$\{(\d+):([^$}]*)\}/g;

const endOfYear = '$CURRENT_YEAR-12-31';

/**
 * Puts a day in the place of the variables that VS Code has for it: other editors do not know them.
 * @param end the last day of the file's cycle, where that is known: what ends with the year ends with it.
 */
export function dated(body: string, today: string, end = endOfYear): string {
  const day: Readonly<Record<string, string>> = {
    CURRENT_YEAR: today.slice(0, 4),
    CURRENT_MONTH: today.slice(5, 7),
    CURRENT_DATE: today.slice(8, 10),
  };
  return body
    .replaceAll(endOfYear, end)
    .replace(variable, (whole, plain = '', name = '', pattern = '', format = '') => {
      if (plain !== '') return day[plain] ?? whole;
      const groups = new RegExp(pattern).exec(day[name] ?? '') ?? [];
      return String(format).replace(/\$\{(\d):\+([^$}]*)\}/g, (_, group, text) =>
        groups[Number(group)] === undefined ? '' : text,
      );
    });
}

/** What is left of a body without tab stops: of choices the first, of places to fill in their text, the same in each of its places. */
export function withoutStops(body: string): string {
  const texts = new Map<string, string>();
  return body
    .replace(stop, (_, choice, choices, place, text) => {
      const written = choices?.split(',')[0] ?? text;
      texts.set(choice ?? place, written);
      return written;
    })
    .replace(/\$\{?(\d+)\}?/g, (_, place) => texts.get(place) ?? '');
}
