import data from '../generated/vanity.json';
import { isStaffRole, roleLexicon } from '../knowledge/roles.ts';
import { hasRole } from './claim-effect.ts';
import { firstHit, type Hit, hitAt, type Lexicon, wordList } from './lexicon.ts';
import type { Population, Quantity } from './statement.ts';
import type { Token } from './text.ts';

const digital: Lexicon = wordList(data.digital);
const touches: Lexicon = wordList(data.touches);
const verbs: ReadonlySet<string> = new Set(data.touch_verbs);
const behind: ReadonlySet<string> = new Set(data.touch_after);
const not: Lexicon = wordList(data.touch_not);
const wrong: ReadonlySet<string> = new Set(data.touch_before);
const each: ReadonlySet<string> = new Set(
  'day week month year quarter shift user person session member employee hour account site visit clinic ward practice team department'.split(
    ' ',
  ),
);
const heads: ReadonlySet<string> = new Set(data.heads);
const flows: ReadonlySet<string> = new Set(data.flows);
const gained: ReadonlySet<string> = new Set(['get', 'bring', 'have', 'put', 'reach', 'move', 'sign']);
/** A touch that is the measure stands this near the start, or before its number. */
const NEAR = 6;
/** As many people as nobody interviews. */
const MANY = 500;

/** "Nurses open the dashboard daily", "10,000 people install the app": somebody touches something digital. */
export function touched(tokens: readonly Token[], population: Population): Hit | undefined {
  const everyone = /^(?:each|every|all)$/.test(tokens[0]?.word ?? '');
  if (!everyone && (population.kind === 'none' || population.kind === 'implicit')) return undefined;
  const at = tokens.findIndex(({ word }, index) => index > 0 && verbs.has(word));
  const before = tokens[at - 1]?.word ?? '';
  if (at < 0 || /^(?:can|could|may|must|cannot|to|by|without|who|not|that)$/.test(before)) return undefined;
  if (population.mention && population.mention.start > (tokens[at]?.start ?? 0)) return undefined;
  const last = digitalObject(tokens, at + 1);
  return last === undefined ? undefined : { id: 'login', first: at, last };
}

/** "Users spend 12 minutes a day in the app", "time on the portal". */
export function timeSpent(tokens: readonly Token[], target: Quantity | undefined): Hit | undefined {
  if (!isAmount(target)) return undefined;
  const at = tokens.findIndex(
    ({ word }, index) =>
      /^spen(?:d|ds|ding|t)$/.test(word) ||
      (word === 'time' && /^(?:in|on)$/.test(tokens[index + 1]?.word ?? '')),
  );
  const link = tokens.findIndex(({ word }, index) => index > at && (word === 'in' || word === 'on'));
  const last = at < 0 || link < 0 ? undefined : digitalObject(tokens, link + 1);
  return last === undefined ? undefined : { id: 'login', first: at, last };
}

/** "Prescriptions sent through the app 10k to 25k", "App opened 3x per shift": what flows through a product is counted. */
export function flowing(tokens: readonly Token[], target: Quantity | undefined): Hit | undefined {
  if (!isAmount(target)) return undefined;
  const at = tokens.findIndex(({ word }, index) => index > 0 && index < NEAR + 1 && flows.has(word));
  if (at < 0) return undefined;
  const through = /^(?:through|via|in|on)$/.test(tokens[at + 1]?.word ?? '');
  const last = through ? digitalObject(tokens, at + 2) : undefined;
  if (last !== undefined) return { id: 'volume', first: at - 1, last };
  const opened = /^(?:open|view|visit|access|watch|click)ed$/.test(tokens[at]?.word ?? '');
  return opened && hitAt(digital, tokens, at - 1) ? { id: 'login', first: at - 1, last: at } : undefined;
}

/** "65% of members have created an online account": an account is no care. */
export function accountMade(tokens: readonly Token[], population: Population): Hit | undefined {
  if (population.kind === 'none' || population.kind === 'implicit') return undefined;
  const at = tokens.findIndex(({ word }) =>
    /^(?:creat(?:e|es|ed)|activat(?:e|es|ed)|opened|set)$/.test(word),
  );
  const last = tokens.findIndex(({ key }, index) => index > at && index <= at + 4 && key === 'account');
  return at < 1 || last < 0 ? undefined : { id: 'reach', first: at, last };
}

/** "Get 2,000 clinicians on the platform": heads in a product. */
export function gathered(tokens: readonly Token[], target: Quantity | undefined): Hit | undefined {
  if (!isAmount(target) || !gained.has(tokens[0]?.word ?? '')) return undefined;
  const at = tokens.findIndex(({ word }) => word === 'on' || word === 'onto');
  if (at < 0 || at > NEAR || (tokens[at]?.start ?? 0) < target.span.end) return undefined;
  const last = digitalObject(tokens, at + 1);
  return last === undefined ? undefined : { id: 'reach', first: 0, last };
}

