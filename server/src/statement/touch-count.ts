import { organisations } from '../knowledge/populations.ts';
import { isStaffRole, roleLexicon } from '../knowledge/roles.ts';
import { digital, events, heads, messages, programs, touches, touchUnits } from '../knowledge/vanity.ts';
import { firstHit, type Hit, hitAt } from '../words/lexicon.ts';
import { singular, type Token, wordAt } from '../words/text.ts';
import type { Population, Quantity } from './statement.ts';
import { digitalObject, isAboutTouch, isAmount, NEAR, numberAhead } from './touch-thing.ts';

const gained: ReadonlySet<string> = new Set(['get', 'bring', 'have', 'put', 'reach', 'move', 'sign']);
/** As many people as nobody interviews. */
export const MANY = 500;

/** "Video plays 2,000 to 10,000", "4,000 likes", "care-plan views per week": touches are counted. */
export function counted(tokens: readonly Token[], target: Quantity | undefined): Hit | undefined {
  if (!target) return countedAlone(tokens);
  if (!isAmount(target) || isOneIn(tokens)) return undefined;
  // "Bring online visits to eight counties".
  const unit = singular(target.unit ?? '');
  if (organisations.has(unit) && !touchUnits.has(unit)) return undefined;
  for (let at = 0; at < tokens.length; at++) {
    const hit = hitAt(touches, tokens, at);
    if (hit && at >= NEAR && !isFarUnit(tokens, hit, target)) continue;
    if (hit && isUsers(tokens, hit, target)) return hit;
    // "Video visits completed".
    if (tokens[at]?.key === 'visit' && tokens[(hit?.last ?? at) + 1]?.word === 'completed') continue;
    if (!hit || tokens[at]?.key === 'user' || !isNoun(tokens, hit)) continue;
    // "Results in 4 clicks": how few it takes.
    if (/^(?:click|tap)$/.test(tokens[at]?.key ?? '') && tokens[at - 2]?.word === 'in') continue;
    if (isAboutTouch(tokens, hit) && !isWithProgram(tokens, hit)) continue;
    const rate = /^(?:per|a|each|every|on|by)$/.test(wordAt(tokens, hit.last + 1));
    const sure = tokens[at]?.key === 'view' || tokens[at]?.key === 'click' || tokens[at]?.key === 'like';
    const unit = tokens[hit.last]?.word === target.unit;
    // "Likes, shares and comments".
    if (at === 0 && tokens[at]?.word === 'likes') return hit;
    if (firstHit(digital, tokens) || (sure && (rate || unit))) return hit;
  }
  return undefined;
}

/** "Number of visits to the symptom checker", without a goal. */
function countedAlone(tokens: readonly Token[]): Hit | undefined {
  const number = numberAhead(tokens);
  const hit = number === undefined ? undefined : hitAt(touches, tokens, number + 2);
  const named = hit && isNoun(tokens, hit) && firstHit(digital, tokens) && !isAboutTouch(tokens, hit);
  return named ? hit : undefined;
}

/** "Get 2,000 clinicians on the platform": heads in a product. */
export function gathered(tokens: readonly Token[], target: Quantity | undefined): Hit | undefined {
  if (!isAmount(target) || !gained.has(wordAt(tokens, 0))) return undefined;
  // "Get the bot in front of 500,000 people".
  const front = tokens.findIndex(({ word }, index) => word === 'front' && wordAt(tokens, index + 1) === 'of');
  if (front > 2 && tokens[front + 2]?.start === target.span.start && digitalIn(tokens.slice(1, front)))
    return part(0, front + 1);
  const at = tokens.findIndex(({ word }) => word === 'on' || word === 'onto');
  if ((tokens[at]?.start ?? 0) < target.span.end) return undefined;
  const last = digitalObject(tokens, at + 1);
  return last === undefined ? undefined : part(0, last);
}

function digitalIn(tokens: readonly Token[]): boolean {
  return [digital, programs].some((list) => firstHit(list, tokens) !== undefined);
}

/** "100,000 unique patients on the portal", "number of patients enrolled on the platform", "8,000 patients use the app": heads again. */
export function headsOn(
  tokens: readonly Token[],
  target: Quantity | undefined,
  population: Population,
): Hit | undefined {
  const people = population.mention;
  if (!isAmount(target) || !people) return undefined;
  // "Input from 12 dietitians on the menu app": they are asked.
  const count = tokens.findIndex(({ start }) => start >= target.span.start);
  if (wordAt(tokens, count - 1) === 'from') return undefined;
  const behind = tokens.findIndex(({ start }) => start >= people.end);
  const has = /^ha(?:ve|s)$/.test(wordAt(tokens, behind));
  const at = has ? behind + 1 : behind;
  // "40,000 families have the app on their phone".
  const held = has && /^(?:the|our)$/.test(wordAt(tokens, at)) ? digitalObject(tokens, at) : undefined;
  if (held !== undefined) return part(behind, held);
  const link = tokens.findIndex(
    ({ word }, index) =>
      index >= at && /^(?:on|onto|in|to|use|uses|using|used|try|tries|trying|tried)$/.test(word),
  );
  if (link < 0 || (link > at && !heads.has(wordAt(tokens, at)))) return undefined;
  const last = digitalObject(tokens, link + 1);
  // "Use the app to report side effects": what for, and not only that.
  return last === undefined || tokens[last + 1]?.word === 'to' ? undefined : part(at - 1, last);
}

