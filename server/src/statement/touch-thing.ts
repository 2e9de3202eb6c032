import { crowdOrStaff as crowd } from '../knowledge/populations.ts';
import {
  touchAfter as behind,
  devices,
  digital,
  touchNot as not,
  programs,
  sessionWords,
  sources,
  touchBefore as wrong,
} from '../knowledge/vanity.ts';
import { type Hit, hitAt } from '../words/lexicon.ts';
import { keyAt, type Token, wordAt } from '../words/text.ts';
import { hasRole } from './claim-words.ts';
import type { Quantity } from './statement.ts';

const each: ReadonlySet<string> = new Set(
  'day week month year quarter shift user person session member employee hour account site visit clinic ward practice team department'.split(
    ' ',
  ),
);

/** A touch that is the measure stands this near the start of the sentence, in tokens. */
export const NEAR = 6;

/** The last token of the digital thing that the words from `at` name as a whole. */
export function digitalObject(tokens: readonly Token[], at: number): number | undefined {
  for (let next = at; next < at + 5; next++) {
    next = behindQuote(tokens, next);
    const token = tokens[next];
    if (!token || /^(?:in|on|of|for|within|from|via|by|to|[^a-z].*)$/.test(token.word)) return undefined;
    let hit = hitAt(digital, tokens, next);
    if (!hit) continue;
    for (let more = hitAt(digital, tokens, hit.last + 1); more; more = hitAt(digital, tokens, hit.last + 1))
      hit = more;
    const after = tokens[hit.last + 1]?.word;
    return after === undefined || behind.has(after) || !/^[a-z]/.test(after) ? hit.last : undefined;
  }
  return undefined;
}

/** The token behind a name in quotation marks: "the 'Book now' button". */
function behindQuote(tokens: readonly Token[], at: number): number {
  if (!/^["'“]$/.test(wordAt(tokens, at))) return at;
  const close = tokens.findIndex(({ word }, index) => index > at && index < at + 8 && /^["'”]$/.test(word));
  return close < 0 ? at : close + 1;
}

/** "Failed video calls", "clicks per order", "log-in time": something else than the touch counts. */
export function isAboutTouch(tokens: readonly Token[], { first, last }: Hit): boolean {
  // A board meets and a ward is visited, but nobody goes there by logging in.
  const isLogin = /^(?:log|sign)/.test(wordAt(tokens, first));
  const wrongly = wrong.has(wordAt(tokens, first - 1));
  if (wrongly && !(isLogin && /^(?:board|ward|clinic|home)$/.test(wordAt(tokens, first - 1)))) return true;
  if (isAspect(tokens, last)) return true;
  const next = wordAt(tokens, last + 1);
  // "Log-ins off", but "sign-ups off the back of the advert".
  if (next === 'off' && !tokens.slice(last + 2, last + 6).some(({ key }) => sources.has(key))) return true;
  if (
    /^(?:with|that|instead|end|ends|ending|who|which|needing|without|missed|rated|seen|answered|merged|disabled|closed|locked|avoided|prevented|attended|tested|audited|in error)$/.test(
      next,
    )
  )
    return true;
  return isPerThing(tokens, last);
}

/** "Clicks per order", "transactions per second"; not per day or per person. */
export function isPerThing(tokens: readonly Token[], last: number): boolean {
  if (tokens[last + 1]?.word !== 'per' || each.has(keyAt(tokens, last + 2))) return false;
  // "Clicks per alert for pharmacists".
  const per = tokens.slice(last + 2, last + 5);
  const end = per.findIndex(({ word }) => /^(?:for|by|in|on|from|among)$/.test(word));
  return !hasRole(per, 0, end < 0 ? per.length : end);
}

/** "Pumps download the drug library", "every phone installs the update": nobody does it. */
export function isByDevice(tokens: readonly Token[], { first }: Hit): boolean {
  return /^(?:download|install)s?$/.test(wordAt(tokens, first)) && devices.has(keyAt(tokens, first - 1));
}

/** "Operating sessions", "sessions per physiotherapist": people meet, and open no product. */
export function isCareSession(tokens: readonly Token[], { first, last }: Hit): boolean {
  let at = first;
  while (at <= last && tokens[at]?.key !== 'session') at++;
  if (at > last) return false;
  const before = wordAt(tokens, at - 1);
  const named = [at - 1, at - 2, at - 3].some((from) =>
    [digital, programs].some((list) => hitAt(list, tokens, from)?.last === at - 1),
  );
  if (/^[a-z]/.test(before) && !named && !sessionWords.has(before)) return true;
  // "Nurses handle 3 sessions a day".
  if (/^\d/.test(before) && given.test(wordAt(tokens, at - 2))) return true;
  const per = wordAt(tokens, at + 1) === 'per' ? tokens[at + 2] : undefined;
  if (!per || each.has(per.key) || sessionWords.has(per.key)) return false;
  return !tokens.some((_, from) => hitAt(digital, tokens, from) !== undefined);
}

/** What is done with sessions of care, and with none of a product. */
const given =
  /^(?:handles?|treats?|runs?|delivers?|gives?|performs?|holds?|provides?|teach(?:es)?|leads?|supervises?|supports?)$/;

/** "Incidents logged in the system", "into the registry": they are written down there; people log in. */
export function isWrittenIn(tokens: readonly Token[], { first, last }: Hit): boolean {
  if (tokens[first]?.word !== 'logged') return false;
  const before = tokens[first - 1];
  const things = before !== undefined && before.word !== before.key && !isPerson(tokens, first - 1);
  return things && /^(?:the|our|an?|each)$/.test(wordAt(tokens, last + 1));
}

function isPerson(tokens: readonly Token[], at: number): boolean {
  return hitAt(crowd, tokens, at) !== undefined || hasRole(tokens, at, at + 1);
}

/** An amount: no share, scale or time. */
export function isAmount(target: Quantity | undefined): target is Quantity {
  if (!target) return false;
  const unit = target.unit ?? '';
  if (/^of |^\/\d/.test(unit)) return false;
  return target.relative || unit !== '%';
}

/** "Log-in time", "app launch tests": behind the touch's last token, something of it is named. */
export function isAspect(tokens: readonly Token[], last: number): boolean {
  return hitAt(not, tokens, last + 1) !== undefined;
}

/** "Number of …", "a record number of …": where a sentence begins with its count, the count's word. */
export function numberAhead(tokens: readonly Token[]): number | undefined {
  const at = tokens.findIndex(({ word }) => /^(?:numbers?|count|volume)$/.test(word));
  const opens = tokens.slice(0, at).every(({ word }) => /^(?:an?|record|highest|total)$/.test(word));
  return at >= 0 && opens ? at : undefined;
}