/** "Video plays 2,000 to 10,000", "4,000 likes", "care-plan views per week": touches are counted. */
export function counted(tokens: readonly Token[], target: Quantity | undefined): Hit | undefined {
  if (!isAmount(target) || isOneIn(tokens)) return undefined;
  for (let at = 0; at < Math.min(tokens.length, NEAR); at++) {
    const hit = hitAt(touches, tokens, at);
    if (hit && isUsers(tokens, hit, target)) return hit;
    if (!hit || tokens[at]?.key === 'user' || !isNoun(tokens, hit) || isAboutTouch(tokens, hit)) continue;
    const rate = /^(?:per|a|each|every|on|by)$/.test(tokens[hit.last + 1]?.word ?? '');
    const sure = tokens[at]?.key === 'view' || tokens[at]?.key === 'click' || tokens[at]?.key === 'like';
    const unit = tokens[hit.last]?.word === target.unit;
    if (firstHit(digital, tokens) || (sure && (rate || unit))) return hit;
  }
  return undefined;
}

/** "1 in 4 visits by video": a share. */
function isOneIn(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word }, at) =>
      word === 'in' && /\d$/.test(tokens[at - 1]?.word ?? '') && /^\d/.test(tokens[at + 1]?.word ?? ''),
  );
}

/** "Users up 3x", "triple the number of users", "1.2M users by May"; not "12 users interviewed" and "400 concurrent users supported". */
function isUsers(tokens: readonly Token[], { first, last }: Hit, target: Quantity): boolean {
  if (tokens[first]?.key !== 'user') return false;
  const before = tokens[first - 1]?.word ?? '';
  const next = tokens[last + 1]?.word ?? '';
  const moves = /^(?:up|from|to|:|grow|double|triple|rise|reach|\d.*)$/.test(next);
  if (first === 0 || (first < 4 && hitAt(digital, tokens, first - 1) && moves)) return moves;
  if (first === 1 && heads.has(before)) return true;
  if (tokens[first - 2]?.word === 'number' || /^(?:double|triple|total|grow)$/.test(before)) return true;
  const many = (target.value ?? 0) >= MANY && first < 5 && target.span.start === tokens[0]?.start;
  return many && /^(?:|by|in|on|across|this|before)$/.test(next);
}

/** "Increase the number of registered carers": people on a list, not registered nurses. */
export function registered(tokens: readonly Token[], target: Quantity | undefined): Hit | undefined {
  if (!isAmount(target)) return undefined;
  const at = tokens.findIndex(({ word }, index) => word === 'registered' && index < NEAR);
  const role = at < 0 ? undefined : hitAt(roleLexicon, tokens, at + 1);
  return role && !isStaffRole(role.id) ? { id: 'reach', first: at, last: role.last } : undefined;
}

/** "100,000 unique patients on the portal", "number of patients enrolled on the platform", "8,000 patients use the app": heads again. */
export function headsOn(
  tokens: readonly Token[],
  target: Quantity | undefined,
  population: Population,
): Hit | undefined {
  const people = population.mention;
  if (!isAmount(target) || !people) return undefined;
  const at = tokens.findIndex(({ start }) => start >= people.end);
  const link = tokens.findIndex(
    ({ word }, index) =>
      index >= at && index <= at + 2 && /^(?:on|onto|in|to|use|uses|using|used)$/.test(word),
  );
  if (at < 1 || at > NEAR || link < 0 || (link > at && !heads.has(tokens[at]?.word ?? ''))) return undefined;
  const last = digitalObject(tokens, link + 1);
  // "Use the app to report side effects": what for, and not only that.
  return last === undefined || tokens[last + 1]?.word === 'to'
    ? undefined
    : { id: 'reach', first: at - 1, last };
}

/** "Searches", but not the order "Search the archive". */
function isNoun(tokens: readonly Token[], { first, last }: Hit): boolean {
  const word = tokens[last]?.word ?? '';
  return first > 0 ? /s$|count$|traffic$/.test(word) : /s$/.test(word) && tokens.length > 1;
}

/** "Failed video calls", "clicks per order", "log-in time": something else than the touch counts. */
export function isAboutTouch(tokens: readonly Token[], { first, last }: Hit): boolean {
  if (wrong.has(tokens[first - 1]?.word ?? '')) return true;
  if (hitAt(not, tokens, last + 1)) return true;
  const next = tokens[last + 1]?.word ?? '';
  if (
    /^(?:with|that|ending|who|which|needing|without|missed|rated|seen|answered|merged|disabled|closed|locked|in error)$/.test(
      next,
    )
  )
    return true;
  return next === 'per' && !each.has(tokens[last + 2]?.key ?? '') && !hasRole(tokens, last + 2, last + 5);
}

/** An amount that is to grow: no share, scale, time or limit. */
function isAmount(target: Quantity | undefined): target is Quantity {
  if (!target || target.value === 0 || target.comparator === '<' || target.comparator === '<=') return false;
  const unit = target.unit ?? '';
  if (unit === 'x%' || /^of |^\/\d/.test(unit)) return false;
  return target.relative || unit !== '%';
}

/** The last token of the digital thing that the words from `at` name as a whole. */
function digitalObject(tokens: readonly Token[], at: number): number | undefined {
  for (let next = at; next < at + 5; next++) {
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
