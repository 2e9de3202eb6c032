import data from '../generated/launch.json';
import { readStates } from '../knowledge/states.ts';
import { words } from './digits.ts';
import { isMonth } from './label.ts';
import { firstHit, type Hit, hitAt, type Lexicon, spanOf, wordList } from './lexicon.ts';
import type { Launch } from './statement.ts';
import type { Reading, Token } from './text.ts';

const any: Lexicon = wordList(data.any);
const place: Lexicon = wordList(data.place);
const state: Lexicon = wordList(data.state);
const reached: Lexicon = wordList(data.reached);
const services: Lexicon = wordList(data.services);
const venues: Lexicon = wordList(data.venues);
const notObjects: Lexicon = wordList(data.not_objects);
const notLaunch: Lexicon = wordList(data.not);
const into: ReadonlySet<string> = new Set(data.into);
const anchorBefore: Lexicon = wordList(data.anchor_before);
const anchorAfter: Lexicon = wordList(data.anchor_after);
const split: ReadonlyMap<string, string> = new Map(Object.entries(data.split));

/** A product or care service becomes available somewhere new; not "after launch", "ship logs" or a survey's launch. */
export function readLaunch(reading: Reading, kind: 'objective' | 'key-result'): Launch | undefined {
  const hit = launchOf(reading, kind);
  if (!hit) return undefined;
  const count = stateCount(reading.tokens);
  return {
    mention: spanOf(reading.tokens, hit),
    states: readStates(reading),
    ...(count === undefined ? {} : { stateCount: count }),
  };
}

function launchOf(reading: Reading, kind: 'objective' | 'key-result'): Hit | undefined {
  const { tokens } = reading;
  if (firstHit(notLaunch, tokens)) return undefined;
  for (let at = 0; at < tokens.length; at++) {
    if (starts(tokens, at)) {
      const hit = verbFirst(reading, at, kind);
      if (hit) return hit;
    }
    const hit = hitAt(state, tokens, at);
    if (hit && isState(reading, hit)) return hit;
  }
  return undefined;
}

/** Where a clause begins: at the start, after a comma, "and", a colon, an adverb or a date. */
function starts(tokens: readonly Token[], at: number): boolean {
  return at === 0 || /^(?:,|;|:|and|then|successfully|safely|softly|we|to)$/.test(tokens[at - 1]?.word ?? '');
}

function verbFirst(reading: Reading, at: number, kind: 'objective' | 'key-result'): Hit | undefined {
  const { tokens } = reading;
  const sure = hitAt(any, tokens, at);
  if (sure) return isAnchored(tokens, sure) || launchesPaper(tokens, sure.last + 1) ? undefined : sure;
  const apart = apartAt(tokens, at);
  const hit = apart ?? hitAt(place, tokens, at);
  if (!hit || launchesPaper(tokens, hit.last + 1)) return undefined;
  if (apart && split.get(tokens[at]?.word ?? '') === 'live') return apart;
  const rest = tokens.slice(hit.last + 1);
  if (rest[0]?.word === 'to' && /\d$/.test(rest[1]?.word ?? '')) return hit;
  const serves = isService(rest);
  const somewhere = readStates(reading).length > 0;
  if (somewhere) return hit;
  const placed = rest.some((token, index) => index > 0 && into.has(token.word));
  if (tokens[at]?.word === 'open' || tokens[at]?.word === 'enter')
    return firstHit(venues, rest) ? hit : undefined;
  if (
    placed &&
    rest.some((token, index) => into.has(rest[index - 1]?.word ?? '') && isPlaceName(reading.text, token))
  )
    return hit;
  return serves && (placed || kind === 'objective') ? hit : undefined;
}

/** What is made available is a product or service: "Expand tele-ICU to …", not "Introduce rounding by leaders on all units". */
function isService(rest: readonly Token[]): boolean {
  const by = rest.findIndex(({ word }) => word === 'by' || word === 'for');
  const object = by < 0 ? rest : rest.slice(0, by);
  return firstHit(services, object) !== undefined || object.some(({ word }) => /^tele[a-z]{3,}/.test(word));
}

