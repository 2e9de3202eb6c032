import {
  stateNames as byName,
  stateLetters as codes,
  codesThatAreWords as words,
} from '../knowledge/states.ts';
import { type Hit, hitAt } from '../words/lexicon.ts';
import { type Reading, type Token, wordAt } from '../words/text.ts';

/** ISO 3166-2 codes of the US states that a text names, in order: `Texas`, `US-TX`, `TX, OH and FL`. */
export function readStates({ text, tokens }: Reading): string[] {
  const out: string[] = [];
  const add = (code: string): unknown => out.includes(`US-${code}`) || out.push(`US-${code}`);
  for (let at = 0; at < tokens.length; at++) {
    const hit = hitAt(byName, tokens, at);
    const token = tokens[at];
    if (!token) break;
    if (hit) {
      if (!isElsewhere(hit, tokens)) add(hit.id);
      at = hit.last;
    } else if (token.word.length === 2 && isCode(text, token.start, out.length > 0))
      add(text.slice(token.start, token.end));
  }
  return out;
}

/** Streets, towns and rivers are named after states: "Washington Street", "Kansas City", "George Washington University". */
const named =
  /^(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|square|plaza|heights|river|bridge|mason)$/;
const houses = /^(?:hospital|university|college)$/;
const namesake = /^(?:george|martha|mount|mt|lake|port|fort|booker)$/;
/** What is near the other Georgia. */
const caucasus = /^(?:armenia|azerbaijan|ukraine|moldova|turkey|türkiye|tbilisi|batumi|caucasus)$/;

/** The name of a state that means another place; "Washington, DC" is the district. */
function isElsewhere(hit: Hit, tokens: readonly Token[]): boolean {
  const { id, first, last } = hit;
  const next = wordAt(tokens, last + 1);
  if (id === 'WA' && (next === 'dc' || (next === ',' && wordAt(tokens, last + 2) === 'dc'))) return true;
  if (id === 'KS' && next === 'city') return true;
  if (id === 'GA' && (isCountry(hit, tokens) || tokens.some(({ word }) => caucasus.test(word)))) return true;
  // "At Florida Hospital"; "a Florida hospital" and "Florida hospitals" are there.
  const isName = houses.test(next) && !/^(?:an?|one|each|every|any)$/.test(wordAt(tokens, first - 1));
  return isName || named.test(next) || namesake.test(wordAt(tokens, first - 1));
}

/** "Georgia, the country", "Georgia (the country)", "the country of Georgia"; "the first in the country" may be a state. */
function isCountry({ first, last }: Hit, tokens: readonly Token[]): boolean {
  const the = /^[,(]$/.test(wordAt(tokens, last + 1)) ? last + 2 : last + 1;
  const behind = wordAt(tokens, the) === 'the' ? wordAt(tokens, the + 1) : '';
  const ahead = wordAt(tokens, wordAt(tokens, first - 1) === 'of' ? first - 2 : first - 1);
  return behind === 'country' || ahead === 'country';
}

function isCode(text: string, start: number, listed: boolean): boolean {
  const code = text.slice(start, start + 2);
  if (!codes.has(code)) return false;
  if (text.slice(start - 3, start) === 'US-') return true;
  const list =
    /^(?:,| and| or| \+| &|\/) ?/.test(text.slice(start + 2)) ||
    /(?:,|and|or|&|\+|\/) ?$/.test(text.slice(0, start));
  // "Ohio, OK?" asks.
  return words.has(code)
    ? listed && list && !/^[?!]/.test(text.slice(start + 2))
    : list || /\b(?:in|into|to|across|for) $/.test(text.slice(0, start));
}
