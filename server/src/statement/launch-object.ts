import { afar, into, papers, products, workplaces } from '../knowledge/launch.ts';
import { numberWords as words } from '../knowledge/numbers.ts';
import { roleLexicon } from '../knowledge/roles.ts';
import { firstHit, hitAt, hits, type Lexicon } from '../words/lexicon.ts';
import { keyAt, type Token, wordAt } from '../words/text.ts';
import { isMonth } from './label.ts';

const programs = /^(?:app|platform|portal|website|tool|finder|chatbot|bot|robot|device|camera|sensor|kiosk)$/;

/** What is launched: the words before a place or people. */
export function objectOf(rest: readonly Token[]): readonly Token[] {
  const end = rest.findIndex(
    ({ word }, at) =>
      (into.has(word) && !/^(?:check|walk|drop)$/.test(wordAt(rest, at - 1)) && !isCompound(rest, at)) ||
      (word === 'by' &&
        !/^(?:design|default|side|step|mail|post|phone|text|video)$/.test(wordAt(rest, at + 1))) ||
      // "The app that ends panic attacks", "the test, the first that …".
      (at > 0 && /^(?:that|which|before|,)$/.test(word)),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** "At-home biopsy kit", "in-house pharmacy", "on-demand interpreting". */
function isCompound(rest: readonly Token[], at: number): boolean {
  const pair = `${wordAt(rest, at)} ${wordAt(rest, at + 1)}`;
  return (
    /^(?:at home|in home|in house|on demand|on call|on site)$/.test(pair) &&
    /^[a-z]/.test(wordAt(rest, at + 2)) &&
    !into.has(wordAt(rest, at + 2)) &&
    wordAt(rest, at + 2) !== 'by'
  );
}

/** Without what it is for and by whom. */
export function beforeMeans(rest: readonly Token[]): readonly Token[] {
  const by = rest.findIndex(({ word }) => word === 'by' || word === 'for');
  return by < 0 ? rest : rest.slice(0, by);
}

/** What is made available is a product or service: "Expand tele-ICU to …", not "Introduce rounding by leaders on all units". */
export function isService(object: readonly Token[], list = products): boolean {
  return firstHit(list, object) !== undefined || object.some(({ word }) => /^tele(?:[a-z]{3,}|$)/.test(word));
}

/** "in Denver": written like a name. */
export function isPlaceName(text: string, token: Token | undefined): boolean {
  return (
    token !== undefined && /^[A-Z][a-z]{3,}/.test(text.slice(token.start, token.end)) && !isMonth(token.word)
  );
}

/** "3", "four". */
export function isCount(token: Token | undefined): boolean {
  return token !== undefined && (/^\d/.test(token.word) || words.has(token.word));
}

/** "To 18,000 a month", "to 10 pm": so many of it, or so long, and not to whom. */
export function isAmountAt(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at + 1);
  if (isCount(tokens[at]) && /^(?:minutes?|days?|hours?|nights?|weekends?|evenings?)$/.test(next))
    return true;
  return isCount(tokens[at]) && (next === '' || /^(?:an?|per|each|every|by|am|pm|[,;(/])$/.test(next));
}

/** "Deploy 40 agency nurses", "a response team": who comes is no product; "the virtual nurse" is one. */
export function isPeople(object: readonly Token[]): boolean {
  const last = object.at(-1);
  if (last === undefined || /^(?:team|crew|staff)$/.test(last.key)) return last !== undefined;
  // "Syringe drivers" are things.
  if (hits(products, object).some(({ last }) => last === object.length - 1)) return false;
  const several = last.word !== last.key;
  return (
    several && [...object.keys()].some((at) => hitAt(roleLexicon, object, at)?.last === object.length - 1)
  );
}

/** A survey, course or policy: it starts as well, but nobody is treated with it; a course finder app is an app. */
export function isPaper(words: readonly Token[]): boolean {
  return isOf(papers, words) || isWorkplace(words);
}

/** A call centre, samples; "specimen labelling" and "a tele-ICU command centre" are care. */
function isWorkplace(words: readonly Token[]): boolean {
  const atEnd = hits(workplaces, words).some(({ last }) => last === words.length - 1);
  return atEnd && !words.some(({ word }) => afar.has(word) || /^tele[a-z]{3}/.test(word));
}

/** Paper only: one goes live with a command centre, and with no dress code. */
export function isMerePaper(words: readonly Token[]): boolean {
  return isOf(papers, words);
}

/** "AI-written appeal letters": who writes them is what is new; not "AI-written training". */
function isMachineMade(words: readonly Token[]): boolean {
  return (
    /^(?:ai|llm|gpt|machine)$/.test(keyAt(words, 0)) &&
    /^(?:drafted|written|generated|summari[sz]ed|translated)$/.test(wordAt(words, 1)) &&
    /^(?:letter|note|summary|reply|message|instruction|answer)$/.test(words.at(-1)?.key ?? '')
  );
}

function isOf(list: Lexicon, words: readonly Token[]): boolean {
  if (!firstHit(list, words) || isMachineMade(words)) return false;
  // "Roll the checklist app out".
  const head = /^(?:out|live|over|up|online)$/.test(words.at(-1)?.word ?? '') ? words.at(-2) : words.at(-1);
  return !programs.test(head?.key ?? '') || words.some(({ word }) => /^(?:of|about)$/.test(word));
}