/** "Put … live", "roll … out", "bring the app to …"; not "bring infections down to 2%". */
function apartAt(tokens: readonly Token[], at: number): Hit | undefined {
  const particle = split.get(tokens[at]?.word ?? '');
  if (particle === undefined) return undefined;
  const end = tokens.findIndex(({ word }, index) => index > at + 1 && index < at + 9 && word === particle);
  if (end < 0 || tokens[end - 1]?.word === 'down' || /^[\d$£€]/.test(tokens[end + 1]?.word ?? ''))
    return undefined;
  return { id: '', first: at, last: at };
}

/** "in Denver": written like a name. */
function isPlaceName(text: string, token: Token | undefined): boolean {
  return (
    token !== undefined && /^[A-Z][a-z]{3,}/.test(text.slice(token.start, token.end)) && !isMonth(token.word)
  );
}

function launchesPaper(tokens: readonly Token[], from: number): boolean {
  return firstHit(notObjects, tokens.slice(from, from + 6)) !== undefined;
}

/** "RPM live in Ohio", "launched in 3 counties": a place must follow at once. */
function isState({ text, tokens }: Reading, hit: Hit): boolean {
  if (isAnchored(tokens, hit) || (hit.first === 0 && !/ed$/.test(tokens[0]?.word ?? ''))) return false;
  if (opensPlace(tokens, hit)) return true;
  const link = tokens[hit.last]?.word === 'in' ? hit.last : hit.last + 1;
  const next = tokens[link];
  if (!next || !into.has(next.word)) return false;
  const where = tokens.slice(link + 1, link + 6);
  if (hitAt(reached, tokens, hit.first)) return true;
  if (tokens[hit.last]?.word === 'launch' && hit.first > 0 && hit.first < 4) return true;
  if (
    next.word === 'in' &&
    where.some((token, index) => token.word === 'of' && /\d$/.test(where[index - 1]?.word ?? ''))
  )
    return false;
  if (['for', 'with', 'as', 'on', 'at'].includes(next.word)) return false;
  return (
    isPlaceName(text, where[0]) ||
    firstHit(venues, where) !== undefined ||
    readStates({ text: '', plain: '', tokens: where }).length > 0
  );
}

/** "New clinic opened by July". */
function opensPlace(tokens: readonly Token[], hit: Hit): boolean {
  if (!/^open(?:s|ed)$/.test(tokens[hit.first]?.word ?? '')) return false;
  const next = tokens[hit.last + 1]?.word;
  return (next === undefined || next === 'by') && firstHit(venues, tokens.slice(0, hit.first)) !== undefined;
}

function isAnchored(tokens: readonly Token[], hit: Hit): boolean {
  if (hitAt(anchorAfter, tokens, hit.last + 1)) return true;
  for (let back = 1; back <= 3; back++) {
    const found = hitAt(anchorBefore, tokens, hit.first - back);
    if (found && (found.last === hit.first - 1 || (back > 1 && tokens[hit.first - 1]?.word === 'the')))
      return true;
  }
  const clause = tokens.slice(Math.max(0, hit.first - 4), hit.first).map((token) => token.word);
  return clause.some(
    (word) =>
      word === 'while' || word === 'when' || word === 'after' || word === 'until' || word === 'before',
  );
}

/** "in 3 states", "three states". */
function stateCount(tokens: readonly Token[]): number | undefined {
  const at = tokens.findIndex((token) => token.key === 'state');
  for (let back = 1; back <= 3 && at - back >= 0; back++) {
    const word = tokens[at - back]?.word ?? '';
    const value = words.get(word) ?? Number(word);
    if (word !== '' && Number.isInteger(value)) return value;
  }
  return undefined;
}