/** "Patients with the app on their phone": installs; "patients with the app who take their tablets" are asked for more. */
export function appHeld(tokens: readonly Token[], { mention }: Population): Hit | undefined {
  const link = tokens.findIndex(({ start }) => start >= (mention?.end ?? Number.POSITIVE_INFINITY));
  if (!/^(?:with|having)$/.test(wordAt(tokens, link)) || !/^(?:the|our|an)$/.test(wordAt(tokens, link + 1)))
    return undefined;
  const app = tokens.findIndex(({ key }, at) => at > link + 1 && at < link + 4 && key === 'app');
  const [on = '', whose = '', phone = ''] = tokens.slice(app + 1, app + 4).map(({ key }) => key);
  const onPhone = on === 'on' && /^(?:their|a|the)$/.test(whose) && /^(?:smart)?phone$/.test(phone);
  const after = wordAt(tokens, onPhone ? app + 4 : on === 'installed' ? app + 2 : app + 1);
  return app > 0 && /^(?:|from|to|up|at|by|[^a-z].*)$/.test(after) ? part(link, app) : undefined;
}

/** "Physician attendance at grand rounds up 20%"; not "attendance at the diabetes class". */
export function attended(
  tokens: readonly Token[],
  target: Quantity | undefined,
  population: Population,
): Hit | undefined {
  const came = whoCame(tokens, target, population);
  if (came) return came;
  const at = tokens.findIndex(({ word }) => word === 'attendance');
  if (!target || at < 0 || !/^(?:at|in|of)$/.test(wordAt(tokens, at + 1))) return undefined;
  const treated = population.roles.length > 0 && !population.roles.some(isStaffRole);
  return !treated && firstHit(events, tokens.slice(at + 2, at + 6)) ? part(at, at + 1) : undefined;
}

/** "More than 400 people at our launch webinar", "surgeons on the course: 20 to 60"; not "400 people at risk". */
function whoCame(
  tokens: readonly Token[],
  target: Quantity | undefined,
  { mention, roles }: Population,
): Hit | undefined {
  const at = tokens.findIndex(({ word }) => /^(?:at|on|in)$/.test(word));
  if (at < 1 || at > NEAR || !isAmount(target) || (mention?.end ?? Infinity) > (tokens[at]?.start ?? 0))
    return undefined;
  const colon = tokens.findIndex(({ word }, index) => index > at && word === ':');
  // Midwives in training are not there yet.
  const article = /^(?:the|our|an?)$/.test(wordAt(tokens, at + 1));
  const listed =
    article && tokens[at - 1]?.end === mention?.end && target.span.start > (tokens[colon]?.start ?? Infinity);
  const counted = wordAt(tokens, at) === 'at' && target.span.start <= (tokens[2]?.start ?? 0);
  if (!(counted || listed) || (roles.length > 0 && !roles.some(isStaffRole))) return undefined;
  const event = firstHit(events, tokens.slice(at + 1, at + 5));
  return event && (counted || at + 1 + event.last === colon - 1) ? part(at - 1, at) : undefined;
}

/** "See 12% more patients": more work for the clinic, and nobody need get better. */
export function moreSeen(tokens: readonly Token[], target: Quantity | undefined): Hit | undefined {
  if (!target?.relative || !/^(?:see|treat|serve|admit)$/.test(wordAt(tokens, 0))) return undefined;
  const at = tokens.findIndex(({ word }) => word === 'more');
  return at < NEAR && hitAt(roleLexicon, tokens, at + 1) ? part(0, at + 1) : undefined;
}

