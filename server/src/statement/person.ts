import * as l10n from '../base/l10n.ts';
import { conditions, givenNames, institutions, staffContexts } from '../knowledge/identifiers.ts';
import { date, type Identifier } from './identifiers.ts';

/** A name, an illness and a date need as many signs; most texts of a file are shorter. */
const shortest = 'Bo Li HIV1.2.30'.length;
const fullDate = new RegExp(date, 'i');
/** After the name of somebody who signs a remark: `Maria Lopez 2027-01-12: …`. */
const author = new RegExp(`^[ ,()]*(?:${date}[ )]*)?:`, 'i');
/** Two capital words: a given name, and the rest of the name with what follows it. */
const name = /(?<![\p{L}.-])(\p{Lu}[\p{L}'-]{1,30})(?=((?: \p{Lu}\.?)? \p{Lu}[\p{L}'-]{1,30})(.{0,30}))/gu;

/** Finds the name of a person who is no colleague beside a full date and an illness. */
export function personIn(text: string): Identifier | undefined {
  if (text.length < shortest || !fullDate.test(text)) return undefined;
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  if (!words.some((word) => conditions.has(word)) || words.some((word) => staffContexts.has(word)))
    return undefined;
  for (const match of text.matchAll(name)) {
    const [, given = '', rest = '', after = ''] = match;
    const next = /^ ?(\p{L}*)/u.exec(after)?.[1] ?? '';
    // "St. Mary Hospital", "Maria Lopez Ward".
    const last = rest.slice(rest.lastIndexOf(' ') + 1);
    if (
      !givenNames.has(given) ||
      [last, next].some((word) => institutions.has(word.toLowerCase())) ||
      author.test(after)
    )
      continue;
    return {
      kind: l10n.mark('a name with a date and an illness'),
      span: { start: match.index, end: match.index + given.length + rest.length },
    };
  }
  return undefined;
}
