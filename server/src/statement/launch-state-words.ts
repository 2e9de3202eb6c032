import { anchorAfter, anchorBefore, venues } from '../knowledge/launch.ts';
import { isStaffRole, roleLexicon } from '../knowledge/roles.ts';
import { firstHit, type Hit, hitAt, hits } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import { isCount, isService, objectOf } from './launch-object.ts';
import { isPlant } from './launch-whom.ts';
import { readStates } from './states.ts';

const ordinals = /^(?:first|second|third|fourth|fifth|next|last|final)$/;

/** "HL7 interfaces live at 12 sites": systems are connected where the product is in use already. */
export function isConnection(tokens: readonly Token[], { first }: Hit): boolean {
  const subject = tokens
    .slice(0, first)
    .findLast(({ word }) => !/^(?:are|is|now|be|go|goes|going|went)$/.test(word));
  return /^(?:interface|integration|connection|connector|feed|endpoint|api|sync)$/.test(subject?.key ?? '');
}

/** "Changes that go live on a Friday": which ones, not that they do. */
export function isRelative(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ word }) => /^(?:that|which|who|not|before)$/.test(word));
}

/** "Live for 300 clinicians", but not "for 30 days". */
export function isManyPeople([count, unit]: readonly Token[]): boolean {
  return /^\d/.test(count?.word ?? '') && !/^(?:minute|hour|day|week|month|year)$/.test(unit?.key ?? '');
}

/** "Live with 8 provider groups". */
export function isPartners(where: readonly Token[]): boolean {
  return where.some(({ key }) =>
    /^(?:group|partner|customer|hospital|clinic|practice|site|trust|team)$/.test(key),
  );
}

/** "First hospital live on the new record"; "practices live on the shared record: 45 to 120" are counted only. */
export function isSiteOn(tokens: readonly Token[], { first, last }: Hit, where: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(0, first - 3), first);
  const site = hits(venues, before).some((hit) => hit.last === before.length - 1);
  const several = tokens[0]?.word !== tokens[0]?.key && hits(venues, before).some(({ first }) => first === 0);
  return tokens[last]?.word === 'live' && site && !several && isService(where);
}

/** "40 physicians live by 3/31"; not "1 in 5 patients who live alone". */
export function isLiveBy(tokens: readonly Token[], { first, last }: Hit): boolean {
  if (tokens[first]?.word !== 'live' || !/^(?:|by|before|on|this)$/.test(wordAt(tokens, last + 1)))
    return false;
  const before = tokens.slice(Math.max(0, first - 3), first);
  const whom = [roleLexicon, venues].some((list) =>
    hits(list, before).some((hit) => hit.last === before.length - 1),
  );
  return whom && before.some((token) => isCount(token) || ordinals.test(token.word)) && isStaffed(before);
}

/** "Feature released to 10% of accounts", "to all users"; "results in the app released to patients" are none. */
export function isReleasedToShare(tokens: readonly Token[], { first, last }: Hit): boolean {
  const [link, share, percent] = tokens.slice(last + 1, last + 4);
  const shared = percent?.word === '%' || /^(?:all|every|everyone)$/.test(share?.word ?? '');
  const product = objectOf(tokens.slice(0, first)).some(({ key }) =>
    /^(?:feature|version|build|update|app|module|tool|algorithm)$/.test(key),
  );
  return tokens[first]?.word === 'released' && link?.word === 'to' && shared && product;
}

/** "Our sensor reaches the Canadian market", "app reaches 3 new countries". */
export function reachesMarket(tokens: readonly Token[], { first }: Hit): boolean {
  return tokens
    .slice(first + 1, first + 5)
    .some(
      ({ key }, at, near) =>
        key === 'market' || (/^(?:country|state|province)$/.test(key) && near[at - 1]?.word === 'new'),
    );
}

/** "New MRI in service by 1 June"; not "pumps in use". */
export function isInUse(tokens: readonly Token[], { first, last }: Hit): boolean {
  const subject = tokens.slice(0, first);
  return (
    /^(?:new|our|the|a|first|second|third|fourth)$/.test(wordAt(subject, 0)) &&
    isPlant(subject) &&
    /^(?:|by|before|from|this)$/.test(wordAt(tokens, last + 1))
  );
}

/** Staff and sites go live; patients live. */
function isStaffed(before: readonly Token[]): boolean {
  return !hits(roleLexicon, before).some(({ id }) => !isStaffRole(id));
}

/** "At both sites", "in all 14 trusts", "in every ward". */
export function isCounted([count, next]: readonly Token[]): boolean {
  return (
    /^(?:both|every|each)$/.test(count?.word ?? '') ||
    isCount(count) ||
    (count?.word === 'all' && isCount(next))
  );
}

/** "New clinic opened by July". */
export function opensPlace(tokens: readonly Token[], hit: Hit): boolean {
  const isNew = /^(?:new|first|second|third)$/.test(wordAt(tokens, 0));
  if (!(isNew ? /^open(?:s|ed)?$/ : /^open(?:s|ed)$/).test(wordAt(tokens, hit.first))) return false;
  const next = tokens[hit.last + 1]?.word;
  return (next === undefined || next === 'by') && firstHit(venues, tokens.slice(0, hit.first)) !== undefined;
}

/** Neither a place nor a service, and no place is named where it would be new. */
export function isThing(subject: readonly Token[], where: readonly Token[]): boolean {
  const isPlaced = isCount(where[0]) || readStates({ text: '', plain: '', tokens: where }).length > 0;
  return !isPlaced && !isService(subject) && firstHit(venues, subject) === undefined;
}

/** "Release plan", "launch date": the verb is the first half of a noun. */
export function isPartOfName(tokens: readonly Token[], { last }: Hit): boolean {
  return hitAt(anchorAfter, tokens, last + 1) !== undefined;
}

/** "After launch", "launch codes", "while the pumps go live": a point in time or another thing. */
export function isAnchored(tokens: readonly Token[], hit: Hit): boolean {
  if (hitAt(anchorAfter, tokens, hit.last + 1)) return true;
  for (let back = 1; back <= 3; back++) {
    const found = hitAt(anchorBefore, tokens, hit.first - back);
    if (found?.last === hit.first - 1) return true;
  }
  const clause = tokens.slice(Math.max(0, hit.first - 5), hit.first).map((token) => token.word);
  return clause.some(
    (word) =>
      word === 'while' || word === 'when' || word === 'after' || word === 'until' || word === 'before',
  );
}
