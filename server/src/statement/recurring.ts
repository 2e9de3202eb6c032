import { numberWords as words } from '../knowledge/numbers.ts';
import { recurring as units } from '../knowledge/output.ts';
import { type Token, wordAt } from '../words/text.ts';

const links: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'by',
  'for',
  'with',
  'and',
  'or',
  'to',
  'during',
]);
/** What comes round after so many days is a task each time. */
const QUARTERLY = 30;

/**
 * "Checked before every transfusion", "updated daily", "reviewed on each round": what is to happen again and again is how care is given
 * and no work of the team. What comes once a week or a quarter is a list
 * that a team works through.
 */
export function isRecurring(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from).some(({ word, key }, index) => {
    // "Daily huddles" are a thing that can be introduced.
    if (word === 'daily' || word === 'hourly' || word === 'nightly')
      return !/^[a-z]/.test(wordAt(tokens, from + index + 1)) || links.has(wordAt(tokens, from + index + 1));
    const at = from + index - 1;
    // "In 100% of surgeries".
    if (
      tokens[at]?.word === 'of' &&
      tokens[at - 1]?.word === '%' &&
      tokens[at - 3]?.word === 'in' &&
      units.has(key)
    )
      return true;
    // "On 19 of 20 shifts".
    if (tokens[at - 1]?.word === 'of' && isNumber(tokens, at) && isNumber(tokens, at - 2) && units.has(key))
      return true;
    const counted = isNumber(tokens, at);
    if (!/^(?:every|each)$/.test(wordAt(tokens, counted ? at - 1 : at))) return false;
    if (counted && key === 'day') return Number(tokens[at]?.word) < QUARTERLY;
    return counted ? /^(?:minute|hour|year)$/.test(key) : units.has(key);
  });
}

/** "In a day", "within two hours", "the same day" at token `at`: how long a step takes. */
export function isSoon(tokens: readonly Token[], at: number): boolean {
  const [link = '', count = '', unit = ''] = tokens.slice(at, at + 3).map(({ key }) => key);
  // "Start our same-day crown service": which one.
  if (/^(?:our|an?)$/.test(wordAt(tokens, at - 1)) && link === 'same') return false;
  if (/^(?:the )?(?:same|next) (?:working |business )?(?:day|shift)/.test(`${link} ${count} ${unit}`))
    return true;
  return (
    /^(?:in|within|inside)$/.test(link) &&
    (words.has(count) || /^(?:an?|\d+)$/.test(count)) &&
    /^(?:min|minute|h|hr|hour|day|week|sprint)$/.test(unit)
  );
}

function isNumber(tokens: readonly Token[], at: number): boolean {
  return /^\d/.test(wordAt(tokens, at));
}

/** "By 7 pm", "before noon", "in a day", "the day they arrive" anywhere from token `from` on: by what time of each day, or within one. */
export function isSameDay(tokens: readonly Token[], from: number): boolean {
  return tokens.some(({ word }, at) => {
    if (at < from) return false;
    const [next, unit] = [wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
    if (word === 'by' || word === 'before')
      return /^(?:noon|midnight)$/.test(next) || (/^\d/.test(next) && /^[ap]m$/.test(unit));
    if (word === 'the' && next === 'day') return /^(?:they|it|of)$/.test(unit);
    return isSoon(tokens, at) && /^(?:min|hr?|hour|day)/.test(unit);
  });
}
