/** Expands a snippet body as an editor does when its reader accepts every suggestion. */

const DATE = { CURRENT_YEAR: '2027', CURRENT_MONTH: '01', CURRENT_DATE: '20' } as const;

type Day = Readonly<Record<keyof typeof DATE, string>>;

/** A variable, or one whose text is put through a pattern: `${CURRENT_MONTH/(0[1-3])|…/${1:+Q1}…/}`. */
const variable = /\$(CURRENT_[A-Z]+)|\$\{(CURRENT_[A-Z]+)\/([^/]+)\/((?:\$\{\d:\+[^}]*\})+)\/\}/g;

function dated(body: string, day: Day): string {
  return body.replace(variable, (_, plain?: keyof Day, name?: keyof Day, pattern = '', format = '') => {
    if (!name) return plain ? day[plain] : '';
    return day[name].replace(new RegExp(pattern), (...groups: unknown[]) =>
      String(format).replace(/\$\{(\d):\+([^}]*)\}/g, (_text, group, then) =>
        groups[Number(group)] === undefined ? '' : then,
      ),
    );
  });
}

/** Choices become their first entry, placeholders their text, repeated tab stops the text of the first. */
export function expand(body: string, day: Day = DATE): string {
  const values = new Map<string, string>();
  return dated(body, day)
    .replace(/\$\{(\d+)\|([^,|]*)[^|]*\|\}|\$\{(\d+):([^}]*)\}/g, (_, choice, first, stop, text) => {
      values.set(choice ?? stop, first ?? text);
      return first ?? text;
    })
    .replace(/\$\{?(\d+)\}?/g, (_, stop) => values.get(stop) ?? '');
}