/** "The text campaign reaches 25,000 members": those who were told are counted. */
export function toldTo(tokens: readonly Token[], target: Quantity | undefined): Hit | undefined {
  if (!isAmount(target)) return undefined;
  const at = tokens.findIndex(({ word }) => /^reach(?:es|ed|ing)?$/.test(word));
  // "Reach 30,000 parents with the campaign".
  const told = tokens[0]?.word === 'reach' && tokens[1]?.start === target.span.start;
  if (told && hasMessage(tokens)) return part(0, 1);
  // "Campaign seen by 80,000 people".
  const seen = tokens.findIndex(
    ({ word }, index) =>
      /^(?:seen|read|heard|watched|viewed|streamed)$/.test(word) && tokens[index + 1]?.word === 'by',
  );
  if (seen > 0 && hasMessage(tokens.slice(0, seen)) && tokens[seen + 2]?.start === target.span.start)
    return part(seen, seen + 1);
  // "End users reached by the newsletter: 5,000".
  const by = /^(?:by|through|via|with)$/.test(wordAt(tokens, at + 1));
  if (at > 0 && by && hasMessage(tokens.slice(at + 2, at + 6))) return part(at - 1, at);
  if (at < 1 || !hasMessage(tokens.slice(0, at))) return undefined;
  return tokens[at + 1]?.start === target.span.start ? part(at, at + 1) : undefined;
}

function hasMessage(tokens: readonly Token[]): boolean {
  return tokens.some(({ key }) => messages.has(key));
}

/** "Increase the number of registered carers": "5,000 registrations of patients": people on a list, not registered nurses. */
export function registered(tokens: readonly Token[], target: Quantity | undefined): Hit | undefined {
  if (!isAmount(target)) return undefined;
  // Donors give by it.
  if (tokens.some(({ key }) => key === 'donor')) return undefined;
  const listed = tokens.findIndex(({ word }) => word === 'registrations');
  if (listed >= 0 && wordAt(tokens, listed + 1) === 'of') {
    const people = hitAt(roleLexicon, tokens, listed + 2);
    // "Registrations of patients in the trial": enrolled for evidence.
    const study = tokens.some(({ key }) => /^(?:trial|study|cohort|registry)$/.test(key));
    return people && !isStaffRole(people.id) && !study ? part(listed, people.last) : undefined;
  }
  const at = tokens.findIndex(({ word }) => word === 'registered');
  const role =
    at < 0 ? undefined : (hitAt(roleLexicon, tokens, at + 1) ?? hitAt(roleLexicon, tokens, at - 1));
  return role && !isStaffRole(role.id) ? part(Math.min(at, role.first), Math.max(at, role.last)) : undefined;
}

/** "Users up 3x", "triple the number of users", "1.2M users by May"; not "12 users interviewed" and "400 concurrent users supported". */
function isUsers(tokens: readonly Token[], { first, last }: Hit, target: Quantity): boolean {
  if (tokens[first]?.key !== 'user') return false;
  const before = wordAt(tokens, first - 1);
  const next = wordAt(tokens, last + 1);
  const moves = /^(?:up|from|to|:|grow|double|triple|rise|reach|\d.*)$/.test(next);
  // "Users of the app 3,000 to 9,000".
  if (first === 0 && next === 'of') return digitalObject(tokens, last + 2) !== undefined;
  if (first === 0 || (first < 4 && hitAt(digital, tokens, first - 1) && moves)) return moves;
  if (first === 1 && heads.has(before)) return true;
  if (/^(?:double|triple|total|grow)$/.test(before)) return true;
  // "Campaign: 20,000 new users".
  const count = tokens.findIndex(({ start }) => start === target.span.start);
  const named = wordAt(tokens, count - 1) === ':' && /^\w+$/.test(before) && heads.has(before);
  const many = (target.value ?? 0) >= MANY && ((first < 5 && count === 0) || named);
  return many && /^(?:|by|in|on|across|this|before)$/.test(next);
}

/** "Conversations with the voice assistant". */
function isWithProgram(tokens: readonly Token[], { last }: Hit): boolean {
  return tokens[last + 1]?.word === 'with' && digitalObject(tokens, last + 2) !== undefined;
}

/** "Searches", but not the order "Search the archive". */
function isNoun(tokens: readonly Token[], { last }: Hit): boolean {
  return /s$|traffic$/.test(wordAt(tokens, last));
}

/** "1 in 4 visits by video", "right 9 times in 10": a share. */
export function isOneIn(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, at) => {
    if (word !== 'in' || !/^\d/.test(wordAt(tokens, at + 1))) return false;
    const before = tokens[at - 1]?.word === 'times' ? at - 2 : at - 1;
    return /\d$/.test(wordAt(tokens, before));
  });
}

/** "Reach of the page: 1M views", but not "found in three clicks". */
function isFarUnit(tokens: readonly Token[], { last }: Hit, { unit, span }: Quantity): boolean {
  const before = tokens.findIndex(({ start }) => start >= span.start) - 1;
  return tokens[last]?.word === unit && /^(?::|to|reach|hit|of)$/.test(wordAt(tokens, before));
}

function part(first: number, last: number): Hit {
  return { id: '', first, last };
}
