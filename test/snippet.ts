/** Expands a snippet body as an editor does when its reader accepts every suggestion. */

const DATE = { CURRENT_YEAR: '2027', CURRENT_MONTH: '01', CURRENT_DATE: '20' } as const;

/** Choices become their first entry, placeholders their text, repeated tab stops the text of the first. */
export function expand(body: string): string {
  const values = new Map<string, string>();
  const dated = body.replace(/\$(CURRENT_[A-Z]+)/g, (_, name: keyof typeof DATE) => DATE[name]);
  return dated
    .replace(/\$\{(\d+)\|([^,|]*)[^|]*\|\}|\$\{(\d+):([^}]*)\}/g, (_, choice, first, stop, text) => {
      values.set(choice ?? stop, first ?? text);
      return first ?? text;
    })
    .replace(/\$\{?(\d+)\}?/g, (_, stop) => values.get(stop) ?? '');
}
